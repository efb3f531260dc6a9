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

/**
 * The first day a team that only comes on single days really comes; undefined when there is a week as well, or when
 * everything was called off.
 */
export function firstVisitDay(schedule: Schedule): string | undefined {
  if (schedule.weekly.length > 0) return undefined;
  return visitsOf(schedule).find(({ cancelled }) => !cancelled)?.date;
}

const weeks = new WeakMap<Schedule, Schedule>();

/** A schedule without its visits and tours: what is left are the hours of the place itself. */
export function withoutVisits(schedule: Schedule): Schedule {
  let week = weeks.get(schedule);
  if (!week) {
    week = { ...schedule, visits: [], tours: undefined };
    weeks.set(schedule, week);
  }
  return week;
}
