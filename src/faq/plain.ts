import { plainInline } from '../text/inline.ts';
import type { Question } from './schema.ts';

type Answered = Pick<Question, 'verdict' | 'answer'>;

/** The answer in words alone, complete by itself: "Không. Không ai bị phạt vì không cài VNeID." */
export function plainAnswer({ verdict, answer }: Answered): string {
  return verdict ? `${verdict} ${plainInline(answer)}` : plainInline(answer);
}

/** The longest description that search engines show whole. */
const longest = 160;
/** Below this a sentence alone says too little. */
const shortest = 60;

/**
 * The answer for search engines and link previews: what the editor wrote, or as many whole
 * sentences as fit in 160 characters; if not even one fits, words and an ellipsis.
 */
export function describeAnswer(question: Answered & Pick<Question, 'description'>): string {
  if (question.description) return question.description;
  const whole = plainAnswer(question);
  if (whole.length <= longest) return whole;
  const start = whole.slice(0, longest + 1);
  const sentences = [...start.matchAll(/[.!?…](?=\s)/g)].map((match) => match.index + 1);
  const end = sentences.at(-1) ?? 0;
  if (end >= shortest) return whole.slice(0, end);
  return `${start.slice(0, start.lastIndexOf(' ', longest - 1)).replace(/[\s,;:.–]+$/, '')}…`;
}
