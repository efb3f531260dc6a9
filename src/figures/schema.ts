import { z } from 'zod';
import { slug } from '../text/fields.ts';

/** The figures one source published: `content/figures/<source-id>.yaml`. */
export const figureFile = z.strictObject({ source: slug, figures: z.array(z.unknown()) });
export type FigureFile = z.infer<typeof figureFile>;
