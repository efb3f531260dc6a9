import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pages, siteDir, siteFiles } from './pages.ts';

const isText = /\.(?:html|json|xml|svg|csv|txt|ics|geojson)$/;
const dated = pages.filter((page) => / data-(?:from|until)="/.test(page.html));
const script = /<script>\(function\(d\)\{d<"[\d-]{10}"\|\|.*?<\/script>/g;

describe('words that change with the day', () => {
  it('leave no mark in any file', () => {
    const marked = siteFiles.filter(
      (file) =>
        isText.test(file) && /[\uE0D0-\uE0D4]/.test(readFileSync(path.join(siteDir, file), 'utf8')),
    );
    expect(marked).toEqual([]);
  });

  it('are on many pages, each with one script of at most 350 bytes', () => {
    expect(dated.length).toBeGreaterThan(100);
    for (const { html, address } of dated) {
      const scripts = html.match(script) ?? [];
      expect(scripts.length, address).toBe(1);
      expect(Buffer.byteLength(scripts[0] ?? ''), address).toBeLessThanOrEqual(350);
    }
  });

  it('bring no script to other pages', () => {
    const without = pages.filter((page) => !dated.includes(page));
    expect(without.filter(({ html }) => html.match(script)).map(({ address }) => address)).toEqual(
      [],
    );
  });

  it('are the wording of the day in descriptions and linked data', () => {
    const page = pages.find(({ address }) => address === '/hoi-dap/lam-the-mat-phi-khong/');
    const head = page?.html.slice(0, page.html.indexOf('</head>')) ?? '';
    expect(head).toMatch(
      /name="description" content="[^"<]*đồng|name="description" content="[^"<]*\d+\.000đ/,
    );
    expect(head).not.toContain('<span');
  });
});

describe('what is new', () => {
  it('is told on its page, in months, each line with a link', () => {
    const page = pages.find(({ address }) => address === '/cap-nhat/');
    expect(page?.root.querySelectorAll('h2').length).toBeGreaterThan(3);
    const items = page?.root.querySelectorAll('.updates > li') ?? [];
    expect(items.length).toBeGreaterThan(12);
    for (const item of items) expect(item.querySelector('a[href^="/"]')).toBeTruthy();
  });

  it('is a feed that the page names', () => {
    const page = pages.find(({ address }) => address === '/cap-nhat/');
    expect(page?.html).toContain(
      '<link rel="alternate" type="application/atom+xml" href="/cap-nhat/cap-nhat.xml"',
    );
    const feed = readFileSync(path.join(siteDir, 'cap-nhat/cap-nhat.xml'), 'utf8');
    const days = [...feed.matchAll(/<updated>([\d-]{10})/g)]
      .slice(1)
      .map((match) => match[1] ?? '');
    expect(days.length).toBeGreaterThan(12);
    expect(days).toEqual([...days].sort().reverse());
  });
});
