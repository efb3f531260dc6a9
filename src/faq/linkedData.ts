import { plainAnswer } from './plain.ts';
import type { Question } from './schema.ts';

/** schema.org's `FAQPage` of one question; the answer is plain text. */
export function faqPage(
  question: Pick<Question, 'question' | 'verdict' | 'answer'>,
): Record<string, unknown> {
  return {
    '@type': 'FAQPage',
    inLanguage: 'vi',
    mainEntity: [
      {
        '@type': 'Question',
        name: question.question,
        acceptedAnswer: { '@type': 'Answer', text: plainAnswer(question) },
      },
    ],
  };
}
