import { nextVisitNear } from '../schedule/next.ts';
import { kmBetween } from '../units/plane.ts';
import { communePosition } from '../units/positions.ts';
import type { Commune } from '../units/units.ts';
import { communesOfVisit } from './visits.ts';
import type { ComingVisit } from './visits.ts';

/** A visit to another commune, and how far away that commune is. */
export type VisitNear = ComingVisit & {
  /** Kilometres between the two communes; missing where only the former district of one is known. */
  km?: number;
};

/** How far people go to meet a team that does not come to their own commune. */
const withinKm = 25;

/**
 * The visit elsewhere that comes soonest within 25 km of a commune. Undefined when none is announced, or when
 * nothing is known of where the communes are.
 */
export function visitNear(
  commune: Commune,
  visits: readonly ComingVisit[],
  now: Date | number,
): VisitNear | undefined {
  const here = communePosition(commune.code);
  if (!here) return undefined;
  const distanceOf = (coming: ComingVisit): number | undefined => {
    const ways = communesOfVisit(coming).flatMap((code) => {
      const there = communePosition(code);
      return there ? [kmBetween(here, there)] : [];
    });
    return ways.length > 0 ? Math.min(...ways) : undefined;
  };
  const found = nextVisitNear(visits, now, distanceOf, withinKm);
  if (!found) return undefined;
  const known = [commune.code, ...communesOfVisit(found.candidate)].every(
    (code) => communePosition(code)?.precision === 'commune',
  );
  return { ...found.candidate, ...(known ? { km: found.km } : {}) };
}
