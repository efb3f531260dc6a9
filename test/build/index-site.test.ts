import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { indexSite } from '../../src/build/index-site.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'tim-kiem-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function put(address: string, main: string, body = 'data-pagefind-body'): void {
  const folder = path.join(dir, address);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'index.html'),
    `<html lang="vi"><head></head><body><main ${body}>${main}</main></body></html>`,
  );
}
const written = () =>
  readdirSync(path.join(dir, 'pagefind'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name))
    .sort();

describe('indexSite', () => {
  it('writes only what a search loads, and counts the searchable pages', async () => {
    put('/', '<h1>Bạn cần làm gì?</h1>');
    put('/hoi-dap/mat-the/', '<h1>Mất thẻ thì sao?</h1><p>Làm lại ở công an xã.</p>');
    put('/huong-dan/kich-hoat/', '<h1>Kích hoạt VNeID</h1><p>Đợi tin nhắn.</p>');
    put('/tim-kiem/', '<h1>Tìm kiếm</h1>', '');
    expect(await indexSite(dir)).toEqual({ pages: 2 });
    const kinds = written().map((name) => name.replace(/vi_[0-9a-f]+/, '*').replace(path.sep, '/'));
    expect([...new Set(kinds)].sort()).toEqual([
      'fragment/*.pf_fragment',
      'index/*.pf_index',
      'pagefind-entry.json',
      'pagefind.*.pf_meta',
      'pagefind.js',
      'wasm.unknown.pagefind',
    ]);
  });

  it('gives the same bytes for the same pages, and leaves nothing of an older index', async () => {
    put('/hoi-dap/mat-the/', '<h1>Mất thẻ thì sao?</h1>');
    put('/hoi-dap/cu/', '<h1>Trang cũ</h1>');
    await indexSite(dir);
    rmSync(path.join(dir, 'hoi-dap/cu'), { recursive: true });
    const bytes = async () => {
      await indexSite(dir);
      return written().map((name) => [
        name,
        readFileSync(path.join(dir, 'pagefind', name)).toString('base64'),
      ]);
    };
    const first = await bytes();
    expect(first.filter(([name]) => name?.includes('fragment'))).toHaveLength(1);
    expect(await bytes()).toEqual(first);
  });

  it('fails loudly when there is nothing to search, and keeps the old index', async () => {
    put('/hoi-dap/mat-the/', '<h1>Mất thẻ thì sao?</h1>');
    await indexSite(dir);
    const before = written();
    rmSync(path.join(dir, 'hoi-dap'), { recursive: true });
    await expect(indexSite(dir)).rejects.toThrow('Không có trang nào');
    expect(written()).toEqual(before);
  });
});
