import { z } from 'zod';
import { partialDate, slug, text } from '../../text/fields.ts';
import { template } from '../templateLine.ts';

const row = z.strictObject({ figure: slug, label: text });

const common = {
  title: template,
  note: template.optional(),
};

/** Bars of numbers; with `target` all are drawn against it. */
const bars = z.strictObject({
  kind: z.literal('bars'),
  ...common,
  target: row.optional(),
  rows: z.array(row).min(1),
});

/** Two rates for each place, as a dot and a square on one line. */
const pairs = z.strictObject({
  kind: z.literal('pairs'),
  ...common,
  /** What the dot and the square mean. */
  dot: text,
  square: text,
  /** Ends of the axis, in percent. */
  from: z.number().nonnegative(),
  to: z.number().positive(),
  rows: z
    .array(z.strictObject({ label: text, dot: slug.optional(), square: slug.optional() }))
    .min(1),
});

/** Part of a whole and what is left of it. */
const whole = z.strictObject({
  kind: z.literal('whole'),
  ...common,
  whole: row,
  part: row,
  rest: row,
});

/** Numbers that no scale can share (communes, schools, days): each large, its label reads on from it. */
const counts = z.strictObject({
  kind: z.literal('counts'),
  ...common,
  rows: z.array(row).min(1),
});

/** A day on the time axis, or a stretch of days: a campaign, or the deadline of a figure. */
const mark = z
  .strictObject({
    label: template,
    from: partialDate.optional(),
    to: partialDate.optional(),
    /** Id of a figure whose deadline it is. */
    deadlineOf: slug.optional(),
  })
  .refine(({ from, to, deadlineOf }) => Boolean(from ?? to) !== Boolean(deadlineOf), {
    error: 'chart-mark',
    path: ['deadlineOf'],
  });

/** Numbers over time. A line joins figures of one indicator only; more than three shapes nobody tells apart. */
const series = z.strictObject({
  kind: z.literal('series'),
  ...common,
  /** What the upright axis counts: "thẻ, tài khoản". */
  counted: text,
  lines: z
    .array(z.strictObject({ label: text, figures: z.array(slug).min(1) }))
    .min(1)
    .max(3),
  target: row.optional(),
  marks: z.array(mark).default([]),
});

/** Places by one rate, the highest first; a second rate may stand beside it. */
const ranking = z.strictObject({
  kind: z.literal('ranking'),
  ...common,
  /** What the rate is: "Đã kích hoạt". */
  measure: text,
  second: text.optional(),
  rows: z.array(row.extend({ second: slug.optional() })).min(1),
  /** What the places belong to: shown last, without a place of its own. */
  overall: row.extend({ second: slug.optional() }).optional(),
});

/**
 * Each campaign against its target; an aim nobody reported on is shown as not known. Without rows the portal takes
 * the newest of every place.
 */
const campaigns = z.strictObject({
  kind: z.literal('campaigns'),
  ...common,
  rows: z.array(row).min(1).optional(),
});

/** One chart of a progress page. */
export const chart = z.discriminatedUnion('kind', [
  bars,
  pairs,
  whole,
  counts,
  series,
  ranking,
  campaigns,
]);
export type Chart = z.infer<typeof chart>;
export type ChartOf<Kind extends Chart['kind']> = Extract<Chart, { kind: Kind }>;
