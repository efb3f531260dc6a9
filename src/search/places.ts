import { fold } from '../text/fold.ts';
import type { PlaceFinder } from '../units/names/find.ts';
import { atStart, nameOf } from '../units/names/nameOf.ts';
import type { PlaceHit } from '../units/names/words.ts';
import type { Answer, Finder, Found } from './answer.ts';
import type { KnownWords } from './knownWords.ts';
import { placeQuestions } from './placeQuestions.ts';

/** Places of one name that stand before the answers to the rest of a question, and places behind them. */
const mostBefore = 3;
const mostBehind = 3;

/** Letters of a name that is still being typed; fewer begin too many names. */
const leastBegun = 4;

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
    ...(others.length > 0 && { links }),
  };
}

/** Places with the pages that were found, some before them and some behind; a page stands once. */
function merge<Result extends Found>(
  before: readonly Answer[],
  found: Result,
  behind: readonly Answer[],
  limit: number,
): Result {
  const known = new Set([...before, ...behind].map(({ href }) => href));
  const pages = found.answers.filter(({ href }) => !known.has(href));
  const again = found.answers.length - pages.length;
  // What stands behind is shown, however many pages there are; not instead of the best of them.
  const most = Math.max(1, limit - before.length - behind.length);
  return {
    ...found,
    total: before.length + behind.length + found.total - again,
    answers: [...before, ...pages.slice(0, most), ...behind].slice(0, limit),
  };
}

/** Nothing but what the places say. */
function withoutPages<Result extends Found>(found: Result): Result {
  const alone = { ...found, total: 0, answers: [] };
  delete alone.onlyNear;
  delete alone.reading;
  return alone;
}

/**
 * The same finder, with the places a question names in full before the answers to the rest of it, and places whose
 * names it begins behind good answers. Names are asked for only when the question looks like one; without them, when
 * they cannot be had, the answers stand alone.
 * @param known what the answers speak of; what they do not may be a name
 */
export function withPlaces<Result extends Found>(
  find: Finder<Result>,
  findPlaces: PlaceFinder,
  known: () => Promise<KnownWords>,
): Finder<Result> {
  return async (query, limit) => {
    const found = await find(query, limit);
    try {
      const questions = placeQuestions(query, found, await known());
      for (const { place, rest, first } of questions) {
        const hits = (await findPlaces(place, { limit, strict: true })).map(placeAnswer);
        if (hits.length === 0) continue;
        if (!first) return merge([], found, hits.slice(0, mostBehind), limit);
        const answers = rest === '' ? found : await find(rest, limit);
        const pages = answers.onlyNear ? withoutPages(answers) : answers;
        const most = rest === '' || pages.total === 0 ? hits.length : mostBefore;
        const merged = merge(hits.slice(0, most), pages, hits.slice(most), limit);
        return { ...merged, marks: [fold(place), ...answers.marks] };
      }
      const begun = questions.find(
        ({ place, first }) => first && query.endsWith(place) && place.length >= leastBegun,
      );
      if (!begun) return found;
      const look = { limit: mostBehind, strict: true, begun: true };
      const hits = (await findPlaces(begun.place, look)).slice(0, mostBehind).map(placeAnswer);
      if (hits.length === 0) return found;
      const merged = found.onlyNear ? merge(hits, found, [], limit) : merge([], found, hits, limit);
      return { ...merged, marks: [...found.marks, fold(begun.place)] };
    } catch {
      return found;
    }
  };
}
