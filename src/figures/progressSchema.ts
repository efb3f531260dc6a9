import { z } from 'zod';
import { citation } from '../sources/schema.ts';
import { isoDate, slug, text } from '../text/fields.ts';
import { chart } from './charts/schema.ts';
import { template } from './templateLine.ts';
import { indicatorNames } from './vocabulary.ts';

/** A question people ask, answered from figures by `npm run regenerate`. */
const figureQuestion = z.strictObject({
  slug,
  question: text,
  verdict: template.optional(),
  answer: template,
  aliases: z.array(text).default([]),
});
export type FigureQuestion = z.infer<typeof figureQuestion>;

/**
 * One page of `/tien-do/`: `content/progress/<slug>.yaml`. All figures of its places are shown, and those of places
 * within them that no page names. What no page shows gets one in `content/progress/figures/`.
 */
export const progressPage = z
  .strictObject({
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
    /** A comparison of places by this indicator, not the page of a place. */
    compares: z.enum(indicatorNames).optional(),
    /** Ids of places in `content/figures/`. */
    places: z.array(slug).default([]),
    charts: z.array(chart).default([]),
    /** Figures whose words are quoted on the overview. */
    quotes: z.array(slug).default([]),
    questions: z.array(figureQuestion).default([]),
    checked: isoDate,
    /** Where `thenNow` is written; the figures bring their own sources. */
    sources: z.array(citation).default([]),
  })
  .refine(({ places, compares }) => (places.length === 0) === (compares !== undefined), {
    error: 'progress-places-or-compares',
    path: ['places'],
  });
export type ProgressPage = z.infer<typeof progressPage>;
