import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { freshFirst } from '../../src/offline/fresh.ts';
import { dayOf, withNotice } from '../../src/offline/notice.ts';
import { filesNamedIn, importsOf, scriptsOf } from '../../src/offline/references.ts';
import { addressOf, routeOf } from '../../src/offline/route.ts';
import { keyOf } from '../../src/offline/essentials.ts';
import { namesFolder } from '../../src/offline/shape.ts';
import { namesFolder as publishedNames } from '../../src/units/names/shape.ts';

const origin = 'https://vneid-gan-nha.example';
const ask = (address: string, mode: RequestMode = 'cors', method = 'GET') =>
  routeOf(
    { url: new URL(address, origin).href, mode, method },
    origin,
    (path) => path === '/tim-kiem/tra-loi.json' || path === '/tim-kiem/',
  );

describe('what the worker answers', () => {
  it.each([
    ['/huong-dan/kich-hoat/', 'navigate', 'page'],
    ['/tim-kiem/?q=mat+the', 'navigate', 'page'],
    ['/huong-dan/kich-hoat', 'navigate', 'page'],
    ['/du-lieu/diem.csv', 'navigate', 'download'],
    ['/noi-lam/ha-tinh/lich.ics', 'navigate', 'download'],
    ['/tim-kiem/tra-loi.json', 'cors', 'essential'],
    ['/tep/suggest.client.BFn_Ey_K.js', 'cors', 'file'],
    ['/du-lieu/ten/t.json', 'cors', 'name'],
    ['/du-lieu/diem.geojson', 'cors', 'other'],
    ['/lich/lich.json', 'cors', 'other'],
    ['/pagefind/pagefind.js', 'cors', 'other'],
    ['/sw.js', 'same-origin', 'other'],
    ['https://khac.example/tep/a.js', 'cors', 'other'],
    ['https://khac.example/', 'navigate', 'other'],
  ] as const)('%s (%s) is %s', (address, mode, route) => {
    expect(ask(address, mode)).toBe(route);
  });

  it('is stored under the address alone', () => {
    expect(addressOf(`${origin}/tim-kiem/?q=a/b.c#d`)).toBe('/tim-kiem/');
    expect(addressOf(`${origin}/huong-dan/kich-hoat?tu=zalo`)).toBe('/huong-dan/kich-hoat/');
    expect(addressOf(`${origin}/du-lieu/diem.csv`)).toBe('/du-lieu/diem.csv');
    expect(addressOf(`${origin}/`)).toBe('/');
  });

  it('is nothing that is sent rather than asked for', () => {
    expect(ask('/huong-dan/', 'navigate', 'POST')).toBe('other');
    expect(ask('/tep/a.js', 'cors', 'HEAD')).toBe('other');
  });
});

describe('the files a page or script names', () => {
  const html = `<script type="module" src="/tep/SearchBox.astro_astro_type.CrBbxnyB.js"></script>
    <script>run("/tep/later.js")</script><a href="/tep/no-script.js">x</a>
    <script type="module" src="/tep/SearchBox.astro_astro_type.CrBbxnyB.js"></script>`;
  const script =
    'const d=["tep/suggest.client.BFn_-y_K.js"];import{t as e}from"./preload-helper.Cl0WDjog.js";' +
    "import'./side.a.js';export*from`./again.b.js`;await import(`./suggest.client.BFn_-y_K.js`);";

  it('run with it, each once', () => {
    expect(scriptsOf(html)).toEqual(['/tep/SearchBox.astro_astro_type.CrBbxnyB.js']);
  });
  it('must be there before it starts', () => {
    expect(importsOf(script)).toEqual([
      '/tep/preload-helper.Cl0WDjog.js',
      '/tep/side.a.js',
      '/tep/again.b.js',
    ]);
  });
  it('may be asked for later', () => {
    expect(filesNamedIn(script)).toContain('/tep/suggest.client.BFn_-y_K.js');
    expect(filesNamedIn(html)).toContain('/tep/later.js');
  });
  it('are found in any text without freezing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000, unit: 'binary' }), (text) => {
        for (const address of [...scriptsOf(text), ...importsOf(text), ...filesNamedIn(text)])
          expect(address.startsWith('/tep/')).toBe(true);
      }),
    );
    const started = performance.now();
    filesNamedIn('a-'.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('the line above a stored page', () => {
  const html = '<body><header></header><main id="noi-dung" class="wrap"><h1>Kích hoạt</h1></main>';
  it('says why and of which day, before the main part', () => {
    expect(withNotice(html, 'no-network', '2026-11-22')).toContain(
      '<p>Không có mạng: bạn đang xem bản lưu ngày 22/11/2026.</p></aside><main id="noi-dung"',
    );
    expect(withNotice(html, 'slow', undefined)).toContain('Mạng chậm: bạn đang xem bản lưu.');
    expect(withNotice('<p>Không có khung', 'slow', undefined)).toBe('<p>Không có khung');
  });
  it('is marked as Vietnamese on pages in other languages only', () => {
    const inEnglish = withNotice(`<html lang="en">${html}`, 'slow', undefined);
    expect(inEnglish).toContain('<aside class="wrap small" lang="vi" aria-label="Bản lưu">');
    const inVietnamese = withNotice(`<html lang="vi">${html}`, 'slow', undefined);
    expect(inVietnamese).not.toContain('<aside class="wrap small" lang');
  });
  it('names the day as it was in Viet Nam', () => {
    expect(dayOf('Sun, 22 Nov 2026 16:59:59 GMT')).toBe('2026-11-22');
    expect(dayOf('Sun, 22 Nov 2026 17:00:00 GMT')).toBe('2026-11-23');
    expect(dayOf(null)).toBeUndefined();
    expect(dayOf('hôm qua')).toBeUndefined();
  });
});

describe('network first', () => {
  const held = new Response('lưu');
  const late = (milliseconds: number, answer = new Response('mới')) =>
    new Promise<Response>((resolve) => setTimeout(() => resolve(answer), milliseconds));
  /** What is shown when time passes as it should. */
  const shown = async (coming: () => Promise<Response>) => {
    vi.useFakeTimers();
    try {
      const fresh = freshFirst(coming(), held, 4000);
      await vi.advanceTimersByTimeAsync(60_000);
      return await fresh;
    } finally {
      vi.useRealTimers();
    }
  };

  it('takes the new answer when it comes in time', async () => {
    expect(await shown(() => late(3900))).toHaveProperty('answer');
  });
  it('takes the stored one when the line is slow, gone, or the server fails', async () => {
    expect(await shown(() => late(4100))).toEqual({ held, reason: 'slow' });
    expect(await shown(() => Promise.reject(new TypeError('mạng')))).toEqual({
      held,
      reason: 'no-network',
    });
    const broken = new Response('', { status: 503 });
    expect(await shown(() => Promise.resolve(broken))).toEqual({ held, reason: 'server-fails' });
  });
  it('shows that a page is gone rather than what it was', async () => {
    const gone = new Response('', { status: 404 });
    expect(await shown(() => Promise.resolve(gone))).toEqual({ answer: gone });
  });
  it('waits as long as it takes when nothing is stored, and fails with the network', async () => {
    vi.useFakeTimers();
    const fresh = freshFirst(late(30_000), undefined, 4000);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await fresh).toHaveProperty('answer');
    vi.useRealTimers();
    await expect(
      freshFirst(Promise.reject(new TypeError('mạng')), undefined, 4000),
    ).rejects.toThrow('mạng');
  });
});

it('essentials of another version lie beside each other', () => {
  const list = (revision: string) => ({ kept: [{ address: '/tim-kiem/', revision }], files: [] });
  expect(keyOf(list('a1'), '/tim-kiem/')).not.toBe(keyOf(list('b2'), '/tim-kiem/'));
  expect(keyOf(list('a1'), '/hoi-dap/')).toBe('/hoi-dap/');
});

describe('the folder of names', () => {
  it('is where the names are published, which the worker may not import', () => {
    expect(namesFolder).toBe(publishedNames);
  });
});
