import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAnswerFile } from '../../src/collections/answers.ts';
import { readSearchables } from '../../src/collections/searchable.ts';
import { listFiles } from '../../src/files/read.ts';
import { oursWith } from '../bench/search/ours.ts';
import { readQuestions } from '../bench/search/questions.ts';
import { limits } from '../bench/search/report.ts';
import { askAll, scoreOf, variantsOf } from '../bench/search/score.ts';

const content = path.resolve('content');
const pages = readSearchables(content);
const questions = readQuestions(path.resolve('test/search/questions.tsv'));

describe('the questions of the bench', () => {
  it('are 51, each typed in the same five ways', () => {
    const ids = [...new Set(questions.map(({ id }) => id))];
    expect(ids).toHaveLength(51);
    for (const id of ids)
      expect(
        questions.filter((asked) => asked.id === id).map(({ variant }) => variant),
        id,
      ).toEqual(variantsOf(questions));
  });

  it.each(['questions.tsv', 'more-questions.tsv', 'late-questions.tsv'])(
    'of %s lead to pages that exist',
    (file) => {
      const cases = listFiles(path.join(content, 'situations')).map(
        (name) => `/tinh-huong/${name.replace('.yaml', '')}/`,
      );
      const known = new Set([...pages.map(({ href }) => href), ...cases]);
      const wanted = readQuestions(path.resolve('test/search', file)).flatMap(
        (asked) => asked.pages,
      );
      expect([...new Set(wanted)].filter((href) => !known.has(href))).toEqual([]);
    },
  );
});

describe('the instant answers', () => {
  it('lead with the right page to what people really ask, however they type it', async () => {
    const ours = await oursWith(readAnswerFile(content).words)(pages);
    const score = scoreOf(await askAll(ours, questions));
    expect(score.first).toBeGreaterThanOrEqual(limits.first);
    expect(score.firstThree).toBeGreaterThanOrEqual(limits.firstThree);
    expect(score.mrr).toBeGreaterThanOrEqual(limits.mrr);
  }, 60_000);
});
