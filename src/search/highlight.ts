import { fold } from '../text/fold.ts';
import { termOf } from '../text/terms.ts';

/** A stretch of a text; the stretches of one text put together are that text. */
export type Stretch = { words: string; marked: boolean };

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
/** A letter with the tone signs that follow it, when they are separate characters. */
const letterPattern = /[^\p{M}]\p{M}*/gu;

/** Two letters are no beginning of a word yet: "so" would mark half the page. */
const leastBegun = 3;

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

/** A word of the text, where it ends, and how search compares it. */
type Word = { start: number; end: number; text: string; term: string };

function wordsIn(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
    term: termOf(word),
  }));
}

/** Where a phrase that stands at a word of the text ends; undefined when it does not stand there. */
function endOf(phrase: readonly string[], words: readonly Word[], at: number, isLast: boolean) {
  for (const [nth, term] of phrase.entries()) {
    const word = words[at + nth];
    if (!word || word.term === '') return undefined;
    if (word.term === term) continue;
    const isBegun = isLast && nth === phrase.length - 1 && term.length >= leastBegun;
    if (!isBegun || !word.term.startsWith(term)) return undefined;
    return { words: nth + 1, end: word.start + lengthOf(word.text, term.length) };
  }
  const last = words[at + phrase.length - 1];
  return last && { words: phrase.length, end: last.end };
}

/**
 * Cuts a text, in its own spelling, into stretches to mark and the rest. Tones, đ and composition do not matter;
 * neighbouring words are marked as one.
 * @param marks words and phrases ("can cuoc"); of the last one the end may still be untyped
 */
export function highlight(text: string, marks: readonly string[]): Stretch[] {
  const phrases = marks
    .map((mark) => wordsIn(mark).map(({ term }) => term))
    .filter((phrase) => phrase.some((term) => term !== ''));
  const words = wordsIn(text);
  const stretches: Stretch[] = [];
  let done = 0;
  const add = (end: number, marked: boolean) => {
    const previous = stretches[stretches.length - 1];
    if (end <= done) return;
    if (previous?.marked === marked) previous.words += text.slice(done, end);
    else stretches.push({ words: text.slice(done, end), marked });
    done = end;
  };
  let at = 0;
  while (at < words.length) {
    let found: { words: number; end: number } | undefined;
    for (const [nth, phrase] of phrases.entries()) {
      const fits = endOf(phrase, words, at, nth === phrases.length - 1);
      if (fits && fits.end > (found?.end ?? 0)) found = fits;
    }
    const word = words[at];
    if (found && word) {
      const isNeighbour =
        stretches[stretches.length - 1]?.marked === true &&
        /^\s+$/.test(text.slice(done, word.start));
      add(word.start, isNeighbour);
      add(found.end, true);
    }
    at += found?.words ?? 1;
  }
  add(text.length, false);
  return stretches;
}

/** How many different words of a text are marked. */
function countMarked(text: string, marks: readonly string[]): number {
  const marked = highlight(text, marks).filter((stretch) => stretch.marked);
  return new Set(marked.flatMap(({ words }) => wordsIn(words).map(({ term }) => term))).size;
}

/**
 * Whether another name tells why a page was found where its title does not: it holds at least twice as many of the
 * words. Names that only help those who type without marks ("k nhan dc otp") tell readers nothing.
 */
export function tellsMore(alias: string, title: string, marks: readonly string[]): boolean {
  const isWritten = fold(alias) !== alias.toLowerCase();
  const inAlias = countMarked(alias, marks);
  return isWritten && inAlias > 0 && inAlias >= 2 * countMarked(title, marks);
}
