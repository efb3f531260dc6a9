import type { Holidays } from '../../schedule/holidays.ts';
import type { Schedule } from '../../schedule/schema.ts';
import { dateOf, instantOf, startOf, wallAt } from '../../schedule/wall.ts';
import type { Place } from '../place.ts';
import { facets } from './facetList.ts';
import type { Facet } from './facetList.ts';
import { hasTraits, traitsOf } from './facets.ts';
import { fitOf } from './fit.ts';
import type { Fit } from './fit.ts';
import { parseQuery } from './query.ts';

/** How each place answers each filter by itself, for the list that works without a script. */
export type Sorted = {
  fitOf(place: Place, facet: Facet): Fit['fit'];
  /** How many surely, how many might. */
  count(places: readonly Place[], facet: Facet): { yes: number; maybe: number };
  /** Classes of a list item: `l-buoi-toi` for each filter it stays under. */
  classes(places: readonly Place[]): string;
};

const asked = new Map(facets.map((facet) => [facet, parseQuery(facet.ask)]));

/**
 * @param now any moment of the day of the build: the next weeks are counted from its beginning, because what is over
 *   is decided in whole days
 */
export function sorted(now: Date | number, holidays: Holidays): Sorted {
  const morning = instantOf(startOf(dateOf(wallAt(now))));
  const known = new Map<Schedule, Map<Facet, Fit['fit']>>();
  const timeFit = (schedule: Schedule, facet: Facet) => {
    const fits = known.get(schedule) ?? new Map<Facet, Fit['fit']>();
    known.set(schedule, fits);
    const query = asked.get(facet) ?? parseQuery('');
    const fit = fits.get(facet) ?? fitOf(schedule, query, morning, holidays).fit;
    fits.set(facet, fit);
    return fit;
  };
  const fit = ({ point }: Place, facet: Facet): Fit['fit'] => {
    if (facet.timed) return timeFit(point.schedule, facet);
    const query = asked.get(facet);
    return query && hasTraits(traitsOf(point), query) ? 'yes' : 'no';
  };
  return {
    fitOf: fit,
    count(places, facet) {
      const fits = places.map((place) => fit(place, facet));
      return {
        yes: fits.filter((one) => one === 'yes').length,
        maybe: fits.filter((one) => one === 'maybe').length,
      };
    },
    classes(places) {
      const stays = facets.filter((facet) => places.some((place) => fit(place, facet) !== 'no'));
      const days = facets.filter(({ timed }) => timed);
      // Hours that nobody confirmed stay under every filter of time: one class says so in fewer bytes.
      const always = days.every((facet) => stays.includes(facet));
      return [
        ...(always ? ['l-gio'] : []),
        ...stays.filter(({ timed }) => !(always && timed)).map(({ id }) => `l-${id}`),
      ].join(' ');
    },
  };
}
