import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/content.ts';
import { nodeDisk } from '../../../src/files/publish/disk.ts';
import { patiently } from '../../../src/files/publish/patience.ts';
import { publish } from '../../../src/files/publish/publish.ts';
import { thisProcess } from '../../../src/files/publish/self.ts';
import { listEntries } from '../../../src/files/read.ts';
import { attempt } from './world.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'viet-cung-luc-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));
const read = (name: string) => readFileSync(path.join(root, name), 'utf8');

describe('on the disk of this machine', () => {
  it('writes, replaces and removes, touches nothing else and leaves nothing behind', () => {
    publish(root, {
      write: new Map([
        ['faq/a.md', 'Số'],
        ['b.md', 'B'],
      ]),
      remove: [],
    });
    const before = statSync(path.join(root, 'b.md'));
    const changes = {
      write: new Map([
        ['b.md', 'B'],
        ['x/y/c.md', 'C'],
      ]),
      remove: ['faq/a.md', 'z'],
    };
    expect(publish(root, changes)).toEqual({ written: ['x/y/c.md'], removed: ['faq/a.md'] });
    expect(read('x/y/c.md')).toBe('C');
    expect(statSync(path.join(root, 'b.md'))).toMatchObject({
      ino: before.ino,
      mtimeMs: before.mtimeMs,
    });
    expect(readdirSync(root).sort()).toEqual(['b.md', 'faq', 'x']);
  });

  it('writes nothing through a link that leads out of the folder', () => {
    const outside = mkdtempSync(path.join(tmpdir(), 'ben-ngoai-'));
    symlinkSync(outside, path.join(root, 'faq'));
    const result = attempt(() =>
      publish(root, { write: new Map([['faq/a.md', 'A']]), remove: [] }),
    );
    expect(String(result)).toContain('dẫn ra ngoài thư mục của cổng');
    expect(readdirSync(outside)).toEqual([]);
    rmSync(outside, { recursive: true });
  });

  it('says where a folder stands in the way of a file, and changes nothing', () => {
    publish(root, { write: new Map([['a.md', 'A']]), remove: [] });
    mkdirSync(path.join(root, 'b.md'));
    const write = new Map([
      ['a.md', 'A2'],
      ['b.md', 'B'],
      ['a.md/c.md', 'C'],
    ]);
    const messages = [...write].map(([name, text]) =>
      String(
        attempt(() =>
          publish(root, {
            write: new Map([
              ['a.md', 'A2'],
              [name, text],
            ]),
            remove: [],
          }),
        ),
      ),
    );
    expect(messages[1]).toMatch(/Ở đây có thư mục mang tên tệp.*Chưa đổi tệp nào/);
    expect(messages[2]).toMatch(/Chưa đổi tệp nào/);
    expect(readdirSync(root).sort()).toEqual(['a.md', 'b.md']);
  });

  it('gives a second name, syncs and lists as the tests’ own disk does', () => {
    const file = path.join(root, 'a');
    nodeDisk.write(file, new TextEncoder().encode('A'));
    nodeDisk.link(file, path.join(root, 'b'));
    nodeDisk.syncFile(file);
    nodeDisk.syncFolder(root);
    nodeDisk.removeFile(file);
    nodeDisk.removeFile(file);
    nodeDisk.removeFolder(root);
    expect(nodeDisk.list(root)).toEqual(['b']);
    expect(nodeDisk.read(file)).toBeUndefined();
    expect(nodeDisk.list(path.join(root, 'không'))).toBeUndefined();
    expect(nodeDisk.real(path.join(root, 'không'))).toBeUndefined();
  });
});

describe('the folder in which a change is prepared', () => {
  it('is no content: neither read nor said to be misplaced', () => {
    mkdirSync(path.join(root, '.publish/new'), { recursive: true });
    const before = checkContent(root).problems;
    writeFileSync(path.join(root, '.publish/new/0'), 'nửa');
    writeFileSync(path.join(root, '.publish/journal.json'), '{');
    expect(listEntries(root)).toEqual([]);
    expect(checkContent(root).problems).toEqual(before);
    expect(readFileSync('.gitignore', 'utf8').split('\n')).toContain('.publish/');
  });
});

describe('a file that somebody holds for a moment', () => {
  const failing = (times: number, code: string) => {
    let tries = 0;
    const work = () => {
      if ((tries += 1) <= times) throw Object.assign(new Error(code), { code });
    };
    return { work, tries: () => tries };
  };
  it.each([
    ['EBUSY', 'linux', 3, 'done', 4],
    ['EPERM', 'win32', 3, 'done', 4],
    ['EPERM', 'linux', 3, 'refused', 1],
    ['ENOSPC', 'win32', 3, 'refused', 1],
    ['EBUSY', 'win32', 100, 'refused', 8],
  ] as const)(
    '%s on %s: is tried again where waiting helps',
    (code, platform, times, end, count) => {
      const { work, tries } = failing(times, code);
      const result = attempt(() => {
        patiently(work, platform, () => undefined);
      });
      expect([result === 'done' ? 'done' : 'refused', tries()]).toEqual([end, count]);
    },
  );
});

describe('a process', () => {
  it('is told from a dead one and from a later one with its number', async () => {
    expect(thisProcess.isRunning(thisProcess)).toBe(true);
    const child = spawn(process.execPath, ['-e', '']);
    const pid = child.pid ?? 0;
    await new Promise((resolve) => child.on('close', resolve));
    expect(thisProcess.isRunning({ host: '', pid, started: '' })).toBe(false);
    const known = thisProcess.started !== '';
    expect(thisProcess.isRunning({ ...thisProcess, started: '1' })).toBe(!known);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'that is asked to end by %s ends after the last move, not before',
    async (signal) => {
      const script = path.join(root, 'viec.ts');
      const module = path.resolve('src/files/publish/signals.ts');
      writeFileSync(
        script,
        `import { writeFileSync } from 'node:fs';
         import { undisturbed } from ${JSON.stringify(module)};
         undisturbed(() => {
           process.kill(process.pid, ${JSON.stringify(signal)});
           const end = Date.now() + 100;
           while (Date.now() < end);
           writeFileSync(${JSON.stringify(path.join(root, 'xong'))}, '');
         });
         setTimeout(() => writeFileSync(${JSON.stringify(path.join(root, 'qua-muon'))}, ''), 1000);`,
      );
      const child = spawn(process.execPath, [script]);
      const ended = await new Promise((resolve) =>
        child.on('close', (_code, by) => {
          resolve(by);
        }),
      );
      expect([ended, existsSync(path.join(root, 'xong'))]).toEqual([signal, true]);
      expect(existsSync(path.join(root, 'qua-muon'))).toBe(false);
    },
  );
});
