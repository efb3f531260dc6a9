import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeSampleContent } from '../../src/build/bench/content.ts';
import { treeMemory } from '../../src/build/bench/memory.ts';
import { benchOptions } from '../../src/build/bench/options.ts';
import { costPerPoint, growthLines, table } from '../../src/build/bench/report.ts';
import type { Measured } from '../../src/build/bench/report.ts';
import { stepOf } from '../../src/build/bench/run.ts';
import { pageKind, weighSite } from '../../src/build/bench/weigh.ts';
import { checkContent } from '../../src/check/content.ts';

const work = mkdtempSync(path.join(tmpdir(), 'bench-test-'));
afterAll(() => {
  rmSync(work, { recursive: true });
});

describe('options of the measurement', () => {
  it('are three sizes of the whole country when nothing is said', () => {
    expect(benchOptions([])).toEqual({ points: [1000, 3000, 10_000], keep: false });
  });
  it('name sizes and provinces', () => {
    expect(benchOptions(['--points', '1000,50', '--provinces', '42,75', '--keep'])).toEqual({
      points: [1000, 50],
      provinces: ['42', '75'],
      keep: true,
    });
  });
  it.each([
    [['--points', 'nhiều'], 'số nguyên'],
    [['--points', '0'], 'số nguyên'],
    [['--provinces', '99'], '“99”'],
    [['--point'], 'Không hiểu'],
  ])('that are wrong are told in Vietnamese: %o', (argv, words) => {
    expect(benchOptions(argv)).toEqual({ explanation: expect.stringContaining(words) });
  });
});

describe('what a build says', () => {
  it.each([
    ['Kiểm tra nội dung…', 'kiểm tra'],
    ['Dựng trang…', 'Astro'],
    ['Lập chỉ mục tìm kiếm…', 'chỉ mục'],
    ['Đã dựng 300 trang trong 14,7 giây.', undefined],
  ])('%s begins %s', (line, step) => {
    expect(stepOf(line)).toBe(step);
  });
  it('begins with the very words of the build', () => {
    const source = readFileSync('src/build/site.ts', 'utf8');
    const said = [...source.matchAll(/report\('([^']+)'\)/g)].map((match) => match[1] ?? '');
    expect(said.map(stepOf)).toEqual(['kiểm tra', 'Astro', 'chỉ mục']);
  });
});

const measured = (points: number, seconds: number): Measured => ({
  points,
  run: { steps: [], seconds, peakMemory: undefined },
  site: { pages: points, bytes: 0, files: 0, kinds: [] },
});

describe('growth', () => {
  const sizes = [measured(1000, 60), measured(3000, 80), measured(10_000, 290)];
  it('is the cost of one more point', () => {
    expect(costPerPoint(measured(1000, 60), measured(3000, 80))).toBe(10);
  });
  it('tells how much dearer a point becomes', () => {
    expect(growthLines(sizes)).toEqual([
      '1.000 → 3.000 điểm: mỗi điểm thêm 10 ms',
      '3.000 → 10.000 điểm: mỗi điểm thêm 30 ms, gấp 3 lần đoạn trước',
    ]);
  });
});

it('a table has its numbers under each other', () => {
  expect(
    table(
      ['điểm', 'giây'],
      [
        ['1.000', '7'],
        ['10.000', '105,5'],
      ],
    ),
  ).toBe('điểm     giây\n1.000       7\n10.000  105,5');
});

describe('weighing', () => {
  it.each([
    ['/', 'trang đầu'],
    ['/noi-lam/', 'nơi làm'],
    ['/noi-lam/ha-tinh/', 'tỉnh'],
    ['/noi-lam/ha-tinh/dong-kinh/', 'xã, phường'],
    ['/noi-lam/ha-tinh/dong-kinh/to/', 'điểm'],
    ['/huong-dan/kich-hoat/', 'trang khác'],
  ])('%s is %s', (address, kind) => {
    expect(pageKind(address)).toBe(kind);
  });

  it('gives the middle and the largest page of a kind, and all bytes', () => {
    const site = path.join(work, 'site');
    const html = (length: number) =>
      Array.from({ length }, (_, index) => `<p>${index * 7919}</p>`).join('');
    for (const [index, length] of [10, 400, 900].entries()) {
      mkdirSync(path.join(site, 'noi-lam', `tinh-${index}`), { recursive: true });
      writeFileSync(path.join(site, 'noi-lam', `tinh-${index}`, 'index.html'), html(length));
    }
    const weight = weighSite(site);
    expect(weight).toMatchObject({ pages: 3, files: 3 });
    expect(weight.kinds).toEqual([
      {
        kind: 'tỉnh',
        pages: 3,
        median: gzipSync(html(400), { level: 9 }).length,
        max: gzipSync(html(900), { level: 9 }).length,
        heaviest: '/noi-lam/tinh-2/',
      },
    ]);
  });
});

it('the memory of a process counts what it started', async () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20000)']);
  await new Promise((resolve) => child.once('spawn', resolve));
  const own = treeMemory(process.pid);
  const alone = treeMemory(child.pid ?? 0);
  child.kill();
  if (own === undefined || alone === undefined) return;
  expect(alone).toBeGreaterThan(0);
  expect(own).toBeGreaterThan(alone);
});

it('content with sample points passes the check', () => {
  const dir = path.join(work, 'content');
  writeSampleContent({
    base: 'content',
    dir,
    points: 120,
    provinces: ['42', '75'],
    today: '2026-11-22',
  });
  expect(parse(readFileSync(path.join(dir, 'site.yaml'), 'utf8'))).toMatchObject({
    provinces: ['42', '75'],
  });
  const before = new Set(checkContent('content').problems.map(({ message }) => message));
  const { problems, counts } = checkContent(dir);
  expect(problems.filter(({ message }) => !before.has(message))).toEqual([]);
  expect(counts.collections['places']).toBeGreaterThan(120);
});
