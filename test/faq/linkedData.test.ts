import { expect, it } from 'vitest';
import { faqPage } from '../../src/faq/linkedData.ts';
import { ask } from './question.ts';

it('tells search engines the question and the answer in plain words', () => {
  expect(faqPage(ask())).toEqual({
    '@type': 'FAQPage',
    inLanguage: 'vi',
    mainEntity: [
      {
        '@type': 'Question',
        name: 'Không cài VNeID có bị phạt không?',
        acceptedAnswer: {
          '@type': 'Answer',
          text: 'Không. Không có mức phạt nào cho việc không cài VNeID. Bạn dùng thẻ căn cước.',
        },
      },
    ],
  });
});
