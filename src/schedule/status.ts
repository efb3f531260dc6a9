import { planOf } from './expand.ts';
import type { DayPlan, Interval } from './plan.ts';
import type { Holidays } from './holidays.ts';
import type { Schedule } from './schema.ts';
import { inUnclearSpan } from './rows.ts';
import { firstVisitDay, visitsOf } from './visits.ts';
import { addDays, dateOf, dayLength, firstDay, lastDay, startOf, wallAt } from './wall.ts';
import type { Wall } from './wall.ts';

/**
 * What can be said about a point at a moment. `open` and `closed` are claimed for confirmed hours only.
 * `byAppointment` is there when the opening meant is for people with an appointment only.
 */
export type Status =
  | { state: 'open'; until: Wall; byAppointment?: true }
  | { state: 'closed'; next: Wall | undefined; byAppointment?: true }
  | { state: 'ended' }
  | { state: 'notYet'; from: string }
  | { state: 'unsure' };

/** How many days ahead the next opening, or the next change, is looked for. */
export const horizon = 400;

/** The last day on which anything is planned; undefined when it goes on without end, or nothing is planned. */
function lastPlannedDay(schedule: Schedule): string | undefined {
  const days = [
    ...schedule.weekly.map((row) => row.to),
    // A visit that was cancelled is still announced: the point ends after the day people may come in vain.
    ...visitsOf(schedule).map((visit) => visit.until ?? visit.date),
    // Other hours on single days are plans too.
    ...schedule.exceptions.filter((day) => !day.closed).map((day) => day.to ?? day.from),
  ];
  return days.reduce<string | undefined>(
    (last, next, index) => (index === 0 ? next : last && next && (last > next ? last : next)),
    undefined,
  );
}

/**
 * The state of a point at `now`. A day with partly unknown hours, or a public holiday of which nobody said
 * whether the week holds on it, makes no claim outside the hours that are certain.
 */
export function statusAt(schedule: Schedule, now: Date | number, holidays: Holidays): Status {
  const wall = wallAt(now);
  const today = dateOf(wall);
  // A shift may have begun the evening before, even on the last day of all.
  const around = [addDays(today, -1), today].map((date) => planOf(schedule, date, holidays));
  const confirmed = schedule.sure === 'confirmed';
  const vagueEdge = inUnclearSpan(schedule, today);
  if (confirmed && !vagueEdge) {
    const night = inUnclearSpan(schedule, addDays(today, -1)) ? around.slice(1) : around;
    const open = openAt(schedule, wall, inOrder(night), holidays);
    if (open) return open;
  }

  if (isOver(schedule, today)) return { state: 'ended' };
  const begins = schedule.from ?? firstVisitDay(schedule);
  if (begins && firstDay(begins) > today) return { state: 'notYet', from: begins };
  if (!confirmed || vagueEdge || around.some(({ doubtfulTo = 0 }) => doubtfulTo > wall))
    return { state: 'unsure' };
  return nextOpening(schedule, wall, today, holidays);
}

/** Whether nothing is to be expected of a schedule any more, whatever is known of its hours. */
export function isEnded(schedule: Schedule, now: Date | number, holidays: Holidays): boolean {
  return statusAt(schedule, now, holidays).state === 'ended';
}

/** `ended` speaks only where no last day is known. */
function isOver(schedule: Schedule, today: string): boolean {
  if (!schedule.to && schedule.ended) return true;
  const last = schedule.to ? lastDay(schedule.to) : lastPlannedDay(schedule);
  return last !== undefined && last < today;
}

/** Intervals of two days by their start: what is left of a night after a pause may come after a morning. */
function inOrder(plans: readonly DayPlan[]): Interval[] {
  return plans.flatMap(({ intervals }) => intervals).sort((a, b) => a.from - b.from);
}

/** Open for everybody comes before open by appointment; the two are never joined. */
function openAt(
  schedule: Schedule,
  wall: Wall,
  intervals: readonly Interval[],
  holidays: Holidays,
): Status | undefined {
  for (const byAppointment of [undefined, true] as const) {
    const until = reach(intervals, wall, byAppointment);
    if (until > wall) {
      const end = runOn(schedule, until, byAppointment, holidays);
      return { state: 'open', until: end, ...(byAppointment ? { byAppointment } : {}) };
    }
  }
  return undefined;
}

/** How far intervals, in order, that overlap or meet carry on from a moment. */
function reach(intervals: readonly Interval[], start: Wall, byAppointment: true | undefined): Wall {
  return intervals.reduce(
    (end, interval) =>
      interval.byAppointment === byAppointment && interval.from <= end && end < interval.to
        ? interval.to
        : end,
    start,
  );
}

/** Follows shifts that meet end to start: a day and a night shift are one opening. */
function runOn(
  schedule: Schedule,
  until: Wall,
  byAppointment: true | undefined,
  holidays: Holidays,
): Wall {
  let end = until;
  for (let days = 0; days < 7; days++) {
    const date = dateOf(end);
    const around = [addDays(date, -1), date].map((day) => planOf(schedule, day, holidays));
    const reached = reach(inOrder(around), end, byAppointment);
    if (reached === end) return end;
    end = reached;
  }
  return end;
}

function nextOpening(schedule: Schedule, wall: Wall, today: string, holidays: Holidays): Status {
  let before = planOf(schedule, addDays(today, -1), holidays);
  for (let days = 0; days <= horizon; days++) {
    const date = addDays(today, days);
    const plan = planOf(schedule, date, holidays);
    // A day that may well be a working day comes before all that is known later; so does a month of which
    // nobody knows the last day.
    if ((plan.vague && plan.holiday) || inUnclearSpan(schedule, date))
      return { state: 'closed', next: undefined };
    const next = inOrder([before, plan]).find(({ from }) => from > wall);
    if (next && next.from < startOf(date) + dayLength) {
      const { from, byAppointment } = next;
      return { state: 'closed', next: from, ...(byAppointment ? { byAppointment } : {}) };
    }
    // Before a day of unknown hours nothing later can be called the next opening.
    if (plan.vague) return { state: 'closed', next: undefined };
    before = plan;
  }
  // Confirmed, not over, and yet nothing planned: closed where all that is left was cancelled,
  // else there is nothing to claim.
  return schedule.weekly.length === 0 && visitsOf(schedule).length > 0
    ? { state: 'closed', next: undefined }
    : { state: 'unsure' };
}
