import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { csvColumns } from '../../src/figures/openCsv.ts';
import { figuresFile } from '../../src/figures/openData.ts';
import { siteDir, siteFiles } from './pages.ts';

const read = (file: string) => readFileSync(path.join(siteDir, file), 'utf8');
const figures = (name: string) =>
  figuresFile.parse(JSON.parse(read(`du-lieu/so-lieu/${name}.json`))).figures;
const packaged = z
  .looseObject({ resources: z.array(z.looseObject({ name: z.string(), path: z.string() })) })
  .parse(JSON.parse(read('du-lieu/so-lieu/datapackage.json')));
const days = packaged.resources
  .map(({ name }) => name)
  .filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name));
const newest = figures('moi-nhat');

describe('published figures of the finished site', () => {
  it('are the same in JSON and CSV, and hold what their schema says', () => {
    const rows: Record<string, string>[] = parseCsv(read('du-lieu/so-lieu/moi-nhat.csv'), {
      bom: true,
      columns: true,
      record_delimiter: '\r\n',
    });
    expect(Object.keys(rows[0] ?? {})).toEqual(Object.keys(csvColumns));
    expect(rows.map(({ id }) => id)).toEqual(newest.map(({ id }) => id));
  });

  it('lie in every file the Data Package names', () => {
    const missing = packaged.resources.filter(
      (resource) => !siteFiles.includes(`du-lieu/so-lieu/${resource.path}`),
    );
    expect(missing).toEqual([]);
    expect(days.length).toBeGreaterThan(0);
  });

  it('are on the newest day of the archive what they are now', () => {
    const [last = ''] = [...days].sort().reverse();
    expect(figures(last)).toEqual(newest);
  });

  it('lead to pages and anchors that exist', () => {
    const pages = new Map<string, string>();
    const lost = newest.filter(({ id, page }) => {
      const file = `${page?.slice(1) ?? ''}index.html`;
      if (!siteFiles.includes(file)) return true;
      const html = pages.get(file) ?? read(file);
      pages.set(file, html);
      return !html.includes(`id="${id}"`);
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('tell their changes in a feed whose links lead to pages', () => {
    const feed = read('du-lieu/so-lieu/thay-doi.xml');
    expect(feed.match(/<entry>/g)).toHaveLength(Math.min(30, days.length));
    const links = [...feed.matchAll(/href=&quot;https?:\/\/[^/]+(\/[^&]*)&quot;/g)];
    expect(links.length).toBeGreaterThan(0);
    const gone = links.filter(([, link = '']) => !siteFiles.includes(`${link.slice(1)}index.html`));
    expect(gone).toEqual([]);
  });
});
