import { fold } from '../../src/text/fold.ts';
import { toneApart } from '../../src/text/tone.ts';
import { formerUnits } from '../../src/units/formerUnits.ts';
import { communeByCode, splitName, units } from '../../src/units/units.ts';
import type { PlaceFinder } from '../../src/units/names/find.ts';
import type { PlaceHit } from '../../src/units/names/words.ts';

/** A commune, of today or before, that must be found. */
export type Wanted = {
  /** "xã Thạch Kênh" */
  fullName: string;
  name: string;
  district?: string;
  /** As it was called then, without its kind: "Hà Tĩnh". */
  province: string;
  /** The page it must lead to. */
  href: string;
  era: 'today' | 'former' | 'older';
};

const hrefOf = (code: string | undefined) => {
  const commune = communeByCode(code ?? '');
  return commune ? `/noi-lam/${commune.province.slug}/${commune.slug}/` : '';
};

/** Every commune of today, every one of 6/2025 and every older name. */
export function allWanted(): Wanted[] {
  const today = units().communes.map(({ code, fullName, name, province }): Wanted => ({
    fullName,
    name,
    province: province.name,
    href: hrefOf(code),
    era: 'today',
  }));
  const before = formerUnits().flatMap((unit): Wanted[] =>
    unit.district === undefined
      ? []
      : [
          {
            fullName: unit.fullName,
            name: unit.name,
            district: unit.district,
            province: splitName(unit.province).name,
            href: hrefOf(unit.into[0]?.code),
            era: unit.older ? 'older' : 'former',
          },
        ],
  );
  return [...today, ...before];
}

const leadsTo =
  ({ href }: Wanted) =>
  (hit: PlaceHit) =>
    hit.links.some((link) => link.href === href);

/** Whether a hit is that very unit, or the commune of today of the same name that it became. */
export function isRight(wanted: Wanted): (hit: PlaceHit) => boolean {
  const title = fold(wanted.fullName);
  return (hit) => leadsTo(wanted)(hit) && fold(hit.title.replace(/ \(.*$/, '')) === title;
}

/** Place in the list, from 1; 0 when it is not there. */
export function rankIn(hits: readonly PlaceHit[], right: (hit: PlaceHit) => boolean): number {
  return hits.findIndex(right) + 1;
}

export const fullQuery = ({ fullName, district, province }: Wanted) =>
  fold([fullName, district, province].filter(Boolean).join(' '));
export const shortQuery = ({ fullName }: Wanted) => fold(fullName);
export const provinceQuery = ({ name, province }: Wanted) => fold(`${name} ${province}`);

/** Names that mean one place of today within their province: name and province say enough. */
export function unambiguous(all: readonly Wanted[]): Wanted[] {
  const meant = new Map<string, Set<string>>();
  for (const wanted of all) {
    const key = provinceQuery(wanted);
    meant.set(key, (meant.get(key) ?? new Set()).add(wanted.href));
  }
  return all.filter((wanted) => meant.get(provinceQuery(wanted))?.size === 1);
}

const telexKeys: readonly (readonly [string, string])[] = [
  ['ươ', 'uow'],
  ['ă', 'aw'],
  ['â', 'aa'],
  ['ê', 'ee'],
  ['ô', 'oo'],
  ['ơ', 'ow'],
  ['ư', 'uw'],
  ['đ', 'dd'],
];

/** A name as it comes out when Telex is typed without the keyboard switched on. */
export function asTelex(text: string): string {
  return text
    .split(' ')
    .map((word) => {
      const { letters, tone } = toneApart(word);
      return telexKeys.reduce((typed, [from, to]) => typed.replaceAll(from, to), letters) + tone;
    })
    .join(' ');
}

const short: Readonly<Record<string, string>> = {
  xã: 'x.',
  phường: 'p.',
  'thị trấn': 'tt',
  'thị xã': 'tx',
  'thành phố': 'tp.',
  huyện: 'h.',
  quận: 'q.',
};
const shortKind = (text: string) => {
  const { type, name } = splitName(text);
  return `${short[type] ?? type} ${name}`;
};

/** Ways people write a full name, by what the report calls them. */
export const variants: Readonly<Record<string, (wanted: Wanted) => string>> = {
  'viết liền': (wanted) => fullQuery(wanted).replaceAll(' ', ''),
  'gõ Telex còn sót': ({ fullName, district, province }) =>
    asTelex([fullName, district, province].filter(Boolean).join(' ')),
  'viết tắt': ({ fullName, district, province }) =>
    fold([shortKind(fullName), ...(district ? [shortKind(district)] : []), province].join(' ')),
  'có dấu, có phẩy': ({ fullName, district, province }) =>
    [fullName, district, province].filter(Boolean).join(', '),
  'từ lớn đến nhỏ': ({ fullName, district, province }) =>
    fold([province, district, fullName].filter(Boolean).join(' ')),
  'Unicode tổ hợp (NFD)': ({ fullName, district, province }) =>
    [fullName, district, province].filter(Boolean).join(' ').normalize('NFD'),
};

/** What a run over some of the names found. */
export type PlacesReport = {
  names: number;
  /** By kind, name, district and province: found within the first five. */
  full: { found: number; missed: string[] };
  /** By kind and name alone: within the first five, or, of more than five of that name, all listed. */
  short: { firstFive: number; listed: number; missed: string[] };
  /** By name and province, where they say enough: first. */
  first: { of: number; found: number; missed: string[] };
  /** Milliseconds for a question, with its files in memory. */
  perQuery: number;
};

const limit = 5;

/** Looks every name up in three ways. */
export async function measurePlaces(
  find: PlaceFinder,
  all: readonly Wanted[],
  some: readonly Wanted[] = all,
): Promise<PlacesReport> {
  const sharing = new Map<string, number>();
  for (const wanted of all)
    sharing.set(shortQuery(wanted), (sharing.get(shortQuery(wanted)) ?? 0) + 1);
  const clear = new Set(unambiguous(all));
  const report: PlacesReport = {
    names: some.length,
    full: { found: 0, missed: [] },
    short: { firstFive: 0, listed: 0, missed: [] },
    first: { of: 0, found: 0, missed: [] },
    perQuery: 0,
  };
  const started = performance.now();
  let asked = 0;
  const ask = (query: string) => {
    asked += 1;
    return find(query, { limit });
  };
  for (const wanted of some) {
    const full = rankIn(await ask(fullQuery(wanted)), isRight(wanted));
    if (full > 0 && full <= limit) report.full.found += 1;
    else report.full.missed.push(fullQuery(wanted));

    const short = rankIn(await ask(shortQuery(wanted)), isRight(wanted));
    if (short > 0 && short <= limit) report.short.firstFive += 1;
    else if (short > 0 && (sharing.get(shortQuery(wanted)) ?? 0) > limit) report.short.listed += 1;
    else report.short.missed.push(shortQuery(wanted));

    if (!clear.has(wanted)) continue;
    report.first.of += 1;
    const [first] = await ask(provinceQuery(wanted));
    if (first && leadsTo(wanted)(first)) report.first.found += 1;
    else report.first.missed.push(provinceQuery(wanted));
  }
  report.perQuery = (performance.now() - started) / asked;
  return report;
}

/** How many of a sample are within the first five, for each way of writing. */
export async function measureVariants(
  find: PlaceFinder,
  sample: readonly Wanted[],
): Promise<{ name: string; found: number; missed: string[] }[]> {
  const results = [];
  for (const [name, write] of Object.entries(variants)) {
    const missed = [];
    for (const wanted of sample) {
      const rank = rankIn(await find(write(wanted), { limit }), isRight(wanted));
      if (rank < 1 || rank > limit) missed.push(write(wanted));
    }
    results.push({ name, found: sample.length - missed.length, missed });
  }
  return results;
}

/** Every n-th name: the same ones each time. */
export function everyNth<Item>(items: readonly Item[], n: number): Item[] {
  return items.filter((_, at) => at % n === 0);
}
