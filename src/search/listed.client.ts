import type { Finder, Found } from './answer.ts';
import { openAnswers } from './engine/open.ts';
import type { PageLine } from './engine/shape.ts';

/** What was found; `byTitle` when the answers could not be loaded and only titles were searched. */
export type FoundBy = Found & { byTitle?: true };

/** The pages that the plain lists of a document link to. */
function listedIn(place: ParentNode): PageLine[] {
  return [...place.querySelectorAll<HTMLAnchorElement>('.plain-list a')].map((link) => ({
    href: link.pathname,
    title: link.textContent ?? '',
  }));
}

/** The same finder; where it fails, the pages that a document lists are found by their titles. */
export function orListed(find: Finder, place: ParentNode): Finder<FoundBy> {
  let listed: ((query: string, limit: number) => Found) | undefined;
  return async (query, limit) => {
    try {
      return await find(query, limit);
    } catch {
      listed ??= openAnswers({ pages: listedIn(place), words: { groups: [], short: [] } });
      return { ...listed(query, limit), byTitle: true };
    }
  };
}
