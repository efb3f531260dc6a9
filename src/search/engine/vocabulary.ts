import type { KnownToken, Token, Tokenizer } from './token.ts';

/** The words of all pages and phrases: what a question can be about. */
export type Vocabulary = {
  /** How often a term stands there; 0 when nowhere. */
  count(term: string): number;
  /** Whether one term stands right before another somewhere. */
  isPair(first: string, second: string): boolean;
  /** Terms that begin so. */
  beginning(letters: string): readonly string[];
  /** All terms. */
  terms(): readonly string[];
  /** Of all times a term stands in a text with its marks, how often with these, 0 to 1. */
  share(word: KnownToken): number;
  /** The same for two words side by side; undefined where their terms never stand so. */
  pairShare(first: KnownToken, second: KnownToken): number | undefined;
  /** How a term is written beside one of these neighbours; undefined where it never stands there. */
  writtenBeside(term: string, before: string, after: string): string | undefined;
  /** How a term is usually written. */
  written(term: string): string;
};

/** Collects words; `open` ends it. */
export type VocabularyMaker = {
  /** A running text. */
  add(tokens: readonly KnownToken[]): void;
  /** A phrase that may be asked for, but says nothing about how often it is. */
  addPhrase(tokens: readonly KnownToken[]): void;
  open(): Vocabulary;
};

/** Two numbers in one, for maps that are quick to look up; there are far fewer words. */
const pairOf = (first: number, second: number) => first * 65_536 + second;
const firstOf = (pair: number) => Math.floor(pair / 65_536);
const secondOf = (pair: number) => pair % 65_536;

const isMarked = ({ spelled }: Token) => spelled !== undefined;

/** An empty vocabulary of what a tokenizer cuts, to be filled. */
export function makeVocabulary({ tokens, termId }: Tokenizer): VocabularyMaker {
  /** By number of the term, how often at all, and with its marks known in running texts. */
  const all: number[] = [];
  const marked: number[] = [];
  /** By number of the spelling. */
  const spelled: number[] = [];
  /** By terms: the first spellings with marks that stood so; how often such stand there; by spellings, how often. */
  const pairs = new Map<number, number>();
  const markedPairs = new Map<number, number>();
  const spelledPairs = new Map<number, number>();

  function addPair(first: KnownToken, second: KnownToken, isText: boolean): void {
    const key = pairOf(first.termId, second.termId);
    const own = pairOf(first.id, second.id);
    const areMarked = isMarked(first) && isMarked(second);
    if (!pairs.has(key) || (areMarked && !markedPairs.has(key))) pairs.set(key, own);
    if (!isText || !areMarked) return;
    markedPairs.set(key, (markedPairs.get(key) ?? 0) + 1);
    spelledPairs.set(own, (spelledPairs.get(own) ?? 0) + 1);
  }

  function addAll(text: readonly KnownToken[], isText: boolean): void {
    let before: KnownToken | undefined;
    for (const token of text) {
      all[token.termId] = (all[token.termId] ?? 0) + 1;
      if (isText && isMarked(token)) {
        marked[token.termId] = (marked[token.termId] ?? 0) + 1;
        spelled[token.id] = (spelled[token.id] ?? 0) + 1;
      }
      if (before) addPair(before, token, isText);
      before = token;
    }
  }

  const pairKey = (first: string, second: string) => {
    const [one, other] = [termId(first), termId(second)];
    return one === undefined || other === undefined ? -1 : pairOf(one, other);
  };
  const wordOf = (id: number | undefined) => (id === undefined ? undefined : tokens[id]?.word);
  const beginnings = new Map<string, readonly string[]>();
  const sorted: string[] = [];

  function open(): Vocabulary {
    sorted.push(...new Set(tokens.map(({ term }) => term)));
    sorted.sort();
    return {
      count: (term) => all[termId(term) ?? -1] ?? 0,
      isPair: (first, second) => pairs.has(pairKey(first, second)),
      beginning(letters) {
        const known = beginnings.get(letters);
        if (known) return known;
        const found = sorted.filter((term) => term.startsWith(letters));
        beginnings.set(letters, found);
        return found;
      },
      terms: () => sorted,
      share: ({ termId: term, id }) => {
        const times = marked[term] ?? 0;
        return times === 0 ? 1 : (spelled[id] ?? 0) / times;
      },
      pairShare(first, second) {
        const times = markedPairs.get(pairOf(first.termId, second.termId));
        return times && (spelledPairs.get(pairOf(first.id, second.id)) ?? 0) / times;
      },
      writtenBeside(term, before, after) {
        const behind = pairs.get(pairKey(before, term));
        if (behind !== undefined) return wordOf(secondOf(behind));
        const front = pairs.get(pairKey(term, after));
        return front === undefined ? undefined : wordOf(firstOf(front));
      },
      written(term) {
        const times = ({ id }: KnownToken) => spelled[id] ?? 0;
        const forms = tokens.filter((token) => token.term === term);
        return forms.sort((a, b) => times(b) - times(a))[0]?.word ?? term;
      },
    };
  }

  return {
    add: (text) => addAll(text, true),
    addPhrase: (text) => addAll(text, false),
    open,
  };
}
