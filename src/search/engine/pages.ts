import { isTypedFiller } from '../fillers.ts';
import type { Concepts, Unit } from './concepts.ts';
import type { AnswerFile, PageLine } from './shape.ts';
import type { KnownToken, Tokenizer } from './token.ts';
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
  /** Terms found in the answer and further down. */
  more: ReadonlySet<string>;
};

/** A word as it stands somewhere in the pages. */
export type Spelling = KnownToken & {
  /** It only holds sentences together. */
  filler: boolean;
  /** How much it tells. */
  tells: number;
};

/** Terms or concepts by number: on which pages they are, and how much they tell. */
export type Holders = {
  /** Numbers of the pages that hold it anywhere. */
  pages(key: number): readonly number[];
  /** How much it tells: more the fewer pages ask with it. */
  weight(key: number): number;
};

/** All pages, and what they have in common. */
export type Pages = {
  all: readonly Page[];
  vocabulary: Vocabulary;
  /** Every spelling by number. */
  spellings: readonly Spelling[];
  /** Numbers of the spellings of a term. */
  spellingsOf(term: string): readonly number[];
  concepts: Holders;
  /** Terms by name. */
  pagesWith(term: string): readonly number[];
  termWeight(term: string): number;
};

const none: readonly number[] = [];

type HolderLists = Holders & { add(key: number, page: number, asks: boolean): void };

/** Notes which pages hold what; pages come one after the other. */
function holderLists(pageCount: number): HolderLists {
  const holding: number[][] = [];
  const asking: number[] = [];
  const lastAsking: number[] = [];
  return {
    add(key, page, asks) {
      const pages = (holding[key] ??= []);
      if (pages[pages.length - 1] !== page) pages.push(page);
      if (!asks || lastAsking[key] === page) return;
      lastAsking[key] = page;
      asking[key] = (asking[key] ?? 0) + 1;
    },
    pages: (key) => holding[key] ?? none,
    weight: (key) => Math.log(1 + pageCount / ((asking[key] ?? 0) + 0.5)),
  };
}

/** Prepares the pages of a file, a page at a step. */
export function* openingPages(
  file: AnswerFile,
  concepts: Concepts,
  tokenizer: Tokenizer,
): Generator<void, Pages> {
  const maker = makeVocabulary(tokenizer);
  const terms = holderLists(file.pages.length);
  const held = holderLists(file.pages.length);
  const wayOf = (text: string, page: number): Text => {
    const tokens = tokenizer.cut(text);
    maker.add(tokens);
    const units = concepts.cut(tokens);
    for (const { termId } of tokens) terms.add(termId, page, true);
    for (const { concept } of units) if (concept >= 0) held.add(concept, page, true);
    return { words: tokens.map(({ id }) => id), units };
  };
  const pageOf = (line: PageLine, page: number): Page => {
    const more = tokenizer.cut(line.more ?? '');
    for (const token of more) {
      maker.addPhrase([token]);
      terms.add(token.termId, page, false);
    }
    return {
      line,
      ways: [line.title, ...(line.aliases ?? [])].map((way) => wayOf(way, page)),
      more: new Set(more.map(({ term }) => term)),
    };
  };
  const all: Page[] = [];
  for (const line of file.pages) {
    all.push(pageOf(line, all.length));
    yield;
  }
  for (const { forms } of file.words.groups)
    for (const form of forms) maker.addPhrase(tokenizer.cut(form));
  for (const [, ...meant] of file.words.short)
    for (const text of meant) maker.addPhrase(tokenizer.cut(text));

  const byTerm: number[][] = [];
  const spellings = tokenizer.tokens.map((token): Spelling => {
    (byTerm[token.termId] ??= []).push(token.id);
    const filler = isTypedFiller(token.word);
    const tells = terms.weight(token.termId) * (filler ? weights.filler : 1);
    return { ...token, filler, tells };
  });
  const idOf = (term: string) => tokenizer.termId(term) ?? -1;
  return {
    all,
    vocabulary: maker.open(),
    spellings,
    spellingsOf: (term) => byTerm[idOf(term)] ?? none,
    concepts: held,
    pagesWith: (term) => terms.pages(idOf(term)),
    termWeight: (term) => terms.weight(idOf(term)),
  };
}
