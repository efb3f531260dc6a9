import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listFiles, readContentFile } from '../../src/files/read.ts';
import { checkSituations } from '../../src/situations/checks.ts';
import { depths, graphOf } from '../../src/situations/graph.ts';
import { situation } from '../../src/situations/schema.ts';

const entries = listFiles('content/situations').map((name) => {
  const file = readContentFile('content', `situations/${name}`);
  return { id: name.replace('.yaml', ''), data: situation.parse(file.data), file };
});

describe('the situations of this portal', () => {
  it('have no dead ends', () => {
    expect(checkSituations(entries)).toEqual([]);
  });

  it('end after at most four questions', () => {
    expect(Math.max(...[...depths(graphOf(entries)).values()].map(({ most }) => most))).toBe(4);
  });

  it('lead to every guide', () => {
    const named = new Set(
      entries.flatMap(({ data }) => (data.kind === 'outcome' ? data.guides : [])),
    );
    const guides = listFiles('content/guides').map((name) => name.replace('.md', ''));
    expect(guides.filter((guide) => !named.has(guide))).toEqual([]);
  });

  it('fit on a sheet: four to six things to do, at most four questions to read on', () => {
    for (const { id, data } of entries) {
      if (data.kind !== 'outcome') continue;
      expect(data.todo.length, id).toBeGreaterThanOrEqual(4);
      expect(data.todo.length, id).toBeLessThanOrEqual(6);
      expect(data.questions.length, id).toBeLessThanOrEqual(4);
    }
  });

  it.each(entries.map(({ id, data }) => ({ id, data })))(
    '$id cites sources that exist',
    ({ data }) => {
      const cited = data.kind === 'outcome' ? data.sources : [];
      for (const { source } of cited)
        expect(existsSync(`content/sources/${source}.yaml`)).toBe(true);
    },
  );

  it.each(entries.map(({ id, data }) => ({ id, data })))(
    '$id is described in 60 to 160 characters',
    ({ data }) => {
      expect(data.description.length).toBeGreaterThanOrEqual(60);
      expect(data.description.length).toBeLessThanOrEqual(160);
    },
  );
});
