import { fold } from '../text/fold.ts';
import { nameOf } from '../units/names/words.ts';
import type { PlaceHit } from '../units/names/words.ts';
import type { Answer, Found } from './answer.ts';

/** "làm căn cước ở Thạch Kênh": what stands behind the last "ở" or "tại". */
const behindAt = /^.*\s(?:ở|o|tại|tai)\s+(\S.*)$/iu;

/** Shorter names are also everyday words. */
const leastLetters = 4;

/** What in a question may be a place, the likeliest first; empty when nothing can. */
export function placeQuestions(query: string): string[] {
  const place = behindAt.exec(query)?.[1];
  return [...(place ? [place] : []), query].filter(
    (text) => fold(text).replace(/ /g, '').length >= leastLetters,
  );
}

const atStart = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A place as a result of the search; one that is several communes today carries their links. */
export function placeAnswer(hit: PlaceHit): Answer {
  const { now, links } = hit;
  const name = nameOf(hit);
  const question = name.replace(/ \([^)]*\)/, '');
  const [only, ...others] = links;
  return {
    href: only && others.length === 0 ? only.href : `/tim-kiem/?q=${encodeURIComponent(question)}`,
    kind: 'Nơi làm',
    title: name,
    answer: now === '' ? '' : `${atStart(now)}.`,
    aliases: [],
    ...(others.length > 0 && { links }),
  };
}

/** Places first, then the pages the text search found; a page stands once. */
export function mergePlaces<Result extends Found>(
  hits: readonly PlaceHit[],
  found: Result,
  limit: number,
): Result {
  const places = hits.map(placeAnswer);
  const known = new Set(places.map(({ href }) => href));
  const pages = found.answers.filter(({ href }) => !known.has(href));
  const again = found.answers.length - pages.length;
  return {
    ...found,
    total: places.length + found.total - again,
    answers: [...places, ...pages].slice(0, limit),
  };
}
