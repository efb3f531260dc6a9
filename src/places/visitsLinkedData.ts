import { piecesOf } from '../schedule/pieces.ts';
import { dateOf, startOf } from '../schedule/wall.ts';
import type { Wall } from '../schedule/wall.ts';
import { communeByCode } from '../units/units.ts';
import type { Place } from './place.ts';
import type { ComingVisit } from './visits.ts';

/** `2026-12-01T07:30:00+07:00`: the clock in Vietnam with its zone. */
function instant(wall: Wall): string {
  const date = dateOf(wall);
  const minutes = wall - startOf(date);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00+07:00`;
}

/** First and last moment of a visit with confirmed hours that are all known; else its days alone. */
function span({ place, visit }: ComingVisit): { startDate: string; endDate: string } {
  const until = visit.until ?? visit.date;
  const pieces = visit.shifts.flatMap((shift) => piecesOf(shift));
  const whole = visit.shifts.every(({ from, to }) => from && to);
  if (place.point.schedule.sure !== 'confirmed' || !whole)
    return { startDate: visit.date, endDate: until };
  return {
    startDate: instant(startOf(visit.date) + Math.min(...pieces.map(({ from }) => from))),
    endDate: instant(startOf(until) + Math.max(...pieces.map(({ to }) => to))),
  };
}

/** One visit of a team as schema.org tells it (https://schema.org/Event); one that was called off says so. */
function eventOf(coming: ComingVisit, site: string): Record<string, unknown> {
  const { place, visit } = coming;
  const commune = (visit.commune && communeByCode(visit.commune)) || place.commune;
  return {
    '@type': 'Event',
    name: `${place.point.name}: ${visit.place}`,
    ...span(coming),
    eventStatus: `https://schema.org/${visit.cancelled === undefined ? 'EventScheduled' : 'EventCancelled'}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: {
      '@type': 'Place',
      name: visit.place,
      address: {
        '@type': 'PostalAddress',
        addressLocality: commune.fullName,
        addressRegion: commune.province.fullName,
        addressCountry: 'VN',
      },
    },
    ...(visit.audience ? { audience: { '@type': 'Audience', audienceType: visit.audience } } : {}),
    url: new URL(place.href, site).href,
  };
}

/**
 * Coming visits of a page for search engines, the nearest first.
 * @param most how many are told: every page must stay light, and shows them all to its readers
 */
export function visitsLinkedData(
  visits: readonly ComingVisit[],
  site: string,
  most = 3,
): Record<string, unknown>[] {
  return visits.slice(0, most).map((coming) => eventOf(coming, site));
}

/** The places listed on a page, in its order (https://schema.org/ItemList), by name and address; nothing for none. */
export function placesLinkedData(
  places: readonly Pick<Place, 'href' | 'point'>[],
  site: string,
): Record<string, unknown>[] {
  if (places.length === 0) return [];
  return [
    {
      '@type': 'ItemList',
      numberOfItems: places.length,
      itemListElement: places.slice(0, 20).map(({ href, point }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: point.name,
        url: new URL(href, site).href,
      })),
    },
  ];
}
