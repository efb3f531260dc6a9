import type { Question } from './schema.ts';

type Near = { id: string; data: Pick<Question, 'related' | 'topic' | 'order'> };

/**
 * Questions to read next: first those the editor named, in that order, then those that name this one,
 * then the first of its topic; `most` of them. Names that lead nowhere are left out here: the checker reports them.
 */
export function questionsNear<Entry extends Near>(
  question: Entry,
  all: readonly Entry[],
  most = 4,
): Entry[] {
  const named = question.data.related.flatMap((id) => all.filter((entry) => entry.id === id));
  const naming = all.filter((entry) => entry.data.related.includes(question.id));
  const sameTopic = all
    .filter((entry) => entry.data.topic === question.data.topic)
    .sort((a, b) => a.data.order - b.data.order);
  const candidates = [...named, ...naming, ...sameTopic].filter(
    (entry) => entry.id !== question.id,
  );
  return [...new Set(candidates)].slice(0, Math.max(most, named.length));
}
