import type { z } from 'zod';
import { slug } from '../text/fields.ts';
import { guide } from './schema.ts';

/** A guide in another language, `content/en/guides/<slug>.md`: the same shape, and which Vietnamese guide it tells. */
export const translatedGuide = guide.extend({
  /** File name in `content/guides/`; left out where there is no such guide in Vietnamese. */
  translates: slug.optional(),
});
export type TranslatedGuide = z.infer<typeof translatedGuide>;
