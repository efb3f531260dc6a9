import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTable } from '../coverage/table.ts';

const asked = readTable('test/faq/asked.tsv', ['question', 'faq']);

describe('what people asked on the web and in the press', () => {
  it('is the whole list, each question once', () => {
    expect(asked).toHaveLength(51);
    expect(new Set(asked.map(({ question }) => question)).size).toBe(asked.length);
  });

  it.each(asked)('“$question” is answered', ({ faq }) => {
    expect(existsSync(`content/faq/${faq}.md`), `content/faq/${faq}.md`).toBe(true);
  });
});
