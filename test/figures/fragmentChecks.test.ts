import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../src/figures/checks.ts';
import { counted, figureEntry, lineWith } from './examples.ts';

const told = (text: string) =>
  checkFigures([figureEntry(text)]).map(({ message, line }) => ({ message, line }));

const cards = (value: number, printed: string, fragment: string) =>
  counted({ indicator: 'cards-issued', value, printed, fragment });

describe('a number in its quotation', () => {
  it('is printed with its word of scale', () => {
    const fragment = 'đã in và trả 45 triệu thẻ';
    expect(told(cards(45_000_000, '45 triệu', fragment))).toEqual([]);
    const torn = cards(45, '45', fragment);
    expect(told(torn)).toEqual([
      { message: 'Nguồn in “45 triệu”, không phải “45”.', line: lineWith(torn, 'fragment:') },
    ]);
  });

  it('is no rate', () => {
    const rate = cards(45, '45', 'số thẻ đã cấp đạt 45 %');
    expect(told(rate)).toEqual([
      { message: 'Nguồn in “45 %”, không phải “45”.', line: lineWith(rate, 'fragment:') },
    ]);
  });

  it('may stand there as a rate too', () => {
    expect(told(cards(45, '45', 'đạt 45%, cấp 45 thẻ'))).toEqual([]);
  });

  it.each(['đã cấp 10 tỉnh thẻ', 'cấp thẻ ở 10 tỉ lệ', 'thẻ đã cấp: 10'])(
    'is not scaled by a longer word in “%s”',
    (fragment) => {
      expect(told(cards(10, '10', fragment))).toEqual([]);
    },
  );

  it.each([
    ['groups that begin with a nought', 3000, '03.000'],
    ['a nought before two digits', 10, '010'],
  ])('is not printed with %s', (_what, value, printed) => {
    const text = cards(value, printed, `đã cấp ${printed} thẻ`);
    expect(told(text)).toEqual([
      {
        message: `Không đọc được “${printed}” thành một con số.`,
        line: lineWith(text, 'printed:'),
      },
    ]);
  });

  it('may be printed with a nought before one digit', () => {
    expect(told(cards(8, '08', 'đã cấp 08 thẻ'))).toEqual([]);
  });
});
