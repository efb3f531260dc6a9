import { describe, expect, it } from 'vitest';
import {
  filesTable,
  holdsBar,
  kindsTable,
  missedLines,
  scoreOf,
  singleSlips,
} from '../../src/build/bench/mutationReport.ts';
import { readFigureContent, tryMutations } from '../../src/build/bench/mutations.ts';
import type { Tried } from '../../src/build/bench/mutations.ts';

const content = readFigureContent(new URL('../../content', import.meta.url).pathname);

describe('slips in the figures of this project', () => {
  const tried = tryMutations(content, { seed: 2026, only: 400 });
  const score = scoreOf(singleSlips(tried));

  it('are found by the check, 95 of 100', () => {
    const missed = missedLines(singleSlips(tried)).flatMap(({ lines }) => lines);
    expect(score.made).toBeGreaterThan(300);
    expect(score.caught / score.made, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('are always found where the quotation still holds the right number', () => {
    const alike = tried.filter(({ mutation }) => mutation.kind === 'data-alike');
    expect(alike.length).toBeGreaterThan(10);
    expect(alike.filter(({ caught }) => !caught)).toEqual([]);
  });

  it('are the same ones for the same seed', () => {
    const again = tryMutations(content, { seed: 2026, only: 20 });
    expect(again).toEqual(tried.slice(0, 20));
    expect(tryMutations(content, { seed: 7, only: 20 })).not.toEqual(again);
  });
});

describe('the report', () => {
  const one = (kind: Tried['mutation']['kind'], caught: boolean): Tried => ({
    file: 'content/figures/yen-bai.yaml',
    mutation: { kind, line: 12, from: 'value: 12', to: 'value: 21', edits: [] },
    caught,
  });
  const tried = [
    ...Array.from({ length: 19 }, () => one('digits', true)),
    one('units', false),
    one('all-alike', false),
  ];

  it('sets apart the slips made alike in several fields', () => {
    const lines = kindsTable(tried).split('\n');
    expect(lines.find((line) => line.startsWith('Cộng'))).toMatch(/20\s+19\s+95 %$/);
    expect(lines.at(-1)).toMatch(/đoạn trích\s+1\s+0\s+0 %$/);
    expect(filesTable(tried).split('\n')[1]).toMatch(
      /yen-bai\.yaml\s+20\s+19\s+95 %\s+1\s+0\s+0 %$/,
    );
  });

  it('lists what was not found with file and line', () => {
    expect(missedLines(tried)).toEqual([
      {
        title: 'Không tìm ra: sai loại, mức, đơn vị',
        lines: ['content/figures/yen-bai.yaml:12  value: 12 → value: 21'],
      },
      {
        title: 'Không tìm ra: sai như nhau ở value, printed và đoạn trích',
        lines: ['content/figures/yen-bai.yaml:12  value: 12 → value: 21'],
      },
    ]);
  });

  it('holds from 95 of 100 on, whatever becomes of those made alike', () => {
    expect(holdsBar(tried)).toBe(true);
    expect(holdsBar(tried.slice(1))).toBe(false);
    expect(holdsBar([])).toBe(false);
  });
});
