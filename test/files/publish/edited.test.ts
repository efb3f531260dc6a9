import { describe, expect, it } from 'vitest';
import { PublishError } from '../../../src/files/publish/errors.ts';
import { finishInterrupted, publish } from '../../../src/files/publish/publish.ts';
import { memoryDisk, textsOf } from './memoryDisk.ts';
import type { MemoryDisk } from './memoryDisk.ts';
import { attempt, cases, changesBetween, copyOf, processOf, root } from './world.ts';

const { old, next } = cases['files added, changed, removed across folders'] ?? {
  old: {},
  next: {},
};
const changes = changesBetween(old, next);
const tools = (disk: MemoryDisk, pid = 1) => ({ disk, self: processOf(pid) });
const put = (disk: MemoryDisk, name: string, text: string) =>
  disk.files.set(`${root}/${name}`, new TextEncoder().encode(text));
/** All but who holds the right to write: what a dead process held is cleared away. */
const kept = (disk: MemoryDisk) =>
  Object.entries(textsOf(disk, root)).filter(([name]) => !name.startsWith('.publish/lock/'));
const has = (disk: MemoryDisk, name: string) => disk.files.has(`${root}/${name}`);

/** Every state in which a killed run left a journal behind. */
function undecided(): MemoryDisk[] {
  const plain = memoryDisk(root, old);
  publish(root, changes, tools(plain));
  return Array.from({ length: plain.operations() }, (_, index) => {
    const disk = memoryDisk(root, old);
    disk.restart({ at: index + 1, how: 'killed' });
    attempt(() => publish(root, changes, tools(disk)));
    disk.restart();
    return disk;
  }).filter((disk) => has(disk, '.publish/journal.json'));
}

describe('a file an editor changed between the kill and the recovery', () => {
  it.each(['faq/a.md', 'faq/b.md', 'revisions/1.yaml'])(
    'is never written over, and named with what to do: %s',
    (name) => {
      expect(undecided().length).toBeGreaterThan(4);
      for (const disk of undecided()) {
        put(disk, name, 'Tôi vừa sửa');
        const before = kept(disk);
        const refused = attempt(() => finishInterrupted(root, tools(disk, 2)));
        expect(refused).toBeInstanceOf(PublishError);
        expect(String(refused)).toContain(
          `content/${name}:1  Tệp này bị sửa trong khi cổng đang viết dở; cổng không ghi đè lên phần sửa đó.  ` +
            'Cách sửa: chuyển tệp này ra ngoài thư mục “content/” để giữ phần sửa, rồi chạy lại lệnh này',
        );
        expect(kept(disk)).toEqual(before);

        // As the message says: the file put elsewhere, the command run again.
        disk.files.delete(`${root}/${name}`);
        finishInterrupted(root, tools(disk, 3));
        publish(root, changes, tools(disk, 4));
        expect(textsOf(disk, root)).toEqual(textsOf(memoryDisk(root, next), root));
      }
    },
  );

  it('is left alone when it is none of the files of the change', () => {
    for (const disk of undecided()) {
      put(disk, 'giu.md', 'Tôi vừa sửa');
      finishInterrupted(root, tools(disk, 2));
      expect(textsOf(disk, root)).toEqual({ ...next, 'giu.md': 'Tôi vừa sửa' });
    }
  });

  it('is seen as well while the files are being prepared', () => {
    const disk = memoryDisk(root, old);
    disk.meanwhile = () => {
      if (has(disk, '.publish/journal.json')) put(disk, 'faq/a.md', 'Tôi vừa sửa');
    };
    expect(attempt(() => publish(root, changes, tools(disk)))).toBeInstanceOf(PublishError);
    expect(textsOf(disk, root)).toEqual({ ...old, 'faq/a.md': 'Tôi vừa sửa' });
  });
});

describe('what was prepared, when the disk has lost some of it', () => {
  it('is noticed before the first move; the state before comes back', () => {
    for (const disk of undecided()) {
      for (const staged of [...disk.files.keys()].filter((file) =>
        file.includes('/.publish/new/'),
      )) {
        for (const damage of ['hỏng', undefined]) {
          const damaged = copyOf(disk);
          if (damage === undefined) damaged.files.delete(staged);
          else damaged.files.set(staged, new TextEncoder().encode(damage));
          expect(finishInterrupted(root, tools(damaged, 2))).toBe('undone');
          expect(textsOf(damaged, root)).toEqual(textsOf(memoryDisk(root, old), root));
        }
      }
    }
  });

  it('comes back too when the way back is broken off', () => {
    for (const disk of undecided().filter((one) => has(one, '.publish/new/0'))) {
      disk.files.delete(`${root}/.publish/new/0`);
      const whole = copyOf(disk);
      finishInterrupted(root, tools(whole, 2));
      for (let at = 1; at <= whole.operations(); at += 1) {
        const again = copyOf(disk);
        again.restart({ at, how: 'killed' });
        attempt(() => finishInterrupted(root, tools(again, 2)));
        again.restart();
        finishInterrupted(root, tools(again, 3));
        expect(textsOf(again, root)).toEqual(textsOf(memoryDisk(root, old), root));
      }
    }
  });

  it.each(['', '{', '{"version":1,"entries":[],"sum":"0"}', '{"version":2}'])(
    'is not guessed at when the journal itself is damaged: %s',
    (text) => {
      for (const disk of undecided()) {
        put(disk, '.publish/journal.json', text);
        const before = kept(disk);
        expect(String(attempt(() => finishInterrupted(root, tools(disk, 2))))).toContain(
          'xóa thư mục “content/.publish” rồi chạy “npm run regenerate”',
        );
        expect(kept(disk)).toEqual(before);
      }
    },
  );
});
