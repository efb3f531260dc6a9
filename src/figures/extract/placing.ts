import type { Fact } from './facts.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Mention } from './mention.ts';
import { wholeCountry } from './place.ts';
import { keyOf } from './places.ts';
import { provinceAround } from './provinces.ts';
import type { Place } from './place.ts';
import type { Places } from './places.ts';

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
const leading =
  /(?:^|\s)(?:trên|tại|ở|của|toàn|trong|cả|thuộc)\s?(?:địa bàn |phạm vi |toàn )?(?:\p{L}+ )?$/u;

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
      !compared.test(text.slice(Math.max(0, start - 24), start)) &&
      !(kind === 'commune' && name === '' && /^công an xã/u.test(text.slice(start))),
  );
  const around = unitsAround(fact, text, usable, (mention) =>
    placeOfMention(mention, places, memory, names),
  );
  if (around) return { place: around, from: 'behind' };
  const before = lastBefore(fact, text, usable);
  const place = before && placeOfMention(before, places, memory, names);
  // Districts are counted in a province, communes in no commune.
  const tooSmall = (found: Place) =>
    (fact.unit === 'district' && (found.kind === 'district' || found.kind === 'commune')) ||
    (fact.unit === 'commune' &&
      found.kind === 'commune' &&
      fact.number?.value !== 1 &&
      places.main.kind !== 'commune');
  if (place && tooSmall(place) && !tooSmall(places.main))
    return { place: places.main, from: 'article' };
  if (place) return { place, from: 'clause' };
  const next = usable.find(({ start }) => start >= fact.end);
  if (next && next.start - fact.end < 60 && isLed(text, fact.end, next)) {
    const behind = placeOfMention(next, places, memory, names);
    if (behind) return { place: behind, from: 'behind' };
  }
  if (memory.paragraph && !(tooSmall(memory.paragraph) && !tooSmall(places.main)))
    return { place: memory.paragraph, from: 'before' };
  return { place: places.main, from: 'article' };
}

const size: Readonly<Record<Mention['kind'], number>> = {
  commune: 0,
  district: 1,
  province: 2,
  country: 3,
};

/** "Huyện A và huyện B là 2 đơn vị đầu tiên thuộc tỉnh C": units are counted in what is named right behind them. */
function unitsAround(
  fact: Fact,
  text: string,
  mentions: readonly Mention[],
  placeOf: (mention: Mention) => Place | undefined,
): Place | undefined {
  if (fact.unit !== 'unit' && fact.unit !== 'commune' && fact.unit !== 'district') return undefined;
  const next = mentions.find(({ start }) => start >= fact.end);
  const before = mentions.findLast(({ end }) => end <= fact.start);
  if (!next || !before || size[next.kind] <= size[before.kind]) return undefined;
  const led =
    /^(?: khác| nữa)?(?: đầu tiên| duy nhất)? (?:thuộc|của|ở|tại|trong|trên|trên địa bàn)(?: toàn)? ?$/u;
  return led.test(text.slice(fact.end, next.start)) ? placeOf(next) : undefined;
}

/** The mention a number follows; what is listed before a semicolon ("A và B; 124 xã …") is not it. */
function lastBefore(fact: Fact, text: string, mentions: readonly Mention[]): Mention | undefined {
  const all = mentions.filter(({ end }) => end <= fact.start);
  const [last, previous] = [all.at(-1), all.at(-2)];
  if (!last || !previous || !text.slice(last.end, fact.start).includes(';')) return last;
  const listed = /^(?:,| và)(?: \p{L}+){0,3} ?$/u.test(
    text.slice(previous.end, last.start).trimEnd(),
  );
  return listed && last.kind === previous.kind ? undefined : last;
}

/** "11 trường trên địa bàn huyện", "45 triệu thẻ … trên toàn quốc". */
function isLed(text: string, from: number, next: Mention): boolean {
  const words = text.slice(next.start, next.end);
  return (
    /^(?:toàn|trên|tại|ở|của|trong|cả|khắp|địa bàn)(?!\p{L})/u.test(words) ||
    leading.test(text.slice(from, next.start))
  );
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
  if (main.kind === mention.kind && (mention.kind === 'province' || !lastOf.get(mention.kind)))
    return main;
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
  else if (all.size > 1)
    memory.paragraph =
      [...all.values()].at(0) && all.size < 3 ? [...all.values()].at(-1) : memory.paragraph;
}
