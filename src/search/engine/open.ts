import { wordsOf } from '../../text/terms.ts';
import type { Found } from '../answer.ts';
import { tidyQuery } from '../query.ts';
import { askedOf } from './asked.ts';
import type { Asked, Fit } from './asked.ts';
import { openingConcepts } from './concepts.ts';
import { openingPages } from './pages.ts';
import type { Pages } from './pages.ts';
import { makeReader } from './reading.ts';
import { scorePage } from './score.ts';
import type { AnswerFile } from './shape.ts';
import { answerOf, inWords, marksOf } from './shown.ts';
import { makeTokenizer } from './token.ts';
import { weights } from './weights.ts';

/** Finds among the pages of one file; never waits, never fails, work bounded by the query's first 200 characters. */
export type AnswerSearch = (query: string, limit: number) => Found;

/** Further words of a question are not looked at. */
const mostWords = 32;

/** Units that tell less than this part of the most telling one find no page of their own. */
const leastTelling = 1 / 6;

type Scored = {
  page: number;
  /** The way to ask it was found by. */
  way: number;
  /** For the order of results. */
  total: number;
  /** How much of the question the page holds against how much it must hold; from 1 on it answers. */
  sure: number;
};

/** Pages that hold anything the question tells. */
function candidates({ units, spellings, concepts }: Asked, pages: Pages): Set<number> {
  const found = new Set<number>();
  const most = Math.max(...units.map(({ weight }) => weight));
  const tells = units.map(({ weight }) => weight >= most * leastTelling);
  const take = (some: readonly number[]) => some.forEach((page) => found.add(page));
  const isTold = (fits: readonly Fit[]) => fits.some(({ unit }) => tells[unit]);
  for (const [concept, fits] of concepts) if (isTold(fits)) take(pages.concepts.pages(concept));
  for (const [number, fits] of spellings)
    if (isTold(fits)) take(pages.pagesWith(pages.spellings[number]?.term ?? ''));
  units.forEach(({ tokens }, unit) => {
    if (tells[unit]) for (const { term } of tokens) take(pages.pagesWith(term));
  });
  return found;
}

/**
 * How much of a question a page must hold to answer it: of a few words half, less of a whole story, most of which
 * is beside the point.
 */
function leastHeld({ telling }: Asked): number {
  const { leastHeld: most, leastOfStory: least } = weights;
  const story = Math.min(1, Math.max(0, (telling - 3) / 6));
  return most - (most - least) * story;
}

/** Every page that holds something of one reading. */
function scored(asked: Asked, cost: number, pages: Pages): Scored[] {
  if (asked.weight === 0) return [];
  const believed = Math.exp(-weights.reading * cost);
  const known = asked.weight / asked.fullWeight / leastHeld(asked);
  return [...candidates(asked, pages)].flatMap((page) => {
    const own = pages.all[page];
    if (!own) return [];
    const { total, held, way } = scorePage(own, asked, pages);
    return total > 0 ? [{ page, way, total: total * believed, sure: held * known }] : [];
  });
}

/** The best score of each page, best first; of equals the earlier page. */
function ranked(all: readonly Scored[]): Scored[] {
  const best = new Map<number, Scored>();
  for (const one of all) if (one.total > (best.get(one.page)?.total ?? 0)) best.set(one.page, one);
  return [...best.values()].sort((a, b) => b.total - a.total || a.page - b.page);
}

/**
 * Prepares a file for search, once per page view, in many small steps: on a cheap phone it takes half a second, and
 * letters typed meanwhile must not wait for it.
 */
export function* openingAnswers(file: AnswerFile): Generator<void, AnswerSearch> {
  const tokenizer = makeTokenizer();
  const concepts = yield* openingConcepts(file.words, tokenizer);
  const pages = yield* openingPages(file, concepts, tokenizer);
  const read = makeReader(pages.vocabulary, file.words, tokenizer);

  return (query, limit) => {
    const words = wordsOf(tidyQuery(query)).slice(0, mostWords);
    const isOpen = /[\p{L}\p{M}\p{N}]$/u.test(query);
    const readings = read(words, isOpen);
    const asked = readings.map((reading) => askedOf(reading, pages, concepts));
    const found = ranked(asked.flatMap((one, nth) => scored(one, readings[nth]?.cost ?? 0, pages)));
    const [best] = found;
    const onlyNear = !best || best.sure < 1;
    const shown = found.filter(
      ({ total, sure }) =>
        total >= (best?.total ?? 0) * weights.worth && (onlyNear || sure >= weights.worth),
    );
    const [reading] = readings;
    const [first] = asked;
    return {
      total: shown.length,
      answers: shown.slice(0, limit).flatMap(({ page, way }) => {
        const own = pages.all[page];
        return own ? [answerOf(own, way)] : [];
      }),
      marks: first ? marksOf(first, concepts) : [],
      ...(onlyNear && shown.length > 0 && { onlyNear: true as const }),
      ...(reading?.mended && { reading: inWords(reading, pages) }),
    };
  };
}

/** The same at one go. */
export function openAnswers(file: AnswerFile): AnswerSearch {
  const steps = openingAnswers(file);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
