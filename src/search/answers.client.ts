import { answersAddress, sentencesAddress } from './address.ts';
import type { Finder, Found } from './answer.ts';
import { openingAnswers } from './engine/open.ts';
import type { AnswerSearch } from './engine/open.ts';
import { answersFrom, sentencesFrom, unpack, withSentences } from './engine/packed.ts';
import type { AnswerFile } from './engine/shape.ts';
import { knownWordsOf, noWords } from './knownWords.ts';
import type { KnownWords } from './knownWords.ts';

type Opened = {
  find: AnswerSearch;
  /** Without first sentences. */
  file: AnswerFile;
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
  const file = unpack(answersFrom(await response.text()));
  return { find: await inSlices(openingAnswers(file)), file };
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

/** What comes behind the answers. */
type Sentences = {
  /** The first sentence of the page at an address; empty for pages that answer nothing. */
  of(href: string): string;
  known: KnownWords;
};
export type SentenceOf = Sentences['of'];

async function openSentences(): Promise<Sentences> {
  // Not beside the answers: on a slow line they would come later for it.
  const { file } = await prepareAnswers();
  const response = await fetch(sentencesAddress);
  if (!response.ok) throw new Error(`${response.status} ${sentencesAddress}`);
  const pages = withSentences(file.pages, sentencesFrom(await response.text()));
  const said = new Map(pages.map(({ href, answer = '' }) => [href, answer]));
  return { of: (href) => said.get(href) ?? '', known: knownWordsOf({ ...file, pages }) };
}

let sentences: Promise<Sentences> | undefined;

/** Loads the first sentences; a failure is forgotten, so that the next question tries again. */
export function loadSentences(): Promise<Sentences> {
  sentences ??= openSentences().catch((error: unknown) => {
    sentences = undefined;
    throw error;
  });
  return sentences;
}

/** What the answers speak of, in titles and first sentences; nothing when they cannot be loaded. */
export const knownWords = (): Promise<KnownWords> =>
  loadSentences().then(
    ({ known }) => known,
    () => noWords,
  );

/** The same results, each with its first sentence where there is one. */
export function told<Result extends Found>(found: Result, sentenceOf: SentenceOf): Result {
  const answers = found.answers.map((page) => ({
    ...page,
    answer: page.answer || sentenceOf(page.href),
  }));
  return { ...found, answers };
}

/** The same; as they are when the sentences cannot be loaded. */
export async function withAnswers(found: Found): Promise<Found> {
  const loaded = await loadSentences().catch(() => undefined);
  return loaded ? told(found, loaded.of) : found;
}
