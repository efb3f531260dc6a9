import { isTypedFiller } from '../words.ts';
import type { Concepts, Unit } from './concepts.ts';
import type { AnswerFile, PageLine } from './shape.ts';
import type { Token, Tokenizer } from './token.ts';
import { makeVocabulary } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';
import { weights } from './weights.ts';

/** A running text, cut into what is compared. */
export type Text = {
  /** Its words: numbers of spellings. */
  words: readonly number[];
  units: readonly Unit[];
};

/** A page, ready to be compared with questions. */
export type Page = {
  line: PageLine;
  /** Title and aliases: each a way to ask for it. */
  ways: readonly Text[];
  answer: Text;
  /** Terms found further down. */
  more: ReadonlySet<string>;
};

/** A word as it stands somewhere in the pages. */
export type Spelling = Pick<Token, 'term' | 'spelled'> & {
  /** It only holds sentences together. */
  filler: boolean;
  /** How much it tells. */
  tells: number;
};

/** All pages, and what they have in common. */
export type Pages = {
  all: readonly Page[];
  vocabulary: Vocabulary;
  /** Every spelling that texts are made of, by number. */
  spellings: readonly Spelling[];
  /** Numbers of the spellings of a term. */
  spellingsOf(term: string): readonly number[];
  /** Pages that hold a term or a concept anywhere, by number. */
  holding(key: string): readonly number[];
  /** How much a term or a concept tells: more the fewer pages ask with it. */
  weight(key: string): number;
};

/** How a concept is named among terms. */
export const conceptKey = (concept: number) => `#${concept}`;

/** Lists of numbers by name. */
function lists() {
  const byKey = new Map<string, number[]>();
  return {
    add(key: string, value: number) {
      const known = byKey.get(key);
      if (!known) byKey.set(key, [value]);
      else if (known[known.length - 1] !== value) known.push(value);
    },
    get: (key: string): readonly number[] => byKey.get(key) ?? [],
  };
}

/** Prepares the pages of a file. */
export function openPages(file: AnswerFile, concepts: Concepts, tokensOf: Tokenizer): Pages {
  const maker = makeVocabulary();
  const found: Token[] = [];
  const numbers = new Map<string, number>();
  const byTerm = lists();
  const numberOf = (token: Token): number => {
    const key = `${token.term} ${token.spelled ?? ''}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, found.length);
    byTerm.add(token.term, found.length);
    return found.push(token) - 1;
  };

  const holders = lists();
  const askers = lists();
  const textOf = (text: string, page: number, isWay: boolean): Text => {
    const tokens = tokensOf(text);
    maker.add(tokens);
    const units = concepts.cut(tokens);
    const concepted = units.filter(({ concept }) => concept >= 0);
    for (const key of [
      ...tokens.map(({ term }) => term),
      ...concepted.map(({ concept }) => conceptKey(concept)),
    ]) {
      holders.add(key, page);
      if (isWay) askers.add(key, page);
    }
    return { words: tokens.map(numberOf), units };
  };
  const all = file.pages.map((line, page): Page => {
    const more = line.more?.split(' ') ?? [];
    maker.addTerms(more);
    for (const term of more) holders.add(term, page);
    return {
      line,
      ways: [line.title, ...(line.aliases ?? [])].map((way) => textOf(way, page, true)),
      answer: textOf(line.answer ?? '', page, false),
      more: new Set(more),
    };
  });
  for (const { forms } of file.words.groups)
    for (const form of forms) maker.addPhrase(tokensOf(form));
  for (const [, ...meant] of file.words.short)
    for (const text of meant) maker.addPhrase(tokensOf(text));

  const weight = (key: string) => Math.log(1 + all.length / (askers.get(key).length + 0.5));
  return {
    all,
    vocabulary: maker.open(),
    spellings: found.map(({ term, spelled, word }) => {
      const filler = isTypedFiller(word);
      return { term, spelled, filler, tells: weight(term) * (filler ? weights.filler : 1) };
    }),
    spellingsOf: byTerm.get,
    holding: holders.get,
    weight,
  };
}
