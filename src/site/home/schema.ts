import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readValid } from '../../files/validate.ts';
import { citation } from '../../sources/schema.ts';
import { inline, slug, text } from '../../text/fields.ts';

/** The one warning of the home page, against today's scams. */
const warning = z.strictObject({
  title: text,
  text: inline,
  /** A page of this portal that says more. */
  link: z.strictObject({
    text,
    href: z.string().regex(/^\/(?:[a-z0-9-]+\/)+$/, { error: 'inside-path' }),
  }),
  /** Where to report it: numbers to call or write to. */
  report: z.strictObject({ label: text, numbers: z.array(text).min(1) }),
  sources: z.array(citation).min(1),
});
export type HomeWarning = z.infer<typeof warning>;

/** What editors choose for the home page: `content/home.yaml`. What is missing is not shown. */
export const homePage = z.strictObject({
  /** What one may type into the search box; shown as links under it. */
  examples: z.array(text).max(3).default([]),
  warning: warning.optional(),
  /** Id of the published figure that is drawn as a picture. */
  figure: slug.optional(),
});
export type HomePage = z.infer<typeof homePage>;

/**
 * The home page's own file; a content folder without one gets a plain home page.
 * @param folder of another language: `en`
 * @throws Error in Vietnamese that lists every problem with its line.
 */
export function readHomePage(contentDir: string, folder = '.'): HomePage {
  const file = path.posix.join(folder, 'home.yaml');
  if (!existsSync(path.join(contentDir, file))) return { examples: [] };
  return readValid(contentDir, file, homePage);
}
