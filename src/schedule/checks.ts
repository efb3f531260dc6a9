import type { Finding } from '../files/problem.ts';
import { formatDate } from '../text/format.ts';
import { noHolidays } from './holidays.ts';
import type { Holidays } from './holidays.ts';
import { checkPeriod, periodsMeet } from './periods.ts';
import type { Period } from './periods.ts';
import { rowHolds } from './rows.ts';
import type { Schedule, Shift } from './schema.ts';
import { checkShifts, overlapByNight, runsIntoMorning, someMeet } from './shiftChecks.ts';
import { checkVisits } from './visitChecks.ts';
import { exceptionOn } from './visits.ts';
import { addDays, firstDay, lastDay } from './wall.ts';
import { checkWeek } from './weekChecks.ts';

/**
 * What a schedule says against itself: shifts that overlap, by day or by night; pauses outside their shift; rows,
 * visits, stops or exceptions that lie outside the schedule or on no day at all; a team in two places at once;
 * a visit on a closed day, a stop on a public holiday. `keys` lead from the schedule.
 */
export function checkSchedule(schedule: Schedule, holidays: Holidays = noHolidays): Finding[] {
  const bounds: Period = {
    from: schedule.from && firstDay(schedule.from),
    to: schedule.to && lastDay(schedule.to),
  };
  return [
    ...checkConfirmed(schedule),
    ...checkWeek(schedule, bounds),
    ...checkVisits(schedule, bounds, holidays),
    ...checkExceptions(schedule, bounds),
  ];
}

/** Hours that are confirmed, but none is written. */
function checkConfirmed({ sure, ended, weekly, visits, tours = [] }: Schedule): Finding[] {
  if (sure !== 'confirmed' || ended || weekly.length + visits.length + tours.length > 0) return [];
  return [
    {
      keys: ['sure'],
      message: 'Ghi là giờ đã xác nhận (confirmed) nhưng chưa có giờ nào.',
      fix: 'viết “weekly”, “visits” hoặc “tours”; nếu chưa biết giờ thì viết “sure: unknown”.',
    },
  ];
}

function checkExceptions(schedule: Schedule, bounds: Period): Finding[] {
  const { exceptions } = schedule;
  const daysOf = ({ from, to = from }: Schedule['exceptions'][number]) => ({ from, to });
  return exceptions.flatMap((day, index) => {
    const keys = ['exceptions', index];
    const days = daysOf(day);
    const twice = exceptions.slice(0, index).some((other) => periodsMeet(days, daysOf(other)));
    return [
      ...checkShifts(day.shifts, [...keys, 'shifts']),
      ...checkPeriod(days, bounds, keys),
      ...(twice
        ? [
            {
              keys,
              message: `Ngày ${formatDate(day.from)} có hai ngoại lệ.`,
              fix: 'gộp hai ngoại lệ làm một.',
            },
          ]
        : []),
      ...(meetsNeighbours(schedule, days) ? [overlapByNight(keys)] : []),
    ];
  });
}

/** Whether the nights around other hours run into the morning after: before, within and after the exception. */
function meetsNeighbours(schedule: Schedule, { from, to }: { from: string; to: string }): boolean {
  const nights = new Set([addDays(from, -1), from, to]);
  return [...nights].some((date) => {
    const shifts = shiftsOn(schedule, date);
    return runsIntoMorning(shifts) && someMeet(shifts, shiftsOn(schedule, addDays(date, 1)), 1);
  });
}

/** The shifts of the week, or of the exception in its place, whatever holidays say. */
function shiftsOn(schedule: Schedule, date: string): Shift[] {
  const exception = exceptionOn(schedule, date);
  if (exception) return exception.shifts;
  return schedule.weekly.filter((row) => rowHolds(row, date)).flatMap(({ shifts }) => shifts);
}
