import { shorten } from '../text/description.ts';

/** Where a sentence ends; a full stop inside a number or an abbreviation is not followed by a blank and a capital. */
const sentencePattern = /^.*?[.!?…](?=\s+\p{Lu}|\s*$)/u;

/** The first sentence of a text; a longer one is cut between two words. */
export function firstSentence(value: string): string {
  return shorten(sentencePattern.exec(value)?.[0] ?? value);
}

/** Two to three lines of small letters on a narrow phone. */
const fewLetters = 100;

/** "Không." alone says too little: what follows is shown as far as it fits. */
const leastLetters = 24;

/** The first sentence, with those behind it that still fit in a few lines. */
export function firstLines(value: string): string {
  let text = firstSentence(value);
  for (;;) {
    const rest = value.slice(text.length).trim();
    const next = sentencePattern.exec(rest)?.[0] ?? rest;
    if (next === '' || text.endsWith('…')) return text;
    if (text.length + 1 + next.length > fewLetters)
      return text.length < leastLetters ? shorten(`${text} ${next}`, fewLetters) : text;
    text += ` ${next}`;
  }
}
