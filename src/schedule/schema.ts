import { z } from 'zod';
import { clock, isoDate, partialDate, text } from '../text/fields.ts';
import { weekdays } from './week.ts';

/** One stretch of work. Without both times only its name is known: "giờ hành chính", "ca tối" until 22:00. */
const shift = z
  .strictObject({
    from: clock.optional(),
    to: clock.optional(),
    /** What people call it: "ca tối", "giờ hành chính". */
    name: text.optional(),
    /** Ends after midnight, on the next day. */
    overnight: z.boolean().default(false),
  })
  .refine((value) => Boolean(value.name) || Boolean(value.from && value.to), {
    error: 'shift-empty',
  })
  .refine((value) => !value.from || !value.to || value.overnight || value.from < value.to, {
    error: 'shift-end-before-start',
    path: ['to'],
  });
export type Shift = z.infer<typeof shift>;

const period = { from: isoDate.optional(), to: isoDate.optional() };

/** Opening hours and dated visits of one service point; wall-clock times in UTC+7. */
export const schedule = z
  .strictObject({
    /** `confirmed`: these hours are known with a source. `typical`: the general rule. `unknown`: nobody published them. */
    sure: z.enum(['confirmed', 'typical', 'unknown']),
    /** First and last day this schedule holds, as exactly as published. */
    from: partialDate.optional(),
    to: partialDate.optional(),
    /** Known to be over, though no last day was published. */
    ended: z.boolean().default(false),
    /** What repeats every week. */
    weekly: z
      .array(
        z.strictObject({
          days: z.array(z.enum(weekdays)).min(1),
          shifts: z.array(shift).min(1),
          ...period,
          note: text.optional(),
        }),
      )
      .default([]),
    /** Single days (or runs of days) at a place of their own: mobile teams. */
    visits: z
      .array(
        z
          .strictObject({
            date: isoDate,
            /** Last day, when the visit lasts longer than one. */
            until: isoDate.optional(),
            place: text,
            shifts: z.array(shift).min(1),
            audience: text.optional(),
            note: text.optional(),
          })
          .refine((value) => !value.until || value.date <= value.until, {
            error: 'visit-end-before-start',
            path: ['until'],
          }),
      )
      .default([]),
    /** Days that differ from the week: closed, or other hours. */
    exceptions: z
      .array(
        z
          .strictObject({
            from: isoDate,
            to: isoDate.optional(),
            closed: z.boolean().default(false),
            shifts: z.array(shift).default([]),
            why: text,
          })
          .refine((value) => !value.to || value.from <= value.to, {
            error: 'exception-end-before-start',
            path: ['to'],
          })
          .refine((value) => value.closed !== value.shifts.length > 0, {
            error: 'exception-closed-or-shifts',
          }),
      )
      .default([]),
    /** The hours in words, where the source gives no clock times: "1 ngày 3 ca; ca tối đến 22 giờ". */
    words: text.optional(),
  })
  .refine((value) => !value.from || !value.to || value.from <= value.to, {
    error: 'schedule-end-before-start',
    path: ['to'],
  });
export type Schedule = z.infer<typeof schedule>;
