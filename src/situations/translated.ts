import { z } from 'zod';
import { slug } from '../text/fields.ts';
import { situation } from './schema.ts';

const [question, outcome] = situation.options;

/** File name in `content/situations/`; left out where the Vietnamese questions have no such page. */
const translates = slug.optional();

/** The same pages in another language, `content/en/situations/<slug>.yaml`: a path of their own, from `bat-dau` on. */
export const translatedSituation = z.discriminatedUnion('kind', [
  question.extend({ translates }),
  outcome.extend({ translates }),
]);
export type TranslatedSituation = z.infer<typeof translatedSituation>;
