import { z } from 'zod';
import { isoDate, partialDate, slug, text, webAddress } from '../text/fields.ts';

/** One published source: `content/sources/<id>.yaml`. */
export const source = z.strictObject({
  /** Title as published, or a plain description when it has none. */
  title: text,
  /** Who published it, as readers know them: "Bộ Công an", "VnExpress". */
  publisher: text.optional(),
  /** Number of a legal document: "Nghị định 69/2024/NĐ-CP". */
  number: text.optional(),
  /** When it was published, as exactly as known. */
  date: partialDate.optional(),
  /** The source does not say when it was published, and readers are told so. */
  undated: z.literal(true).optional(),
  /** Where to read it; missing when no public address is known. */
  url: webAddress.optional(),
  /** What kind of source it is. `copy`: an official text read in a copy kept by others. */
  kind: z.enum(['law', 'official', 'press', 'help', 'copy']),
  /** For law: when it came into force. */
  inForce: isoDate.optional(),
  /** What a reader should know about it. */
  note: text.optional(),
});
export type Source = z.infer<typeof source>;

/** How sure a statement is: two sources or an official text, one decent source, or less. */
export const sureness = z.enum(['high', 'medium', 'low']);
export type Sureness = z.infer<typeof sureness>;

/** A statement's link to its source. */
export const citation = z.strictObject({
  /** File name in `content/sources/` without `.yaml`. */
  source: slug,
  /** What this source supports, in a few words: "Hạn 7 ngày". */
  supports: text,
  /** Where in the source: "Điều 14". */
  at: text.optional(),
  /** How sure the statement is with this source. */
  sure: sureness,
});
export type Citation = z.infer<typeof citation>;
