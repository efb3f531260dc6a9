import { shorten } from '../text/description.ts';

/** The first sentence of a text; a longer one is cut between two words. */
export function firstSentence(value: string): string {
  // A full stop inside a number or an abbreviation is not followed by a blank and a capital.
  const sentence = /^.*?[.!?…](?=\s+\p{Lu}|\s*$)/u.exec(value)?.[0] ?? value;
  return shorten(sentence);
}
