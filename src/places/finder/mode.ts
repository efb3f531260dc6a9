import type { Place } from '../place.ts';
import { comingVisits } from '../visits.ts';

/**
 * A page lists every place by itself up to here; beyond, it lists the units they lie in, and the script the places.
 * The page of the country carries more besides.
 */
export const mostListed = { country: 40, province: 60 } as const;

/**
 * Whether a place says more than its commune's page says anyway: an office with only general hours does not.
 * @param today `2026-11-22`
 */
export function standsOut(place: Place, today: string): boolean {
  const { kind, schedule } = place.point;
  const coming = comingVisits([place], today).length > 0;
  return kind !== 'office' || schedule.sure === 'confirmed' || coming;
}
