import { fold } from './fold.ts';
import { toneApart } from './tone.ts';

/** The words of a text, composed (NFC): runs of letters and digits. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/**
 * A word as search compares it: base letters, small, no tone, đ as d, and i where y is only another spelling:
 * "kỹ" and "kĩ", "Lý" and "Lí", "quý" and "quí". Not in "tay", "thủy", where y sounds otherwise.
 */
export function termOf(word: string): string {
  const letters = fold(word).replace(/ /g, '');
  return letters.replace(/^((?:[bcdghklmnpqrstvx]+|qu)?)y$/, '$1i');
}

/** A word with its marks, whatever way it was written: the same for "hoà" and "hòa", for NFC and NFD. */
export function spelling(word: string): string {
  const { letters, tone } = toneApart(word);
  return letters + tone;
}

/** Whether a word carries any Vietnamese mark, so that its marks tell something. */
export function isMarked(word: string): boolean {
  return fold(word) !== word.toLowerCase();
}
