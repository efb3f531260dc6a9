import { calendarText } from '../../schedule/ical/lines.ts';
import { visitsOf } from '../../schedule/visits.ts';
import { formatDate } from '../../text/format.ts';
import { communeByCode } from '../../units/units.ts';
import type { Province } from '../../units/units.ts';
import type { Place } from '../place.ts';
import { hasEvents, placeEvents } from './events.ts';
import type { CalendarSetting, PlaceEvent } from './events.ts';

/** A mobile team: the points that share its name in the files. */
export type Team = {
  /** The last part of its address. */
  slug: string;
  name: string;
  href: string;
  places: readonly Place[];
};

/** Teams with visits, in the order of their names in addresses; a team is called as the point it is most often at. */
export function teamsOf(places: readonly Place[]): Team[] {
  const bySlug = new Map<string, Place[]>();
  for (const place of places.filter(hasEvents)) {
    const { team } = place.point;
    if (team) bySlug.set(team, [...(bySlug.get(team) ?? []), place]);
  }
  const busy = ({ point }: Place) => visitsOf(point.schedule).length;
  return [...bySlug]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([slug, members]) => {
      const [main] = [...members].sort((a, b) => busy(b) - busy(a));
      return { slug, name: main?.point.name ?? slug, href: `/lich/to/${slug}/`, places: members };
    });
}

/** The communes of today in which a place has events: its own, those it serves, those its visits happen in. */
function communesOf({ point, commune, alsoServes }: Place): string[] {
  const visited = visitsOf(point.schedule).flatMap(
    (visit) => communeByCode(visit.commune ?? '')?.code ?? [],
  );
  return [...new Set([commune.code, ...alsoServes.map(({ code }) => code), ...visited])];
}

/** The places of each commune's calendar, by code; communes without events are not in it. */
export function calendarsByCommune(
  places: readonly Place[],
): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  for (const place of places.filter(hasEvents))
    for (const code of communesOf(place)) found.set(code, [...(found.get(code) ?? []), place]);
  return found;
}

const indexed = new WeakMap<readonly Place[], ReadonlyMap<string, readonly Place[]>>();

/**
 * Whether `<commune's address>lich.ics` exists.
 * @param places all places of the build, the same list each time: it is sorted by commune once
 * @param code five digits of a commune of today
 */
export function hasCalendar(places: readonly Place[], code: string): boolean {
  const byCommune = indexed.get(places) ?? calendarsByCommune(places);
  indexed.set(places, byCommune);
  return byCommune.has(code);
}

const active = new WeakMap<readonly Place[], ReadonlySet<Province>>();

/**
 * Whether `/lich/<province>/` exists.
 * @param places all places of the build, the same list each time: it is sorted by province once
 */
export function hasAgenda(places: readonly Place[], province: Province): boolean {
  const known =
    active.get(places) ?? new Set(places.filter(hasEvents).map(({ commune }) => commune.province));
  active.set(places, known);
  return known.has(province);
}

/**
 * What a commune's calendar holds: all of its own points, and of points elsewhere the hours they serve it with and
 * the visits that come to it.
 */
export function communeEvents(
  code: string,
  places: readonly Place[],
  setting: CalendarSetting,
): PlaceEvent[] {
  return places.flatMap((place) => {
    const here = place.commune.code === code;
    const serves = here || place.alsoServes.some((commune) => commune.code === code);
    return placeEvents(place, setting).filter(({ visit }) =>
      visit
        ? here || visit.commune === code || (serves && visit.commune === place.commune.code)
        : serves,
    );
  });
}

/** The calendar of some events: the text of an `.ics` file. */
export function toCalendar(
  head: { name: string; path: string },
  events: readonly PlaceEvent[],
  { site }: CalendarSetting,
): string {
  return calendarText(
    {
      name: head.name,
      description:
        'Giờ đã xác nhận và lịch tổ lưu động, giờ Việt Nam. Giờ theo quy định chung không có ở đây.',
      source: new URL(head.path, site).href,
    },
    events.map(({ lines }) => lines),
  );
}

/** The days of a place's visits, each with its address: `…/2026-11-24.ics`. */
export function visitDays(place: Place): { date: string; href: string; name: string }[] {
  const days = new Set(visitsOf(place.point.schedule).map(({ date }) => date));
  return [...days].map((date) => ({
    date,
    href: visitHref(place, date),
    name: `${place.point.name}, ${formatDate(date)}`,
  }));
}

/** The address of the file that puts a visit into a calendar. */
export function visitHref({ href }: Place, date: string): string {
  return `${href}${date}.ics`;
}
