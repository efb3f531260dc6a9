import { describe, expect, test } from 'vitest';
import { openCollections } from '../../src/collections/open.ts';
import type { Entry } from '../../src/files/entry.ts';
import { listFiles, parseContent, readContentFile } from '../../src/files/read.ts';
import { checkHolidays } from '../../src/schedule/holidayChecks.ts';
import { holidayYear } from '../../src/schedule/holidaySchema.ts';
import type { HolidayYear } from '../../src/schedule/holidaySchema.ts';
import { lasting, toHolidays } from '../../src/schedule/holidays.ts';
import { ancestorsDay, newYearDay } from '../../src/schedule/lunar.ts';
import { yearsNeeded } from '../../src/schedule/years.ts';
import { office, scheduleOf } from './samples.ts';

describe('the lunar calendar', () => {
  test.each([
    [2022, '2022-02-01', '2022-04-10'],
    [2023, '2023-01-22', '2023-04-29'],
    [2024, '2024-02-10', '2024-04-18'],
    [2025, '2025-01-29', '2025-04-07'],
    [2026, '2026-02-17', '2026-04-26'],
    [2027, '2027-02-06', '2027-04-16'],
    [2028, '2028-01-26', '2028-04-04'],
    [2029, '2029-02-13', '2029-04-23'],
    // China's new year of 2030 is a day later: its clocks are an hour ahead.
    [2030, '2030-02-02', '2030-04-12'],
  ])('Tết and Giỗ Tổ of %i', (year, tet, tenth) => {
    expect([newYearDay(year), ancestorsDay(year)]).toEqual([tet, tenth]);
  });
});

const good = `year: 2026
off:
  - { name: Tết Dương lịch, from: "2026-01-01", sources: &s [{ source: luat, supports: Ngày nghỉ, sure: high }] }
  - { name: Tết Bính Ngọ, from: "2026-02-14", to: "2026-02-22", sources: *s }
  - { name: Giỗ Tổ Hùng Vương, from: "2026-04-26", sources: *s }
  - { name: Nghỉ bù Giỗ Tổ, from: "2026-04-27", sources: *s }
  - { name: 30/4, from: "2026-04-30", to: "2026-05-01", sources: *s }
  - { name: Quốc khánh, from: "2026-09-02", sources: *s }
  - { name: Ngày Văn hóa Việt Nam, from: "2026-11-24", sources: *s }
unannounced:
  - { name: Quốc khánh, dates: ["2026-09-01", "2026-09-03"], sources: *s }
checked: "2026-11-22"
`;

function yearOf(source: string, id = '2026'): Entry<HolidayYear> {
  const plain = source
    .replace('&s ', '')
    .replaceAll('*s', '[{ source: luat, supports: Ngày nghỉ, sure: high }]');
  const file = parseContent(plain, `holidays/${id}.yaml`, `content/holidays/${id}.yaml`);
  return { id, data: holidayYear.parse(file.data), file };
}
const told = (source: string, id?: string) =>
  checkHolidays([yearOf(source, id)]).map(({ line, message }) => `${line} ${message}`);

describe('a file of holidays', () => {
  test('that agrees with the law and the moon has no problems', () => {
    expect(told(good)).toEqual([]);
  });
  test('belongs to the year in its name, and so do its days', () => {
    expect(told(good, '2027')).toEqual(['1 Tệp mang tên năm 2027 nhưng ghi năm 2026.']);
    expect(told(good.replace('["2026-09-01"', '["2025-09-01"'))).toEqual([
      '11 Ngày 1/9/2025 không thuộc năm 2026 của tệp này.',
    ]);
  });
  test('puts Tết and Giỗ Tổ where the moon does', () => {
    expect(
      told(good.replace('"2026-02-14", to: "2026-02-22"', '"2026-01-25", to: "2026-02-02"')),
    ).toEqual([
      '2 Mùng Một Tết năm 2026 theo lịch âm là 17/2/2026, nhưng ngày này không có trong “off” hay “unannounced”.',
    ]);
    expect(told(good.replace('from: "2026-04-26"', 'from: "2026-04-25"'))).toEqual([
      '5 Giỗ Tổ (10/3 âm lịch) năm 2026 theo lịch âm là 26/4/2026, nhưng tệp ghi 25/4/2026.',
    ]);
    expect(told(good.replace('name: Giỗ Tổ Hùng Vương', 'name: Nghỉ'))).toEqual([
      '2 Giỗ Tổ (10/3 âm lịch) năm 2026 theo lịch âm là 26/4/2026, nhưng tệp không có mục “Giỗ Tổ…”.',
    ]);
  });
  test('names the days of the law: 24/11 from 2026 on', () => {
    expect(told(good.replace('from: "2026-11-24"', 'from: "2026-11-25"'))).toEqual([
      '2 Thiếu ngày lễ 24/11 theo luật.',
    ]);
  });
  test('says each day once, and swaps a day for another weekday', () => {
    const work = (date: string, as: string) =>
      good.replace(
        'unannounced:',
        `work:\n  - { date: "${date}", as: ${as}, sources: *s }\nunannounced:`,
      );
    expect(told(work('2026-04-30', 'mon'))).toEqual(['11 Ngày 30/4/2026 được ghi hai lần.']);
    expect(told(work('2026-05-09', 'sat'))).toEqual([
      '11 Ngày 9/5/2026 vốn là thứ Bảy, không phải ngày làm thay.',
    ]);
    expect(told(work('2026-05-09', 'mon'))).toEqual([]);
  });
  test('made up for a demonstration is not held against law and moon', () => {
    expect(told('year: 2026\nsample: true\noff: []\nchecked: "2026-11-22"\n')).toEqual([]);
  });
});

describe('the table of holidays', () => {
  const holidays = toHolidays([yearOf(good).data]);
  test('names every day of a run', () => {
    expect(Object.keys(holidays.off)).toHaveLength(16);
    expect(holidays.off['2026-02-22']).toBe('Tết Bính Ngọ');
    expect(holidays.maybe['2026-09-03']).toBe('Quốc khánh');
  });
  test('travels from a day on, without names', () => {
    expect(lasting(holidays, '2026-09-02')).toEqual({
      years: [2026],
      off: { '2026-09-02': '', '2026-11-24': '' },
      work: {},
      maybe: { '2026-09-03': '' },
    });
    expect(lasting(holidays, '2027-01-01').years).toEqual([]);
  });
});

describe('the years a schedule needs', () => {
  test.each([
    ['this year', office, '2026-03-01', [2026]],
    ['the next too, from October on', office, '2026-10-01', [2026, 2027]],
    ['not after its last day', { ...office, to: '2026-12-31' }, '2026-11-22', [2026]],
    ['not before its first', { ...office, from: '2027-01' }, '2026-11-22', [2027]],
    ['a far year its own days name', { ...office, to: '2029-06-30' }, '2026-03-01', [2026, 2029]],
    ['never a year that is past', { ...office, from: '2023' }, '2026-03-01', [2026]],
    ['none when holidays do not matter', { ...office, holidays: 'ignore' }, '2026-11-22', []],
    ['none for hours that claim nothing', { ...office, sure: 'typical' }, '2026-11-22', []],
    ['none when it is over', { ...office, ended: true }, '2026-11-22', []],
    ['none for visits alone', scheduleOf({ visits: [] }), '2026-11-22', []],
  ] as const)('%s', (_what, schedule, today, years) => {
    expect(yearsNeeded(schedule, today)).toEqual(years);
  });
});

test('the portal’s own holidays are known for this year and the next, and say what nobody has decided', () => {
  const files = listFiles('content')
    .filter((path) => path.startsWith('holidays/'))
    .map((path) => readContentFile('content', path));
  const { holidays } = openCollections(files);
  expect(checkHolidays(holidays.entries)).toEqual([]);
  const table = toHolidays(holidays.entries.map(({ data }) => data));
  expect(table.years).toEqual(expect.arrayContaining([2026, 2027]));
  expect(table.off['2026-02-17']).toBe('Tết Bính Ngọ');
  expect(table.off['2027-05-03']).toBe('Nghỉ bù Quốc tế Lao động');
});
