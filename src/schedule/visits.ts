import type { Schedule, Visit } from './schema.ts';
import { addDays, weekdayOf } from './wall.ts';

/** A visit as it was announced, and where in the file it stands: `['tours', 0, 'stops', 2]`. */
export type Announced = { visit: Visit; keys: readonly PropertyKey[] };

/**
 * All visits as announced: the dated ones, then every stop of every tour on the days it falls on. A stop whose
 * days are parted by a day of rest makes a visit for each run of days. Exceptions are not looked at.
 */
export function announcedVisits(schedule: Schedule): Announced[] {
  return [
    ...schedule.visits.map((visit, index) => ({ visit, keys: ['visits', index] })),
    ...(schedule.tours ?? []).flatMap((tour, index) => stopsOf(tour, ['tours', index])),
  ];
}

function stopsOf(
  tour: NonNullable<Schedule['tours']>[number],
  keys: readonly PropertyKey[],
): Announced[] {
  const rests = (date: string) => tour.skip?.includes(weekdayOf(date)) ?? false;
  const found: Announced[] = [];
  let day = tour.from;
  tour.stops.forEach(({ days = 1, ...stop }, index) => {
    let run: Visit | undefined;
    for (let left = days; left > 0; day = addDays(day, 1)) {
      if (rests(day)) {
        run = undefined;
        continue;
      }
      left -= 1;
      if (run) run.until = day;
      else {
        run = { date: day, ...stop, shifts: tour.shifts };
        found.push({ visit: run, keys: [...keys, 'stops', index] });
      }
    }
  });
  return found;
}

const known = new WeakMap<Schedule, readonly Visit[]>();

/**
 * Every visit of a schedule, tours among them, the earliest first. A day on which an exception closes the point
 * stands as a visit of its own with `cancelled`: what was announced stays visible, and opens nothing.
 */
export function visitsOf(schedule: Schedule): readonly Visit[] {
  let visits = known.get(schedule);
  if (!visits) {
    visits = announcedVisits(schedule)
      .flatMap(({ visit }) => withoutClosedDays(visit, schedule))
      .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
    known.set(schedule, visits);
  }
  return visits;
}

/** The last exception that names a day; it takes the place of the week. */
export function exceptionOn(
  { exceptions }: Schedule,
  date: string,
): Schedule['exceptions'][number] | undefined {
  for (let index = exceptions.length - 1; index >= 0; index--) {
    const exception = exceptions[index];
    if (exception && exception.from <= date && date <= (exception.to ?? exception.from))
      return exception;
  }
  return undefined;
}

function withoutClosedDays(visit: Visit, schedule: Schedule): Visit[] {
  if (visit.cancelled || schedule.exceptions.length === 0) return [visit];
  const { until: last = visit.date, ...rest } = visit;
  const parts: Visit[] = [];
  for (let date = visit.date; date <= last; date = addDays(date, 1)) {
    const exception = exceptionOn(schedule, date);
    const why = exception?.closed ? exception.why : undefined;
    const part = parts[parts.length - 1];
    if (part && part.cancelled === why) part.until = date;
    else parts.push({ ...rest, date, ...(why ? { cancelled: why } : {}) });
  }
  return parts;
}

/** When a team that only comes on single days was first announced for; undefined when there is a week as well. */
export function firstVisitDay(schedule: Schedule): string | undefined {
  return schedule.weekly.length > 0 ? undefined : visitsOf(schedule)[0]?.date;
}
