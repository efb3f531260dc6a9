import { fold } from '../text/fold.ts';
import type { Answer, Found } from './answer.ts';
import { queryWords, telling } from './words.ts';

/** A line of the plain list of pages. */
export type Listed = Pick<Answer, 'href' | 'kind' | 'title'>;

/**
 * Finds by title alone: for browsers that cannot run the full text search, and when it fails to load.
 * Pages that hold most of the telling words come first; a word may be the beginning of another.
 */
export function findByTitle(pages: readonly Listed[], query: string, limit: number): Found {
  const wanted = telling(queryWords(query)).map(fold);
  const scored = pages
    .map((page) => {
      const words = fold(page.title).split(' ');
      const held = wanted.filter((word) => words.some((other) => other.startsWith(word)));
      return { page, held: held.length };
    })
    .filter(({ held }) => held > 0 && held * 2 >= wanted.length)
    .sort((a, b) => b.held - a.held);
  const answers = scored.slice(0, limit).map(({ page }) => ({ ...page, answer: '', aliases: [] }));
  return { total: scored.length, answers };
}
