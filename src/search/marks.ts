import { isMarked, spelling, termOf, wordsOf } from '../text/terms.ts';
import type { Answer } from './answer.ts';
import { isTypedFiller } from './fillers.ts';

/** A word or phrase to mark in results. */
export type Mark = {
  /** How its words are compared, in their order. */
  terms: readonly string[];
  /** The only spelling it marks; any when there is none. */
  spelled?: string;
  /** It only holds a sentence together, and is marked beside others alone. */
  weak: boolean;
};

/** The marks of a question. */
export type Marks = {
  /** By the first of their terms. */
  starting: ReadonlyMap<string, readonly Mark[]>;
  /** The one that may only be begun. */
  open: Mark | undefined;
};

/** How often each spelling of a word stands in texts, by term. */
type Spellings = Map<string, Map<string, number>>;

function spellingsIn(texts: readonly string[]): Spellings {
  const all: Spellings = new Map();
  for (const word of texts.flatMap(wordsOf)) {
    const term = termOf(word);
    const own = all.get(term) ?? new Map<string, number>();
    const spelled = spelling(word);
    own.set(spelled, (own.get(spelled) ?? 0) + 1);
    all.set(term, own);
  }
  return all;
}

/** The commonest spelling; of equals the first. */
function commonest(spellings: ReadonlyMap<string, number> | undefined): string | undefined {
  const sorted = [...(spellings ?? [])].sort(([, a], [, b]) => b - a);
  return sorted[0]?.[0];
}

/**
 * Prepares what was asked for marking it in results.
 * @param marks words and phrases without tones ("can cuoc"); of the last one the end may still be untyped
 * @param texts what the results say, best first: a single word is marked as it is mostly written there, so that who
 *   asks for "mất" does not see "mật" marked
 */
export function readMarks(marks: readonly string[], texts: readonly string[] = []): Marks {
  const spellings = spellingsIn(texts);
  const starting = new Map<string, Mark[]>();
  let open: Mark | undefined;
  for (const text of marks) {
    open = undefined;
    const words = wordsOf(text);
    const terms = words.map(termOf);
    const [word, ...others] = words;
    const [first] = terms;
    if (word === undefined || first === undefined || terms.every((term) => term === '')) continue;
    const alone = others.length === 0;
    const own = isMarked(word) ? spelling(word) : commonest(spellings.get(first));
    const spelled = alone ? own : undefined;
    const mark: Mark = {
      terms,
      ...(spelled !== undefined && { spelled }),
      weak: alone && isTypedFiller(word),
    };
    starting.set(first, [...(starting.get(first) ?? []), mark]);
    open = mark;
  }
  return { starting, open };
}

/** What results say in proper spelling; other names may lack their marks. */
export const textsOf = (answers: readonly Answer[]): string[] =>
  answers.flatMap(({ title, answer }) => [title, answer]);
