import { depth } from './engine.ts';
import type { Engine } from './engine.ts';
import type { Asked } from './questions.ts';

/** How well an engine answers some questions; each from 0 to 1. */
export type Score = {
  /** Mean of 1 / place of the first right page among the first ten. */
  mrr: number;
  /** Part of the questions whose first result is right. */
  first: number;
  /** Part with a right page among the first three. */
  firstThree: number;
};

/** What an engine answered to one question. */
export type Answered = Asked & {
  got: readonly string[];
  /** From 1; 0 when not found. */ place: number;
};

/** Asks everything. */
export async function askAll(engine: Engine, questions: readonly Asked[]): Promise<Answered[]> {
  const answered = [];
  for (const asked of questions) {
    const got = (await engine.search(asked.query)).slice(0, depth);
    answered.push({
      ...asked,
      got,
      place: got.findIndex((href) => asked.pages.includes(href)) + 1,
    });
  }
  return answered;
}

const part = (answered: readonly Answered[], worth: (place: number) => number) =>
  answered.reduce((sum, { place }) => sum + (place === 0 ? 0 : worth(place)), 0) /
  Math.max(1, answered.length);

export function scoreOf(answered: readonly Answered[]): Score {
  return {
    mrr: part(answered, (place) => 1 / place),
    first: part(answered, (place) => (place === 1 ? 1 : 0)),
    firstThree: part(answered, (place) => (place <= 3 ? 1 : 0)),
  };
}

/** The variants in the order in which they first stand in the list. */
export const variantsOf = (questions: readonly Asked[]): string[] => [
  ...new Set(questions.map(({ variant }) => variant)),
];
