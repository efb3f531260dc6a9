import { descriptionLength, shorten } from '../text/description.ts';
import { plainInline } from '../text/inline.ts';
import { sentenceEnds } from '../text/sentences.ts';
import type { Question } from './schema.ts';

type Answered = Pick<Question, 'verdict' | 'answer'>;

/** The answer in words alone, complete by itself: "Không. Không ai bị phạt vì không cài VNeID." */
export function plainAnswer({ verdict, answer }: Answered): string {
  return verdict ? `${verdict} ${plainInline(answer)}` : plainInline(answer);
}

/**
 * The answer for search engines and link previews: what the editor wrote, or as many whole
 * sentences as fit in 160 characters; if not even one fits, words and an ellipsis.
 */
export function describeAnswer(question: Answered & Pick<Question, 'description'>): string {
  if (question.description) return question.description;
  const { least, most } = descriptionLength;
  const whole = plainAnswer(question);
  if (whole.length <= most) return whole;
  const end =
    sentenceEnds(whole)
      .filter((at) => at <= most)
      .at(-1) ?? 0;
  return end >= least ? whole.slice(0, end) : shorten(whole);
}
