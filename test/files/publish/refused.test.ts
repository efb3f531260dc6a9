import { describe, expect, it } from 'vitest';
import { PublishError } from '../../../src/files/publish/errors.ts';
import { finishInterrupted, publish } from '../../../src/files/publish/publish.ts';
import { memoryDisk, textsOf } from './memoryDisk.ts';
import { attempt, cases, changesBetween, processOf, root } from './world.ts';

const { old, next } = cases['files added, changed, removed across folders'] ?? {
  old: {},
  next: {},
};
const changes = changesBetween(old, next);
const tools = (disk: ReturnType<typeof memoryDisk>, pid = 1) => ({ disk, self: processOf(pid) });
const oldTexts = textsOf(memoryDisk(root, old), root);
const newTexts = textsOf(memoryDisk(root, next), root);

const plain = memoryDisk(root, old);
publish(root, changes, tools(plain));
const total = plain.operations();

describe.each(['ENOSPC', 'EACCES', 'EROFS', 'EBUSY', 'EIO'])('a disk that says %s', (code) => {
  it('at any operation leaves the old or the new state, and says in Vietnamese what to do', () => {
    const states = new Set<string>();
    for (let at = 1; at <= total; at += 1) {
      const disk = memoryDisk(root, old);
      disk.restart({ at, how: code });
      const result = attempt(() => publish(root, changes, tools(disk)));
      const refused = result instanceof PublishError;
      expect(refused || result === 'done', String(result)).toBe(true);
      if (refused)
        expect(result.message).toMatch(/^content\S*:1 {2}\p{Lu}.*\. {2}Cách sửa: .*\.$/u);

      // Without anything of the work folder: what was refused is taken back at once.
      const seen = Object.fromEntries(
        Object.entries(textsOf(disk, root)).filter(([name]) => !name.startsWith('.publish/')),
      );
      expect(seen).toEqual(refused ? oldTexts : newTexts);
      states.add(refused ? 'old' : 'new');

      disk.restart();
      finishInterrupted(root, tools(disk, 2));
      expect(textsOf(disk, root)).toEqual(refused ? oldTexts : newTexts);
      publish(root, changes, tools(disk, 3));
      expect(textsOf(disk, root)).toEqual(newTexts);
    }
    expect(states.size).toBe(2);
  });

  it('and says it from then on leaves a state the next command can finish', () => {
    for (let at = 1; at <= total; at += 1) {
      const disk = memoryDisk(root, old);
      disk.meanwhile = (operation) => {
        disk.expectAccident({ at: Math.max(operation, at), how: code });
      };
      attempt(() => publish(root, changes, tools(disk)));
      disk.meanwhile = undefined;
      disk.restart();
      finishInterrupted(root, tools(disk, 2));
      const found = textsOf(disk, root);
      expect([oldTexts, newTexts]).toContainEqual(found);
    }
  });
});

describe('a folder that may only be read', () => {
  it('can be read, and published into when nothing differs', () => {
    const disk = memoryDisk(root, next);
    disk.meanwhile = (operation) => {
      disk.expectAccident({ at: operation, how: 'EROFS' });
    };
    expect(finishInterrupted(root, tools(disk))).toBe('nothing');
    expect(
      publish(root, { write: new Map(Object.entries(next)), remove: [] }, tools(disk)),
    ).toEqual({ written: [], removed: [] });
    expect(
      attempt(() => publish(root, { write: new Map(), remove: ['faq/a.md'] }, tools(disk))),
    ).toEqual(
      expect.objectContaining({
        message:
          'content/.publish:1  Không có quyền viết vào đây. Chưa đổi tệp nào.  Cách sửa: mở quyền ghi cho thư mục này rồi chạy lại lệnh này.',
      }),
    );
  });
});

describe('paths', () => {
  it.each([
    '../x.md',
    '/etc/x',
    'faq/../../x',
    'faq//x',
    '.publish/new/0',
    'faq\\x',
    'C:/x',
    '',
    'faq/.',
  ])('that are no path below the folder are refused: %s', (bad) => {
    const disk = memoryDisk(root, old);
    const result = attempt(() =>
      publish(
        root,
        {
          write: new Map([
            ['faq/a.md', 'neu'],
            [bad, 'x'],
          ]),
          remove: [],
        },
        tools(disk),
      ),
    );
    expect(result).toBeInstanceOf(PublishError);
    expect(textsOf(disk, root)).toEqual(oldTexts);
  });

  it('are refused when they are to be written and removed', () => {
    const both = { write: new Map([['faq/a.md', 'x']]), remove: ['faq/a.md'] };
    expect(attempt(() => publish(root, both, tools(memoryDisk(root, old))))).toBeInstanceOf(
      PublishError,
    );
  });
});
