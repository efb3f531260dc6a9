import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finishInterrupted, publish } from '../../../src/files/publish/publish.ts';
import { memoryDisk, textsOf } from './memoryDisk.ts';
import type { MemoryDisk } from './memoryDisk.ts';
import { attempt, cases, changesBetween, copyOf, processOf, root } from './world.ts';
import type { Files } from './world.ts';

const ways = ['killed', 'killed-half', 'killed-after'] as const;
const write = (disk: MemoryDisk, old: Files, next: Files) =>
  publish(root, changesBetween(old, next), { disk, self: processOf(1) });
const recover = (disk: MemoryDisk, pid = 2) =>
  finishInterrupted(root, { disk, self: processOf(pid) });

/** What a run that nobody kills does, in operations. */
function operationsOf(old: Files, next: Files): number {
  const disk = memoryDisk(root, old);
  write(disk, old, next);
  expect(textsOf(disk, root)).toEqual(textsOf(memoryDisk(root, next), root));
  return disk.operations();
}

/** Whole, with nothing beside it; and which of the two it is. */
function stateOf(disk: MemoryDisk, old: Files, next: Files): 'old' | 'new' {
  const found = textsOf(disk, root);
  const isOld = JSON.stringify(found) === JSON.stringify(textsOf(memoryDisk(root, old), root));
  if (!isOld) expect(found).toEqual(textsOf(memoryDisk(root, next), root));
  return isOld ? 'old' : 'new';
}

/** Kills at every operation in every way; gives the states found after recovery. */
function killEverywhere(old: Files, next: Files, after: (disk: MemoryDisk) => void): void {
  const total = operationsOf(old, next);
  for (let at = 1; at <= total; at += 1) {
    for (const how of ways) {
      const disk = memoryDisk(root, old);
      disk.restart({ at, how });
      expect(attempt(() => write(disk, old, next))).toBe('killed');
      disk.restart();
      after(disk);
    }
  }
}

describe.each(Object.entries(cases))('a run killed while writing %s', (_name, { old, next }) => {
  it('leaves after recovery the old or the new state, and a rerun gives the new one', () => {
    const found = new Set<string>();
    killEverywhere(old, next, (disk) => {
      recover(disk);
      found.add(stateOf(disk, old, next));
      write(disk, old, next);
      expect(textsOf(disk, root)).toEqual(textsOf(memoryDisk(root, next), root));
    });
    if (JSON.stringify(old) !== JSON.stringify(next))
      expect([...found].sort()).toEqual(['new', 'old']);
  });

  it('may be killed again at every moment of the recovery', () => {
    killEverywhere(old, next, (disk) => {
      const whole = copyOf(disk);
      recover(whole);
      const state = stateOf(whole, old, next);
      for (let at = 1; at <= whole.operations(); at += 1) {
        const again = copyOf(disk);
        again.restart({ at, how: ways[at % ways.length] ?? 'killed' });
        attempt(() => recover(again));
        again.restart();
        recover(again, 3);
        expect(stateOf(again, old, next)).toBe(state);
      }
    });
  });
});

describe('a run killed anywhere', () => {
  const name = fc.constantFrom(
    'faq/a.md',
    'faq/b.md',
    'progress/figures/c.yaml',
    'd.yaml',
    'x/y/z.md',
  );
  const files = fc.dictionary(name, fc.string({ maxLength: 6 }), { maxKeys: 5 });

  it('is recovered whatever the files were and shall be, also when killed again and again', () => {
    fc.assert(
      fc.property(files, files, fc.array(fc.nat(60), { maxLength: 5 }), (old, next, moments) => {
        const disk = memoryDisk(root, old);
        const [first = 0, ...later] = moments;
        disk.restart({ at: first, how: 'killed-after' });
        attempt(() => write(disk, old, next));
        later.forEach((at, index) => {
          disk.restart({ at, how: 'killed-half' });
          attempt(() => recover(disk, 10 + index));
        });
        disk.restart();
        recover(disk, 20);
        stateOf(disk, old, next);
        write(disk, old, next);
        expect(textsOf(disk, root)).toEqual(textsOf(memoryDisk(root, next), root));
      }),
      { numRuns: 500 },
    );
  });
});
