import type { Drive } from './campaigns.ts';
import { communesReached } from './campaigns.ts';
import type { Place } from './place.ts';
import { communesOfVisit } from './visits.ts';
import type { ComingVisit } from './visits.ts';

/** What there is in one commune of today. */
export type OfCommune = {
  /** Points that stand in it or serve it, those of today first. */
  places: readonly Place[];
  drives: readonly Drive[];
  visits: readonly ComingVisit[];
};

const nothing: OfCommune = { places: [], drives: [], visits: [] };

/**
 * Sorts places, drives and visits by commune once, so that thousands of pages need no search each.
 * @param coming visits still to come, the nearest first
 */
export function communeFinder(
  places: readonly Place[],
  drives: readonly Drive[],
  coming: readonly ComingVisit[],
): (code: string) => OfCommune {
  const found = new Map<string, { places: Place[]; drives: Drive[]; visits: ComingVisit[] }>();
  const at = (code: string) => {
    const known = found.get(code) ?? { places: [], drives: [], visits: [] };
    found.set(code, known);
    return known;
  };
  for (const place of places)
    for (const code of new Set([place.commune, ...place.alsoServes].map((unit) => unit.code)))
      at(code).places.push(place);
  for (const drive of drives)
    for (const code of communesReached(drive)) at(code).drives.push(drive);
  for (const visit of coming)
    for (const code of new Set(communesOfVisit(visit))) at(code).visits.push(visit);
  return (code) => found.get(code) ?? nothing;
}
