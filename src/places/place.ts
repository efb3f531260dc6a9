import type { Holidays } from '../schedule/holidays.ts';
import type { Language } from '../i18n/language.ts';
import { vi } from '../i18n/vi.ts';
import { isEnded } from '../schedule/status.ts';
import { fold } from '../text/fold.ts';
import { communeByCode } from '../units/units.ts';
import type { Commune } from '../units/units.ts';
import { coveredUnits } from './covered.ts';
import type { Area } from './covered.ts';
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
  /** Made from `content/offices.yaml`, because no file or row is about it; it has no page of its own. */
  general?: true;
};

/** The address of a commune's page. */
export function communeHref(commune: Commune): string {
  return `/noi-lam/${commune.province.slug}/${commune.slug}/`;
}

/** Whether an address is that of a commune's page, which is there in Vietnamese only. */
export function isOfCommune(href: string): boolean {
  return /^\/noi-lam\/[^/]+\/[^/]+\/$/.test(href);
}

/** The address of a province's or a point's page in a language: `/en/where/ha-tinh/`. */
export function hrefIn({ addresses }: Language, href: string): string {
  return href.replace(vi.addresses.places, addresses.places);
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
export function toPlace(
  entry: { id: string; data: ServicePoint },
  now: Date | number,
  holidays: Holidays,
): Place {
  const point = entry.data;
  const commune = known(point.commune);
  return {
    id: entry.id,
    href: `${communeHref(commune)}${pointSlug(entry.id)}/`,
    point,
    commune,
    alsoServes: point.alsoServes.map(known),
    past: isEnded(point.schedule, now, holidays),
  };
}

/** What a list of places is sorted by, made once for each; a unit sign keeps the parts apart. */
const orderOf = ({ past, commune, point }: Place) =>
  [past ? '1' : '0', commune.province.name, commune.name, commune.code, point.name]
    .map(fold)
    .join('\u001f');

/** All places: those of today first, by province, commune and name, without diacritics. */
export function toPlaces(
  entries: readonly { id: string; data: ServicePoint }[],
  now: Date | number,
  holidays: Holidays,
): Place[] {
  return entries
    .map((entry) => toPlace(entry, now, holidays))
    .map((place) => ({ place, order: orderOf(place) }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    .map(({ place }) => place);
}

/** Whether a place stands in a commune or serves it. */
export function serves(place: Place, code: string): boolean {
  return place.commune.code === code || place.alsoServes.some((commune) => commune.code === code);
}

/**
 * Every address the places make: provinces, communes, points.
 * @param provinces codes from `site.yaml`; the whole country when missing
 * @param areas of the drives
 */
export function placeRoutes(
  entries: readonly { id: string; data: Pick<ServicePoint, 'commune' | 'alsoServes'> }[],
  provinces: readonly string[] | undefined,
  areas: readonly Area[] = [],
): string[] {
  const points = entries.flatMap(({ id, data }) => {
    const commune = communeByCode(data.commune);
    const alsoServes = data.alsoServes.flatMap((code) => communeByCode(code) ?? []);
    return commune ? [{ id, commune, alsoServes }] : [];
  });
  const covered = coveredUnits(provinces, points, areas);
  return [
    ...covered.provinces.map(({ slug }) => `/noi-lam/${slug}/`),
    ...covered.communes.map(communeHref),
    ...points.map(({ id, commune }) => `${communeHref(commune)}${pointSlug(id)}/`),
  ];
}
