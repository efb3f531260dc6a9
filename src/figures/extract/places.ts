import type { Sentence } from './article.ts';
import { nameKey } from './gazetteer.ts';
import type { Gazetteer } from './gazetteer.ts';
import { outermost } from './mention.ts';
import type { Mention } from './mention.ts';
import { wholeCountry } from './place.ts';
import type { Place } from './place.ts';
import { codesOf } from './placeCodes.ts';
import { provinceOfMany } from './provinces.ts';

/** The mentions of one sentence. */
export type Mentioned = { sentence: Sentence; mentions: readonly Mention[] };

/** All places of an article, and the one it is about. */
export type Places = {
  byKey: ReadonlyMap<string, Place>;
  main: Place;
  /** Whether the article names any place at all. */
  named: boolean;
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
  if (first[1] < 2 && second && second[1] >= first[1]) {
    // Among units named once each, the only province is the one that holds the others.
    const provinces = ranked.flatMap(([key]) => (mentions.get(key) ?? []).slice(0, 1));
    const [only, another] = provinces.filter(({ kind }) => kind === 'province');
    return another ? undefined : only;
  }
  return mentions.get(first[0])?.[0];
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
