import type { FinderPoint, Precision } from './columns.ts';
import { precisions } from './columns.ts';
import type { LatLon } from '../../units/plane.ts';

/** First day, last day, and where and for whom. */
export type VisitWords = readonly [from: string, to: string, words: string];

/** What a row says beside its state, in words ready to be read. */
export type PointDetail = {
  name: string;
  href: string;
  /** "Bàn hỗ trợ" */
  kind: string;
  services: string;
  /** The hours that repeat, with how sure they are. */
  hours: string;
  /** Empty when nobody knows it. */
  address: string;
  audience: string;
  /** "huyện Thạch Hà cũ", "xã Đông Kinh": how much is known of a position that is an area. */
  near: string;
  commune: CommuneDetail;
  visits: readonly VisitWords[];
};

export type CommuneDetail = {
  code: string;
  /** "xã Đông Kinh" */
  fullName: string;
  href: string;
  /** "huyện Thạch Hà cũ" for a position known no better. */
  near: string;
  at?: LatLon | undefined;
  precision?: Precision | undefined;
  areaKm: number;
};

type PointRow = [
  name: string,
  /** Last part of its address, below the commune's. */
  slug: string,
  /** Places in the table of words. */
  kind: number,
  services: number,
  hours: number,
  near: number,
  audience: number,
  address: string,
  visits?: readonly VisitWords[],
];

type CommuneRow = [
  code: string,
  fullName: string,
  slug: string,
  near?: number,
  lat?: number,
  lon?: number,
  precision?: number,
  areaKm?: number,
];

/**
 * `/du-lieu/noi-lam/<tinh>.json`: names and words of one province's points, in the order of the columns, and its
 * communes with their positions. Words that many share stand once in `words`.
 */
export type Details = { words: string[]; points: PointRow[]; communes: CommuneRow[] };

/** What the build knows of a point. */
export type DetailFrom = Omit<PointDetail, 'href' | 'commune'> & { slug: string };
export type CommuneFrom = Omit<CommuneDetail, 'href'> & { slug: string };

/** Puts the words of a province into its file. */
export function packDetails(
  points: readonly DetailFrom[],
  communes: readonly CommuneFrom[],
): Details {
  const words = new Map<string, number>();
  const placeOf = (text: string) => {
    const place = words.get(text) ?? words.size;
    words.set(text, place);
    return place;
  };
  const rows = points.map((point): PointRow => {
    const { name, slug, kind, services, hours, near, audience, address, visits } = point;
    const shared = [kind, services, hours, near, audience].map(placeOf);
    const [kindAt = 0, servicesAt = 0, hoursAt = 0, nearAt = 0, audienceAt = 0] = shared;
    const told = [name, slug, kindAt, servicesAt, hoursAt, nearAt, audienceAt, address] as const;
    return visits.length > 0 ? [...told, visits] : [...told];
  });
  return {
    points: rows,
    communes: communes.map((commune): CommuneRow => {
      const { code, fullName, slug, near, at, precision, areaKm } = commune;
      if (!at || !precision) return [code, fullName, slug];
      const [lat, lon] = [at.lat, at.lon].map((degrees) => Math.round(degrees * 1e4) / 1e4);
      const radius = Math.round(areaKm * 10) / 10;
      return [code, fullName, slug, placeOf(near), lat, lon, precisions.indexOf(precision), radius];
    }),
    words: [...words.keys()],
  };
}

/** A province's communes by code. */
export function communesIn({ words, communes }: Details, province: string) {
  return new Map(
    communes.map(([code, fullName, slug, near, lat, lon, precision, areaKm]) => {
      const known = lat !== undefined && lon !== undefined;
      const commune: CommuneDetail = {
        code,
        fullName,
        href: `/noi-lam/${province}/${slug}/`,
        near: words[near ?? -1] ?? '',
        areaKm: areaKm ?? 0,
        ...(known ? { at: { lat, lon }, precision: precisions[precision ?? 0] || undefined } : {}),
      };
      return [code, commune] as const;
    }),
  );
}

/**
 * The words of one point.
 * @param place which of the province's points it is, from 0
 * @param communes from `communesIn`
 */
export function detailOf(
  { words, points }: Details,
  place: number,
  point: FinderPoint,
  communes: ReadonlyMap<string, CommuneDetail>,
): PointDetail | undefined {
  const row = points[place];
  const commune = communes.get(point.commune);
  if (!row || !commune) return undefined;
  const [name, slug, kind, services, hours, near, audience, address, visits = []] = row;
  const at = (index: number) => words[index] ?? '';
  return {
    name,
    href: `${commune.href}${slug}/`,
    kind: at(kind),
    services: at(services),
    hours: at(hours),
    near: at(near),
    audience: at(audience),
    address,
    commune,
    visits,
  };
}
