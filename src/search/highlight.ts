import { fold } from '../text/fold.ts';
import { queryWords } from './words.ts';

/** A stretch of a text; the stretches of one text put together are that text. */
export type Stretch = { words: string; marked: boolean };

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
/** A letter with the tone signs that follow it, when they are separate characters. */
const letterPattern = /[^\p{M}]\p{M}*/gu;

/** How many characters of `word`, in its own spelling, carry the first `count` folded letters. */
function lengthOf(word: string, count: number): number {
  let seen = 0;
  let length = 0;
  for (const [letter] of word.matchAll(letterPattern)) {
    if (seen >= count) break;
    seen += fold(letter).length;
    length += letter.length;
  }
  return length;
}

/**
 * How much of a word the query covers: all of it, or its beginning when the last word is still being typed.
 * Two letters are no beginning yet: "so" would mark half the page.
 */
function covered(word: string, wanted: readonly string[]): number {
  const folded = fold(word);
  if (folded === '') return 0;
  if (wanted.includes(folded)) return word.length;
  const last = wanted[wanted.length - 1] ?? '';
  return last.length > 2 && folded.startsWith(last) ? lengthOf(word, last.length) : 0;
}

/**
 * Cuts a text, in its own spelling, into stretches the query covers and stretches it does not.
 * Tones, đ and composition do not matter; neighbouring words are marked as one.
 */
export function highlight(text: string, query: string): Stretch[] {
  const wanted = queryWords(query).map(fold);
  const stretches: Stretch[] = [];
  const add = (words: string, marked: boolean) => {
    const previous = stretches[stretches.length - 1];
    if (words === '') return;
    if (previous?.marked === marked) previous.words += words;
    else stretches.push({ words, marked });
  };
  let end = 0;
  let inMark = false;
  for (const match of text.matchAll(wordPattern)) {
    const between = text.slice(end, match.index);
    const length = covered(match[0], wanted);
    add(between, inMark && length > 0 && /^\s+$/.test(between));
    add(match[0].slice(0, length), true);
    add(match[0].slice(length), false);
    inMark = length === match[0].length;
    end = match.index + match[0].length;
  }
  add(text.slice(end), false);
  return stretches;
}
