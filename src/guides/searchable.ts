import type { Entry } from '../files/entry.ts';
import { plainInline } from '../text/inline.ts';
import { plainMarkdown } from '../text/markdown.ts';
import type { Searchable } from '../text/searchable.ts';
import { firstSentences } from '../text/sentences.ts';
import type { Guide } from './schema.ts';

type Fact = { text: string; note?: string | undefined };

const wordsOf = ({ text, note = '' }: Fact) => [text, note];

/** Everything a guide says, in the order of the page; what only the drawings show is left out. */
function linesOf(guide: Guide): string[] {
  const { lead, summary, audience, deadline, time, wait, cost, bring, warning } = guide;
  const facts = [audience, deadline, time, wait, cost].filter((fact) => fact !== undefined);
  return [
    lead,
    summary,
    ...facts.flatMap(wordsOf),
    ...bring.flatMap(wordsOf),
    ...(warning ? [warning.title, warning.text] : []),
    ...guide.steps.flatMap(({ way = '', title, text, note = '' }) => [way, title, ...text, note]),
    ...guide.troubles.flatMap(({ problem, remedy }) => [problem, remedy]),
  ];
}

/** A guide as the search knows it. */
export function searchableGuide({ id, data, file }: Entry<Guide>): Searchable {
  const lines = linesOf(data)
    .filter((line) => line !== '')
    .map(plainInline);
  return {
    href: `/huong-dan/${id}/`,
    title: data.title,
    aliases: data.aliases,
    answer: firstSentences(plainInline(data.lead)),
    body: [...lines, plainMarkdown(file.body)].join(' ').trim(),
    wanted: 1,
  };
}
