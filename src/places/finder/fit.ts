import { planOf } from '../../schedule/expand.ts';
import type { DayPlan } from '../../schedule/expand.ts';
import type { Holidays } from '../../schedule/holidays.ts';
import type { Schedule } from '../../schedule/schema.ts';
import { statusAt } from '../../schedule/status.ts';
import { addDays, dateOf, instantOf, wallAt, wallOf, weekdayOf } from '../../schedule/wall.ts';
import type { Wall } from '../../schedule/wall.ts';
import type { Query } from './query.ts';
import { asksTime } from './query.ts';

/** How a schedule answers a question about time; `day` is the first day that does. */
export type Fit = { fit: 'yes'; day?: string } | { fit: 'maybe'; day?: string } | { fit: 'no' };

/** What a question without a date looks at: today and the days that the day picker offers. */
export const daysAhead = 30;
/** Days back that the picker offers. */
export const daysBack = 14;
/** "Buổi tối" begins. */
const eveningFrom = '18:00';

/** Whether a question looks for a day to come, and names none itself; what is over today does not answer it. */
const looksAhead = ({ day, days, evening }: Query) => !day && (days.length > 0 || Boolean(evening));

/** The days a question is about, the first that comes first. */
function daysAsked(query: Query, now: Date | number): string[] {
  const { day, days } = query;
  const today = dateOf(wallAt(now));
  if (!looksAhead(query)) return [day ?? today];
  const coming = Array.from({ length: daysAhead + 1 }, (_, ahead) => addDays(today, ahead));
  return days.length === 0 ? coming : coming.filter((date) => days.includes(weekdayOf(date)));
}

/**
 * Whether a point can be visited at the time asked for. `yes` is said only where `statusAt` calls it open;
 * hours that nobody confirmed, a holiday nobody spoke of, a shift without times are `maybe`: they are told apart,
 * never left out.
 */
export function fitOf(
  schedule: Schedule,
  query: Query,
  now: Date | number,
  holidays: Holidays,
): Fit {
  if (!asksTime(query)) {
    const over = statusAt(schedule, now, holidays).state === 'ended';
    return over ? { fit: 'no' } : { fit: 'yes' };
  }
  let maybe: string | undefined;
  for (const date of daysAsked(query, now)) {
    const fit = fitOn(schedule, date, query, now, holidays);
    if (fit === 'yes') return { fit, day: date };
    if (fit === 'maybe') maybe ??= date;
  }
  return maybe === undefined ? { fit: 'no' } : { fit: 'maybe', day: maybe };
}

type Sure = Fit['fit'];

/** How one day answers a question about time. */
export function fitOn(
  schedule: Schedule,
  date: string,
  query: Query,
  now: Date | number,
  holidays: Holidays,
): Sure {
  const since = looksAhead(query) ? wallAt(now) : -Infinity;
  if (schedule.sure !== 'confirmed') return unconfirmedOn(schedule, date, since, holidays);
  if (query.hour) {
    const wall = wallOf(date, query.hour);
    return wall < since ? 'no' : openAt(schedule, wall, holidays);
  }
  const plan = planOf(schedule, date, holidays);
  const begin = wallOf(date, query.evening ? eveningFrom : '00:00');
  const found = plan.intervals
    .filter(({ to }) => to > begin && to > since)
    .map(({ from }) => openAt(schedule, Math.max(from, begin), holidays));
  if (found.includes('yes')) return 'yes';
  return found.includes('maybe') || somethingUnclear(plan) ? 'maybe' : 'no';
}

function openAt(schedule: Schedule, wall: Wall, holidays: Holidays): Sure {
  const { state } = statusAt(schedule, instantOf(wall), holidays);
  return state === 'open' ? 'yes' : state === 'unsure' ? 'maybe' : 'no';
}

const somethingUnclear = ({ vague, holiday }: DayPlan) => vague || holiday;

/**
 * Hours that nobody confirmed may always be otherwise. Only a team with nothing but dated visits is surely not
 * there on another day, and what is over, or has not begun, is so whatever its hours are.
 */
function unconfirmedOn(schedule: Schedule, date: string, since: Wall, holidays: Holidays): Sure {
  if (isDated(schedule)) {
    const plan = planOf(schedule, date, holidays);
    return plan.intervals.some(({ to }) => to > since) || somethingUnclear(plan) ? 'maybe' : 'no';
  }
  const { state } = statusAt(schedule, instantOf(wallOf(date, '12:00')), holidays);
  return state === 'ended' || state === 'notYet' ? 'no' : 'maybe';
}

/** Known by its dates alone. */
export function isDated({ weekly, visits, tours }: Schedule): boolean {
  return weekly.length === 0 && visits.length + (tours?.length ?? 0) > 0;
}
