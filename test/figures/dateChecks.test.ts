import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../src/figures/checks.ts';
import { isYearInferred, yearAfter, yearBefore } from '../../src/figures/dates.ts';
import type { Figure } from '../../src/figures/schema.ts';
import { changed, figureEntry, lineWith, sourceOf, yenBai } from './examples.ts';

const file = 'yen-bai-2023-06';

/** What an editor is told about Yên Bái after one change, with the source of that date. */
function told(from: string, to: string, published?: string) {
  const text = changed(yenBai, from, to);
  const problems = checkFigures([figureEntry(text, file)], [sourceOf(file, published)]);
  return { text, messages: problems.map(({ message }) => message), line: problems[0]?.line };
}

function duyet(from = '', to = ''): Figure {
  const text = from === '' ? yenBai : changed(yenBai, from, to);
  const figure = figureEntry(text).data.figures[1];
  if (!figure) throw new Error('Yên Bái has two figures.');
  return figure;
}

describe('the day a figure describes', () => {
  it('passes when the source prints it, without a year too', () => {
    const problems = checkFigures([figureEntry(yenBai, file)], [sourceOf(file, '2023-06')]);
    expect(problems).toEqual([]);
  });

  it('is the day that the source prints', () => {
    const { text, messages, line } = told('asOf: "2023-06-20"', 'asOf: "2023-06-02"', '2023-06');
    expect(messages).toEqual(['“asOf” ghi 2/6/2023 nhưng nguồn viết “tính đến ngày 20/6”.']);
    expect(line).toBe(lineWith(text, 'asOf: "2023-06-02"'));
  });

  it('is in the year of the source when no year is printed', () => {
    const { text, messages, line } = told('asOf: "2023-06-20"', 'asOf: "2022-06-20"', '2023-06');
    expect(messages).toEqual([
      'Nguồn viết “tính đến ngày 20/6”, không có năm, và đăng 6/2023; năm phải là 2023.',
    ]);
    expect(line).toBe(lineWith(text, 'asOf: "2022-06-20"'));
  });

  it('is in the year before an article of January that writes of December', () => {
    const december = changed(yenBai, 'asOf: "2023-06-20"', 'asOf: "2022-12-20"')
      .replace('ngày 20/6', 'ngày 20/12')
      .replace('asOf: "2023-06"', 'asOf: "2023-01"');
    const problems = checkFigures([figureEntry(december, file)], [sourceOf(file, '2023-01-05')]);
    expect(problems).toEqual([]);
  });

  it('may be in an earlier year when that year is printed', () => {
    const { messages } = told(
      'asOf: "2023-06-20"\n    asOfPrinted: "tính đến ngày 20/6"',
      'asOf: "2022-06-20"\n    asOfPrinted: "tính đến ngày 20/6/2022"',
      '2023-06',
    );
    expect(messages).toEqual([]);
  });

  it('is the day of publication when the source prints none', () => {
    const { text, messages, line } = told(
      'asOf: "2023-06-20"\n    asOfPrinted: "tính đến ngày 20/6"',
      'asOf: "2023-05-20"\n    asOfPrinted: "đến thời điểm hiện tại"',
      '2023-06',
    );
    expect(messages).toEqual([
      'Nguồn không ghi ngày của số liệu mà đăng 6/2023, nhưng “asOf” ghi 20/5/2023.',
    ]);
    expect(line).toBe(lineWith(text, 'asOf: "2023-05-20"'));
  });

  it('is said once to be later than its source, not as a wrong year too', () => {
    const { messages } = told('asOf: "2023-06-20"', 'asOf: "2024-06-20"', '2023-06');
    expect(messages).toEqual(['Số liệu ngày 20/6/2024 nhưng nguồn đăng 6/2023, trước đó.']);
  });

  it('is not printed as a day that no calendar has', () => {
    const { text, messages, line } = told('tính đến ngày 20/6', 'tính đến ngày 26/0', '2023-06');
    expect(messages).toEqual(['“26/0” không phải một ngày có thật.']);
    expect(line).toBe(lineWith(text, '26/0'));
  });

  it('is held to its words even where the source has no date', () => {
    const { messages } = told('asOf: "2023-06-20"', 'asOf: "2023-06-21"');
    expect(messages).toEqual(['“asOf” ghi 21/6/2023 nhưng nguồn viết “tính đến ngày 20/6”.']);
  });
});

describe('a deadline', () => {
  it('stands in the quoted words', () => {
    const { text, messages, line } = told('deadline: "2023-06-30"', 'deadline: "2023-06-29"');
    expect(messages).toEqual(['Hạn 29/6/2023 không có trong chữ của nguồn.']);
    expect(line).toBe(lineWith(text, 'deadline:'));
  });

  it('may stand in words of their own beside the quotation', () => {
    const apart = changed(yenBai, 'phấn đấu đến ngày 30/6 kích', 'phấn đấu kích');
    const words = changed(
      apart,
      'deadline: "2023-06-30"',
      'deadline: "2023-06-30"\n    deadlinePrinted: "trước ngày 30/6"',
    );
    const sources = [sourceOf(file, '2023-06')];
    expect(checkFigures([figureEntry(apart, file)], sources)[0]?.message).toBe(
      'Hạn 30/6/2023 không có trong chữ của nguồn.',
    );
    expect(checkFigures([figureEntry(words, file)], sources)).toEqual([]);
  });

  it('may be the last day of “đến hết năm 2023”', () => {
    const year = changed(yenBai, 'đến ngày 30/6 kích', 'đến hết năm 2023 kích');
    const last = changed(year, 'deadline: "2023-06-30"', 'deadline: "2023-12-31"');
    expect(checkFigures([figureEntry(last, file)], [sourceOf(file, '2023-06')])).toEqual([]);
  });

  it('is in the year of the source when no year is printed', () => {
    const { text, messages, line } = told(
      'deadline: "2023-06-30"',
      'deadline: "2024-06-30"',
      '2023-06',
    );
    expect(messages).toEqual(['Hạn in không có năm và nguồn đăng 6/2023; năm phải là 2023.']);
    expect(line).toBe(lineWith(text, 'deadline:'));
  });

  it('is not before the day on which a target is set', () => {
    const { messages } = told(
      'asOf: "2023-06"\n',
      'asOf: "2023-07"\n    asOfPrinted: "tháng 7/2023"\n',
      '2023-07',
    );
    expect(messages).toContain('Chỉ tiêu có hạn 30/6/2023, trước ngày đặt ra (7/2023).');
  });

  it('that only words tell is still to be written', () => {
    const { text, messages, line } = told(
      '    asOfPrinted: "tính đến ngày 20/6"\n',
      '    asOfPrinted: "tính đến ngày 20/6"\n    deadlinePrinted: "trước ngày 30/6"\n',
    );
    expect(messages).toEqual(['Có chữ chỉ hạn nhưng chưa có “deadline”.']);
    expect(line).toBe(lineWith(text, 'deadlinePrinted:'));
  });

  it('is not printed as a day that no calendar has', () => {
    const { messages } = told(
      'deadline: "2023-06-30"',
      'deadline: "2023-06-30"\n    deadlinePrinted: "từ ngày 72/3 đến ngày 30/6"',
    );
    expect(messages).toEqual(['“72/3” không phải một ngày có thật.']);
  });
});

describe('a year', () => {
  it('is inferred where the day is printed without one', () => {
    expect(isYearInferred(duyet())).toBe(true);
  });

  it('is not inferred where it is printed', () => {
    expect(isYearInferred(duyet('ngày 20/6', 'ngày 20/6/2023'))).toBe(false);
  });

  it('is not inferred where no day is printed', () => {
    expect(isYearInferred(duyet('tính đến ngày 20/6', 'hiện nay'))).toBe(false);
  });

  it.each([
    ['20/6 in June', { day: 20, month: 6 }, '2023-06', 2023],
    ['20/6 on that day', { day: 20, month: 6 }, '2023-06-20', 2023],
    ['21/6 the day before', { day: 21, month: 6 }, '2023-06-20', 2022],
    ['20/12 in January', { day: 20, month: 12 }, '2024-01-05', 2023],
    ['December in January', { month: 12 }, '2024-01', 2023],
    ['20/12 where only the year of the source is known', { day: 20, month: 12 }, '2024', 2024],
  ])('that is past belongs to %s', (_when, printed, published, year) => {
    expect(yearBefore(printed, published)).toBe(year);
  });

  it.each([
    ['30/6 in June', { day: 30, month: 6 }, '2023-06', 2023],
    ['31/12 in November', { day: 31, month: 12 }, '2022-11-20', 2022],
    ['31/1 in December', { day: 31, month: 1 }, '2023-12', 2024],
    ['31/1 where only the year of the source is known', { day: 31, month: 1 }, '2023', 2023],
  ])('that is to come belongs to %s', (_when, printed, published, year) => {
    expect(yearAfter(printed, published)).toBe(year);
  });
});
