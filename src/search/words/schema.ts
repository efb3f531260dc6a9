import { z } from 'zod';
import { text } from '../../text/fields.ts';

/** Ways to say the same thing: whoever types one finds pages that use another. */
const group = z.strictObject({
  /** The usual way, by which other groups call this one: "căn cước". */
  word: text,
  /**
   * The other ways: abbreviations, what people say, what they misspell as a whole. Of several forms that fit a
   * question the longest counts, so "mất phí" is not "mất". Without marks only where nobody writes them: typing
   * without marks finds forms with marks by itself.
   */
  also: z.array(text).default([]),
  /** `word` of other groups, near in meaning but not the same; written at one of the two, it holds for both. */
  near: z.array(text).default([]),
});
export type Group = z.infer<typeof group>;

/** The words the search knows besides those of the pages: `content/words.yaml`. */
export const wordList = z.strictObject({
  groups: z.array(group).default([]),
  /**
   * What people type in messages, one word without blanks, and what it may stand for, the likeliest first:
   * `dk: [đăng ký, được]`. Which one is meant the search tells by the words beside it.
   * Without marks it also stands for what is typed with them: `dk` for "đk"; with marks for itself only.
   */
  short: z.record(z.string(), z.array(text).min(1)).default({}),
});
export type WordList = z.infer<typeof wordList>;
