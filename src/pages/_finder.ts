import { inListOrder, listedPlaces } from '../places/finder/publish.ts';
import { sorted } from '../places/finder/sorted.ts';
import type { Sorted } from '../places/finder/sorted.ts';
import type { Place } from '../places/place.ts';
import { fold } from '../text/fold.ts';
import type { Province } from '../units/units.ts';
import { loadPlaces } from './_places.ts';
import type { Places } from './_places.ts';

/** What the pages with filters share with the files their lists are fetched from. */
export type Finder = Places & {
  /** Provinces with pages, by name. */
  provinces: readonly Province[];
  /** Places of today in the order of all lists. */
  current: readonly Place[];
  /** Those, and the ones that ended in the last days. */
  listed: readonly Place[];
  filters: Sorted;
};

async function load(): Promise<Finder> {
  const world = await loadPlaces();
  const { now, holidays, places } = world;
  const provinces = [...world.coveredProvinces].sort((a, b) =>
    fold(a.name) < fold(b.name) ? -1 : 1,
  );
  const listed = inListOrder(listedPlaces(places, now, holidays), provinces);
  const current = listed.filter(({ past }) => !past);
  return { ...world, provinces, current, listed, filters: sorted(now, holidays) };
}

let loading: Promise<Finder> | undefined;

/** Put together once for a whole build; anew for each page while developing. */
export function loadFinder(): Promise<Finder> {
  if (import.meta.env.DEV) return load();
  loading ??= load();
  return loading;
}
