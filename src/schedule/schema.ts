import { z } from 'zod';
import { clock, communeCode, isoDate, partialDate, text } from '../text/fields.ts';
import { firstDay, lastDay } from './wall.ts';
import { weekdays } from './weekday.ts';

/** One stretch of work. Without both times only its name is known: "giờ hành chính", "ca tối" until 22:00. */
const shift = z
  .strictObject({
    from: clock.optional(),
    to: clock.optional(),
    /** What people call it: "ca tối", "giờ hành chính". */
    name: text.optional(),
    /** Ends after midnight, on the next day. */
    overnight: z.boolean().default(false),
    /** Pauses inside the shift, such as lunch. */
    breaks: z.array(z.strictObject({ from: clock, to: clock })).optional(),
    /** Only for people who have made an appointment. */
    byAppointment: z.boolean().optional(),
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

/** Whom a visit serves, when not everybody, and how many. */
const audience = {
  /** In words: "người cao tuổi tổ dân phố 3", "cư dân tòa N01". */
  audience: text.optional(),
  /** People born on these days, both included: "học sinh sinh từ 1/1/2012 đến 31/12/2012". */
  born: z
    .strictObject({ from: isoDate.optional(), to: isoDate.optional() })
    .refine((value) => !value.from || !value.to || value.from <= value.to, {
      error: 'born-end-before-start',
      path: ['to'],
    })
    .optional(),
  /** How many people can be served in one day. */
  capacity: z.number().int().positive().optional(),
  byAppointment: z.boolean().optional(),
  note: text.optional(),
};

/** A single day, or a run of days, at a place of its own. */
const visit = z
  .strictObject({
    date: isoDate,
    /** Last day, when the visit lasts longer than one. */
    until: isoDate.optional(),
    place: text,
    /** The commune of today it happens in, when not the point's own. */
    commune: communeCode.optional(),
    shifts: z.array(shift).min(1),
    ...audience,
    /** It was announced and does not take place; why. */
    cancelled: text.optional(),
  })
  .refine((value) => !value.until || value.date <= value.until, {
    error: 'visit-end-before-start',
    path: ['until'],
  });
export type Visit = z.infer<typeof visit>;

/** A team that goes from place to place on days that follow each other. */
const tour = z.strictObject({
  /** First day. */
  from: isoDate,
  /** Days of the week on which it rests. */
  skip: z.array(z.enum(weekdays)).max(6).optional(),
  shifts: z.array(shift).min(1),
  /** In order; each takes one working day of the team, or `days` of them. */
  stops: z
    .array(
      z.strictObject({
        place: text,
        commune: communeCode.optional(),
        days: z.number().int().min(1).max(60).optional(),
        ...audience,
        cancelled: text.optional(),
      }),
    )
    .min(1),
});

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
    /**
     * On public holidays: `follow` closes, and works on days the State swaps; `ignore` keeps the week as it is.
     * Missing means nobody said: no claim is made on such days.
     */
    holidays: z.enum(['follow', 'ignore']).optional(),
    /** What repeats. All given limits hold together: Saturdays, the first and third of a month, on even dates. */
    weekly: z
      .array(
        z.strictObject({
          /** Every day of the week when missing. */
          days: z
            .array(z.enum(weekdays))
            .min(1)
            .default([...weekdays]),
          /** Only the first, second … of these weekdays in a month; -1 is the last. */
          nth: z
            .array(z.union([z.literal(-1), z.number().int().min(1).max(5)]))
            .min(1)
            .optional(),
          /** Only odd or even days of the month ("ngày lẻ", "ngày chẵn"). */
          dates: z.enum(['odd', 'even']).optional(),
          /** Only these days of the month. */
          monthDays: z.array(z.number().int().min(1).max(31)).min(1).optional(),
          shifts: z.array(shift).min(1),
          ...period,
          note: text.optional(),
        }),
      )
      .default([]),
    /** Dated visits of mobile teams. */
    visits: z.array(visit).default([]),
    tours: z.array(tour).optional(),
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
  .refine((value) => !value.from || !value.to || firstDay(value.from) <= lastDay(value.to), {
    error: 'schedule-end-before-start',
    path: ['to'],
  });
export type Schedule = z.infer<typeof schedule>;
