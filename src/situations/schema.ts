import { z } from 'zod';
import { citation } from '../sources/schema.ts';
import { inline, slug, text } from '../text/fields.ts';
import { iconNames } from '../ui/icons.ts';
import { upkeep } from '../upkeep/schema.ts';

const icon = z.enum(iconNames);

/** In the list on the home page: its words, icon and place there. */
const homeEntry = z.strictObject({ text, icon, order: z.int() });

/** A question with choices: each leads to another file of `content/situations/`. */
const questionStep = z.strictObject({
  kind: z.literal('question'),
  question: text,
  /** For search engines, 60 to 160 characters. */
  description: text,
  /** A line that helps to choose. */
  hint: inline.optional(),
  /** Other ways to ask for this page. */
  aliases: z.array(text).default([]),
  home: homeEntry.optional(),
  choices: z
    .array(z.strictObject({ icon, text, note: text.optional(), next: slug }))
    .min(2)
    .max(7),
});

/** Where a path ends: a check-list. */
const outcome = z.strictObject({
  kind: z.literal('outcome'),
  /** What to do, in the words of a heading: "Nhờ công an xã làm tại nhà". */
  title: text,
  description: text,
  /** Whose case it is: "Bố mẹ, ông bà · khó đi lại". */
  whose: text,
  lead: inline,
  /** What to do, in order. */
  todo: z.array(z.strictObject({ text, note: inline.optional() })).min(2),
  bring: z.array(z.strictObject({ icon, text: inline, note: inline.optional() })).min(1),
  /** Where to go: "Công an xã, phường nào cũng được". `to` decides what the page offers beside the words. */
  where: z.strictObject({
    text: inline,
    note: inline.optional(),
    /** `commune`: a field that finds the nearest office; the others have no list of places here. */
    to: z.enum(['commune', 'immigration', 'operator', 'online']),
  }),
  time: z.strictObject({ text: inline, note: inline.optional() }),
  cost: z.strictObject({ text: inline, note: inline.optional() }),
  guides: z.array(slug).default([]),
  questions: z.array(slug).default([]),
  /** Other ways to ask for this page. */
  aliases: z.array(text).default([]),
  home: homeEntry.optional(),
  ...upkeep,
  sources: z.array(citation).min(1),
});

/** One page of "which case am I?": `content/situations/<slug>.yaml`. The path starts at `bat-dau`. */
export const situation = z.discriminatedUnion('kind', [questionStep, outcome]);
export type Situation = z.infer<typeof situation>;
export type SituationQuestion = Extract<Situation, { kind: 'question' }>;
export type SituationOutcome = Extract<Situation, { kind: 'outcome' }>;

/** The file every path starts from. */
export const firstSituation = 'bat-dau';
