import { fold } from '../text/fold.ts';
import { telling } from './fillers.ts';
import { queryWords } from './query.ts';

/** A page the full text search found, with its score; higher is better. */
export type Hit = { id: string; score: number };

/** Enough pages to choose from; below it, pages that hold only some of the words are added. */
const enough = 5;

/** How many of the words a page must hold to count as found at all. */
function leastHeld(words: number): number {
  return words <= 3 ? Math.min(words, 2) : Math.ceil(words / 2);
}

/** Whether as many telling words of the query, perhaps only begun, are in the text as a found page must hold. */
export function holdsEnough(text: string, query: string): boolean {
  const folded = ` ${fold(text)}`;
  const wanted = telling(queryWords(query)).map(fold);
  return wanted.filter((word) => folded.includes(` ${word}`)).length >= leastHeld(wanted.length);
}

/** Below this part of the best score a page only happens to hold some of the words. */
const worth = 0.1;

type Scored<H> = { hit: H; score: number; held: number };

/** Adds up what each word scored on each page, and how many of the words the page holds. */
function addUp<H extends Hit>(found: readonly H[][]): Map<string, Scored<H>> {
  const pages = new Map<string, Scored<H>>();
  for (const hits of found)
    for (const hit of hits) {
      const page = pages.get(hit.id) ?? { hit, score: 0, held: 0 };
      page.score += hit.score;
      page.held += 1;
      pages.set(hit.id, page);
    }
  return pages;
}

/** Pages for a whole sentence: what the words score alone, by how many are held, and together. */
function forSentence<H extends Hit>(alone: readonly H[][], together: readonly H[]): H[] {
  const pages = addUp(alone);
  for (const page of pages.values()) page.score *= (page.held / alone.length) ** 2;
  for (const hit of together) {
    const page = pages.get(hit.id) ?? { hit, score: 0, held: alone.length };
    page.score += hit.score;
    pages.set(hit.id, page);
  }
  const ranked = [...pages.values()]
    .filter((page) => page.held >= leastHeld(alone.length))
    .sort((a, b) => b.score - a.score || (a.hit.id < b.hit.id ? -1 : 1));
  const least = (ranked[0]?.score ?? 0) * worth;
  return ranked.filter((page) => page.score >= least).map((page) => page.hit);
}

/**
 * Pages for a question, best first. Keywords find the pages that hold them all. People also ask in
 * sentences that no page holds entirely: then pages with most of the telling words are found too.
 * @param search finds the pages that hold all words of a text, best first
 */
export async function rank<H extends Hit>(
  query: string,
  search: (words: string) => Promise<H[]>,
): Promise<H[]> {
  const words = telling(queryWords(query));
  if (words.length === 0) return [];
  const together = await search(words.join(' '));
  if (together.length >= enough || words.length === 1) return together;
  return forSentence(await Promise.all(words.map((word) => search(word))), together);
}
