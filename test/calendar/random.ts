import fc from 'fast-check';
import { schedule } from '../../src/schedule/schema.ts';
import type { Schedule } from '../../src/schedule/schema.ts';
import { toHolidays } from '../../src/schedule/holidays.ts';
import { addDays } from '../../src/schedule/wall.ts';
import { weekdays } from '../../src/schedule/week.ts';

/** The first day random calendars speak of. */
export const start = '2026-11-16';

const days = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((offset) => addDays(start, offset));
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Hours in one part of the day, so that shifts of a row do not overlap. */
const shiftIn = (from: number, to: number) =>
  fc
    .tuple(fc.integer({ min: from, max: to - 30 }), fc.integer({ min: 15, max: 240 }), fc.boolean())
    .map(([begin, length, named]) => ({
      from: clock(begin),
      to: clock(Math.min(begin + length, to)),
      ...(named ? { name: 'ca mẫu' } : {}),
    }));
const night = fc.constant({ from: '21:00', to: '02:30', overnight: true, name: 'ca đêm' });
const withLunch = fc.constant({
  from: '07:30',
  to: '17:00',
  breaks: [{ from: '11:30', to: '13:30' }],
});
const shifts = fc.oneof(
  fc.tuple(shiftIn(360, 700)),
  fc.tuple(shiftIn(360, 700), shiftIn(720, 1020)),
  fc.tuple(shiftIn(720, 1020), shiftIn(1080, 1440)),
  fc.tuple(night),
  fc.tuple(withLunch),
);
const someDays = fc.subarray([...weekdays], { minLength: 1 });

const row = fc.record(
  {
    days: someDays,
    nth: some(fc.subarray([1, 2, 3, 4, 5, -1], { minLength: 1, maxLength: 2 })),
    dates: some(fc.constantFrom('odd' as const, 'even' as const)),
    monthDays: some(fc.subarray([1, 5, 10, 15, 29, 30, 31], { minLength: 1 })),
    shifts,
    from: some(days(0, 60)),
    to: some(days(61, 300)),
  },
  { requiredKeys: ['shifts'] },
);

const visit = fc
  .tuple(
    days(0, 200),
    fc.integer({ min: 0, max: 4 }),
    shifts,
    fc.constantFrom('Chợ', 'Đình'),
    fc.boolean(),
  )
  .map(([date, more, times, place, off]) => ({
    date,
    ...(more > 0 ? { until: addDays(date, more) } : {}),
    place,
    shifts: times,
    ...(off ? { cancelled: 'mưa bão' } : {}),
  }));

const tour = fc.record({
  from: days(0, 60),
  skip: fc.subarray([...weekdays], { maxLength: 3 }),
  shifts,
  stops: fc.array(
    fc.record({
      place: fc.constantFrom('Ấp Một', 'Ấp Hai', 'Ấp Ba'),
      days: fc.integer({ min: 1, max: 5 }),
    }),
    {
      minLength: 1,
      maxLength: 5,
    },
  ),
});

const exception = fc
  .tuple(days(0, 200), fc.integer({ min: 0, max: 5 }), fc.boolean(), shifts)
  .map(([from, more, closed, times]) => ({
    from,
    to: addDays(from, more),
    why: 'mẫu',
    ...(closed ? { closed } : { shifts: times }),
  }));

/** Any confirmed schedule an editor could write, and some nobody would. */
export const anySchedule: fc.Arbitrary<Schedule> = fc
  .record(
    {
      from: some(fc.oneof(days(-30, 30), fc.constantFrom('2026-12', '2026'))),
      to: some(fc.oneof(days(100, 300), fc.constantFrom('2027-06', '2027'))),
      holidays: some(fc.constantFrom('follow' as const, 'ignore' as const)),
      weekly: fc.array(row, { maxLength: 3 }),
      visits: fc.array(visit, { maxLength: 3 }),
      tours: fc.array(tour, { maxLength: 1 }),
      exceptions: fc.array(exception, { maxLength: 3 }),
    },
    { requiredKeys: [] },
  )
  .map((fields) => schedule.parse({ sure: 'confirmed', ...JSON.parse(JSON.stringify(fields)) }));

const sources = [{ source: 'nguon-mau', supports: 'Dữ liệu mẫu', sure: 'low' as const }];

/** Holidays with a run of days off, swapped days and a day nobody has fixed. */
export const holidays = toHolidays([
  {
    year: 2026,
    off: [{ name: 'Ngày nghỉ mẫu', from: '2026-11-24', sources }],
    work: [{ date: '2026-11-28', as: 'tue', sources }],
    unannounced: [],
    checked: start,
  },
  {
    year: 2027,
    off: [
      { name: 'Tết mẫu', from: '2027-02-05', to: '2027-02-11', sources },
      { name: 'Ngày nghỉ mẫu', from: '2027-05-01', sources },
    ],
    work: [{ date: '2027-02-20', as: 'thu', sources }],
    unannounced: [{ name: 'Chưa công bố', dates: ['2027-09-01', '2027-09-03'], sources }],
    checked: start,
  },
]);
