import type { Finder, Found } from './answer.ts';
import { canSearch, findByText } from './pagefind.client.ts';
import { findByTitle } from './titles.ts';
import type { Listed } from './titles.ts';

/** What was found, and how: `title` when this browser or the network did not let us search all words. */
export type FoundBy = Found & { by: 'text' | 'title-old-browser' | 'title-offline' };

/** The pages that a plain list of links names; the list says what they are in `data-kind`. */
export function listedIn(place: ParentNode): Listed[] {
  return [...place.querySelectorAll<HTMLElement>('[data-kind]')].flatMap((list) =>
    [...list.querySelectorAll('a')].map((link) => ({
      href: link.pathname,
      kind: list.dataset['kind'] ?? '',
      title: link.textContent ?? '',
    })),
  );
}

/** Finds by full text, or, where that is impossible, among the titles of the listed pages. */
export function finderOver(pages: readonly Listed[]): Finder<FoundBy> {
  return async (query, limit) => {
    if (!canSearch()) return { ...findByTitle(pages, query, limit), by: 'title-old-browser' };
    try {
      return { ...(await findByText(query, limit)), by: 'text' };
    } catch {
      return { ...findByTitle(pages, query, limit), by: 'title-offline' };
    }
  };
}
