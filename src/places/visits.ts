import type { Visit } from '../schedule/schema.ts';
import { visitsOf } from '../schedule/visits.ts';
import type { Place } from './place.ts';

/** A dated visit of a team, with the team. */
export type ComingVisit = { place: Place; visit: Visit };

/**
 * Visits, as known on the day of the build, whose last day is `today` (`2026-11-22`) or later, the nearest first;
 * stops of tours among them, and those that were called off, so that nobody waits in vain.
 */
export function comingVisits(places: readonly Place[], today: string): ComingVisit[] {
  return places
    .flatMap((place) => visitsOf(place.point.schedule).map((visit) => ({ place, visit })))
    .filter(({ visit }) => (visit.until ?? visit.date) >= today)
    .sort((a, b) => (a.visit.date === b.visit.date ? 0 : a.visit.date < b.visit.date ? -1 : 1));
}

/** The communes a visit is for: the one it happens in, or else all its team serves. */
export function communesOfVisit({ place, visit }: ComingVisit): string[] {
  if (visit.commune) return [visit.commune];
  return [place.commune, ...place.alsoServes].map(({ code }) => code);
}
