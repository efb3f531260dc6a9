import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { expandSchedule } from '../../src/schedule/expand.ts';
import { statusAt } from '../../src/schedule/status.ts';
import { addDays, clockOf, dateOf, wallAt, wallOf } from '../../src/schedule/wall.ts';
import { weekdays } from '../../src/schedule/week.ts';
import { inVietnam, morning, office, scheduleOf } from './samples.ts';

const days = (schedule: typeof office, from: string, to: string) =>
  expandSchedule(schedule, from, to).map((interval) => dateOf(interval.from));

describe('expanding a schedule', () => {
  test('gives each shift of each day, in order', () => {
    expect(
      expandSchedule(office, '2026-11-20', '2026-11-23').map(
        ({ from, to }) => `${dateOf(from)} ${clockOf(from)}–${clockOf(to)}`,
      ),
    ).toEqual([
      '2026-11-20 7:30–11:30',
      '2026-11-20 13:30–17:00',
      '2026-11-23 7:30–11:30',
      '2026-11-23 13:30–17:00',
    ]);
  });

  test('crosses the end of a year, and 29 February', () => {
    const daily = scheduleOf({ weekly: [{ days: [...weekdays], shifts: [morning] }] });
    expect(days(daily, '2026-12-30', '2027-01-02')).toEqual([
      '2026-12-30',
      '2026-12-31',
      '2027-01-02',
    ]);
    expect(days(daily, '2028-02-28', '2028-03-01')).toEqual([
      '2028-02-28',
      '2028-02-29',
      '2028-03-01',
    ]);
  });

  test('holds to its first and last day, months and years in full', () => {
    const daily = { weekly: [{ days: [...weekdays], shifts: [morning] }] };
    const may = scheduleOf({ ...daily, from: '2023-05', to: '2023-05' });
    expect(days(may, '2023-04-01', '2023-06-30')).toHaveLength(30); // 1/5 is a holiday
    const february = scheduleOf({ ...daily, from: '2024-02', to: '2024-02' });
    expect(days(february, '2024-01-01', '2024-12-31')).toHaveLength(29);
  });

  test('leaves out shifts without both times', () => {
    const evening = scheduleOf({
      weekly: [{ days: ['mon'], shifts: [{ name: 'ca tối', to: '22:00' }] }],
    });
    expect(expandSchedule(evening, '2026-11-23', '2026-11-23')).toEqual([]);
  });

  test('puts visits beside the week, with their place', () => {
    const team = scheduleOf({
      visits: [
        { date: '2026-11-25', until: '2026-11-26', place: 'Trường THCS', shifts: [morning] },
      ],
    });
    expect(expandSchedule(team, '2026-11-01', '2026-11-30').map(({ place }) => place)).toEqual([
      'Trường THCS',
      'Trường THCS',
    ]);
  });

  test('lets a closed day cancel week and visits, and the later of two exceptions count', () => {
    const closed = scheduleOf({
      weekly: [{ days: ['wed'], shifts: [morning] }],
      visits: [{ date: '2026-11-25', place: 'Chợ', shifts: [{ from: '18:00', to: '20:00' }] }],
      exceptions: [{ from: '2026-11-25', closed: true, why: 'bão' }],
    });
    expect(days(closed, '2026-11-25', '2026-11-25')).toEqual([]);
    const reopened = {
      ...closed,
      exceptions: [
        ...closed.exceptions,
        {
          from: '2026-11-25',
          closed: false,
          shifts: [{ from: '14:00', to: '16:00', overnight: false }],
          why: 'bù',
        },
      ],
    };
    expect(days(reopened, '2026-11-25', '2026-11-25')).toHaveLength(2);
  });

  test('gives nothing for a drive that is over without known days', () => {
    const over = scheduleOf({ ended: true, weekly: [{ days: [...weekdays], shifts: [morning] }] });
    expect(expandSchedule(over, '2023-05-01', '2023-05-31')).toEqual([]);
  });
});

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '59'))
  .map(([hours, minutes]) => `${String(hours).padStart(2, '0')}:${minutes}`);
const shift = fc
  .tuple(clock, clock)
  .filter(([from, to]) => from !== to)
  .map(([from, to]) => ({ from, to, overnight: to < from }));
const date = fc.integer({ min: 0, max: 3000 }).map((offset) => addDays('2023-01-01', offset));
const schedules = fc
  .record({
    weekly: fc.array(
      fc.record({
        days: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }),
        shifts: fc.array(shift, { minLength: 1, maxLength: 3 }),
      }),
      { maxLength: 3 },
    ),
    visits: fc.array(
      fc.record({
        date,
        place: fc.constant('Nhà văn hóa'),
        shifts: fc.array(shift, { minLength: 1, maxLength: 2 }),
      }),
      { maxLength: 3 },
    ),
  })
  .map((fields) => scheduleOf(fields));
const instant = fc.integer({
  min: Date.parse('2023-01-01T00:00:00Z'),
  max: Date.parse('2031-01-01T00:00:00Z'),
});

describe('whatever the schedule', () => {
  test('intervals have a length, come in order, and a longer range only adds to a shorter one', () => {
    fc.assert(
      fc.property(schedules, date, fc.integer({ min: 0, max: 20 }), (schedule, start, length) => {
        const end = addDays(start, length);
        const all = expandSchedule(schedule, start, end);
        for (const { from, to } of all) {
          expect(to).toBeGreaterThan(from);
          expect(to - from).toBeLessThan(1440 * 2);
          expect(dateOf(from) >= start && dateOf(from) <= end).toBe(true);
        }
        const split = Math.floor(length / 2);
        expect([
          ...expandSchedule(schedule, start, addDays(start, split)),
          ...expandSchedule(schedule, addDays(start, split + 1), end),
        ]).toEqual(all);
      }),
    );
  });

  test('open is claimed exactly within an interval, and closed names the next one', () => {
    fc.assert(
      fc.property(schedules, instant, (schedule, now) => {
        const wall = wallAt(now);
        const today = dateOf(wall);
        const near = expandSchedule(schedule, addDays(today, -1), addDays(today, 8));
        const inside = near.some(({ from, to }) => from <= wall && wall < to);
        const status = statusAt(schedule, now);
        expect(status.state === 'open').toBe(inside);
        if (status.state === 'open') {
          expect(status.until).toBeGreaterThan(wall);
          expect(near.some(({ to }) => to === status.until) || status.until - wall > 1440 * 6).toBe(
            true,
          );
        }
        if (status.state === 'closed' && status.next !== undefined) {
          const { next } = status;
          expect(near.some(({ from }) => from > wall && from < next)).toBe(false);
          const opening = next * 60_000 - 7 * 3_600_000;
          expect(statusAt(schedule, opening).state).toBe('open');
        }
      }),
    );
  });

  test('unconfirmed hours never claim anything', () => {
    fc.assert(
      fc.property(
        schedules,
        fc.constantFrom('typical', 'unknown'),
        instant,
        (schedule, sure, now) => {
          expect(['open', 'closed']).not.toContain(statusAt({ ...schedule, sure }, now).state);
        },
      ),
    );
  });
});

describe('the clock in Vietnam', () => {
  test('is seven hours ahead of UTC, also across midnight and the year', () => {
    expect(wallAt(new Date('2026-12-31T17:00:00Z'))).toBe(wallOf('2027-01-01', '00:00'));
    expect(wallAt(inVietnam('2024-02-29 23:59'))).toBe(wallOf('2024-02-29', '23:59'));
    expect(wallOf('2026-11-22', '24:00')).toBe(wallOf('2026-11-23', '00:00'));
  });
});
