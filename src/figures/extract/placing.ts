import type { Fact } from './facts.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Mention } from './mentions.ts';
import { keyOf, provinceAround, wholeCountry } from './places.ts';
import type { Place, Places } from './places.ts';

/** Where a number belongs, and how it was found. */
export type Placed = { place: Place; from: 'clause' | 'behind' | 'before' | 'article' };

/** Remembers, sentence by sentence, which places the text speaks of. */
export type PlaceMemory = {
  /** The last named place of each kind. */
  lastOf: Map<string, Place>;
  /** The place the paragraph speaks of. */
  paragraph?: Place | undefined;
};

const compared = /(?:so với|hơn|cùng với|ngoài|như tại) (?:\p{L}+ ){0,2}$/u;

/** The place of a fact of a sentence; `text` is the sentence in small letters. */
export function placeOfFact(
  fact: Fact,
  text: string,
  mentions: readonly Mention[],
  places: Places,
  memory: PlaceMemory,
  names: Gazetteer,
): Placed {
  const usable = mentions.filter(
    ({ start, kind, name }) =>
      !compared.test(text.slice(Math.max(0, start - 24), start)) && !(kind === 'commune' && name === '' && /^công an xã/u.test(text.slice(start))),
  );
  const before = usable.filter(({ end }) => end <= fact.start).at(-1);
  const place = before && placeOfMention(before, places, memory, names);
  if (place) return { place, from: 'clause' };
  const next = usable.find(({ start }) => start >= fact.end);
  if (next && /(?:^|\s)(?:trên|tại|ở|của|toàn|trong|cả)\s?(?:địa bàn |phạm vi )?(?:\p{L}+ )?$|^[^,;]{0,50}$/u.test(text.slice(fact.end, next.start))) {
    const behind = placeOfMention(next, places, memory, names);
    if (behind && (next.start - fact.end < 60)) return { place: behind, from: 'behind' };
  }
  if (memory.paragraph) return { place: memory.paragraph, from: 'before' };
  return { place: places.main, from: 'article' };
}

/** "toàn tỉnh" is the province named last, or the one around the article's place. */
export function placeOfMention(
  mention: Mention,
  places: Places,
  { lastOf }: PlaceMemory,
  names: Gazetteer,
): Place | undefined {
  if (mention.kind === 'country') return wholeCountry;
  if (mention.name !== '') return places.byKey.get(keyOf(mention));
  const { main } = places;
  const city = mention.type === 'thành phố';
  if (city) {
    const last = lastOf.get('thành phố');
    if (last) return last;
    if (/^thành phố/u.test(main.publishedAs)) return main;
  }
  if (main.kind === mention.kind && (mention.kind === 'province' || !lastOf.get(mention.kind))) return main;
  const last = lastOf.get(mention.kind);
  if (last) return last;
  const named = [...places.byKey.values()].find(({ kind }) => kind === mention.kind);
  return named ?? (mention.kind === 'province' ? provinceAround(main, names) : undefined);
}

/** Notes the places of a sentence once its numbers are read. */
export function remember(
  mentions: readonly Mention[],
  places: Places,
  memory: PlaceMemory,
  names: Gazetteer,
): void {
  const named = mentions.filter(({ name }) => name !== '');
  for (const mention of named)
    for (let part: Mention | undefined = mention; part; part = part.within) {
      const place = places.byKey.get(keyOf(part));
      if (!place) continue;
      memory.lastOf.set(part.kind, place);
      if (part.type === 'thành phố') memory.lastOf.set('thành phố', place);
    }
  const all = new Map(
    mentions.flatMap((mention) => {
      const place = placeOfMention(mention, places, memory, names);
      return place ? [[place.key, place] as const] : [];
    }),
  );
  // After a list the paragraph goes on about what it was about before.
  const [only] = all.values();
  if (all.size === 1 && only) memory.paragraph = only;
  else if (all.size > 1) memory.paragraph = [...all.values()].at(0) && all.size < 3 ? [...all.values()].at(-1) : memory.paragraph;
}
