import { z } from 'zod';
import { citation } from '../sources/schema.ts';
import { isoDate, text } from '../text/fields.ts';
import { weekdays } from './weekday.ts';

const sources = z.array(citation).min(1);

/** The public holidays and swapped working days of one year: `content/holidays/<year>.yaml`. */
export const holidayYear = z.strictObject({
  year: z.number().int().min(2020).max(2100),
  /** Days off, weekends in between included. */
  off: z.array(
    z
      .strictObject({ name: text, from: isoDate, to: isoDate.optional(), sources })
      .refine((value) => !value.to || value.from <= value.to, {
        error: 'holiday-end-before-start',
        path: ['to'],
      }),
  ),
  /** Days of rest on which the State works, and the weekday they stand in for. */
  work: z.array(z.strictObject({ date: isoDate, as: z.enum(weekdays), sources })).default([]),
  /** Holidays that the law names and nobody has fixed yet; the days they may fall on. No claim is made on these. */
  unannounced: z
    .array(z.strictObject({ name: text, dates: z.array(isoDate).min(1), sources }))
    .default([]),
  /** Made-up days for a demonstration; they are not compared with the law or the lunar calendar. */
  sample: z.literal(true).optional(),
  checked: isoDate,
});
export type HolidayYear = z.infer<typeof holidayYear>;
