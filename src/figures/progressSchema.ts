import { z } from 'zod';
import { citation } from '../sources/schema.ts';
import { isoDate, slug, text } from '../text/fields.ts';

/**
 * A line in which figures stand as `{id}`, `{id:share}`, `{id:date}` …; see `template.ts`.
 * A number is never typed into it.
 */
export const template = text;

const row = z.strictObject({ figure: slug, label: text });

/** One chart; each but the counts also becomes a table. */
const chart = z.discriminatedUnion('kind', [
  /** Bars of numbers; with `target` all are drawn against it. */
  z.strictObject({
    kind: z.literal('bars'),
    title: template,
    target: row.optional(),
    rows: z.array(row).min(1),
    note: template.optional(),
  }),
  /** Two rates for each place, as a dot and a square on one line. */
  z.strictObject({
    kind: z.literal('pairs'),
    title: template,
    /** What the dot and the square mean. */
    dot: text,
    square: text,
    /** Ends of the axis, in percent. */
    from: z.number().nonnegative(),
    to: z.number().positive(),
    rows: z
      .array(z.strictObject({ label: text, dot: slug.optional(), square: slug.optional() }))
      .min(1),
    note: template.optional(),
  }),
  /** Part of a whole and what is left of it. */
  z.strictObject({
    kind: z.literal('whole'),
    title: template,
    whole: row,
    part: row,
    rest: row,
    note: template.optional(),
  }),
  /** Numbers that no scale can share (communes, schools, days): each large, its label reads on from it. */
  z.strictObject({
    kind: z.literal('counts'),
    title: template,
    rows: z.array(row).min(1),
    note: template.optional(),
  }),
]);
export type Chart = z.infer<typeof chart>;

/** A question people ask, answered from figures by `npm run regenerate`. */
const figureQuestion = z.strictObject({
  slug,
  question: text,
  verdict: template.optional(),
  answer: template,
  aliases: z.array(text).default([]),
});
export type FigureQuestion = z.infer<typeof figureQuestion>;

/** One page of `/tien-do/`: `content/progress/<slug>.yaml`. All figures of its places are shown. */
export const progressPage = z.strictObject({
  /** Name in lists and above the page. */
  name: text,
  /** Heading that carries the answer. */
  heading: template,
  /** For search engines. */
  description: template,
  /** The answer in one or two sentences. */
  lead: template,
  /** Where the place was and what it is today. */
  thenNow: template,
  /** Shown as ended, with these words. */
  ended: template.optional(),
  /** The one figure shown large on the overview; only the story of the whole country has it. */
  story: slug.optional(),
  /** Place in the overview, small numbers first. */
  order: z.number().int(),
  /** Ids of places in `content/figures/`. */
  places: z.array(slug).min(1),
  charts: z.array(chart).default([]),
  /** Figures whose words are quoted on the overview. */
  quotes: z.array(slug).default([]),
  questions: z.array(figureQuestion).default([]),
  checked: isoDate,
  /** Where `thenNow` is written; the figures bring their own sources. */
  sources: z.array(citation).default([]),
});
export type ProgressPage = z.infer<typeof progressPage>;
