import { describe, expect, it } from 'vitest';
import { takeLock } from '../../../src/files/publish/lock.ts';
import { placesOf } from '../../../src/files/publish/places.ts';
import { alone, finishInterrupted, publish } from '../../../src/files/publish/publish.ts';
import { memoryDisk, textsOf } from './memoryDisk.ts';
import type { MemoryDisk } from './memoryDisk.ts';
import { attempt, changesBetween, processOf, root } from './world.ts';

const places = placesOf(root);
const take = (disk: MemoryDisk, self = processOf(1), patience = 0) =>
  takeLock(disk, root, places, self, patience);
const old = { 'a.md': 'A' };
const changes = changesBetween(old, { 'a.md': 'A2' });

describe('the right to write', () => {
  it('is one process’s alone, until it gives it back', () => {
    const disk = memoryDisk(root);
    const giveBack = take(disk);
    expect(String(attempt(() => take(disk, processOf(2, [1]))))).toContain(
      'content/.publish:1  Một lệnh khác (tiến trình 1) đang viết vào thư mục này.  Cách sửa: chờ lệnh kia xong rồi chạy lại.',
    );
    giveBack();
    expect(textsOf(disk, root)).toEqual({});
    expect(attempt(() => take(disk, processOf(2, [1])))).toBe('done');
  });

  it('is waited for a while', () => {
    const disk = memoryDisk(root);
    const giveBack = take(disk);
    const self = processOf(2, [1]);
    let waits = 0;
    const patient = {
      ...self,
      sleep: (milliseconds: number) => {
        self.sleep(milliseconds);
        if ((waits += 1) === 3) giveBack();
      },
    };
    expect(attempt(() => take(disk, patient, 5000))).toBe('done');
    expect(waits).toBe(3);
  });

  it('is taken over from a process that is dead, whatever moment it died at', () => {
    for (let at = 1; at <= 6; at += 1) {
      const disk = memoryDisk(root);
      disk.restart({ at, how: 'killed' });
      attempt(() => take(disk)());
      disk.restart();
      take(disk, processOf(2))();
      expect(textsOf(disk, root)).toEqual({});
    }
  });

  it('is taken over from another machine only after a time in which nobody writes', () => {
    const disk = memoryDisk(root);
    take(disk, processOf(1, [], 'may-b'));
    const later = processOf(2);
    expect(String(attempt(() => take(disk, later)))).toContain('Máy “may-b” đang viết');
    later.sleep(11 * 60_000);
    expect(attempt(() => take(disk, later))).toBe('done');
  });

  it('is never held by two, wherever the second comes in between', () => {
    for (const dead of [false, true]) {
      let alsoTried = 0;
      for (let at = 1; at <= 8; at += 1) {
        const disk = memoryDisk(root);
        if (dead) take(disk, processOf(9));
        let second: ReturnType<typeof attempt> | undefined;
        disk.restart();
        disk.meanwhile = (operation) => {
          if (operation !== at || second !== undefined) return;
          disk.meanwhile = undefined;
          second = attempt(() => take(disk, processOf(2, [1])));
        };
        const first = attempt(() => take(disk, processOf(1, [2])));
        if (second === undefined) continue;
        alsoTried += 1;
        expect([first, second].filter((result) => result === 'done').length).toBeLessThan(2);
      }
      expect(alsoTried).toBeGreaterThan(1);
    }
  });
});

describe('two commands at once', () => {
  it('do not both write; the second says so, and the first is not disturbed', async () => {
    const disk = memoryDisk(root, old);
    await alone(
      root,
      (write) => {
        const second = attempt(() =>
          publish(root, changes, { disk, self: processOf(2, [1]), patience: 100 }),
        );
        expect(String(second)).toContain('Một lệnh khác (tiến trình 1)');
        expect(write(changes)).toEqual({ written: ['a.md'], removed: [] });
      },
      { disk, self: processOf(1) },
    );
    expect(textsOf(disk, root)).toEqual({ 'a.md': 'A2' });
  });

  it('leave a reader in peace as long as nothing is decided', () => {
    const disk = memoryDisk(root, old);
    let read = 0;
    disk.meanwhile = () => {
      // From the moment the first one has the right to write.
      if (disk.files.size < 2 || disk.files.has(places.journal('new'))) return;
      const now = disk.meanwhile;
      disk.meanwhile = undefined;
      expect(finishInterrupted(root, { disk, self: processOf(2, [1]) })).toBe('nothing');
      disk.meanwhile = now;
      read += 1;
    };
    publish(root, changes, { disk, self: processOf(1, [2]) });
    expect(read).toBeGreaterThan(5);
    expect(textsOf(disk, root)).toEqual({ 'a.md': 'A2' });
  });

  it('let a reader wait while files are being moved', () => {
    const disk = memoryDisk(root, old);
    let waited: unknown;
    disk.meanwhile = () => {
      if (!disk.files.has(places.journal('new'))) return;
      disk.meanwhile = undefined;
      waited = attempt(() => finishInterrupted(root, { disk, self: processOf(2, [1]) }));
    };
    publish(root, changes, { disk, self: processOf(1) });
    expect(String(waited)).toContain('Một lệnh khác (tiến trình 1)');
  });
});
