import type { Schedule } from '../schedule/schema.ts';
import type { Place } from './place.ts';

/** A dated visit of a team, with the team. */
export type ComingVisit = { place: Place; visit: Schedule['visits'][number] };

/** Visits, as known on the day of the build, whose last day is `today` (`2026-11-22`) or later, the nearest first. */
export function comingVisits(places: readonly Place[], today: string): ComingVisit[] {
  return places
    .flatMap((place) => place.point.schedule.visits.map((visit) => ({ place, visit })))
    .filter(({ visit }) => (visit.until ?? visit.date) >= today)
    .sort((a, b) => (a.visit.date < b.visit.date ? -1 : 1));
}
