import { describe, expect, it } from 'vitest';
import { answerFile } from '../../../src/search/engine/file.ts';
import type { Searchable } from '../../../src/text/searchable.ts';

const words = { groups: [], short: [] };
const page: Searchable = {
  href: '/hoi-dap/mat-the/',
  title: 'Mất thẻ thì làm lại ở đâu?',
  aliases: ['rơi ví'],
  answer: 'Công an xã bất kỳ.',
  body: 'Công an xã bất kỳ. Lệ phí 35.000 đồng, đến hết 31/12/2026; căn cước điện tử có giá trị như thẻ. Lệ phí này được giảm.',
};

describe('a page in the file', () => {
  it('carries title, aliases and answer as they are written', () => {
    const { href, title, aliases, answer } = page;
    expect(answerFile([page], words).pages[0]).toMatchObject({ href, title, aliases, answer });
  });

  it('leaves out what is empty', () => {
    const bare = { ...page, aliases: [], answer: '', body: '' };
    expect(answerFile([bare], words).pages).toEqual([{ href: page.href, title: page.title }]);
  });

  it('has further words of answer and body folded, each once, without fillers and what stands above', () => {
    const more = answerFile([page], words).pages[0]?.more?.split(' ') ?? [];
    expect(more).toContain('dien');
    expect(more.filter((word) => word === 'phi')).toEqual(['phi']);
    expect(more).toContain('cong');
    expect(more).not.toContain('lai');
    expect(more).not.toContain('duoc');
    expect(more).toEqual([...more].sort());
  });

  it('says that it is minor', () => {
    expect(answerFile([{ ...page, minor: true }], words).pages[0]?.minor).toBe(1);
  });
});
