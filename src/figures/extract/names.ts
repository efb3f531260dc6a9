import { slugOf } from '../../text/fold.ts';
import type { Indicator } from '../vocabulary.ts';
import type { Place } from './place.ts';

/** What stands behind the place in the id of a figure. */
const parts: Readonly<Record<Indicator, string>> = {
  'cards-issued': 'the',
  'cards-due': 'the-phai-cap',
  'cards-collected': 'ho-so-the',
  'cards-pending': 'the-chua-cap',
  'cards-files': 'tong-ho-so',
  'cards-daily': 'the-moi-ngay',
  'people-without-card': 'chua-the',
  'accounts-registered': 'dang-ky',
  'accounts-collected': 'thu-nhan',
  'accounts-approved': 'duyet',
  'accounts-issued': 'da-cap',
  'accounts-activated': 'kich-hoat',
  'accounts-due': 'con-lai',
  'accounts-target': 'chi-tieu',
  people: 'dan',
  'people-eligible': 'du-dieu-kien',
  'people-over-14': 'tren-14',
  'people-away': 'di-xa',
  households: 'ho',
  teams: 'to',
  schools: 'truong',
  communes: 'xa',
  districts: 'huyen',
  'days-early': 'som',
  minutes: 'phut',
  shifts: 'ca',
  hour: 'gio',
  'app-visits': 'truy-cap',
  'app-visits-daily': 'truy-cap-moi-ngay',
  transactions: 'giao-dich',
  'service-uses': 'luot-dung',
  services: 'tien-ich',
};

/**
 * Gives ids that nothing else has: an id of another file gets the month behind it ("yen-bai-to-2023-06"), the second
 * of one file a number ("yen-bai-to-2").
 */
export function uniqueIds(taken: ReadonlySet<string>): (wanted: string, month?: string) => string {
  const own = new Set(taken);
  const counts = new Map<string, number>();
  return (wanted, month) => {
    const plain = month !== undefined && taken.has(wanted) ? `${wanted}-${month}` : wanted;
    let id = plain;
    let count = counts.get(plain) ?? 1;
    while (own.has(id)) id = `${plain}-${++count}`;
    counts.set(plain, count);
    own.add(id);
    return id;
  };
}

/** The id a figure would like: its place, what it counts, the level. */
export function figureId(place: Place, indicator: Indicator, level: string | undefined): string {
  const suffix =
    level === undefined || indicator.startsWith('cards') ? '' : `-muc-${level.replace('+', '-')}`;
  return `${slugOf(place.name)}-${parts[indicator]}${suffix}`;
}

/** A place the content folder knows already. */
export type KnownPlace = { id: string; name: string; provinces: readonly string[] };

/** The id of a place: the one it has in other sources, else its name, with its kind where that is taken. */
export function placeIds(known: readonly KnownPlace[]): (place: Place) => string {
  const given = new Map<string, string>();
  return (place) => {
    const before = given.get(place.key);
    if (before !== undefined) return before;
    const same = known.find(
      ({ name, provinces }) =>
        slugOf(name) === slugOf(place.name) && (provinces[0] ?? '') === (place.provinces[0] ?? ''),
    );
    const taken = new Set(given.values());
    const plain = same?.id ?? (slugOf(place.name) || 'noi');
    const wanted = taken.has(plain) ? slugOf(place.publishedAs.split(',')[0] ?? place.name) : plain;
    const id = uniqueIds(taken)(wanted);
    given.set(place.key, id);
    return id;
  };
}
