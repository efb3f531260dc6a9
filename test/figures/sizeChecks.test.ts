import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../src/figures/checks.ts';
import { counted, figureEntry, lineWith } from './examples.ts';

const told = (text: string) =>
  checkFigures([figureEntry(text)]).map(({ message, line }) => ({ message, line }));

describe('a count of what people have one of', () => {
  const cards = (value: number, printed: string) =>
    counted({ indicator: 'cards-issued', value, printed, fragment: `đã cấp ${printed} thẻ` });

  it('may be of the whole country', () => {
    expect(told(cards(100_000_000, '100 triệu'))).toEqual([]);
  });

  it('is not more than the country has people', () => {
    const text = cards(60_000_000_000, '60 tỷ');
    expect(told(text)).toEqual([
      { message: '60 tỷ thẻ nhiều hơn số dân cả nước.', line: lineWith(text, 'value:') },
    ]);
  });
});

describe('a count of what everybody does many times', () => {
  it('may be more than the country has people', () => {
    const fragment = 'VNeID có 2,1 tỷ lượt truy cập';
    const visits = { indicator: 'app-visits', value: 2_100_000_000, printed: '2,1 tỷ', fragment };
    expect(told(counted(visits))).toEqual([]);
  });
});
