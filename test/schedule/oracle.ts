/**
 * Plain weekly hours by our engine and by `opening_hours`, in a process of its own: the library reads the clock of
 * the device, so TZ has to be Vietnam's. Prints what was compared; throws at the first difference.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import openingHours from 'opening_hours';
import { expandSchedule } from '../../src/schedule/expand.ts';
import { schedule } from '../../src/schedule/schema.ts';
import type { Schedule } from '../../src/schedule/schema.ts';
import { statusAt } from '../../src/schedule/status.ts';
import { addDays, instantOf, wallAt, wallOf } from '../../src/schedule/wall.ts';
import { weekdays } from '../../src/schedule/week.ts';

const runs = Number(process.argv[2] ?? 10_000);
const short = { mon: 'Mo', tue: 'Tu', wed: 'We', thu: 'Th', fri: 'Fr', sat: 'Sa', sun: 'Su' };
const ignore = { years: [], off: {}, work: {}, maybe: {} };

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Up to three stretches of a day in quarters of an hour, apart from each other; the last may end after midnight. */
const dayHours = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 2, maxLength: 6 }),
    fc.option(fc.integer({ min: 1, max: 16 }), { freq: 6 }),
  )
  .map(([quarters, after]) => {
    const sorted = quarters.sort((a, b) => a - b).slice(0, quarters.length - (quarters.length % 2));
    const hours = sorted.flatMap((from, index) =>
      index % 2 === 0 ? [{ from: from * 15, to: (sorted[index + 1] ?? 0) * 15 }] : [],
    );
    const last = hours[hours.length - 1];
    if (after !== null && last) last.to = 1440 + Math.min(after * 15, last.from - 15);
    return hours.filter(({ from, to }) => from < to);
  });

const weeks = fc
  .array(
    fc.record({
      days: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1, maxLength: 7 }),
      hours: dayHours,
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((rows) => {
    // A day belongs to the first row that names it, as in a plain table of hours.
    const taken = new Set<string>();
    return rows.flatMap(({ days, hours }) => {
      const free = days.filter((day) => !taken.has(day));
      free.forEach((day) => taken.add(day));
      return free.length > 0 && hours.length > 0 ? [{ days: free, hours }] : [];
    });
  })
  .filter((rows) => rows.length > 0);

type Week = { days: (typeof weekdays)[number][]; hours: { from: number; to: number }[] }[];

function ours(rows: Week): Schedule {
  return schedule.parse({
    sure: 'confirmed',
    holidays: 'ignore',
    weekly: rows.map(({ days, hours }) => ({
      days,
      shifts: hours.map(({ from, to }) => ({
        from: clock(from),
        to: clock(to > 1440 ? to - 1440 : to),
        overnight: to > 1440,
      })),
    })),
  });
}

/** Additional rules, so that a night is not cut off by the hours of the next day. */
function theirs(rows: Week): string {
  return rows
    .map(
      ({ days, hours }) =>
        `${days.map((day) => short[day]).join(',')} ${hours.map(({ from, to }) => `${clock(from)}-${clock(to)}`).join(',')}`,
    )
    .join(', ');
}

const merged = (intervals: readonly { from: number; to: number }[]) => {
  const result: { from: number; to: number }[] = [];
  for (const { from, to } of intervals) {
    const last = result[result.length - 1];
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
};

let compared = 0;
let moments = 0;
fc.assert(
  fc.property(
    weeks,
    fc.integer({ min: 0, max: 3286 }),
    fc.integer({ min: 0, max: 7 * 1440 - 1 }),
    (rows, offset, minute) => {
      const first = addDays('2022-01-01', offset);
      const [begin, end] = [wallOf(first, '00:00'), wallOf(addDays(first, 7), '00:00')];
      const mine = ours(rows);
      const library = new openingHours(theirs(rows), null);
      const expected = library
        .getOpenIntervals(new Date(instantOf(begin)), new Date(instantOf(end)))
        .map(([from, to]) => ({ from: wallAt(from), to: wallAt(to) }));
      const actual = merged(expandSchedule(mine, addDays(first, -1), addDays(first, 7), ignore))
        .map(({ from, to }) => ({ from: Math.max(from, begin), to: Math.min(to, end) }))
        .filter(({ from, to }) => from < to);
      assert.deepEqual(actual, merged(expected), theirs(rows));
      const now = new Date(instantOf(begin + minute));
      const status = statusAt(mine, now, ignore);
      assert.equal(status.state === 'open', library.getState(now), theirs(rows));
      const change = library.getNextChange(now);
      const next =
        status.state === 'open' ? status.until : status.state === 'closed' && status.next;
      // Around the clock the library knows no change.
      if (change && next && next - begin < 6 * 1440)
        assert.equal(next, wallAt(change), theirs(rows));
      compared += 1;
      moments += actual.length;
    },
  ),
  { numRuns: runs },
);
console.log(JSON.stringify({ compared, intervals: moments }));
