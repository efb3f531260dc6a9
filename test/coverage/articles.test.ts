import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listFiles, readContentFile } from '../../src/files/read.ts';
import { graphOf, reachable } from '../../src/situations/graph.ts';
import { situation } from '../../src/situations/schema.ts';
import { readTable } from './table.ts';

/** Every case that the five articles tell, and where this portal helps with it. */
const cases = readTable('test/coverage/articles.tsv', [
  'article',
  'case',
  'guide',
  'faq',
  'situation',
]);

const graph = graphOf(
  listFiles('content/situations').map((name) => ({
    id: name.replace('.yaml', ''),
    data: situation.parse(readContentFile('content', `situations/${name}`).data),
  })),
);
const found = reachable(graph);

describe('the articles', () => {
  it('are all five read', () => {
    expect([...new Set(cases.map(({ article }) => article))].sort()).toEqual([
      'dong-phu-2023-05',
      'ha-noi-2023-07',
      'ha-tinh-2023-04',
      'thuong-xuan-2022-11',
      'yen-bai-nguyen-phuc-2023-06',
    ]);
    for (const { article } of cases)
      expect(existsSync(`content/sources/${article}.yaml`), article).toBe(true);
  });

  it('tell each case once', () => {
    const told = cases.map((row) => `${row.article} ${row.case}`);
    expect(new Set(told).size).toBe(told.length);
  });
});

describe.each(cases)('$article: $case', ({ guide, faq, situation: id }) => {
  it(`is shown in the guide ${guide}`, () => {
    expect(existsSync(`content/guides/${guide}.md`)).toBe(true);
  });

  it(`is answered in ${faq}`, () => {
    expect(existsSync(`content/faq/${faq}.md`)).toBe(true);
  });

  it(`ends in the check-list ${id}, which leads to one of the two`, () => {
    expect(found.has(id)).toBe(true);
    const page = graph.get(id);
    const leads = page?.kind === 'outcome' ? [...page.guides, ...page.questions] : [];
    expect(leads.filter((name) => name === guide || name === faq)).not.toEqual([]);
  });
});
