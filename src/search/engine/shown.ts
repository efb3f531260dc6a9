import { fold } from '../../text/fold.ts';
import type { Answer } from '../answer.ts';
import { kindOf } from '../kinds.ts';
import type { Asked } from './asked.ts';
import type { Concepts } from './concepts.ts';
import type { Page, Pages } from './pages.ts';
import type { Reading } from './reading.ts';

/** A page as a result; its alias, when it was found by one. */
export function answerOf({ line }: Page, way: number): Answer {
  const alias = way > 0 ? line.aliases?.[way - 1] : undefined;
  return {
    href: line.href,
    kind: kindOf(line.href),
    title: line.title,
    answer: line.answer ?? '',
    ...(alias && { alias }),
  };
}

/** A reading in words: marks that were typed stay, the others are as such words are usually written. */
export function inWords({ tokens }: Reading, { vocabulary }: Pages): string {
  return tokens
    .map(({ term, word, spelled, guessed }, at) => {
      if (spelled !== undefined) return word;
      const before = tokens[at - 1]?.term ?? '';
      const after = tokens[at + 1]?.term ?? '';
      const beside = vocabulary.writtenBeside(term, before, after);
      return beside ?? (guessed ? vocabulary.written(term) : word);
    })
    .join(' ');
}

/** Other ways to say what tells less than this part of the most telling are not marked: "cách" for "thế nào". */
const leastMarked = 1 / 2;

/**
 * What to mark in the results, folded: other ways to say what was asked, then the words of the question in their
 * order, so that the last is the one that may be unfinished.
 */
export function marksOf({ units }: Asked, concepts: Concepts): string[] {
  const most = Math.max(0, ...units.map(({ weight }) => weight));
  const asked = units.map(({ tokens }) => tokens.map(({ word }) => fold(word)).join(' '));
  const others = units
    .filter(({ concept, weight }) => concept >= 0 && weight >= most * leastMarked)
    .flatMap(({ concept }) => concepts.forms(concept).map(fold))
    .filter((form) => !asked.includes(form));
  return [...new Set([...others, ...asked])].filter((mark) => mark !== '');
}
