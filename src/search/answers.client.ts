import { answersAddress } from './address.ts';
import type { Finder, Found } from './answer.ts';
import { openingAnswers } from './engine/open.ts';
import type { AnswerSearch } from './engine/open.ts';
import { unpack } from './engine/packed.ts';
import { knownWordsOf, noWords } from './knownWords.ts';
import type { KnownWords } from './knownWords.ts';

type Opened = {
  find: AnswerSearch;
  known(): KnownWords;
  /** The answer of the page at an address; empty for pages that answer nothing. */
  answerOf(href: string): string;
};

/** Milliseconds of work after which the browser may draw and take letters. */
const patience = 16;

/** Takes the steps of a task with pauses for the reader's letters. */
async function inSlices<Result>(steps: Generator<void, Result>): Promise<Result> {
  let started = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - started < patience) continue;
    await new Promise((resolve) => setTimeout(resolve));
    started = performance.now();
  }
}

async function open(coming: Promise<Response>): Promise<Opened> {
  const response = await coming;
  if (!response.ok) throw new Error(`${response.status} ${answersAddress}`);
  const file = unpack(await response.json());
  let known: KnownWords | undefined;
  return {
    find: await inSlices(openingAnswers(file)),
    known: () => (known ??= knownWordsOf(file)),
    answerOf: (href) => file.pages.find((page) => page.href === href)?.answer ?? '',
  };
}

let opening: Promise<Opened> | undefined;

/**
 * Loads the answers; a failure is forgotten, so that the next letter tries again.
 * @param coming the file, when somebody asked for it already
 */
export function prepareAnswers(coming?: Promise<Response>): Promise<Opened> {
  opening ??= open(coming ?? fetch(answersAddress)).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** Finds among the answers, without a network once they are there. @throws when they cannot be loaded. */
export const findAnswers: Finder = async (query, limit) =>
  (await prepareAnswers()).find(query, limit);

/** What the answers speak of; nothing when they cannot be loaded. */
export const knownWords = (): Promise<KnownWords> =>
  prepareAnswers().then(
    ({ known }) => known(),
    () => noWords,
  );

/** The same results, each with its answer where the answers know it. */
export async function withAnswers(found: Found): Promise<Found> {
  const opened = await prepareAnswers().catch(() => undefined);
  const answers = found.answers.map((page) => ({
    ...page,
    answer: page.answer || (opened?.answerOf(page.href) ?? ''),
  }));
  return { ...found, answers };
}
