import { z } from 'zod';
import { sureness } from '../sources/schema.ts';
import { isoDate, slug, text } from '../text/fields.ts';

/** A fact's link to a source: what it supports is the fact itself. */
const support = z.strictObject({
  /** File name in `content/sources/` without `.yaml`. */
  source: slug,
  /** Where in the source: "Điều 14". */
  at: text.optional(),
  /** How sure the fact is with this source; pages may say less, never more. */
  sure: sureness,
});

/** How it is said in texts while it holds; days are whole days in Vietnam. */
const wording = z.strictObject({
  text,
  from: isoDate.optional(),
  until: isoDate.optional(),
});

/** One thing the law or an office says, with who says so: what pages may tell readers. */
export const fact = z
  .strictObject({
    id: slug,
    /** The fact in one sentence; the numbers of a text that tells it must be among its numbers. */
    says: text,
    /**
     * By what sentences that tell it are known: each a few words, tones left out; "a … b" needs both. A sentence
     * tells the fact when one of them is in it.
     */
    find: z.array(text).default([]),
    /** Numbers a text may give with it though `says` does not: "tuổi 14". */
    also: z.array(text).default([]),
    /** Texts name the fact as `{id}` and get the wording of the day. */
    wordings: z.array(wording).min(1).optional(),
    /** When it took effect, and until when it holds. */
    from: isoDate.optional(),
    until: isoDate.optional(),
    /** A sentence for `/cap-nhat/` on the day it takes effect or ends, where readers should hear of it. */
    news: z
      .strictObject({
        from: text.optional(),
        until: text.optional(),
        /** The page that tells it: `/hoi-dap/le-phi-tu-2027/`. */
        page: text,
      })
      .optional(),
    sources: z.array(support).min(1),
  })
  .refine(({ from, until }) => !from || !until || from <= until, {
    error: 'fact-end-before-start',
  });
export type Fact = z.infer<typeof fact>;

/** The facts of one topic: `content/facts/<topic>.yaml`. */
export const factFile = z.strictObject({
  topic: text,
  /** The day an editor last compared them with their sources; what had ended before is kept as history. */
  checked: isoDate,
  facts: z.array(fact).min(1),
});
export type FactFile = z.infer<typeof factFile>;
