import type { Finding } from '../files/problem.ts';
import { checkPeriod } from './periods.ts';
import type { Period } from './periods.ts';
import { rowHolds } from './rows.ts';
import type { Row } from './rows.ts';
import type { Schedule } from './schema.ts';
import { checkShifts, overlap, overlapByNight, runsIntoMorning, someMeet } from './shiftChecks.ts';
import { addDays } from './wall.ts';
import { weekdays } from './weekday.ts';

/** After this many days weekdays, dates and leap years have met in every way. */
const cycle = 28 * 366;

/** What the repeating hours say against themselves: shifts that overlap, rows that hold on no day. */
export function checkWeek({ weekly }: Schedule, bounds: Period): Finding[] {
  return weekly.flatMap((row, index) => {
    const keys = ['weekly', index];
    const own = [
      ...checkShifts(row.shifts, [...keys, 'shifts']),
      ...checkPeriod(row, bounds, keys),
    ];
    const others = weekly.slice(0, index);
    const sameDay = others.some(
      (other) => someMeet(other.shifts, row.shifts) && meetOn(other, row, bounds, 0),
    );
    const byNight = weekly
      .slice(0, index + 1)
      .some((other) => runOver(other, row, bounds) || runOver(row, other, bounds));
    const never = own.length === 0 && !meetOn(row, row, bounds, 0);
    return [
      ...own,
      ...(sameDay ? [overlap(keys)] : []),
      ...(byNight ? [overlapByNight(keys)] : []),
      ...(never ? [neverHolds(keys)] : []),
    ];
  });
}

/** Whether the nights of one row run into the mornings of another. */
function runOver(night: Row, morning: Row, bounds: Period): boolean {
  return (
    runsIntoMorning(night.shifts) &&
    someMeet(night.shifts, morning.shifts, 1) &&
    meetOn(night, morning, bounds, 1)
  );
}

/** Whether there is a day on which one row holds, and the other the same day or the next. */
function meetOn(one: Row, other: Row, bounds: Period, later: 0 | 1): boolean {
  const possible = one.days.some((day) => {
    const next = weekdays[(weekdays.indexOf(day) + later) % 7];
    return next !== undefined && other.days.includes(next);
  });
  if (!possible) return false;
  const latest = [one.from, other.from, bounds.from]
    .flatMap((day) => day ?? [])
    .sort()
    .reverse();
  let date = latest[0] ?? '2024-01-01';
  // The other row may begin a day after the first.
  date = addDays(date, -later);
  for (let left = cycle; left > 0; left--, date = addDays(date, 1)) {
    const then = later ? addDays(date, 1) : date;
    if ((one.to && date > one.to) || (other.to && then > other.to)) return false;
    if (bounds.to && then > bounds.to) return false;
    if (rowHolds(one, date) && rowHolds(other, then)) return true;
  }
  return false;
}

function neverHolds(keys: readonly PropertyKey[]): Finding {
  return {
    keys,
    message: 'Dòng này không rơi vào ngày nào.',
    fix: 'xem lại days, nth, dates, monthDays và from, to: mọi điều kiện phải đúng cùng một ngày.',
  };
}
