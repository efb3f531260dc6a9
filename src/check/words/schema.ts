import { z } from 'zod';
import { text } from '../../text/fields.ts';

/** A short form everybody reads as a word, and why the editors think so. */
const known = z.strictObject({ word: text, why: text });

/** A short form that must be spelled out where a page first uses it. */
const abbreviation = z.strictObject({
  short: text,
  /** What it stands for; one of these must stand in the same sentence. Beside it in the message: the first. */
  means: z.array(text).min(1),
});

/** A word of offices or engineers that a grandparent does not use. */
const hardWord = z.strictObject({
  word: text,
  /** What to write instead: "“làm”". */
  write: text,
  /** Names and turns in which it is right: "căn cước công dân" has "công dân". */
  within: z.array(text).default([]),
  /** The word may stand where one of these explains it in the same sentence, and after that. */
  explained: z.array(text).default([]),
});

/** The words of the portal's texts: `content/glossary.yaml`. */
export const glossary = z.strictObject({
  known: z.array(known).default([]),
  abbreviations: z.array(abbreviation).default([]),
  words: z.array(hardWord).default([]),
});
export type Glossary = z.infer<typeof glossary>;

/** A folder without the file has no list: no word is hard, no short form is known. */
export const noGlossary: Glossary = { known: [], abbreviations: [], words: [] };
