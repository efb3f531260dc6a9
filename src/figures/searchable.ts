import { plainInline } from '../text/inline.ts';
import type { Searchable } from '../text/searchable.ts';
import { firstSentences } from '../text/sentences.ts';
import type { ProgressPage } from './progressSchema.ts';
import { figuresOfPlaces } from './register.ts';
import type { Register } from './register.ts';
import { fillTemplate } from './template.ts';

/**
 * A page of published figures as the search knows it.
 * @throws Error in Vietnamese for a figure that does not exist; the checker reports it with file and line
 */
export function searchableProgress(
  register: Register,
  { id, data }: { id: string; data: ProgressPage },
): Searchable {
  const fill = (line: string) => plainInline(fillTemplate(register, line));
  const figures = figuresOfPlaces(register, data.places);
  const names = new Set(figures.map(({ place }) => place.publishedAs));
  return {
    href: `/tien-do/${id}/`,
    title: fill(data.heading),
    aliases: [`Tiến độ: ${data.name}`],
    answer: firstSentences(fill(data.lead)),
    body: [
      fill(data.lead),
      fill(data.thenNow),
      ...names,
      ...data.charts.map(({ title }) => fill(title)),
    ].join(' '),
    minor: true,
  };
}
