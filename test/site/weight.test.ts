import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pages, siteDir, siteFiles } from './pages.ts';

const kilo = 1024;
const weigh = (bytes: Buffer | string) => gzipSync(bytes, { level: 9 }).length;

/** Compressed HTML with its styles, by kind of page. One round trip on a slow line carries 14 kB. */
const limits: { kind: string; pattern: RegExp; limit: number }[] = [
  { kind: 'guide', pattern: /^\/huong-dan\/[^/]+\/$/, limit: 14 * kilo },
  { kind: 'easy version', pattern: /^\/doc-de\/[^/]+\/$/, limit: 14 * kilo },
  { kind: 'answer', pattern: /^\/hoi-dap\/[^/]+\/$/, limit: 14 * kilo },
  { kind: 'place', pattern: /^\/noi-lam\/[^/]+\/[^/]+\/(?:[^/]+\/)?$/, limit: 14 * kilo },
  { kind: 'situation', pattern: /^\/tinh-huong\//, limit: 14 * kilo },
  { kind: 'progress of a place', pattern: /^\/tien-do\/[^/]+\/$/, limit: 14 * kilo },
  { kind: 'other language', pattern: /^\/en\//, limit: 14 * kilo },
  { kind: 'home', pattern: /^\/$/, limit: 14 * kilo },
  { kind: 'any other page', pattern: /^/, limit: 24 * kilo },
];
const kindOf = (address: string) => limits.find(({ pattern }) => pattern.test(address));

describe('weight', () => {
  it('no page is heavier than its kind allows', () => {
    const heavy = pages
      .map(({ address, html }) => ({
        address,
        bytes: weigh(html),
        limit: kindOf(address)?.limit ?? 0,
      }))
      .filter(({ bytes, limit }) => bytes > limit)
      .map(({ address, bytes, limit }) => `${address}: ${bytes} > ${limit}`);
    expect(heavy).toEqual([]);
  });

  it('tells the heaviest page of each kind', () => {
    const rows = limits.map(({ kind }) => {
      const group = pages
        .filter(({ address }) => kindOf(address)?.kind === kind)
        .map(({ address, html }) => ({ address, bytes: weigh(html) }))
        .sort((a, b) => b.bytes - a.bytes);
      return {
        kind,
        pages: group.length,
        heaviest: group[0]?.bytes ?? 0,
        address: group[0]?.address ?? '',
      };
    });
    console.table(rows);
    expect(rows.every(({ pages: count }) => count > 0)).toBe(true);
  });

  it('styles travel inside the page, so that it shows after one answer', () => {
    expect(
      pages.flatMap(({ address, root }) =>
        root.querySelector('link[rel=stylesheet]') ? [address] : [],
      ),
    ).toEqual([]);
  });

  it('no script keeps the page from showing', () => {
    expect(
      pages.flatMap(({ address, root }) =>
        root
          .querySelectorAll('script[src]')
          .filter((script) => script.getAttribute('type') !== 'module')
          .map((script) => `${address}: ${script.getAttribute('src')}`),
      ),
    ).toEqual([]);
  });

  it('all scripts and styles together stay below 160 kB, the search engine apart', () => {
    const total = siteFiles
      .filter((file) => /^tep\/.*\.(?:js|css)$/.test(file))
      .reduce((sum, file) => sum + weigh(readFileSync(path.join(siteDir, file))), 0);
    expect(total).toBeLessThan(160 * kilo);
  });
});
