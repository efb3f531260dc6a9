import { fold } from '../text/fold.ts';
import { isMarked, spelling, termOf } from '../text/terms.ts';
import type { Mark, Marks } from './marks.ts';

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

/** A mark that stands in a text, and how many of its words it takes. */
type Fit = { mark: Mark; start: number; end: number; words: number };

/** Where a mark that stands at a word of the text ends; undefined when it does not stand there. */
function fitAt(mark: Mark, open: boolean, words: readonly Word[], at: number): Fit | undefined {
  const { terms, spelled } = mark;
  const start = words[at]?.start ?? 0;
  const last = terms.length - 1;
  for (const [nth, term] of terms.entries()) {
    const word = words[at + nth];
    if (!word || word.term === '') return undefined;
    if (word.term === term) {
      if (spelled !== undefined && spelling(word.text) !== spelled) return undefined;
      if (nth === last) return { mark, start, end: word.end, words: terms.length };
      continue;
    }
    const isBegun = open && spelled === undefined && nth === last && term.length >= leastBegun;
    if (!isBegun || !word.term.startsWith(term)) return undefined;
    return { mark, start, end: word.start + lengthOf(word.text, term.length), words: nth + 1 };
  }
  return undefined;
}

/** The longest marks of a text, neighbours together. */
function groupsIn(text: string, { starting, open }: Marks): Fit[][] {
  const words = wordsIn(text);
  const groups: Fit[][] = [];
  let last: Fit | undefined;
  for (let at = 0; at < words.length; at += 1) {
    let fit: Fit | undefined;
    const possible = starting.get(words[at]?.term ?? '') ?? [];
    for (const mark of open ? [...possible, open] : possible) {
      const other = fitAt(mark, mark === open, words, at);
      if (other && other.end > (fit?.end ?? 0)) fit = other;
    }
    if (!fit) continue;
    const isNeighbour = last && /^\s+$/.test(text.slice(last.end, fit.start));
    if (isNeighbour) groups[groups.length - 1]?.push(fit);
    else groups.push([fit]);
    last = fit;
    at += fit.words - 1;
  }
  // "làm" beside "thẻ" is part of what was asked; "7 ngày làm việc" is not.
  return groups.filter((group) => group.some(({ mark }) => !mark.weak));
}

/**
 * Cuts a text, in its own spelling, into stretches to mark and the rest; neighbouring words are marked as one. How a
 * text is composed does not matter, nor do tones and đ, unless a mark asks for them.
 */
export function highlight(text: string, marks: Marks): Stretch[] {
  const stretches: Stretch[] = [];
  let done = 0;
  const add = (end: number, marked: boolean) => {
    if (end > done) stretches.push({ words: text.slice(done, end), marked });
    done = Math.max(done, end);
  };
  for (const group of groupsIn(text, marks)) {
    add(group[0]?.start ?? done, false);
    add(group[group.length - 1]?.end ?? done, true);
  }
  add(text.length, false);
  return stretches;
}

/** How many different marks a text holds that tell something, and how many of its words they take. */
function countMarks(text: string, marks: Marks): { marks: number; words: number } {
  const fits = groupsIn(text, marks)
    .flat()
    .filter(({ mark }) => !mark.weak);
  return {
    marks: new Set(fits.map(({ mark }) => mark)).size,
    words: fits.reduce((sum, { words }) => sum + words, 0),
  };
}

/**
 * Whether another name tells why a page was found where its title does not: it holds at least twice as much of what
 * was asked. Another way to say the same thing is no more ("rơi ví" for "mất"), nor is a longer one. Names that only
 * help those who type without tones ("k nhan dc otp") tell readers nothing.
 */
export function tellsMore(alias: string, title: string, marks: Marks): boolean {
  if (!isMarked(alias)) return false;
  const inAlias = countMarks(alias, marks);
  const inTitle = countMarks(title, marks);
  return (
    inAlias.marks > 0 && inAlias.marks >= 2 * inTitle.marks && inAlias.words >= 2 * inTitle.words
  );
}
