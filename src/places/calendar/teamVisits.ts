import type { Visit } from '../../schedule/schema.ts';
import { visitsOf } from '../../schedule/visits.ts';
import { communeByCode } from '../../units/units.ts';
import type { Commune } from '../../units/units.ts';
import type { Place } from '../place.ts';

/** A visit with its team's point and the commune it happens in. */
export type TeamVisit = { place: Place; visit: Visit; commune: Commune };

/** The visits of a team: those whose last day is not over, the nearest first; then the others, the latest first. */
export function teamVisits(
  places: readonly Place[],
  today: string,
): { coming: TeamVisit[]; past: TeamVisit[] } {
  const all = places
    .flatMap((place) =>
      visitsOf(place.point.schedule).map((visit) => ({
        place,
        visit,
        commune: communeByCode(visit.commune ?? '') ?? place.commune,
      })),
    )
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const over = ({ visit }: TeamVisit) => (visit.until ?? visit.date) < today;
  return { coming: all.filter((one) => !over(one)), past: all.filter(over).reverse() };
}

const order = ({ visit }: TeamVisit) => `${visit.date} ${visit.shifts[0]?.from ?? ''}`;
