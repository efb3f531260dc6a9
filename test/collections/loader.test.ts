import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contentLoader } from '../../src/collections/loader.ts';
import { collections } from '../../src/collections/registry.ts';

let root = '';
let content = '';
const good = 'title: Nghị định mẫu\nkind: law\n';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'nap-'));
  content = path.join(root, 'noi dung');
  mkdirSync(path.join(content, 'sources'), { recursive: true });
  vi.stubEnv('CONTENT_DIR', content);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

const write = (name: string, text: string) =>
  writeFileSync(path.join(content, 'sources', name), text);

/** As much of Astro as the loader touches. */
function astro() {
  const stored = new Map<string, { id: string; digest?: string; filePath?: string }>();
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const errors: string[] = [];
  const set = vi.fn((entry: { id: string }) => stored.set(entry.id, entry));
  const context = {
    store: {
      keys: () => [...stored.keys()],
      get: (id: string) => stored.get(id),
      delete: (id: string) => stored.delete(id),
      set,
    },
    watcher,
    config: { root: pathToFileURL(`${root}/`) },
    logger: { error: (message: string) => errors.push(message) },
    generateDigest: (data: unknown) => JSON.stringify(data),
    renderMarkdown: (body: string) => Promise.resolve({ html: body }),
  } as unknown as LoaderContext;
  return { context, stored, watcher, errors, set };
}

describe('the loader of a collection', () => {
  it('stores what is valid under its identity, with its path from the project', async () => {
    write('nghi-dinh-mau.yaml', good);
    const { context, stored } = astro();
    await contentLoader(collections.sources).load(context);
    expect(stored.get('nghi-dinh-mau')?.filePath).toBe('noi dung/sources/nghi-dinh-mau.yaml');
  });

  it('stops the build with every problem of the collection', async () => {
    write('a.yaml', 'title: A\nkindd: law\n');
    write('b.yaml', '');
    await expect(contentLoader(collections.sources).load(astro().context)).rejects
      .toThrowErrorMatchingInlineSnapshot(`
      [Error: 
      noi dung/sources/a.yaml:1  Thiếu “kind”.  Cách sửa: thêm dòng “kind: ” với một trong các từ: law, official, press, help, copy.
      noi dung/sources/a.yaml:2  Không có khóa “kindd”.  Cách sửa: có phải ý bạn là “kind”? Nếu không thì xóa dòng này.
      noi dung/sources/b.yaml:1  Tệp trống.  Cách sửa: viết nội dung vào tệp, hoặc xóa tệp nếu không dùng nữa.
      ]
    `);
  });

  it('is empty without a folder', async () => {
    rmSync(path.join(content, 'sources'), { recursive: true });
    const { context, stored } = astro();
    await contentLoader(collections.sources).load(context);
    expect(stored.size).toBe(0);
  });

  it('follows changes while developing: added, changed, removed, and only the changed ones anew', async () => {
    write('a.yaml', good);
    write('b.yaml', good);
    const { context, stored, watcher, set } = astro();
    await contentLoader(collections.sources).load(context);
    set.mockClear();
    write('c.yaml', good);
    rmSync(path.join(content, 'sources', 'a.yaml'));
    watcher.emit('all', 'add', path.join(content, 'sources', 'c.yaml'));
    await vi.waitFor(() => expect([...stored.keys()]).toEqual(['b', 'c']));
    expect(set).toHaveBeenCalledTimes(1);
  });

  it('follows the facts that its texts name', async () => {
    mkdirSync(path.join(content, 'faq'));
    mkdirSync(path.join(content, 'facts'));
    const question = readFileSync('test/fixtures/small/faq/mat-tien-khong-mau.md', 'utf8');
    writeFileSync(
      path.join(content, 'faq', 'mat-tien.md'),
      question.replace('answer: "', 'answer: "Lệ phí {le-phi}. '),
    );
    const facts = path.join(content, 'facts', 'le-phi.yaml');
    const writeFee = (fee: string) =>
      writeFileSync(
        facts,
        `topic: Lệ phí\nchecked: "2026-11-28"\nfacts:\n  - { id: le-phi, says: Lệ phí., wordings: [{ text: "${fee}" }], sources: [{ source: a, sure: high }] }\n`,
      );
    writeFee('15.000đ');
    const { context, stored, watcher } = astro();
    await contentLoader(collections.faq).load(context);
    expect(JSON.stringify(stored.get('mat-tien'))).toContain('Lệ phí 15.000đ.');
    writeFee('30.000đ');
    watcher.emit('all', 'change', facts);
    await vi.waitFor(() =>
      expect(JSON.stringify(stored.get('mat-tien'))).toContain('Lệ phí 30.000đ.'),
    );
  });

  it('keeps the last good state while a file is wrong, and tells what is wrong', async () => {
    write('a.yaml', good);
    const { context, stored, watcher, errors } = astro();
    await contentLoader(collections.sources).load(context);
    write('a.yaml', 'title: A\n');
    watcher.emit('all', 'change', path.join(content, 'sources', 'a.yaml'));
    await vi.waitFor(() => expect(errors.join()).toContain('Thiếu “kind”'));
    expect([...stored.keys()]).toEqual(['a']);
  });

  it('listens once however often it is loaded, and not to its neighbours', async () => {
    const { context, watcher, set } = astro();
    const loader = contentLoader(collections.sources);
    await loader.load(context);
    await loader.load(context);
    expect(watcher.listenerCount('all')).toBe(1);
    write('a.yaml', good);
    watcher.emit('all', 'add', path.join(content, 'sources-cu', 'a.yaml'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(set).not.toHaveBeenCalled();
  });
});
