import type { Holidays } from './holidays.ts';
import type { DayPlan, Interval } from './plan.ts';
import { preparedOf, readyOf, recentPlans } from './prepared.ts';
import type { Prepared, Ready } from './prepared.ts';
import { within } from './rows.ts';
import type { Schedule } from './schema.ts';
import { exceptionOn } from './visits.ts';
import { addDays, dayLength, startOf } from './wall.ts';
import type { Wall } from './wall.ts';
import { weekOn } from './weekOn.ts';
import type { WeekPlan } from './weekOn.ts';

export type { DayPlan, Interval } from './plan.ts';

function addIntervals(list: Interval[], { pieces }: Ready, start: Wall, place?: string): void {
  for (const { from, to, name, byAppointment } of pieces) {
    const interval: Interval = { from: start + from, to: start + to };
    if (name) interval.name = name;
    if (place) interval.place = place;
    if (byAppointment) interval.byAppointment = true;
    list.push(interval);
  }
}

const byStart = (a: Interval, b: Interval) => a.from - b.from || a.to - b.to;

/**
 * The plan of one day. Dated visits and stops of tours stand beside the week, on public holidays too; an exception
 * takes the week's place, and a closed day cancels visits too (of two exceptions the later in the list counts).
 *
 * Public holidays touch the week only, and only where no exception names the day. `follow` closes on days off and
 * works on swapped days as on the weekday they stand in for; `ignore` keeps the week; where nobody said, no claim is
 * made on either. On days that may be off, and in a year whose holidays are not known, only `ignore` makes a claim.
 */
export function planOf(schedule: Schedule, date: string, holidays: Holidays): DayPlan {
  const ready = preparedOf(schedule);
  const { recent } = ready;
  if (ready.recentHolidays !== holidays || recent.size >= recentPlans) {
    recent.clear();
    ready.recentHolidays = holidays;
  }
  let plan = recent.get(date);
  if (!plan) {
    plan = makePlan(schedule, ready, date, holidays);
    recent.set(date, plan);
  }
  return plan;
}

const nothing: DayPlan = { intervals: [], vague: false, holiday: false };

function makePlan(
  schedule: Schedule,
  { first, last, rows, visits }: Prepared,
  date: string,
  holidays: Holidays,
): DayPlan {
  if ((schedule.ended && !last) || !within(date, first, last)) return nothing;
  const exception = exceptionOn(schedule, date);
  if (exception?.closed) return nothing;

  const { ready, unclear, off }: WeekPlan = exception
    ? { ready: [readyOf(exception.shifts)], unclear: undefined }
    : weekOn(schedule, rows, date, holidays);
  const today = visits.get(date);
  if (ready.length === 0 && !today && !unclear && off === undefined) return nothing;

  const start = startOf(date);
  const intervals: Interval[] = [];
  let vague = unclear === 'maybe';
  if (!unclear)
    for (const some of ready) {
      addIntervals(intervals, some, start);
      vague ||= some.untimed;
    }
  for (const visit of today ?? []) {
    addIntervals(intervals, visit.ready, start, visit.place);
    vague ||= visit.ready.untimed;
  }
  const plan: DayPlan = {
    intervals: intervals.length > 1 ? intervals.sort(byStart) : intervals,
    vague,
    holiday: unclear !== undefined,
  };
  if (off !== undefined) plan.off = off;
  if (vague || unclear) {
    // A night shift that may have begun on this day leaves the morning after open as well.
    const ends = unclear ? ready.flatMap(({ pieces }) => pieces.map(({ to }) => to)) : [];
    plan.doubtfulTo = start + Math.max(dayLength, ...ends);
  }
  return plan;
}

/**
 * Every shift with both times known that begins on a day from `fromDate` to `toDate` (`2026-11-22`, both included),
 * by the day they belong to and then by their start. A shift that began the evening before is not among them: ask for a day more.
 * A month or a year as the schedule's own first or last day counts in full.
 */
export function expandSchedule(
  schedule: Schedule,
  fromDate: string,
  toDate: string,
  holidays: Holidays,
): Interval[] {
  const intervals: Interval[] = [];
  for (let date = fromDate; date <= toDate; date = addDays(date, 1))
    intervals.push(...planOf(schedule, date, holidays).intervals);
  return intervals;
}
