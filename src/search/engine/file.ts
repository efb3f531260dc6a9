import { fold } from '../../text/fold.ts';
import type { Searchable } from '../../text/searchable.ts';
import { wordsOf } from '../../text/terms.ts';
import type { Words } from '../words/compiled.ts';
import { isFiller } from '../fillers.ts';
import type { AnswerFile, PageLine } from './shape.ts';

/** A word that more pages have further down finds none of them, and only weighs; the full text has it. */
const mostPages = 4;

/** Words of the body that stand nowhere else on the line: folded, each once, sorted. */
function furtherWords({ title, aliases, answer, body }: Searchable): string[] {
  const known = new Set(fold([title, ...aliases, answer].join(' ')).split(' '));
  const further = wordsOf(body)
    // A single letter or figure tells nothing.
    .filter((word) => word.length > 1 && !isFiller(word))
    .map(fold)
    .filter((word) => word !== '' && !known.has(word));
  return [...new Set(further)].sort();
}

/** The further words of each page that few pages have. */
function tellingWords(pages: readonly Searchable[]): string[] {
  const further = pages.map(furtherWords);
  const counts = new Map<string, number>();
  for (const word of further.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return further.map((words) =>
    words.filter((word) => (counts.get(word) ?? 0) <= mostPages).join(' '),
  );
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
