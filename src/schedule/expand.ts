import { isFixedHoliday } from './holidays.ts';
import type { Schedule, Shift } from './schema.ts';
import { addDays, firstDay, lastDay, wallOf, weekdayOf } from './wall.ts';
import type { Wall } from './wall.ts';

/** A stretch of time in which a point serves people. */
export type Interval = {
  /** First minute. */
  from: Wall;
  /** The minute it is over. */
  to: Wall;
  /** What people call it: "ca tối". */
  name?: string;
  /** Where a mobile team is then. */
  place?: string;
};

/** What a schedule says about one day. */
export type DayPlan = {
  /** Shifts that begin on this day and have both times, in order. */
  intervals: Interval[];
  /** Something happens on this day, but its hours are not fully known. */
  vague: boolean;
  /** A public holiday no exception speaks of: most places are closed, nobody said so of this one. */
  holiday: boolean;
};

const within = (date: string, from: string | undefined, to: string | undefined) =>
  (!from || from <= date) && (!to || date <= to);

function intervalsOf(shifts: readonly Shift[], date: string, place?: string): Interval[] {
  return shifts.flatMap(({ from, to, name, overnight }) => {
    if (!from || !to) return [];
    const interval: Interval = {
      from: wallOf(date, from),
      to: wallOf(overnight ? addDays(date, 1) : date, to),
    };
    if (name) interval.name = name;
    if (place) interval.place = place;
    return [interval];
  });
}

const nothing: DayPlan = { intervals: [], vague: false, holiday: false };

/**
 * The plan of one day. Dated visits stand beside the week; an exception takes the week's place, and a closed day
 * cancels visits too (of two exceptions the later in the list counts). On a public holiday the weekly hours are
 * no longer certain, unless an exception names the day.
 */
export function planOf(schedule: Schedule, date: string): DayPlan {
  const { from, to } = schedule;
  if ((schedule.ended && !to) || !within(date, from && firstDay(from), to && lastDay(to)))
    return nothing;

  const [exception] = schedule.exceptions
    .filter((day) => within(date, day.from, day.to ?? day.from))
    .slice(-1);
  if (exception?.closed) return nothing;

  const rows = schedule.weekly.filter(
    (row) => row.days.includes(weekdayOf(date)) && within(date, row.from, row.to),
  );
  const weekly = exception ? exception.shifts : rows.flatMap((row) => row.shifts);
  const visits = schedule.visits.filter((visit) =>
    within(date, visit.date, visit.until ?? visit.date),
  );
  const holiday = !exception && weekly.length > 0 && isFixedHoliday(date);
  const timed = [
    ...(holiday ? [] : intervalsOf(weekly, date)),
    ...visits.flatMap((visit) => intervalsOf(visit.shifts, date, visit.place)),
  ];
  const untimed = (shift: Shift) => !shift.from || !shift.to;
  return {
    intervals: timed.sort((a, b) => a.from - b.from || a.to - b.to),
    holiday,
    vague: (!holiday && weekly.some(untimed)) || visits.some((visit) => visit.shifts.some(untimed)),
  };
}

/**
 * Every shift with both times known that begins on a day from `fromDate` to `toDate` (`2026-11-22`, both included),
 * in order. A shift that began the evening before is not among them: ask for a day more.
 * A month or a year as the schedule's own first or last day counts in full.
 */
export function expandSchedule(schedule: Schedule, fromDate: string, toDate: string): Interval[] {
  const intervals: Interval[] = [];
  for (let date = fromDate; date <= toDate; date = addDays(date, 1))
    intervals.push(...planOf(schedule, date).intervals);
  return intervals;
}
