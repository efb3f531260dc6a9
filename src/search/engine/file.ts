import { fold } from '../../text/fold.ts';
import type { Searchable } from '../../text/searchable.ts';
import { wordsOf } from '../../text/terms.ts';
import type { Words } from '../words/compiled.ts';
import { isFiller } from '../fillers.ts';
import type { AnswerFile, PageLine } from './shape.ts';

/** A word that more pages have in their answers, or further down, finds none of them, and only weighs. */
const mostPages = { answer: 15, body: 4 } as const;

/** Words of a text that stand neither in the title nor in an alias: folded, each once. */
function furtherWords({ title, aliases }: Searchable, text: string): string[] {
  const known = new Set(fold([title, ...aliases].join(' ')).split(' '));
  const further = wordsOf(text)
    // A single letter or figure tells nothing.
    .filter((word) => word.length > 1 && !isFiller(word))
    .map(fold)
    .filter((word) => word !== '' && !known.has(word));
  return [...new Set(further)];
}

/** Of each page's words those that few pages have. */
function rareWords(pages: readonly (readonly string[])[], most: number): string[][] {
  const counts = new Map<string, number>();
  for (const word of pages.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return pages.map((words) => words.filter((word) => (counts.get(word) ?? 0) <= most));
}

/** The further words of each page that few pages have, sorted. */
function tellingWords(pages: readonly Searchable[]): string[] {
  const answers = pages.map((page) => furtherWords(page, page.answer));
  const bodies = pages.map((page, at) =>
    furtherWords(page, page.body).filter((word) => !answers[at]?.includes(word)),
  );
  const [said, below] = [rareWords(answers, mostPages.answer), rareWords(bodies, mostPages.body)];
  return pages.map((_, at) => [...(said[at] ?? []), ...(below[at] ?? [])].sort().join(' '));
}

function lineOf(page: Searchable, more: string): PageLine {
  const wanted = Math.round(9 * (page.wanted ?? 0));
  return {
    href: page.href,
    title: page.title,
    ...(page.aliases.length > 0 && { aliases: page.aliases }),
    ...(page.answer !== '' && { answer: page.answer }),
    ...(more !== '' && { more }),
    ...(wanted > 0 && { wanted }),
    ...(page.minor && { minor: 1 as const }),
  };
}

/** The file of the instant answers; the same pages and words give the same bytes. */
export function answerFile(pages: readonly Searchable[], words: Words): AnswerFile {
  const more = tellingWords(pages);
  return { pages: pages.map((page, at) => lineOf(page, more[at] ?? '')), words };
}
