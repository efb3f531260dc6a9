import type { Entry } from '../files/entry.ts';
import { located } from '../files/problem.ts';
import type { Finding, Problem } from '../files/problem.ts';
import { formatDate } from '../text/format.ts';
import { fold } from '../text/fold.ts';
import type { HolidayYear } from './holidaySchema.ts';
import { ancestorsDay, newYearDay } from './lunar.ts';
import { addDays, weekdayOf } from './wall.ts';
import { dayNames } from './week.ts';

/**
 * Days off of fixed date and the year each was introduced (Bộ luật Lao động 2019, điều 112, in force 2021; 24/11 by
 * Nghị quyết 28/2026/QH16). The second day of 2/9 is set every year.
 */
const byLaw = [
  { day: '01-01', since: 2021 },
  { day: '04-30', since: 2021 },
  { day: '05-01', since: 2021 },
  { day: '09-02', since: 2021 },
  { day: '11-24', since: 2026 },
] as const;

type Day = { date: string; list: 'off' | 'work' | 'unannounced'; keys: readonly PropertyKey[] };

/** Every day a file names, with where it stands. */
function daysOf({ off, work, unannounced }: HolidayYear): Day[] {
  return [
    ...off.flatMap(({ from, to = from }, index) => {
      const days: Day[] = [];
      for (let date = from; date <= to && days.length < 366; date = addDays(date, 1))
        days.push({ date, list: 'off', keys: ['off', index, date === from ? 'from' : 'to'] });
      return days;
    }),
    ...work.map(({ date }, index) => ({
      date,
      list: 'work' as const,
      keys: ['work', index, 'date'],
    })),
    ...unannounced.flatMap(({ dates }, index) =>
      dates.map((date, place) => ({
        date,
        list: 'unannounced' as const,
        keys: ['unannounced', index, 'dates', place],
      })),
    ),
  ];
}

/**
 * What is wrong with the public holidays of a year: a file of another year, a day named twice, a swapped day that
 * stands in for itself, days of the law that are missing, Tết and Giỗ Tổ where the lunar calendar does not put them.
 */
export function checkHolidays(entries: readonly Entry<HolidayYear>[]): Problem[] {
  return entries.flatMap(({ id, data, file }) =>
    located(file, [
      ...checkYear(id, data),
      ...checkTwice(data),
      ...checkSwaps(data),
      ...(data.sample ? [] : [...checkLaw(data), ...checkLunar(data)]),
    ]),
  );
}

function checkYear(id: string, data: HolidayYear): Finding[] {
  if (id !== String(data.year))
    return [
      {
        keys: ['year'],
        message: `Tệp mang tên năm ${id} nhưng ghi năm ${data.year}.`,
        fix: `viết “year: ${id}”, hoặc đổi tên tệp.`,
      },
    ];
  return daysOf(data)
    .filter(({ date }) => !date.startsWith(`${data.year}-`))
    .map(({ date, keys }) => ({
      keys,
      message: `Ngày ${formatDate(date)} không thuộc năm ${data.year} của tệp này.`,
      fix: `sửa ngày, hoặc chuyển sang tệp “holidays/${date.slice(0, 4)}.yaml”.`,
    }));
}

function checkTwice(data: HolidayYear): Finding[] {
  const seen = new Set<string>();
  return daysOf(data).flatMap(({ date, keys }) => {
    if (!seen.has(date)) {
      seen.add(date);
      return [];
    }
    return [
      {
        keys,
        message: `Ngày ${formatDate(date)} được ghi hai lần.`,
        fix: 'mỗi ngày chỉ ở một chỗ: hoặc nghỉ (off), hoặc đi làm (work), hoặc chưa công bố (unannounced).',
      },
    ];
  });
}

function checkSwaps({ work }: HolidayYear): Finding[] {
  return work.flatMap(({ date, as }, index) =>
    weekdayOf(date) === as
      ? [
          {
            keys: ['work', index, 'as'],
            message: `Ngày ${formatDate(date)} vốn là ${dayNames[as]}, không phải ngày làm thay.`,
            fix: 'viết “as” là thứ mà ngày đó làm thay, ví dụ ngày làm bù cho thứ Hai thì viết “as: mon”.',
          },
        ]
      : [],
  );
}

function checkLaw(data: HolidayYear): Finding[] {
  const off = new Set(daysOf(data).flatMap(({ date, list }) => (list === 'off' ? [date] : [])));
  return byLaw
    .filter(({ day, since }) => data.year >= since && !off.has(`${data.year}-${day}`))
    .map(({ day }) => ({
      keys: ['off'],
      message: `Thiếu ngày lễ ${formatDate(day)} theo luật.`,
      fix: `thêm một mục vào “off” với from: "${data.year}-${day}".`,
    }));
}

function checkLunar(data: HolidayYear): Finding[] {
  const { year } = data;
  const days = daysOf(data);
  const first = newYearDay(year);
  const tet = days.some(({ date, list }) => date === first && list !== 'work')
    ? []
    : [
        {
          keys: ['off'],
          message: `Mùng Một Tết năm ${year} theo lịch âm là ${formatDate(first)}, nhưng ngày này không có trong “off” hay “unannounced”.`,
          fix: 'sửa những ngày nghỉ Tết; nếu chưa có thông báo thì viết các ngày có thể nghỉ vào “unannounced”.',
        },
      ];
  const tenth = ancestorsDay(year);
  const named = data.off.findIndex(({ name }) => fold(name).startsWith('gio to'));
  if (named >= 0 && data.off[named]?.from === tenth) return tet;
  const written = data.off[named]?.from;
  return [
    ...tet,
    {
      keys: named < 0 ? ['off'] : ['off', named, 'from'],
      message: `Giỗ Tổ (10/3 âm lịch) năm ${year} theo lịch âm là ${formatDate(tenth)}, ${
        written ? `nhưng tệp ghi ${formatDate(written)}` : 'nhưng tệp không có mục “Giỗ Tổ…”'
      }.`,
      fix: written
        ? `viết from: "${tenth}"; ngày nghỉ bù là một mục riêng.`
        : `thêm một mục vào “off” với from: "${tenth}".`,
    },
  ];
}
