import type { Words } from '../words/compiled.ts';
import { makeSteps, pairSaves } from './steps.ts';
import type { Step } from './steps.ts';
import { typedToken } from './token.ts';
import type { Token, Tokenizer } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One way to understand what was typed. */
export type Reading = {
  tokens: readonly Token[];
  /** How much further it is from what was typed than the likeliest one; 0 for that. */
  cost: number;
  /** It is not what was typed: the reader should see what was understood. */
  mended: boolean;
  /** The last word may be unfinished. */
  open: boolean;
};

/** Readings of the beginning of a question that are followed up from each place. */
const mostPaths = 10;
const mostReadings = 3;
/** A reading further from the likeliest is none. */
const margin = 0.5;

type Path = Omit<Reading, 'open'>;

const byCost = (a: Path, b: Path) => a.cost - b.cost;

/** A path with one step more. */
function longer(path: Path, step: Step, { isPair }: Vocabulary): Path {
  let cost = path.cost + step.cost;
  let before = path.tokens[path.tokens.length - 1]?.term;
  for (const { term } of step.tokens) {
    if (before !== undefined && isPair(before, term)) cost -= pairSaves;
    before = term;
  }
  return {
    tokens: [...path.tokens, ...step.tokens],
    cost,
    mended: path.mended || step.mended,
  };
}

/** The first few of sorted paths that differ, near the first. */
function likeliest(paths: readonly Path[], open: boolean): Reading[] {
  const least = paths[0]?.cost ?? 0;
  const readings = new Map<string, Reading>();
  for (const path of paths) {
    if (readings.size >= mostReadings || path.cost > least + margin) break;
    const key = path.tokens.map(({ term }) => term).join(' ');
    if (!readings.has(key)) readings.set(key, { ...path, cost: path.cost - least, open });
  }
  return [...readings.values()];
}

/** Reads a question. */
export type Reader = (words: readonly string[], open: boolean) => Reading[];

/**
 * Makes a reader of questions over the words of all pages: a noisy channel, where each departure from the typed
 * letters costs something and words that stand side by side in the pages win back some of it. It gives the likeliest
 * readings, best first, at least what was typed; its work is bounded by the number of words, which the caller bounds.
 */
export function makeReader(vocabulary: Vocabulary, words: Words, tokenizer: Tokenizer): Reader {
  const stepsAt = makeSteps(vocabulary, words, tokenizer);
  return (question, open) => {
    const typed = question.map(typedToken);
    /** Readings of what stands before each place. */
    const paths: Path[][] = [[{ tokens: [], cost: 0, mended: false }]];
    typed.forEach((_, place) => {
      const steps = stepsAt(typed, place, open);
      for (const path of (paths[place] ?? []).sort(byCost).slice(0, mostPaths))
        for (const step of steps) (paths[step.to] ??= []).push(longer(path, step, vocabulary));
    });
    return likeliest((paths[typed.length] ?? []).sort(byCost), open);
  };
}
