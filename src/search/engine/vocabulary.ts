import type { Token } from './token.ts';

/** The words of all pages and phrases: what a question can be about. */
export type Vocabulary = {
  /** How often a term stands there; 0 when nowhere. */
  count(term: string): number;
  /** Whether one term stands right before another somewhere. */
  isPair(first: string, second: string): boolean;
  /** Terms that begin so. */
  beginning(letters: string): readonly string[];
  /** All terms. */
  terms(): Iterable<string>;
  /** Of all times a term stands in a text with its marks, how often with these, 0 to 1. */
  share(word: Token): number;
  /** The same for two words side by side; undefined where their terms never stand so. */
  pairShare(first: Token, second: Token): number | undefined;
  /** How a term is written beside one of these neighbours; undefined where it never stands there. */
  writtenBeside(term: string, before: string, after: string): string | undefined;
  /** How a term is usually written. */
  written(term: string): string;
};

/** Collects words; `open` ends it. */
export type VocabularyMaker = {
  /** A running text. */
  add(tokens: readonly Token[]): void;
  /** A phrase that may be asked for, but says nothing about how often it is. */
  addPhrase(tokens: readonly Token[]): void;
  /** Terms without order. */
  addTerms(terms: readonly string[]): void;
  open(): Vocabulary;
};

type Pair = { marked: number; written: readonly [string, string] };

const spelledPair = (first: Token, second: Token) =>
  `${first.spelled ?? ''} ${second.spelled ?? ''}`;
const isMarked = ({ spelled }: Token) => spelled !== undefined;

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** An empty vocabulary to be filled. */
export function makeVocabulary(): VocabularyMaker {
  const terms = new Map<string, number>();
  const pairs = new Map<string, Pair>();
  /** By the words as they are spelled, of running texts. */
  const spelledPairs = new Map<string, number>();
  const spellings = new Map<string, Map<string, number>>();
  const words = new Map<string, string>();

  function addPair(first: Token, second: Token, isText: boolean): void {
    const key = `${first.term} ${second.term}`;
    const known = pairs.get(key);
    const marked = isMarked(first) && isMarked(second);
    if (!known || (marked && known.marked === 0)) {
      const written = [first.word.toLowerCase(), second.word.toLowerCase()] as const;
      pairs.set(key, { marked: known?.marked ?? 0, written });
    }
    const pair = pairs.get(key);
    if (!isText || !marked || !pair) return;
    pair.marked += 1;
    count(spelledPairs, spelledPair(first, second));
  }

  function addAll(tokens: readonly Token[], isText: boolean): void {
    tokens.forEach((token, at) => {
      const { term, spelled, word } = token;
      count(terms, term);
      if (isText && spelled !== undefined) {
        const known = spellings.get(term) ?? new Map<string, number>();
        spellings.set(term, known);
        count(known, spelled);
        if (!words.has(spelled)) words.set(spelled, word.toLowerCase());
      }
      const next = tokens[at + 1];
      if (next) addPair(token, next, isText);
    });
  }

  const beginnings = new Map<string, readonly string[]>();
  const sorted: string[] = [];
  const vocabulary: Vocabulary = {
    count: (term) => terms.get(term) ?? 0,
    isPair: (first, second) => pairs.has(`${first} ${second}`),
    beginning(letters) {
      const known = beginnings.get(letters);
      if (known) return known;
      if (sorted.length === 0) sorted.push(...[...terms.keys()].sort());
      const found = sorted.filter((term) => term.startsWith(letters));
      beginnings.set(letters, found);
      return found;
    },
    terms: () => terms.keys(),
    share({ term, spelled = '' }) {
      const all = [...(spellings.get(term)?.values() ?? [])].reduce((sum, some) => sum + some, 0);
      return all === 0 ? 1 : (spellings.get(term)?.get(spelled) ?? 0) / all;
    },
    pairShare(first, second) {
      const all = pairs.get(`${first.term} ${second.term}`)?.marked ?? 0;
      return all === 0 ? undefined : (spelledPairs.get(spelledPair(first, second)) ?? 0) / all;
    },
    writtenBeside: (term, before, after) =>
      pairs.get(`${before} ${term}`)?.written[1] ?? pairs.get(`${term} ${after}`)?.written[0],
    written(term) {
      const all = [...(spellings.get(term) ?? [])].sort((a, b) => b[1] - a[1]);
      return words.get(all[0]?.[0] ?? '') ?? term;
    },
  };

  return {
    add: (tokens) => addAll(tokens, true),
    addPhrase: (tokens) => addAll(tokens, false),
    addTerms: (some) => some.forEach((term) => count(terms, term)),
    open: () => vocabulary,
  };
}
