import type { Sentence } from './article.ts';
import { nameKey } from './gazetteer.ts';
import type { Gazetteer, PlaceKind } from './gazetteer.ts';
import { outermost } from './mentions.ts';
import type { Mention } from './mentions.ts';

/** A place of the article; mentions that mean the same have the same key. */
export type Place = {
  key: string;
  kind: PlaceKind;
  name: string;
  /** As published, with what it lies in: "phường Nguyễn Phúc, thành phố Yên Bái". */
  publishedAs: string;
  /** Codes of today; empty where the text does not settle which. */
  provinces: readonly string[];
  communes: readonly string[];
  /** Key of the place it lies in. */
  within?: string;
};

/** The mentions of one sentence. */
export type Mentioned = { sentence: Sentence; mentions: readonly Mention[] };

/** All places of an article, and the one it is about. */
export type Places = {
  byKey: ReadonlyMap<string, Place>;
  main: Place;
  /** Whether the article names any place at all. */
  named: boolean;
};

export const wholeCountry: Place = {
  key: 'country:',
  kind: 'country',
  name: 'Cả nước',
  publishedAs: 'cả nước',
  provinces: [],
  communes: [],
};

/** The key of a named mention; a bare name that is a province's is the province. */
export function keyOf(mention: Mention): string {
  return mention.kind === 'country' ? wholeCountry.key : `${mention.kind}:${nameKey(mention.name)}`;
}

/** What the places of an article are, and which of them it is about. */
export function settlePlaces(all: readonly Mentioned[], names: Gazetteer, hint?: Mention): Places {
  const scores = new Map<string, number>();
  const mentions = new Map<string, Mention[]>();
  const note = (mention: Mention, weight: number) => {
    const key = keyOf(mention);
    scores.set(key, (scores.get(key) ?? 0) + weight);
    mentions.set(key, [...(mentions.get(key) ?? []).slice(-20), mention]);
    if (mention.within) note(mention.within, weight * 0.3);
  };
  all.forEach(({ sentence, mentions: own }, index) => {
    for (const mention of own)
      if (mention.name !== '')
        note(mention, (index < 2 ? 3 : 1) * (mention.kind === 'country' ? 0.6 : 1));
    if (/bộ công an|\bc06\b/u.test(sentence.lower))
      scores.set(wholeCountry.key, (scores.get(wholeCountry.key) ?? 0) + 0.4);
  });
  const main = hint ?? mainMention(scores, mentions);
  const provinces = provincesOf(scores, mentions, names, main);
  const byKey = new Map<string, Place>([[wholeCountry.key, wholeCountry]]);
  for (const [key, list] of mentions) byKey.set(key, placeOf(key, list, names, provinces));
  if (hint) byKey.set(keyOf(hint), placeOf(keyOf(hint), [hint], names, provinces));
  const found = (main && byKey.get(keyOf(main))) ?? wholeCountry;
  const named = hint !== undefined || mentions.size > 0 || scores.size > 0;
  return {
    byKey,
    named,
    main: hint ? found : (provinceOfMany(found, [...byKey.values()], scores, names) ?? found),
  };
}

/** The place named most; none where several are named as often, late and seldom. */
function mainMention(
  scores: ReadonlyMap<string, number>,
  mentions: ReadonlyMap<string, readonly Mention[]>,
): Mention | undefined {
  const ranked = [...scores].filter(([key]) => mentions.has(key)).sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first) return undefined;
  if (first[1] < 2 && second && second[1] >= first[1]) return undefined;
  return mentions.get(first[0])?.[0];
}

/** An article that names many districts alike, and no province, is about the province they lie in. */
function provinceOfMany(
  main: Place,
  all: readonly Place[],
  scores: ReadonlyMap<string, number>,
  names: Gazetteer,
): Place | undefined {
  if (main.kind !== 'district' && main.kind !== 'country') return undefined;
  if (all.some(({ kind }) => kind === 'province')) return undefined;
  const score = scores.get(main.key) ?? 0;
  const alike = all.filter(
    (place) => place.kind === 'district' && (scores.get(place.key) ?? 0) >= score / 2,
  );
  const code = alike[0]?.provinces[0];
  if (alike.length < 4 || !code) return undefined;
  if (alike.filter(({ provinces }) => provinces[0] === code).length < alike.length * 0.7)
    return undefined;
  const former = alike
    .flatMap(({ name }) => names.districts.get(nameKey(name)) ?? [])
    .filter((unit) => unit.code === code);
  return provincePlace(mostFrequent(former.map(({ province }) => province)), names);
}

function mostFrequent(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** A province by its full name of then: "thành phố Hải Phòng". */
export function provincePlace(fullName: string, names: Gazetteer): Place | undefined {
  const name = fullName.replace(/^(?:tỉnh|thành phố) /u, '');
  const known = names.provinces.get(nameKey(name));
  if (!known) return undefined;
  const key = `province:${nameKey(name)}`;
  return {
    key,
    kind: 'province',
    name,
    publishedAs: fullName,
    provinces: [known.code],
    communes: [],
  };
}

/** The province a district or commune lay in. */
export function provinceAround(place: Place, names: Gazetteer): Place | undefined {
  const key = nameKey(place.name);
  const known = place.kind === 'district' ? names.districts.get(key) : names.communes.get(key);
  const there = (known ?? []).filter(({ code }) => place.provinces.includes(code));
  return there[0] && provincePlace(there[0].province, names);
}

/** Codes of the provinces the article speaks of, the main one first: they settle names that occur twice. */
function provincesOf(
  scores: ReadonlyMap<string, number>,
  mentions: ReadonlyMap<string, readonly Mention[]>,
  names: Gazetteer,
  main: Mention | undefined,
): string[] {
  const ranked = [...scores].sort((a, b) => b[1] - a[1]).map(([key]) => key);
  const all = [
    ...(main ? [main, outermost(main)] : []),
    ...ranked.flatMap((key) => (mentions.get(key) ?? []).slice(0, 1)),
  ];
  return all.flatMap((mention) =>
    mention.kind === 'province' || mention.type === ''
      ? (names.provinces.get(nameKey(mention.name))?.code ?? [])
      : [],
  );
}

function placeOf(
  key: string,
  list: readonly Mention[],
  names: Gazetteer,
  provinces: readonly string[],
): Place {
  // "XÃ AN KIỀU" in a heading is written small elsewhere.
  const written = list.filter(({ name }) => /\p{Ll}/u.test(name) || /^\d/u.test(name));
  const shown = written.length > 0 ? written : list;
  const mention =
    shown.find(({ within }) => within) ?? shown.find(({ type }) => type !== '') ?? shown[0];
  if (!mention || key === wholeCountry.key) return wholeCountry;
  const type = mention.type || list.find((other) => other.type !== '')?.type || '';
  const outer = outermost(mention);
  const told = outer === mention ? undefined : names.provinces.get(nameKey(outer.name))?.code;
  const own = [type && type !== '' ? `${type} ${mention.name}` : mention.name];
  for (let part = mention.within; part; part = part.within)
    own.push(part.type ? `${part.type} ${part.name}` : part.name);
  const base = {
    key,
    kind: mention.kind,
    name: /^\d/u.test(mention.name) ? `${type} ${mention.name}` : shownName(mention.name),
    publishedAs: own.join(', '),
    ...(mention.within && { within: keyOf(mention.within) }),
  };
  const codes = told ? [told] : provinces;
  return { ...base, ...codesOf(mention, type, names, codes) };
}

/** "TPHCM" is how papers shorten it; pages write it out. */
function shownName(name: string): string {
  return /^(?:tp\.? ?)?(?:hcm|hồ chí minh)$/iu.test(name) ? 'Thành phố Hồ Chí Minh' : name;
}

function codesOf(
  { kind, name, within }: Mention,
  type: string,
  names: Gazetteer,
  provinces: readonly string[],
): Pick<Place, 'provinces' | 'communes'> {
  const key = nameKey(name);
  if (kind === 'province') {
    const code = names.provinces.get(key)?.code;
    return { provinces: code ? [code] : [], communes: [] };
  }
  const known = kind === 'district' ? names.districts.get(key) : names.communes.get(key);
  const fits = (known ?? []).filter(({ fullName }) => type === '' || fullName.startsWith(type));
  const inside =
    within && kind === 'commune'
      ? fits.filter((unit) => 'district' in unit && unit.district?.endsWith(within.name))
      : fits;
  const candidates = inside.length > 0 ? inside : fits;
  for (const code of provinces) {
    const there = candidates.filter((unit) => unit.code === code);
    if (there.length > 0)
      return { provinces: [code], communes: kind === 'commune' ? certain(there) : [] };
  }
  const [only] = candidates;
  if (only && new Set(candidates.map(({ code }) => code)).size === 1)
    return { provinces: [only.code], communes: kind === 'commune' ? certain(candidates) : [] };
  return { provinces: provinces.slice(0, 1), communes: [] };
}

/** The commune of today, when all candidates agree on it. */
function certain(candidates: readonly { communes: readonly string[] }[]): readonly string[] {
  const all = new Set(candidates.flatMap(({ communes }) => communes));
  return all.size === 1 ? [...all] : [];
}
