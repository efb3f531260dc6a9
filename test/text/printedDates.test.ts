import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  impossibleDates,
  mayMean,
  readPrintedDates,
  sameAsKnown,
} from '../../src/text/printedDates.ts';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** How newspapers print a day, a month, a year. */
const withYear: Record<string, (d: number, m: number, y: number) => string> = {
  '20/6/2023': (d, m, y) => `tính đến ngày ${d}/${m}/${y}`,
  '29-6-2023': (d, m, y) => `tính đến 23h ngày ${d}-${m}-${y}`,
  '31.7.2023': (d, m, y) => `hạn ${d}.${m}.${y}.`,
  '05/06/2023': (d, m, y) =>
    `ngày ${String(d).padStart(2, '0')}/${String(m).padStart(2, '0')}/${y}, toàn tỉnh`,
  'ngày 20 tháng 6 năm 2023': (d, m, y) => `đến ngày ${d} tháng ${m} năm ${y}`,
};
const withoutYear: Record<string, (d: number, m: number) => string> = {
  '20/6': (d, m) => `tính đến ngày ${d}/${m}`,
  '1-3': (d, m) => `Tính đến ngày ${d}-${m} rồi`,
  '6.10': (d, m) => `Ngày ${d}.${m} … đến nay`,
  'ngày 20 tháng 6': (d, m) => `đến ngày ${d} tháng ${m}`,
};
const monthAndYear: Record<string, (m: number, y: number) => string> = {
  '6/2023': (m, y) => `đến ${m}/${y}`,
  '6-2023': (m, y) => `đến ${m}-${y}`,
  'tháng 6/2023': (m, y) => `trong tháng ${m}/${y}`,
  'tháng 6-2023': (m, y) => `trong tháng ${m}-${y}`,
  'tháng 6 năm 2023': (m, y) => `trong tháng ${m} năm ${y}`,
};

function parts(iso: string): [number, number, number] {
  const [year = 0, month = 0, ofMonth = 0] = iso.split('-').map(Number);
  return [ofMonth, month, year];
}

describe('a printed date', () => {
  it.each(Object.entries(withYear))('is read whole from %s, whatever the day', (_name, print) => {
    fc.assert(
      fc.property(day, (iso) => {
        const [d, m, y] = parts(iso);
        expect(readPrintedDates(print(d, m, y))).toEqual([{ day: d, month: m, year: y }]);
      }),
    );
  });

  it.each(Object.entries(withoutYear))('is read without a year from %s', (_name, print) => {
    fc.assert(
      fc.property(day, (iso) => {
        const [d, m] = parts(iso);
        expect(readPrintedDates(print(d, m))).toEqual([{ day: d, month: m }]);
      }),
    );
  });

  it.each(Object.entries(monthAndYear))('is read to the month from %s', (_name, print) => {
    fc.assert(
      fc.property(day, (iso) => {
        const [, m, y] = parts(iso);
        expect(readPrintedDates(print(m, y))).toEqual([{ month: m, year: y }]);
      }),
    );
  });

  it('is read from decomposed letters and over no-break blanks', () => {
    const printed = 'đến hết tháng\u00a05 năm\u00a02023'.normalize('NFD');
    expect(readPrintedDates(printed)).toEqual([{ month: 5, year: 2023, end: true }]);
  });

  it.each([
    ['hết tháng 5', { month: 5, end: true }],
    ['cuối tháng 12/2023', { month: 12, year: 2023, end: true }],
    ['đến hết năm 2023', { year: 2023, end: true }],
    ['giữa năm 2025', { year: 2025 }],
  ])('in “%s” says whether the last day may be meant', (printed, date) => {
    expect(readPrintedDates(printed)).toEqual([date]);
  });

  it.each(['quý 1/2023', 'hết quý II/2023', 'quý 3 năm 2023'])(
    'takes “%s” for no month',
    (printed) => {
      expect(readPrintedDates(printed)).toEqual([{ year: 2023 }]);
    },
  );

  it('of two, each is read once', () => {
    expect(readPrintedDates('từ ngày 27/3 đến ngày 20/6/2023')).toEqual([
      { day: 20, month: 6, year: 2023 },
      { day: 27, month: 3 },
    ]);
  });

  it.each([
    'còn 1.223/2.376 hồ sơ',
    'đạt 39,26%',
    'đạt 6.10%',
    'đạt 12.5 %',
    '298.649 trường hợp',
    'Công văn 3074/UBND-CA',
    'Luật số 26/2023/QH15 chưa kể',
    '1.497.360 tài khoản',
    'giai đoạn 2021-2025',
    'hẹn 32/6',
  ])('is not seen in “%s”', (text) => {
    expect(readPrintedDates(text).filter(({ day: ofMonth }) => ofMonth !== undefined)).toEqual([]);
  });

  it('cannot be told from a small count such as 11/11, so it is one', () => {
    expect(readPrintedDates('tại 11/11 đơn vị cấp xã')).toEqual([{ day: 11, month: 11 }]);
  });

  it('needs a day that its month has', () => {
    expect(readPrintedDates('ngày 31/6')).toEqual([]);
    expect(readPrintedDates('ngày 29/2/2023')).toEqual([]);
    expect(readPrintedDates('ngày 29/2')).toEqual([{ day: 29, month: 2 }]);
  });
});

describe('what looks like a date but is none', () => {
  it.each([
    ['tính đến ngày 26/0', '26/0'],
    ['Ngày 81/1 … đến nay', '81/1'],
    ['Ngày 1.60 … đến nay', '1.60'],
    ['ngày 31/6/2023', '31/6/2023'],
    ['ngày 31 tháng 6 năm 2023', 'ngày 31 tháng 6 năm 2023'],
    ['giữa năm 2205', 'năm 2205'],
    ['hết tháng 15', 'hết tháng 15'],
    ['tính đến 32h ngày 29-6-2023', '32h'],
  ])('is told in “%s”', (text, told) => {
    expect(impossibleDates(text)).toEqual([told]);
  });

  it.each([
    'tính đến 23h ngày 29-6-2023',
    'từ ngày 27-29/6',
    'giai đoạn 2021-2025',
    'năm học 2023-2024',
    'sau 90 ngày, đêm',
    'trong 48 giờ',
    'đạt 39,26% ngày 20/6',
    '6 tháng đầu năm 2023',
    'đến thời điểm hiện tại',
  ])('is not in “%s”', (text) => {
    expect(impossibleDates(text)).toEqual([]);
  });

  it('is never a day of the calendar, however printed', () => {
    const prints = [...Object.values(withYear), ...Object.values(withoutYear)];
    fc.assert(
      fc.property(day, fc.constantFrom(...prints), (iso, print) => {
        expect(impossibleDates(print(...parts(iso)))).toEqual([]);
      }),
    );
  });
});

describe('a day, a month or a year', () => {
  it('may be meant by its own print', () => {
    const prints = [...Object.values(withYear), ...Object.values(withoutYear)];
    fc.assert(
      fc.property(day, fc.constantFrom(...prints), (iso, print) => {
        const [date] = readPrintedDates(print(...parts(iso)));
        expect(date && mayMean(date, iso)).toBe(true);
      }),
    );
  });

  it('is not meant by the print of another day', () => {
    fc.assert(
      fc.property(day, day, (iso, other) => {
        fc.pre(iso !== other);
        const [d, m, y] = parts(iso);
        expect(mayMean({ day: d, month: m, year: y }, other)).toBe(false);
      }),
    );
  });

  it.each([
    ['less exact than the print', { day: 20, month: 6, year: 2023 }, '2023-06', true],
    ['more exact than the print', { month: 6, year: 2023 }, '2023-06-20', false],
    ['a month where only the year is printed', { year: 2023 }, '2023-06', false],
    ['the last day of “hết tháng 5”', { month: 5, end: true as const }, '2023-05-31', true],
    ['another day of “hết tháng 5”', { month: 5, end: true as const }, '2023-05-30', false],
    ['the last day of “hết năm 2023”', { year: 2023, end: true as const }, '2023-12-31', true],
    ['a last day amid “hết năm 2023”', { year: 2023, end: true as const }, '2023-06-30', false],
    ['the month “hết tháng 2”', { month: 2, end: true as const }, '2024-02', true],
    ['the leap day of “hết tháng 2”', { month: 2, end: true as const }, '2024-02-29', true],
    ['the year of “hết năm 2023”', { year: 2023, end: true as const }, '2023', true],
    ['the wrong year', { day: 20, month: 6, year: 2023 }, '2022-06-20', false],
  ])('may be meant or not: %s', (_what, printed, iso, may) => {
    expect(mayMean(printed, iso)).toBe(may);
  });

  it.each([
    ['2023-07', '2023-07-01', true],
    ['2023', '2023-07-01', true],
    ['2023-07-01', '2023-07', true],
    ['2023-07-01', '2023-07-02', false],
    ['2023-06', '2023-07', false],
  ])('%s and %s are the same as exactly as both are known: %s', (a, b, same) => {
    expect(sameAsKnown(a, b)).toBe(same);
  });
});
