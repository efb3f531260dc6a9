import type { CollectionEntry } from 'astro:content';

/** The entries that names stand for, in their order; names that lead nowhere are the checker's to report. */
export function named<Entry extends { id: string }>(
  names: readonly string[],
  entries: readonly Entry[],
): Entry[] {
  return names.flatMap((name) => entries.filter(({ id }) => id === name));
}

/** A guide in a list of links. */
export function guideLink({ id, data }: CollectionEntry<'guides'>) {
  return { icon: data.icon, text: data.title, href: `/huong-dan/${id}/` };
}

/** A question in a list of links. */
export function questionLink({ id, data }: CollectionEntry<'faq'>) {
  return { icon: 'question' as const, text: data.question, href: `/hoi-dap/${id}/` };
}
