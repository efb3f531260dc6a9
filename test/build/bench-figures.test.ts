import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { sayMoreOfOneFigure, writeSampleFigures } from '../../src/build/bench/figures/content.ts';
import { figureBenchOptions } from '../../src/build/bench/figures/options.ts';
import { figureGrowthLines } from '../../src/build/bench/figures/report.ts';
import type { MeasuredFigures } from '../../src/build/bench/figures/report.ts';
import { sampleSources } from '../../src/build/bench/figures/sources.ts';
import { stageOf, stages } from '../../src/build/bench/figures/stages.ts';
import { regenerate } from '../../src/build/regenerate.ts';
import { checkContent } from '../../src/check/content.ts';
import { formatProblem } from '../../src/files/problem.ts';
import { listFiles } from '../../src/files/read.ts';

vi.setConfig({ testTimeout: 60_000 });

const work = mkdtempSync(path.join(tmpdir(), 'bench-figures-test-'));
afterAll(() => {
  rmSync(work, { recursive: true });
});
const now = new Date('2026-11-28T03:00:00Z');
const sources = sampleSources(30);

describe('made-up figures', () => {
  it('are ten a source, the same each time, the first of more', () => {
    expect(sources.map(({ figures }) => figures.figures.length)).toEqual(sources.map(() => 10));
    expect(sampleSources(30)).toEqual(sources);
    expect(sampleSources(8)).toEqual(sources.slice(0, 8));
    expect(sampleSources(30, 7)).not.toEqual(sources);
  });

  it('repeat, correct, fall and contradict themselves as real ones do', () => {
    const many = sampleSources(1000).map(({ figures }) => figures);
    const relations = many.flatMap((file) => file.relations ?? []);
    const kinds = new Set(relations.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(
      ['corrects', 'difference', 'part', 'running', 'same', 'target'].sort(),
    );
    const figures = many.flatMap((file) => file.figures);
    expect(new Set(figures.map(({ qualifier = 'exact' }) => qualifier)).size).toBe(5);
    expect(figures.some(({ share }) => share?.of && share.note)).toBe(true);
    expect(relations.some((one) => one.kind === 'difference' && one.note)).toBe(true);
  });

  it('pass the check and are regenerated to the same bytes in two folders', async () => {
    const make = async (name: string) => {
      const dir = path.join(work, name);
      cpSync('test/fixtures/small', dir, { recursive: true });
      writeSampleFigures(dir, 30);
      const result = await regenerate({ contentDir: dir, check: false, now });
      expect(result.problems.map(formatProblem)).toEqual([]);
      expect(result.changed.length).toBeGreaterThan(50);
      return dir;
    };
    const [one, other] = [await make('one'), await make('other')];
    expect(checkContent(one, now).problems.map(formatProblem)).toEqual([]);
    expect(bytesOf(other)).toBe(bytesOf(one));

    sayMoreOfOneFigure(one);
    const { changed, problems } = await regenerate({ contentDir: one, check: false, now });
    expect({ changed, problems }).toEqual({ changed: ['revisions/figures.json'], problems: [] });
  });
});

function bytesOf(dir: string): string {
  const hash = createHash('sha256');
  for (const file of listFiles(dir)) hash.update(file).update(readFileSync(path.join(dir, file)));
  return hash.digest('hex');
}

describe('the measurement of figures', () => {
  it('begins a stage with the very words of the run', () => {
    const source = readFileSync('src/build/regenerate.ts', 'utf8');
    const said = [...source.matchAll(/tell\(`([^`]+)`\)/g)].map((match) => match[1] ?? '');
    expect(said.map(stageOf).filter((stage) => stage !== undefined)).toEqual(
      expect.arrayContaining([...stages]),
    );
  });

  it.each([
    [['--figures', 'nhiều'], 'bội của 10'],
    [['--figures', '25'], 'bội của 10'],
    [['--figure'], 'Không hiểu'],
  ])('tells wrong options in Vietnamese: %o', (argv, words) => {
    expect(figureBenchOptions(argv)).toEqual({ explanation: expect.stringContaining(words) });
  });

  it('measures three sizes when nothing is said', () => {
    expect(figureBenchOptions([])).toEqual({ figures: [2000, 5000, 20_000], keep: false });
  });

  it('calls growth linear while a figure costs at most a quarter more', () => {
    const size = (figures: number, processor: number): MeasuredFigures => {
      const run = { seconds: 0, processor, stages: {}, peakMemory: 0, files: 0, problems: [] };
      return { figures, bytes: 0, runs: { first: run, again: run, changed: run, check: run } };
    };
    const said = (last: number) =>
      figureGrowthLines([size(2000, 1), size(5000, 4), size(20_000, last)])[1];
    expect(said(22)).toBe(
      'lần đầu, 5.000 → 20.000: mỗi số liệu thêm 1,2 ms, gấp 1,2 lần đoạn trước: không hơn tuyến tính',
    );
    expect(said(23.5)).toContain('gấp 1,3 lần đoạn trước: HƠN TUYẾN TÍNH');
  });
});
