import fc from 'fast-check';
import type { Holidays } from '../../src/schedule/holidays.ts';
import { schedule } from '../../src/schedule/schema.ts';
import type { Schedule } from '../../src/schedule/schema.ts';
import { addDays, instantOf, wallOf } from '../../src/schedule/wall.ts';
import { weekdays } from '../../src/schedule/week.ts';

const clockOf = (quarters: number) =>
  `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${['00', '15', '30', '45'][quarters % 4]}`;
const quarter = fc.integer({ min: 0, max: 95 });

/** Any day of 2022–2030. */
export const day = fc.integer({ min: 0, max: 3286 }).map((offset) => addDays('2022-01-01', offset));

/** Any quarter of an hour of those days, in milliseconds. */
export const instant = fc
  .tuple(day, quarter)
  .map(([date, quarters]) => instantOf(wallOf(date, clockOf(quarters))));

const optional = <Value>(value: fc.Arbitrary<Value>) =>
  fc.option(value, { nil: undefined, freq: 3 });

const shift = fc
  .tuple(
    quarter,
    quarter,
    optional(fc.tuple(fc.nat(20), fc.nat(8))),
    fc.integer({ min: 0, max: 9 }),
  )
  .filter(([from, to]) => from !== to)
  .map(([from, to, pause, kind]) => {
    const length = to > from ? to - from : to + 96 - from;
    // A pause that lies inside, where there is room for one.
    const start = pause && 1 + (pause[0] % length);
    const end = pause && start && start + 1 + pause[1];
    const inside = start !== undefined && end !== undefined && end < length;
    return {
      from: clockOf(from),
      ...(kind === 0 ? { name: 'ca chưa rõ giờ' } : { to: clockOf(to) }),
      ...(kind === 0 ? {} : { overnight: to < from }),
      ...(kind !== 0 && inside
        ? { breaks: [{ from: clockOf((from + start) % 96), to: clockOf((from + end) % 96) }] }
        : {}),
      ...(kind === 1 ? { byAppointment: true } : {}),
    };
  });
const shifts = fc.array(shift, { minLength: 1, maxLength: 2 });

const row = fc.record({
  days: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }),
  nth: optional(fc.uniqueArray(fc.constantFrom(-1, 1, 2, 3, 4, 5), { minLength: 1, maxLength: 2 })),
  dates: optional(fc.constantFrom('odd', 'even')),
  monthDays: optional(fc.uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 6 })),
  shifts,
});

/** Days of one year, so that visits, exceptions and what is asked lie near each other. */
const near = (year: number) =>
  fc.integer({ min: 0, max: 364 }).map((offset) => addDays(`${year}-01-01`, offset));

const schedulesOf = (year: number) => {
  const exception = fc
    .tuple(near(year), fc.nat(3), fc.boolean(), shifts)
    .map(([from, length, closed, hours]) => ({
      from,
      to: addDays(from, length),
      closed,
      shifts: closed ? [] : hours,
      why: 'việc riêng',
    }));
  const visit = fc
    .tuple(near(year), fc.nat(4), shifts, fc.boolean(), fc.integer({ min: 0, max: 4 }))
    .map(([date, length, hours, byAppointment, kind]) => ({
      date,
      until: addDays(date, length),
      place: `Nhà văn hóa ${date}`,
      shifts: hours,
      byAppointment,
      ...(kind === 0 ? { cancelled: 'mưa bão' } : {}),
    }));
  const tour = fc.record({
    from: near(year),
    skip: optional(fc.uniqueArray(fc.constantFrom(...weekdays), { maxLength: 6 })),
    shifts,
    stops: fc.array(
      fc.record({
        place: fc.constantFrom('Thôn 1', 'Thôn 2', 'Thôn 3'),
        days: optional(fc.integer({ min: 1, max: 3 })),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  });
  return fc
    .record({
      holidays: fc.constantFrom(undefined, 'follow', 'ignore'),
      weekly: fc.array(row, { maxLength: 3 }),
      visits: fc.array(visit, { maxLength: 3 }),
      tours: fc.array(tour, { maxLength: 1 }),
      exceptions: fc.array(exception, { maxLength: 2 }),
      from: optional(fc.constantFrom(`${year}`, `${year}-03`, `${year}-02-10`)),
      to: optional(fc.constantFrom(`${year}`, `${year}-11`, `${year}-12-30`)),
    })
    .map((fields): Schedule => schedule.parse({ sure: 'confirmed', ...fields }));
};

const holidaysOf = (year: number): fc.Arbitrary<Holidays> =>
  fc
    .record({
      years: fc.constantFrom(
        [year],
        [year - 1, year, year + 1],
        [year - 1, year, year + 1, year + 2],
        [],
      ),
      off: fc.array(near(year), { maxLength: 12 }),
      work: fc.array(fc.tuple(near(year), fc.constantFrom(...weekdays)), { maxLength: 6 }),
      maybe: fc.array(near(year), { maxLength: 12 }),
    })
    .map(({ years, off, work, maybe }) => ({
      years,
      off: Object.fromEntries(off.map((date) => [date, 'ngày lễ'])),
      work: Object.fromEntries(work),
      maybe: Object.fromEntries(maybe.map((date) => [date, 'có thể nghỉ'])),
    }));

/** A moment in a year, with a schedule and holidays that have much to say about that year. */
export const scenes = fc.integer({ min: 2022, max: 2030 }).chain((year) =>
  fc.record({
    schedule: schedulesOf(year),
    holidays: holidaysOf(year),
    date: near(year),
    now: fc.tuple(near(year), quarter).map(([date, at]) => instantOf(wallOf(date, clockOf(at)))),
  }),
);
