import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { badgeOf } from '../../src/schedule/badge.ts';
import type { Badge } from '../../src/schedule/badge.ts';
import { checkSchedule } from '../../src/schedule/checks.ts';
import { expandSchedule, planOf } from '../../src/schedule/expand.ts';
import type { Interval } from '../../src/schedule/expand.ts';
import { nextChange } from '../../src/schedule/next.ts';
import { statusAt } from '../../src/schedule/status.ts';
import { statusInWords } from '../../src/schedule/statusWords.ts';
import { announcedVisits, visitsOf } from '../../src/schedule/visits.ts';
import { addDays, dateOf, instantOf, wallAt, weekdayOf } from '../../src/schedule/wall.ts';
import { scenes } from './arbitrary.ts';

const runs = { numRuns: 400 };
const minuteMs = 60_000;

describe('whatever the schedule', () => {
  test('intervals have a length, come in order, and a longer range only adds to a shorter one', () => {
    fc.assert(
      fc.property(
        scenes,
        fc.integer({ min: 0, max: 20 }),
        ({ schedule, holidays, date }, length) => {
          const end = addDays(date, length);
          const all = expandSchedule(schedule, date, end, holidays);
          for (const { from, to } of all) {
            expect(to).toBeGreaterThan(from);
            expect(dateOf(from) >= date && dateOf(from) <= addDays(end, 1)).toBe(true);
          }
          const starts = planOf(schedule, date, holidays).intervals.map(({ from }) => from);
          expect(starts).toEqual([...starts].sort((a, b) => a - b));
          const split = addDays(date, Math.floor(length / 2));
          expect([
            ...expandSchedule(schedule, date, split, holidays),
            ...expandSchedule(schedule, addDays(split, 1), end, holidays),
          ]).toEqual(all);
        },
      ),
      runs,
    );
  });

  test('once it is checked, nobody is in two places at once', () => {
    let looked = 0;
    fc.assert(
      fc.property(scenes, ({ schedule, date }) => {
        const plain = { ...schedule, holidays: 'ignore' as const };
        fc.pre(checkSchedule(plain).length === 0);
        const none = { years: [], off: {}, work: {}, maybe: {} };
        const all = expandSchedule(plain, addDays(date, -20), addDays(date, 20), none);
        const overlaps = (some: Interval[]) =>
          some
            .sort((a, b) => a.from - b.from)
            .some(({ from }, index) => from < (some[index - 1]?.to ?? -Infinity));
        expect(overlaps(all.filter(({ place }) => !place))).toBe(false);
        expect(overlaps(all.filter(({ place }) => place))).toBe(false);
        looked += all.length;
      }),
      { ...runs, numRuns: 250 },
    );
    expect(looked).toBeGreaterThan(300);
  });

  test('open is claimed exactly within an interval, and closed names the next one', () => {
    fc.assert(
      fc.property(scenes, ({ schedule, holidays, now }) => {
        const wall = wallAt(now);
        const today = dateOf(wall);
        const near = expandSchedule(schedule, addDays(today, -1), addDays(today, 30), holidays);
        // In a month or year of which nobody knows the first or last day nothing is claimed, nor of a night from it.
        const unclear = (date: string) =>
          [schedule.from, schedule.to].some(
            (edge) => edge && edge.length < 10 && date.startsWith(edge),
          );
        const inside = near.filter(
          ({ from, to }) => from <= wall && wall < to && !unclear(dateOf(from)),
        );
        const status = statusAt(schedule, now, holidays);
        expect(status.state === 'open').toBe(inside.length > 0 && !unclear(today));
        if (status.state === 'open') {
          expect(status.byAppointment ?? false).toBe(
            inside.every(({ byAppointment }) => byAppointment),
          );
          expect(status.until).toBeGreaterThan(wall);
        }
        if (status.state === 'closed' && status.next !== undefined) {
          const { next } = status;
          expect(near.some(({ from }) => from > wall && from < next)).toBe(false);
          expect(statusAt(schedule, instantOf(next), holidays).state).toBe('open');
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('the next change is the first moment that says something else', () => {
    let changes = 0;
    fc.assert(
      fc.property(scenes, ({ schedule, holidays, now }) => {
        const said = (at: number) => JSON.stringify(statusAt(schedule, at, holidays));
        const change = nextChange(schedule, now, holidays);
        // All times are quarters of an hour here, so every quarter of four days is every moment.
        let first: number | undefined;
        for (let at = now; at <= now + 4 * 1440 * minuteMs && !first; at += 15 * minuteMs)
          if (said(at) !== said(now)) first = wallAt(at);
        if (first !== undefined) {
          expect(change).toBe(first);
          changes += 1;
        } else if (change !== undefined) {
          expect(change).toBeGreaterThan(wallAt(now) + 4 * 1440);
          expect(said(instantOf(change))).not.toBe(said(now));
          expect(said(instantOf(change) - minuteMs)).toBe(said(now));
        }
      }),
      { numRuns: 250 },
    );
    expect(changes).toBeGreaterThan(10);
  });

  test('a badge made on a day says the same as the whole schedule from then on', () => {
    fc.assert(
      fc.property(scenes, fc.nat(90 * 1440), ({ schedule, holidays, now }, later) => {
        const sent: Badge = JSON.parse(JSON.stringify(badgeOf(schedule, now, holidays)));
        const at = now + later * minuteMs;
        const whole = statusAt(schedule, at, holidays);
        fc.pre(statusAt(schedule, now, holidays).state !== 'ended');
        const told = statusAt(sent.schedule, at, sent.holidays);
        expect(statusInWords(told, at)).toBe(statusInWords(whole, at));
      }),
      { numRuns: 1500 },
    );
  });

  test('hours that are not confirmed never claim anything', () => {
    fc.assert(
      fc.property(
        scenes,
        fc.constantFrom('typical', 'unknown'),
        ({ schedule, holidays, now }, sure) => {
          expect(['open', 'closed']).not.toContain(
            statusAt({ ...schedule, sure }, now, holidays).state,
          );
        },
      ),
      runs,
    );
  });
});

describe('public holidays', () => {
  test('close a week that follows them, silence one of which nobody said, and leave the others alone', () => {
    fc.assert(
      fc.property(scenes, ({ schedule, holidays, date }) => {
        const bare = { ...schedule, visits: [], tours: [], exceptions: [] };
        const plan = (rule: 'follow' | 'ignore' | undefined) =>
          planOf({ ...bare, holidays: rule }, date, holidays);
        const week = plan('ignore');
        expect(week.holiday).toBe(false);
        const known = holidays.years.includes(Number(date.slice(0, 4)));
        const [off, work, maybe] = [holidays.off[date], holidays.work[date], holidays.maybe[date]];
        if (off) {
          expect(plan('follow').intervals).toEqual([]);
          expect(plan(undefined).intervals).toEqual([]);
        } else if (work) {
          const swapped = [0, 1, 2, 3, 4, 5, 6]
            .map((days) => addDays(date, days))
            .find((other) => weekdayOf(other) === work);
          const plain = bare.weekly.every((row) => !row.nth && !row.dates && !row.monthDays);
          if (plain && !bare.from && !bare.to && swapped)
            expect(plan('follow').intervals.map(({ from }) => from % 1440)).toEqual(
              planOf({ ...bare, holidays: 'ignore' }, swapped, holidays).intervals.map(
                ({ from }) => from % 1440,
              ),
            );
          expect(plan(undefined).intervals).toEqual([]);
        } else if (maybe || !known) {
          for (const rule of ['follow', undefined] as const) {
            expect(plan(rule).intervals).toEqual([]);
            expect(plan(rule).holiday).toBe(week.intervals.length > 0 || week.vague);
          }
        } else {
          expect(plan('follow')).toEqual(week);
          expect(plan(undefined)).toEqual(week);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('visits', () => {
  test('what is cancelled opens nothing, and all that was announced stays visible', () => {
    fc.assert(
      fc.property(scenes, ({ schedule, holidays }) => {
        const days = (
          visits: readonly { date: string; until?: string | undefined; place: string }[],
        ) =>
          visits
            .flatMap(({ date, until = date, place }) => {
              const all: string[] = [];
              for (let on = date; on <= until; on = addDays(on, 1)) all.push(`${on} ${place}`);
              return all;
            })
            .sort();
        const visits = visitsOf(schedule);
        expect(days(visits)).toEqual(days(announcedVisits(schedule).map(({ visit }) => visit)));
        const going = new Set(days(visits.filter(({ cancelled }) => !cancelled)));
        for (const { date } of visits)
          for (const { place } of planOf(schedule, date, holidays).intervals)
            if (place) expect(going.has(`${date} ${place}`)).toBe(true);
      }),
      runs,
    );
  });

  test('a tour takes as many working days as its stops, in order, and never comes on a day of rest', () => {
    fc.assert(
      fc.property(scenes, ({ schedule }) => {
        for (const tour of schedule.tours ?? []) {
          const stops = announcedVisits({ ...schedule, visits: [], tours: [tour] });
          let counted = 0;
          let last = '';
          for (const { visit } of stops) {
            expect(visit.date > last).toBe(true);
            last = visit.until ?? visit.date;
            for (let on = visit.date; on <= last; on = addDays(on, 1)) {
              expect(tour.skip ?? []).not.toContain(weekdayOf(on));
              counted += 1;
            }
          }
          expect(counted).toBe(tour.stops.reduce((sum, { days = 1 }) => sum + days, 0));
        }
      }),
      runs,
    );
  });
});
