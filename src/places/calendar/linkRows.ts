import { visitsOf } from '../../schedule/visits.ts';
import { atStart } from '../../text/format.ts';
import type { Place } from '../place.ts';
import type { Team } from './calendars.ts';

/** A line that leads to a page with a calendar of its own. */
export type LinkRow = { href: string; text: string; note: string };

function counted(places: readonly Place[], today: string): string {
  const coming = places
    .flatMap(({ point }) => visitsOf(point.schedule))
    .filter((visit) => !visit.cancelled && (visit.until ?? visit.date) >= today).length;
  return coming > 0 ? `${coming} buổi sắp đến` : 'Không có buổi nào sắp đến';
}

/** Teams with the number of visits to come. */
export function teamRows(teams: readonly Team[], today: string): LinkRow[] {
  return teams.map(({ name, href, places }) => ({
    href,
    text: atStart(name),
    note: counted(places, today),
  }));
}

/** Anything with places: provinces, communes. */
export function placeRow(
  href: string,
  text: string,
  places: readonly Place[],
  today: string,
): LinkRow {
  return { href, text: atStart(text), note: counted(places, today) };
}
