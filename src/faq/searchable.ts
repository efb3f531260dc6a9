import type { Entry } from '../files/entry.ts';
import { plainMarkdown } from '../text/markdown.ts';
import type { Searchable } from '../text/searchable.ts';
import { firstSentences } from '../text/sentences.ts';
import { plainAnswer } from './plain.ts';
import type { Question } from './schema.ts';

/** From this place in its topic on nobody looks for a question more than for others. */
const lastWanted = 150;

/** A question as the search knows it; those about published figures stand behind others. */
export function searchableQuestion({ id, data, file }: Entry<Question>): Searchable {
  const answer = plainAnswer(data);
  return {
    href: `/hoi-dap/${id}/`,
    title: data.question,
    aliases: data.aliases,
    answer: firstSentences(answer),
    body: [answer, plainMarkdown(file.body)].join(' ').trim(),
    // Editors put first what many people ask.
    ...(data.topic === 'progress'
      ? { minor: true as const }
      : { wanted: Math.max(0, 1 - data.order / lastWanted) }),
  };
}
