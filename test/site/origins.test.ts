import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildPaths } from '../../src/files/paths.ts';
import { listFiles, readContentFile } from '../../src/files/read.ts';
import { officialLinks } from '../../src/site/links.ts';
import { readSettings } from '../../src/site/settings.ts';
import { faults, siteDir, siteFiles } from './pages.ts';

const { content } = buildPaths();
const own = new URL(readSettings(content).url).origin;
const sourceAddresses = listFiles(path.join(content, 'sources'))
  .map((file) => readContentFile(content, `sources/${file}`).data as { url?: string })
  .flatMap((source) => source.url ?? []);
const official = officialLinks.parse(readContentFile(content, 'links.yaml').data);
const allowed = new Set([...official.web.map(({ url }) => url), ...sourceAddresses]);

/** Directions on the web, for devices without a map app of their own. */
const mapApps = ['https://www.google.com/maps/', 'https://maps.apple.com/?'];

/** Names of markup languages, never fetched. */
const namespaces = /^https?:\/\/(?:www\.w3\.org|schema\.org|ogp\.me)/;

describe('other origins', () => {
  it('no page fetches anything from elsewhere', () => {
    const fetched =
      'script[src], img[src], iframe[src], source[src], video[src], audio[src], object[data], link[rel=stylesheet], link[rel=preload], link[rel=modulepreload], link[rel=icon], link[rel=manifest], link[rel=preconnect], link[rel=dns-prefetch], form[action]';
    expect(
      faults((page) =>
        page.root
          .querySelectorAll(fetched)
          .map(
            (element) =>
              element.getAttribute('src') ??
              element.getAttribute('href') ??
              element.getAttribute('data') ??
              element.getAttribute('action') ??
              '',
          )
          .filter((address) => /^(?:https?:)?\/\//.test(address)),
      ),
    ).toEqual([]);
  });

  it('no style asks for anything from elsewhere', () => {
    expect(
      faults((page) =>
        page.root
          .querySelectorAll('style')
          .flatMap(
            (style) =>
              style.innerHTML.match(/url\(\s*['"]?(?:https?:)?\/\/[^)]*|@import[^;]*/g) ?? [],
          ),
      ),
    ).toEqual([]);
  });

  it('no script names another origin', () => {
    const found = siteFiles
      .filter((file) => /\.(?:js|mjs|css)$/.test(file))
      .flatMap((file) =>
        (
          readFileSync(path.join(siteDir, file), 'utf8').match(
            /https?:\/\/[\w.-]+\.\w+[^\s'"`)]*/g,
          ) ?? []
        )
          .filter((address) => !namespaces.test(address) && !documentation.test(address))
          .map((address) => `${file}: ${address}`),
      );
    expect(found).toEqual([]);
  });

  it('links that leave the portal are official or a cited source', () => {
    expect(
      faults((page) =>
        page.root
          .querySelectorAll('a[href]')
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => /^https?:/.test(href) && !href.startsWith(own) && !allowed.has(href))
          .filter((href) => !mapApps.some((app) => href.startsWith(app))),
      ),
    ).toEqual([]);
  });

  it('telephone numbers are on the list', () => {
    const numbers = new Set(official.phones.map(({ number }) => number));
    expect(
      faults((page) =>
        page.root
          .querySelectorAll('a[href^="tel:"]')
          .map((link) => (link.getAttribute('href') ?? '').slice(4))
          .filter((number) => !numbers.has(number)),
      ),
    ).toEqual([]);
  });
});

/** Addresses of manuals in libraries' comments, and a base for reading relative addresses: never fetched. */
const documentation =
  /^https?:\/\/(?:example\.com|leafletjs\.com|pagefind\.app|preactjs\.com|github\.com|react\.dev|preact\.dev)/;
