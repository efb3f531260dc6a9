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

/** What to mark in the results: the words of the question and other ways to say them, folded. */
export function marksOf({ units }: Asked, concepts: Concepts): string[] {
  const marks = units.flatMap(({ concept, tokens }) => [
    tokens.map(({ word }) => fold(word)).join(' '),
    ...(concept < 0 ? [] : concepts.forms(concept).map(fold)),
  ]);
  return [...new Set(marks)].filter((mark) => mark !== '');
}
