import { z } from 'zod';
import { provinceCode, text } from '../text/fields.ts';

const isTileAddress = (url: string) => ['{z}', '{x}', '{y}'].every((part) => url.includes(part));

/** This deployment: `content/site.yaml`. */
export const settings = z.strictObject({
  /** Name in the masthead and in every page title. */
  name: text,
  /** The public address, used for canonical links, the sitemap and printed pages. */
  url: z.url({ protocol: /^https?$/ }),
  /** Who answers for this portal; an official publisher removes the independence notice. */
  publisher: z.strictObject({ name: text, official: z.boolean() }).optional(),
  /** The provinces of today this deployment has pages for, by code; the whole country when missing. */
  provinces: z.array(provinceCode).min(1).optional(),
  /** Whether devices store the search and the pages opened on them, for when there is no network; they do when missing. */
  offline: z.boolean().optional(),
  /** Tile server for the map. None by default: the portal draws its own base map. */
  tiles: z
    .strictObject({
      url: text.refine((url) => /^https?:\/\//.test(url) && isTileAddress(url), {
        error: 'tile-address',
      }),
      attribution: text,
    })
    .optional(),
});
export type Settings = z.infer<typeof settings>;

/** A day as the YAML reader of MDX hands it over. */
const mdxDay = z.union([z.iso.date(), z.date().transform((day) => day.toISOString().slice(0, 10))]);

/** A text page such as "Giới thiệu": front matter of `content/pages/<slug>.mdx`. */
export const page = z.strictObject({
  title: text,
  /** For search engines, 60 to 160 characters. */
  description: text,
  lead: text.optional(),
  /** The day an editor last read it through, and the day by which somebody must read it again. */
  checked: mdxDay,
  'review-by': mdxDay.optional(),
  /** What changed for readers, for `/cap-nhat/`. */
  changes: z.array(z.strictObject({ date: mdxDay, text })).default([]),
});
export type Page = z.infer<typeof page>;
