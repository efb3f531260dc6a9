import { describe, expect, test } from 'vitest';
import { expandSchedule } from '../../src/schedule/expand.ts';
import { clockOf, dateOf, wallAt, wallOf } from '../../src/schedule/wall.ts';
import { weekdays } from '../../src/schedule/week.ts';
import { afternoon, holidays, inVietnam, morning, office, scheduleOf } from './samples.ts';

const days = (schedule: typeof office, from: string, to: string) =>
  expandSchedule(schedule, from, to, holidays).map((interval) => dateOf(interval.from));

describe('expanding a schedule', () => {
  test('gives each shift of each day, in order', () => {
    expect(
      expandSchedule(office, '2026-11-20', '2026-11-23', holidays).map(
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

  test('cuts a shift at its pauses, in a night shift after midnight too', () => {
    const told = (shift: Record<string, unknown>) =>
      expandSchedule(
        scheduleOf({ weekly: [{ days: ['mon'], shifts: [shift] }] }),
        '2026-11-23',
        '2026-11-23',
        holidays,
      ).map(({ from, to }) => `${clockOf(from)}–${clockOf(to)}`);
    expect(
      told({
        from: '07:30',
        to: '17:00',
        breaks: [
          { from: '15:00', to: '15:15' },
          { from: '11:30', to: '13:30' },
        ],
      }),
    ).toEqual(['7:30–11:30', '13:30–15:00', '15:15–17:00']);
    expect(
      told({
        from: '22:00',
        to: '06:00',
        overnight: true,
        breaks: [{ from: '23:45', to: '00:30' }],
      }),
    ).toEqual(['22:00–23:45', '0:30–6:00']);
  });

  test.each([
    ['first and third Saturday', { days: ['sat'], nth: [1, 3] }, ['7', '21']],
    ['last Sunday', { days: ['sun'], nth: [-1] }, ['29']],
    ['fifth Monday, where there is one', { days: ['mon'], nth: [5] }, ['30']],
    ['odd Tuesdays', { days: ['tue'], dates: 'odd' }, ['3', '17']],
    ['the 15th, and the 31st of months that have one', { monthDays: [15, 31] }, ['15']],
    ['a Sunday that is the 15th', { days: ['sun'], monthDays: [15, 16] }, ['15']],
    ['even first Saturdays: none here', { days: ['sat'], nth: [1], dates: 'even' }, []],
  ])('%s', (_what, row, expected) => {
    const schedule = scheduleOf({ weekly: [{ ...row, shifts: [morning] }] });
    expect(
      days(schedule, '2026-11-01', '2026-11-30').map((day) => String(Number(day.slice(8)))),
    ).toEqual(expected);
  });

  test('says of each interval whether an appointment is needed, a visit for all its shifts', () => {
    const schedule = scheduleOf({
      weekly: [{ days: ['wed'], shifts: [morning, { ...afternoon, byAppointment: true }] }],
      visits: [
        {
          date: '2026-11-25',
          place: 'Chợ',
          byAppointment: true,
          shifts: [{ from: '18:00', to: '19:00' }],
        },
      ],
    });
    expect(
      expandSchedule(schedule, '2026-11-25', '2026-11-25', holidays).map(
        ({ byAppointment }) => byAppointment ?? false,
      ),
    ).toEqual([false, true, true]);
  });

  test('leaves out shifts without both times', () => {
    const evening = scheduleOf({
      weekly: [{ days: ['mon'], shifts: [{ name: 'ca tối', to: '22:00' }] }],
    });
    expect(expandSchedule(evening, '2026-11-23', '2026-11-23', holidays)).toEqual([]);
  });

  test('puts visits beside the week, with their place', () => {
    const team = scheduleOf({
      visits: [
        { date: '2026-11-25', until: '2026-11-26', place: 'Trường THCS', shifts: [morning] },
      ],
    });
    expect(
      expandSchedule(team, '2026-11-01', '2026-11-30', holidays).map(({ place }) => place),
    ).toEqual(['Trường THCS', 'Trường THCS']);
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
    expect(expandSchedule(over, '2023-05-01', '2023-05-31', holidays)).toEqual([]);
  });
});

describe('the clock in Vietnam', () => {
  test('is seven hours ahead of UTC, also across midnight and the year', () => {
    expect(wallAt(new Date('2026-12-31T17:00:00Z'))).toBe(wallOf('2027-01-01', '00:00'));
    expect(wallAt(inVietnam('2024-02-29 23:59'))).toBe(wallOf('2024-02-29', '23:59'));
    expect(wallOf('2026-11-22', '24:00')).toBe(wallOf('2026-11-23', '00:00'));
  });
});
