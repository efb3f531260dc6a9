import { fold } from '../../text/fold.ts';
import { cutJoined } from '../../text/joined.ts';
import { slipCost } from '../../text/slips.ts';
import { isBareSyllable, isSyllable } from '../../text/syllable.ts';
import { fromTelex, fromVni } from '../../text/telex.ts';
import type { Words } from '../words/compiled.ts';
import { typedToken } from './token.ts';
import type { Token, Tokenizer } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What one or more typed words may be. */
export type Step = {
  tokens: readonly Token[];
  /** How far that is from what was typed. */
  cost: number;
  /** It is not what was typed. */
  mended: boolean;
  /** Where the next word stands. */
  to: number;
};

/** What a departure from the typed letters costs. */
const costs = {
  /** Typed so, but no page has it: a possible syllable, and letters that are none. */
  unknownSyllable: 0.8,
  unknownWord: 2.5,
  unfinished: 0.1,
  /** A short form, and one that is a word too; each further meaning a little more. */
  short: 0.3,
  shortOfWord: 0.9,
  laterMeaning: 0.25,
  /** Keys of Telex or VNI. */
  typing: 0.3,
  /** Blanks missing or too many, and each part. */
  joined: 0.5,
  joinedPart: 0.2,
  /** A slip in letters that are no syllable, in one that no page has, in one that pages have. */
  slipNoSyllable: 0.8,
  slipUnknown: 1.6,
  slipKnown: 1,
  /** Whoever types the marks of a possible word rather means it. */
  slipMarked: 1,
  /** How much more for an unlikely slip: see `slipCost`. */
  slip: 0.7,
} as const;

/** What two words save that stand side by side somewhere in the pages. */
export const pairSaves = 0.7;

/** Slips of one word that are looked at. */
const mostSlips = 6;
/** Longer words are none, so they hold no slip. */
const longestSlip = 13;
/** Words whose slips are remembered. */
const mostRemembered = 500;

const isNumber = (term: string) => /^\d+$/.test(term);
const guessed = (term: string): Token => ({ term, word: term, guessed: true });

type Slip = { term: string; cost: number };

/** Finds the words of the vocabulary one slip away, the likeliest first; remembers those it was asked for. */
function slipFinder(vocabulary: Vocabulary): (term: string) => readonly Slip[] {
  const remembered = new Map<string, readonly Slip[]>();
  return (term) => {
    const known = remembered.get(term);
    if (known) return known;
    const found: Slip[] = [];
    if (term.length <= longestSlip && !isNumber(term))
      for (const other of vocabulary.terms()) {
        const cost = slipCost(term, other);
        // Of two words as near the commoner was meant.
        if (cost)
          found.push({ term: other, cost: cost - Math.log1p(vocabulary.count(other)) / 10 });
      }
    const best = found.sort((a, b) => a.cost - b.cost).slice(0, mostSlips);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(term, best);
    return best;
  };
}

/** What short forms stand for, by how they are typed; "đt" is also typed "dt". */
function shortForms({ short }: Words, tokenizer: Tokenizer): Map<string, readonly Token[][]> {
  const forms = new Map<string, readonly Token[][]>();
  for (const [typed, ...meant] of short) forms.set(typed, meant.map(tokenizer.cut));
  for (const [typed, tokens] of [...forms])
    if (!forms.has(fold(typed))) forms.set(fold(typed), tokens);
  return forms;
}

/** Makes a function that tells what the typed word at a place, or several from there on, may be. */
export function makeSteps(vocabulary: Vocabulary, words: Words, tokenizer: Tokenizer) {
  const shorts = shortForms(words, tokenizer);
  const slipsOf = slipFinder(vocabulary);
  const isKnown = (term: string) => vocabulary.count(term) > 0;
  /** Single letters are words of the pages too ("A", "y"), but nobody means them in the middle of others. */
  const isPart = (term: string) => term.length > 1 && isKnown(term);

  function asTyped({ term, spelled, word }: Token, isLast: boolean): number {
    if (isKnown(term) || isNumber(term)) return 0;
    if (isLast && vocabulary.beginning(term).length > 0) return costs.unfinished;
    const isPossible = spelled ? isSyllable(word.toLowerCase()) : isBareSyllable(term);
    return isPossible ? costs.unknownSyllable : costs.unknownWord;
  }

  /** A short form, with the keys of Telex or VNI undone, cut where blanks are missing, without a slip. */
  function oneWord({ term, word, spelled }: Token): Omit<Step, 'to'>[] {
    const steps: Omit<Step, 'to'>[] = [];
    const add = (tokens: readonly Token[], cost: number) =>
      steps.push({ tokens, cost, mended: true });
    const lower = word.toLowerCase();
    const isPossible = isBareSyllable(term);

    const short = isKnown(term) ? costs.shortOfWord : costs.short;
    (shorts.get(lower) ?? []).forEach((tokens, nth) => {
      // What stands side by side in the meaning itself is no sign that it is meant.
      const inside = pairSaves * (tokens.length - 1);
      add(tokens, short + nth * costs.laterMeaning + inside);
    });
    const undone = isPossible || spelled ? undefined : (fromTelex(lower) ?? fromVni(lower));
    if (undone) add([typedToken(undone)], costs.typing);
    if (!isPossible && !isKnown(term))
      for (const parts of cutJoined(term, isPart))
        add(parts.map(guessed), costs.joined + costs.joinedPart * parts.length);
    const slip = isKnown(term)
      ? costs.slipKnown
      : isPossible
        ? costs.slipUnknown
        : costs.slipNoSyllable;
    const marked = spelled && isPossible ? costs.slipMarked : 0;
    for (const other of slipsOf(term))
      add([guessed(other.term)], slip + marked + costs.slip * other.cost);
    return steps;
  }

  /** Two or three words that are one ("vn eid"), or were parted at the wrong place ("cancu oc"). */
  function several(typed: readonly Token[], at: number): Step[] {
    const steps: Step[] = [];
    let merged = typed[at]?.term ?? '';
    for (let to = at + 1; to < Math.min(typed.length, at + 3); to++) {
      const next = typed[to]?.term ?? '';
      const isOdd = !isBareSyllable(next) || !isBareSyllable(merged);
      merged += next;
      const add = (terms: readonly string[], cost: number) =>
        steps.push({ tokens: terms.map(guessed), cost, mended: true, to: to + 1 });
      if (isKnown(merged)) {
        if (isOdd || !isBareSyllable(merged)) add([merged], costs.joined);
      } else if (isOdd)
        for (const parts of cutJoined(merged, isPart))
          add(parts, costs.joined + costs.joinedPart * parts.length);
    }
    return steps;
  }

  return (typed: readonly Token[], at: number, open: boolean): Step[] => {
    const word = typed[at];
    if (!word) return [];
    const cost = asTyped(word, open && at === typed.length - 1);
    return [
      { tokens: [word], cost, mended: false, to: at + 1 },
      ...oneWord(word).map((step) => ({ ...step, to: at + 1 })),
      ...several(typed, at),
    ];
  };
}
