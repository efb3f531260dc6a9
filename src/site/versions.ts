import { languageAt } from '../i18n/languages.ts';
import { vi } from '../i18n/vi.ts';

/** A page in another language: the language's tag, and the page's path. */
export type Alternate = { tag: string; href: string };

/**
 * Every version of a page for the sitemap, itself among them; for readers of other languages the Vietnamese one.
 * A page that stands alone has none. The page itself names only the others: its bytes are counted.
 */
export function versionsOf(address: string, alternates: readonly Alternate[]): Alternate[] {
  if (alternates.length === 0) return [];
  const all = [{ tag: languageAt(address).tag, href: address }, ...alternates].sort((a, b) =>
    a.tag < b.tag ? -1 : 1,
  );
  const original = all.find(({ tag }) => tag === vi.tag);
  return original ? [...all, { tag: 'x-default', href: original.href }] : all;
}
