import { planOf } from './expand.ts';
import type { Holidays } from './holidays.ts';
import type { Schedule, Visit } from './schema.ts';
import { piecesOf } from './pieces.ts';
import { horizon, statusAt } from './status.ts';
import { addDays, dateOf, instantOf, startOf, wallAt } from './wall.ts';
import type { Wall } from './wall.ts';

/**
 * The first minute after `now` at which {@link statusAt} says something else, be it only another closing time;
 * undefined when nothing changes within about a year.
 */
export function nextChange(
  schedule: Schedule,
  now: Date | number,
  holidays: Holidays,
): Wall | undefined {
  const said = (wall: Wall) => JSON.stringify(statusAt(schedule, instantOf(wall), holidays));
  const wall = wallAt(now);
  const before = said(wall);
  if (statusAt(schedule, now, holidays).state === 'ended') return undefined;
  const today = dateOf(wall);
  for (let days = 0; days <= horizon; days++) {
    const date = addDays(today, days);
    const change = edges(schedule, date, holidays).find(
      (edge) => edge > wall && said(edge) !== before,
    );
    if (change !== undefined) return change;
  }
  return undefined;
}

/** The moments of a day at which a state can change: midnight, and where a shift or a doubt begins or ends. */
function edges(schedule: Schedule, date: string, holidays: Holidays): Wall[] {
  const midnight = startOf(date);
  const tomorrow = startOf(addDays(date, 1));
  const plans = [addDays(date, -1), date].map((day) => planOf(schedule, day, holidays));
  const moments = plans.flatMap(({ intervals, doubtfulTo = midnight }) => [
    doubtfulTo,
    ...intervals.flatMap(({ from, to }) => [from, to]),
  ]);
  return [midnight, ...moments.filter((moment) => moment > midnight && moment < tomorrow)].sort(
    (a, b) => a - b,
  );
}

/** The minute a visit is over on its last day: the end of its last shift, or midnight when that is not known. */
function endOf({ date, until = date, shifts }: Visit): Wall {
  const ends = shifts.map((shift) => piecesOf(shift).map(({ to }) => to));
  return ends.every(({ length }) => length > 0)
    ? startOf(until) + Math.max(...ends.flat())
    : startOf(addDays(until, 1));
}

/**
 * The visit that comes soonest within reach; of several on one day the nearest. Cancelled visits and those that
 * are over do not count.
 * @param distanceOf in kilometres, or undefined where the place is not known
 * @param withinKm how far is still near
 */
export function nextVisitNear<Candidate extends { visit: Visit }>(
  candidates: readonly Candidate[],
  now: Date | number,
  distanceOf: (candidate: Candidate) => number | undefined,
  withinKm: number,
): { candidate: Candidate; km: number } | undefined {
  const wall = wallAt(now);
  const today = dateOf(wall);
  // A visit of several days that has begun comes again today.
  const day = ({ visit }: Candidate) => (visit.date < today ? today : visit.date);
  return candidates
    .filter(({ visit }) => !visit.cancelled && endOf(visit) > wall)
    .flatMap((candidate) => {
      const km = distanceOf(candidate);
      return km !== undefined && km <= withinKm ? [{ candidate, km }] : [];
    })
    .sort((a, b) => {
      const [one, other] = [day(a.candidate), day(b.candidate)];
      return one === other ? a.km - b.km : one < other ? -1 : 1;
    })[0];
}
