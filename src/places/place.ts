import { isEnded } from '../schedule/status.ts';
import { fold } from '../text/fold.ts';
import { communeByCode } from '../units/units.ts';
import type { Commune } from '../units/units.ts';
import type { ServicePoint } from './schema.ts';

/** A service point with what its pages need: where it stands today, its address in the portal, whether it is over. */
export type Place = {
  /** File name below `content/places/`: `ha-tinh/cong-an-xa-dong-kinh`. */
  id: string;
  href: string;
  point: ServicePoint;
  commune: Commune;
  /** Further communes of today it serves or served. */
  alsoServes: readonly Commune[];
  /**
   * Over on the day of the build. Only dated and ended points can become so, and only the next build tells:
   * what may change during a day is left to the browser.
   */
  past: boolean;
};

/** The address of a commune's page. */
export function communeHref(commune: Commune): string {
  return `/noi-lam/${commune.province.slug}/${commune.slug}/`;
}

/** The last part of a point's address. */
export function pointSlug(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

function known(code: string): Commune {
  const commune = communeByCode(code);
  if (!commune) throw new Error(`Không có xã, phường mã “${code}”; chạy “npm run check”.`);
  return commune;
}

/**
 * @param now decides what is past on the day of the build; what is open is left to the browser
 * @throws Error when a commune code does not exist, which the checker reports with its line
 */
export function toPlace(entry: { id: string; data: ServicePoint }, now: Date | number): Place {
  const point = entry.data;
  const commune = known(point.commune);
  return {
    id: entry.id,
    href: `${communeHref(commune)}${pointSlug(entry.id)}/`,
    point,
    commune,
    alsoServes: point.alsoServes.map(known),
    past: isEnded(point.schedule, now),
  };
}

const byName = (a: string, b: string) => (fold(a) < fold(b) ? -1 : 1);

/** All places: those of today first, by province, commune and name, without diacritics. */
export function toPlaces(
  entries: readonly { id: string; data: ServicePoint }[],
  now: Date | number,
): Place[] {
  return entries
    .map((entry) => toPlace(entry, now))
    .sort(
      (a, b) =>
        Number(a.past) - Number(b.past) ||
        byName(a.commune.province.name, b.commune.province.name) ||
        byName(a.commune.name, b.commune.name) ||
        byName(a.point.name, b.point.name),
    );
}

/** Whether a place stands in a commune or serves it. */
export function serves(place: Place, code: string): boolean {
  return place.commune.code === code || place.alsoServes.some((commune) => commune.code === code);
}

/** Every address the places make: provinces, communes, points. */
export function placeRoutes(entries: readonly { id: string; data: ServicePoint }[]): string[] {
  const routes = entries.flatMap(({ id, data }) => {
    const commune = communeByCode(data.commune);
    if (!commune) return [];
    const href = communeHref(commune);
    return [`/noi-lam/${commune.province.slug}/`, href, `${href}${pointSlug(id)}/`];
  });
  return [...new Set(routes)];
}
