import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { benchKills } from '../../src/build/bench/kills/bench.ts';
import {
  bumped,
  edited,
  renamedQuestion,
  withoutQuestions,
} from '../../src/build/bench/kills/edits.ts';
import { killOptions } from '../../src/build/bench/kills/options.ts';
import { isWhole, killsTable, verdict } from '../../src/build/bench/kills/report.ts';
import type { Kill } from '../../src/build/bench/kills/report.ts';
import { differences, restore, treeOf } from '../../src/build/bench/kills/tree.ts';

let work = '';
beforeAll(() => {
  work = mkdtempSync(path.join(tmpdir(), 'ngat-'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Bytes as the bench holds them. */
const latin = (text: string) => Buffer.from(text).toString('latin1');

const harmless: Kill = {
  way: 'anywhere',
  killed: true,
  raw: 'between',
  recovered: 'new',
  wrong: [],
};

describe('the bench that kills', () => {
  it('finds the real command whole after each of a dozen kills', { timeout: 600_000 }, async () => {
    // What the command reads and writes is enough.
    const base = path.join(work, 'content');
    for (const name of ['figures', 'progress', 'sources']) {
      cpSync(path.join('content', name), path.join(base, name), { recursive: true });
    }
    const before = treeOf(base);
    const kills: Kill[] = [];
    await benchKills({
      ...{ root: process.cwd(), base, today: '2026-11-22', kills: 12, seed: 7 },
      done: (kill) => kills.push(kill),
    });
    expect(kills).toHaveLength(12);
    expect(kills.filter((kill) => !isWhole(kill))).toEqual([]);
    expect(kills.some(({ killed }) => killed)).toBe(true);
    expect(differences(treeOf(base), before)).toEqual([]);
  });

  it('edits content as people do, and leaves out what would not hold together', async () => {
    const page = (slug: string) =>
      `name: "${slug}"\nquestions:\n  - slug: ${slug}\n    question: "Hỏi?"\n\n  - slug: hai\nchecked: "2026-11-22"\n`;
    const before = new Map([
      [
        'figures/x.yaml',
        latin('    value: 67000000\n    printed: "67 triệu"\n    restated: "167 triệu"\n'),
      ],
      ['progress/a.yaml', latin(page('mot'))],
      ['progress/b.yaml', latin(page('ba'))],
    ]);
    const after = await edited(before, async (tree) => tree.size === 3);
    const text = (name: string) => Buffer.from(after.get(name) ?? '', 'latin1').toString();
    expect(text('figures/x.yaml')).toBe(
      '    value: 68000000\n    printed: "68 triệu"\n    restated: "167 triệu"\n',
    );
    expect(text('progress/a.yaml')).toBe(
      page('mot').replace('slug: mot', 'slug: mot-moi').replace('2026', '2025'),
    );
    expect(text('progress/b.yaml')).toBe('name: "ba"\nchecked: "2025-11-22"\n');
    await expect(edited(before, async () => false)).rejects.toThrow('Không tìm thấy câu hỏi nào');
  });

  it('finds nothing to change where there is nothing', () => {
    expect(bumped('printed: "12.174"\n')).toBeUndefined();
    expect(renamedQuestion('name: "x"\n')).toBe('name: "x"\n');
    expect(withoutQuestions('name: "x"\n')).toBe('name: "x"\n');
  });

  it('puts a folder back byte for byte, hidden files too', () => {
    const dir = path.join(work, 'cay');
    const tree = new Map([
      ['a.md', latin('Số\r\n')],
      ['.publish/new/0', '\u00ff'],
    ]);
    restore(dir, tree);
    expect(treeOf(dir)).toEqual(new Map(tree));
    restore(dir, new Map([['a.md', 'B']]));
    expect([...treeOf(dir)]).toEqual([['a.md', 'B']]);
    expect(readdirSync(path.join(dir, '.publish', 'new'))).toEqual([]);
  });

  it('tells harm from what is only seen between the states', () => {
    const harmed: Kill[] = [
      { ...harmless, recovered: 'between' },
      { ...harmless, wrong: ['faq/a.md'] },
    ];
    expect([harmless, ...harmed].map(isWhole)).toEqual([true, false, false]);
    expect(verdict([harmless])).toContain('1 lần: sau hồi phục lần nào cũng nguyên vẹn');
    expect(verdict([harmless, ...harmed])).toContain('2 trên 3 lần không nguyên vẹn');
    expect(
      killsTable([harmless, ...harmed])
        .split('\n')
        .at(-1),
    ).toMatch(/^tất cả( +\d){9}$/);
  });

  it.each([
    [[], { kills: 1000, seed: 1 }],
    [['--kills', '12', '--seed', '3'], { kills: 12, seed: 3 }],
    [['--kills', '0'], { explanation: expect.stringContaining('từ 1 đến 100000') }],
    [['--seed', 'x'], { explanation: expect.stringContaining('Hạt giống') }],
    [['--lan'], { explanation: expect.stringContaining('Dùng: npm run bench:kills') }],
  ])('reads its options: %j', (argv, expected) => {
    expect(killOptions(argv)).toEqual(expected);
  });
});
