import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listEssentials } from '../../src/build/essentials.ts';
import { writeWorker } from '../../src/build/worker.ts';

let dir = '';
const put = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
  writeFileSync(path.join(dir, file), text);
};
const page = (script: string) =>
  `<main><h1>Mẫu</h1></main><script type="module" src="/tep/${script}"></script>`;

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'thiet-yeu-'));
  put('tim-kiem/index.html', page('search.a1.js'));
  put('khong-co-mang/index.html', page('box.b2.js'));
  put('tim-kiem/tra-loi.json', '{"pages":[]}');
  put('tim-kiem/cau-dau.json', '{"answer":""}');
  put('huong-dan/kich-hoat/index.html', page('map.c3.js'));
  put('tep/search.a1.js', 'import"./shared.d4.js";import(`./places.e5.js`)');
  put('tep/box.b2.js', 'const d=["tep/suggest.f6.js"];import(`./suggest.f6.js`)');
  put('tep/suggest.f6.js', 'import"./shared.d4.js";fetch("tra-loi.json")');
  for (const name of ['shared.d4', 'places.e5', 'map.c3']) put(`tep/${name}.js`, 'export{}');
});
afterEach(() => rmSync(dir, { recursive: true }));

describe('what a device stores on the first visit', () => {
  it('is the search, its answers, the page for no network and their scripts, also those loaded later', () => {
    const { kept, files } = listEssentials(dir);
    expect(kept.map(({ address }) => address)).toEqual([
      '/tim-kiem/',
      '/khong-co-mang/',
      '/tim-kiem/tra-loi.json',
      '/tim-kiem/cau-dau.json',
    ]);
    expect(files).toEqual([
      '/tep/box.b2.js',
      '/tep/places.e5.js',
      '/tep/search.a1.js',
      '/tep/shared.d4.js',
      '/tep/suggest.f6.js',
    ]);
  });

  it('is the same for the same site, and marks exactly what has changed', () => {
    const first = listEssentials(dir);
    expect(listEssentials(dir)).toEqual(first);
    put('tim-kiem/tra-loi.json', '{"pages":[1]}');
    const changed = listEssentials(dir).kept.map(
      ({ revision }, index) => revision !== first.kept[index]?.revision,
    );
    expect(changed).toEqual([false, false, true, false]);
  });

  it('must be there', () => {
    rmSync(path.join(dir, 'tim-kiem/tra-loi.json'));
    expect(() => listEssentials(dir)).toThrow('tra-loi.json');
  });
});

describe('the worker of the finished site', () => {
  const read = () => readFileSync(path.join(dir, 'sw.js'), 'utf8');

  it('is one small script that old browsers can read, with the list in it', async () => {
    await writeWorker(process.cwd(), dir, true);
    expect(() => new Function(read())).not.toThrow();
    expect(read()).toContain('/tep/suggest.f6.js');
    expect(read()).not.toMatch(/\?\.[a-z[(]|\?\?|^import|^export/m);
    const first = read();
    await writeWorker(process.cwd(), dir, true);
    expect(read()).toBe(first);
  });

  it('only takes back what is stored where the deployment switches it off', async () => {
    rmSync(path.join(dir, 'tim-kiem'), { recursive: true });
    await writeWorker(process.cwd(), dir, false);
    expect(read()).toContain('unregister');
    expect(read()).not.toContain('respondWith');
  });
});
