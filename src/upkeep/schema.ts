import { z } from 'zod';
import { isoDate, slug, text } from '../text/fields.ts';

/** What every page that readers rely on says about itself: front matter shared by guides, questions and cases. */
export const upkeep = {
  /** The day an editor last compared it with its sources. */
  checked: isoDate,
  /** The day by which it must be compared again. */
  'review-by': isoDate.optional(),
  /** What changed for readers, for `/cap-nhat/`: a sentence each. */
  changes: z.array(z.strictObject({ date: isoDate, text })).default([]),
  /** How it was before, with the law of that time: "Trước 28/9/2026, …". */
  history: z.array(z.strictObject({ source: slug, text })).default([]),
};
