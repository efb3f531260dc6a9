import type { Drawable } from '../drawings/picture.ts';
import type { Guide } from './schema.ts';

/** A line of the easy version with what is drawn beside it. */
export type DrawnLine = Drawable & { text: string };

/** Where the easy version of a guide stands. */
export const easyAddress = (slug: string) => `/doc-de/${slug}/`;

/** The lines of the easy version; those that name a step get its drawing. */
export function easyLines({ easy = [], steps }: Pick<Guide, 'easy' | 'steps'>): DrawnLine[] {
  return easy.map(({ text, step, screen, picture }) => {
    if (step === undefined) return { text, screen, picture };
    const named = steps[step - 1];
    return { text, screen: named?.screen, picture: named?.picture };
  });
}
