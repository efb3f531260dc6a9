import { planOf } from './expand.ts';
import type { Schedule } from './schema.ts';
import { addDays, dateOf, firstDay, lastDay, wallAt } from './wall.ts';
import type { Wall } from './wall.ts';

/** What can be said about a point at a moment. `open` and `closed` are claimed for confirmed hours only. */
export type Status =
  | { state: 'open'; until: Wall }
  | { state: 'closed'; next: Wall | undefined }
  | { state: 'ended' }
  | { state: 'notYet'; from: string }
  | { state: 'unsure' };

/** How many days ahead the next opening is looked for. */
const horizon = 400;

/** The last day on which anything is planned; undefined when it goes on without end, or nothing is planned. */
function lastPlannedDay(schedule: Schedule): string | undefined {
  const days = [
    ...schedule.weekly.map((row) => row.to),
    ...schedule.visits.map((visit) => visit.until ?? visit.date),
    // Other hours on single days are plans too.
    ...schedule.exceptions.filter((day) => !day.closed).map((day) => day.to ?? day.from),
  ];
  return days.reduce<string | undefined>(
    (last, next, index) => (index === 0 ? next : last && next && (last > next ? last : next)),
    undefined,
  );
}

/** Only a month or a year was published, and today lies in it: has it begun, is it over? Nobody said. */
function inUnclearSpan(date: string | undefined, today: string): boolean {
  return Boolean(date) && date?.length !== 10 && today.startsWith(date ?? '');
}

/**
 * The state of a point at `now`. A day with partly unknown hours, or a public holiday no exception speaks of,
 * makes no claim outside the hours that are certain.
 */
export function statusAt(schedule: Schedule, now: Date | number): Status {
  const wall = wallAt(now);
  const today = dateOf(wall);
  // A shift may have begun the evening before, even on the last day of all.
  const around = [addDays(today, -1), today].map((date) => planOf(schedule, date));
  const until = around
    .flatMap((plan) => plan.intervals)
    .reduce((end, { from, to }) => (from <= end && end < to ? to : end), wall);
  const confirmed = schedule.sure === 'confirmed';
  const vagueEdge = inUnclearSpan(schedule.from, today) || inUnclearSpan(schedule.to, today);
  if (confirmed && !vagueEdge && until > wall)
    return { state: 'open', until: runOn(schedule, until) };

  if (isOver(schedule, today)) return { state: 'ended' };
  const begins = schedule.from ?? firstVisit(schedule);
  if (begins && firstDay(begins) > today) return { state: 'notYet', from: begins };
  if (!confirmed || vagueEdge || around[1]?.vague || around[1]?.holiday) return { state: 'unsure' };
  return nextOpening(schedule, wall, today);
}

/** Whether nothing is to be expected of a schedule any more, whatever is known of its hours. */
export function isEnded(schedule: Schedule, now: Date | number): boolean {
  return statusAt(schedule, now).state === 'ended';
}

/** `ended` speaks only where no last day is known. */
function isOver(schedule: Schedule, today: string): boolean {
  if (!schedule.to && schedule.ended) return true;
  const last = schedule.to ? lastDay(schedule.to) : lastPlannedDay(schedule);
  return last !== undefined && last < today;
}

/** When a team that only comes on single days comes first. */
function firstVisit(schedule: Schedule): string | undefined {
  if (schedule.weekly.length > 0) return undefined;
  return schedule.visits.map((visit) => visit.date).sort()[0];
}

/** Follows shifts that meet end to start: a day and a night shift are one opening. */
function runOn(schedule: Schedule, until: Wall): Wall {
  let end = until;
  for (let days = 0; days < 7; days++) {
    const date = dateOf(end);
    const reached = planOf(schedule, date).intervals.reduce(
      (last, { from, to }) => (from <= last && last < to ? to : last),
      end,
    );
    if (reached === end) return end;
    end = reached;
  }
  return end;
}

function nextOpening(schedule: Schedule, wall: Wall, today: string): Status {
  for (let days = 0; days <= horizon; days++) {
    const date = addDays(today, days);
    const plan = planOf(schedule, date);
    const next = plan.intervals.find((interval) => interval.from > wall);
    if (next) return { state: 'closed', next: next.from };
    // Before a day of unknown hours nothing later can be called the next opening.
    if (plan.vague) return { state: 'closed', next: undefined };
  }
  // Confirmed, not over, and yet nothing planned: there is nothing to claim.
  return { state: 'unsure' };
}
