import { describe, expect, it } from 'vitest';
import { readSearchables } from '../../src/collections/searchable.ts';
import { madeUpPages } from '../bench/search/madeUp.ts';
import { searchBenchOptions } from '../bench/search/options.ts';
import { failures } from '../bench/search/report.ts';
import { askAll, scoreOf } from '../bench/search/score.ts';

const asked = (pages: string[]) => ({ id: 'r01', variant: 'plain', query: 'mat the', pages });
const engineOf = (got: string[]) => ({ name: '', bytes: 0, search: async () => got });
const measured = async (name: string, ...answers: string[][]) => ({
  name,
  bytes: 0,
  answered: (
    await Promise.all(answers.map((got) => askAll(engineOf(got), [asked(['/a/', '/b/'])])))
  ).flat(),
});

describe('the score of a search', () => {
  it('counts the first right page, whichever it is', async () => {
    const { answered } = await measured('', ['/b/', '/a/'], ['/x/', '/a/'], ['/x/', '/y/']);
    expect(answered.map(({ place }) => place)).toEqual([1, 2, 0]);
    const { mrr, first, firstThree } = scoreOf(answered);
    expect(mrr).toBeCloseTo(0.5);
    expect(first).toBeCloseTo(1 / 3);
    expect(firstThree).toBeCloseTo(2 / 3);
  });

  it('counts the first ten results only', async () => {
    const far = [...Array.from({ length: 10 }, (_, at) => `/x${at}/`), '/a/'];
    expect((await measured('', far)).answered[0]?.place).toBe(0);
  });

  it('is not enough below the limits, or no better than another', async () => {
    const good = await measured('ours', ['/a/']);
    const bad = await measured('peer', ['/x/', '/a/']);
    expect(failures(good, [bad])).toEqual([]);
    expect(failures(good, [good])).toHaveLength(1);
    expect(failures(bad, [])).toHaveLength(2);
  });
});

describe('the options of the bench', () => {
  it('put ours first', () => {
    expect(searchBenchOptions(['--engine', 'orama', '--engine', 'ours'])).toMatchObject({
      engines: ['ours', 'orama'],
    });
  });

  it.each([[['--engine', 'lunr']], [['--growht']], [['x']]])('%j is answered in words', (argv) => {
    expect(searchBenchOptions(argv)).toHaveProperty('explanation');
  });
});

describe('made-up questions', () => {
  const real = readSearchables('content');
  const words = (count: number) =>
    new Set(madeUpPages(real, count).flatMap(({ body }) => body.toLowerCase().split(' '))).size;

  it('are the same each time, each with an address of its own', () => {
    const pages = madeUpPages(real, 50);
    expect(pages).toEqual(madeUpPages(real, 50));
    expect(new Set(pages.map(({ href }) => href)).size).toBe(50);
  });

  it('bring new words, fewer and fewer', () => {
    const [few, more, most] = [words(100), words(400), words(1600)];
    expect(more).toBeGreaterThan(few);
    expect(most).toBeGreaterThan(more);
    expect(most / more).toBeLessThan(3);
  });
});
