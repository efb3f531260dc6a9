import type { Words } from '../words/compiled.ts';

/**
 * What the instant answers know; it travels packed (see `packed.ts`), once, and everything is found offline. The first
 * sentences travel behind, apart: finding does without them, and on a slow line they are a third of the way.
 */
export type AnswerFile = { pages: readonly PageLine[]; words: Words };

/** A page as the file carries it; what is empty is left out. */
export type PageLine = {
  href: string;
  title: string;
  aliases?: readonly string[];
  /** The first sentences, as shown. */
  answer?: string;
  /** Words of the answer and further down that few pages have: each once, folded, without those of title and aliases. */
  more?: string;
  /** How many people look for it, in tenths: 0 to 9. */
  wanted?: number;
  minor?: 1;
};
