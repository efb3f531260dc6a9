import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { pages } from './pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Style of writing, not validity: the compressor drops what may be dropped.
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'long-title': 'off',
    'no-inline-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Printed telephone numbers are written as in their sources.
    'tel-non-breaking': 'off',
  },
});

describe('HTML', () => {
  it('is valid on every page', async () => {
    const found = await Promise.all(
      pages.map(async ({ address, html }) => {
        const report = await validator.validateString(html);
        return report.results.flatMap((result) =>
          result.messages.map((message) => `${address}: ${message.ruleId} ${message.message}`),
        );
      }),
    );
    expect([...new Set(found.flat())]).toEqual([]);
  });
});
