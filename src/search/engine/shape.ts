import type { Words } from '../words/compiled.ts';

/** What the instant answers know; it travels packed (see `packed.ts`), once, and everything is found offline. */
export type AnswerFile = { pages: readonly PageLine[]; words: Words };

/** A page as the file carries it; what is empty is left out. */
export type PageLine = {
  href: string;
  title: string;
  aliases?: readonly string[];
  /** The first sentences, as shown. */
  answer?: string;
  /** Further words that few pages have: each once, folded, without those above. */
  more?: string;
  /** How many people look for it, in tenths: 0 to 9. */
  wanted?: number;
  minor?: 1;
};
