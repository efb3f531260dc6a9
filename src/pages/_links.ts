import type { CollectionEntry } from 'astro:content';
import type { Guide } from '../guides/schema.ts';
import { vi } from '../i18n/vi.ts';
import type { Language } from '../i18n/language.ts';

/** The entries that names stand for, in their order; names that lead nowhere are the checker's to report. */
export function named<Entry extends { id: string }>(
  names: readonly string[],
  entries: readonly Entry[],
): Entry[] {
  return names.flatMap((name) => entries.filter(({ id }) => id === name));
}

/** A guide in a list of links; `language` is its own. */
export function guideLink(
  { id, data }: { id: string; data: Pick<Guide, 'icon' | 'title'> },
  { addresses }: Pick<Language, 'addresses'> = vi,
) {
  return { icon: data.icon, text: data.title, href: `${addresses.guides}${id}/` };
}

/** A question in a list of links. */
export function questionLink({ id, data }: CollectionEntry<'faq'>) {
  return { icon: 'question' as const, text: data.question, href: `/hoi-dap/${id}/` };
}
