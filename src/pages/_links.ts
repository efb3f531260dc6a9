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

type GuideEntry = { id: string; data: Pick<Guide, 'icon' | 'title'> };

/** Guides of a language in a list of links. */
export function guideLinkIn({ addresses }: Pick<Language, 'addresses'>) {
  return ({ id, data }: GuideEntry) => ({
    icon: data.icon,
    text: data.title,
    href: `${addresses.guides}${id}/`,
  });
}

/** A guide in a list of links. */
export const guideLink = guideLinkIn(vi);

/** A question in a list of links. */
export function questionLink({ id, data }: CollectionEntry<'faq'>) {
  return { icon: 'question' as const, text: data.question, href: `/hoi-dap/${id}/` };
}
