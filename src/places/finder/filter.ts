import type { Holidays } from '../../schedule/holidays.ts';
import type { Schedule } from '../../schedule/schema.ts';
import { kmBetween } from '../../units/plane.ts';
import type { LatLon } from '../../units/plane.ts';
import { hasTraits } from './facets.ts';
import { fitOf } from './fit.ts';
import type { Fit } from './fit.ts';
import type { Query } from './query.ts';

/** What the filter needs of a point. */
export type Filterable = {
  traits: number;
  /** Its schedule in the table of all schedules. */
  schedule: number;
  at?: LatLon | undefined;
};

/** A point that stays in the list: its place in the list of all, the way to it, the day that answers. */
export type Kept = { index: number; km?: number; day?: string };

export type Found = {
  /** Surely what was asked for. */
  yes: Kept[];
  /** Might be: hours that nobody confirmed. Shown below, counted apart. */
  maybe: Kept[];
};

export type Asked = {
  query: Query;
  now: Date | number;
  holidays: Holidays;
  /** Nearest first; in the given order without it. */
  from?: LatLon | undefined;
};

/** Every point once, by the same rules as its badge; equal schedules are asked once. */
export function filterPoints(
  points: readonly Filterable[],
  schedules: readonly Schedule[],
  { query, now, holidays, from }: Asked,
): Found {
  const fits: (Fit | undefined)[] = [];
  const found: Found = { yes: [], maybe: [] };
  points.forEach((point, index) => {
    if (!hasTraits(point.traits, query)) return;
    const schedule = schedules[point.schedule];
    if (!schedule) return;
    const fit = (fits[point.schedule] ??= fitOf(schedule, query, now, holidays));
    if (fit.fit === 'no') return;
    found[fit.fit].push({
      index,
      ...(fit.day ? { day: fit.day } : {}),
      ...(from && point.at ? { km: kmBetween(from, point.at) } : {}),
    });
  });
  if (from) {
    found.yes.sort(nearestFirst);
    found.maybe.sort(nearestFirst);
  }
  return found;
}

function nearestFirst(a: Kept, b: Kept): number {
  return (a.km ?? Infinity) === (b.km ?? Infinity)
    ? a.index - b.index
    : (a.km ?? Infinity) - (b.km ?? Infinity);
}
