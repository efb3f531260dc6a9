import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildPaths } from '../../src/files/paths.ts';
import { communeHref } from '../../src/places/place.ts';
import { readSettings } from '../../src/site/settings.ts';
import { units } from '../../src/units/units.ts';
import { addresses, communePages, pages, siteFiles } from './pages.ts';
import type { BuiltPage } from './pages.ts';

/** One round trip on a slow line carries this much. */
const limit = 14_336;

const files = new Set(siteFiles.map((file) => `/${file}`));
const first = (pattern: RegExp, html: string) => pattern.exec(html)?.[1] ?? '';
const titleOf = (html: string) => first(/<title>([^<]*)<\/title>/, html);
const descriptionOf = (html: string) => first(/<meta name="?description"? content="([^"]*)"/, html);

/** Where links inside the portal lead that do not exist. */
function deadLinks(html: string): string[] {
  return [...html.matchAll(/(?:href|action)="?(\/[^\s"#?>]*)/g)]
    .map((match) => decodeURI(match[1] ?? ''))
    .filter((href) => !addresses.has(href) && !files.has(href))
    .map((href) => `dead link ${href}`);
}

function faultsOf({ address, html }: BuiltPage): string[] {
  const bytes = gzipSync(html, { level: 9 }).length;
  const headings = html.match(/<h1[ >]/g)?.length ?? 0;
  const leftovers = html.match(/undefined|\[object|\bNaN\b/g) ?? [];
  const { length } = descriptionOf(html);
  return [
    ...(headings === 1 ? [] : [`${headings} h1`]),
    ...(bytes <= limit ? [] : [`${bytes} bytes`]),
    ...(length >= 40 && length <= 200 ? [] : [`description of ${length} characters`]),
    ...(html === html.normalize('NFC') ? [] : ['NFD']),
    ...(html.includes('rel="stylesheet"') ? ['style outside the page'] : []),
    ...(html.includes('Công an') ? [] : ['no office']),
    ...leftovers,
    ...deadLinks(html),
  ].map((fault) => `${address}: ${fault}`);
}

/** Every commune page is read once, for everything that is asked of all of them. */
const seen = communePages.map((page) => {
  const told = {
    address: page.address,
    faults: faultsOf(page),
    title: titleOf(page.html),
    description: descriptionOf(page.html),
  };
  if (!pages.includes(page)) page.forget();
  return told;
});

function repeated(values: readonly { address: string; value: string }[]): string[] {
  return [...Map.groupBy(values, ({ value }) => value)]
    .filter(([, group]) => group.length > 1)
    .map(([value, group]) => `${value}: ${group.map(({ address }) => address).join(', ')}`);
}

describe('the pages of all communes', () => {
  it('are there, one for each commune this deployment covers', () => {
    const { provinces } = readSettings(buildPaths().content);
    const wanted = units().communes.filter(
      ({ province }) => !provinces || provinces.includes(province.code),
    );
    expect(wanted.length).toBeGreaterThan(30);
    expect(wanted.map(communeHref).filter((href) => !addresses.has(href))).toEqual([]);
  });

  it('are whole, light, and lead nowhere that does not exist', () => {
    expect(seen.flatMap((page) => page.faults)).toEqual([]);
  });

  it('share no title or description with each other or another page', () => {
    const others = pages
      .filter(
        ({ address }) =>
          address !== '/404.html' && !communePages.some((page) => page.address === address),
      )
      .map(({ address, html }) => ({
        address,
        title: titleOf(html),
        description: descriptionOf(html),
      }));
    const all = [...seen, ...others];
    expect(repeated(all.map(({ address, title }) => ({ address, value: title })))).toEqual([]);
    expect(
      repeated(all.map(({ address, description }) => ({ address, value: description }))),
    ).toEqual([]);
  });

  it('keep the addresses under which they were published', () => {
    const published = readFileSync(new URL('./communes.txt', import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => /^\d{5} /.test(line))
      .map((line) => ({ code: line.slice(0, 5), href: `/noi-lam/${line.slice(6)}/` }));
    const today = new Map(units().communes.map((commune) => [commune.code, communeHref(commune)]));
    expect(published.length).toBeGreaterThanOrEqual(3321);
    expect(published.filter(({ code, href }) => today.get(code) !== href)).toEqual([]);
  });
});
