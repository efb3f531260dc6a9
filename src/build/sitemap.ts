import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SitemapItem } from '@astrojs/sitemap';
import { versionsOf } from '../site/versions.ts';
import type { Alternate } from '../site/versions.ts';

const version = /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g;

/** The versions of a page in other languages, as its own head tells them. */
export function versionsIn(html: string): Alternate[] {
  return [...html.matchAll(version)].map(([, tag = '', url = '']) => ({
    tag,
    href: new URL(url).pathname,
  }));
}

/**
 * Tells in the sitemap what each finished page says of its versions in other languages.
 * @param outDir where the pages stand
 */
export function withVersions(outDir: string): (item: SitemapItem) => SitemapItem {
  return (item) => {
    const { pathname } = new URL(item.url);
    const file = path.join(outDir, decodeURI(pathname), 'index.html');
    const others = existsSync(file) ? versionsIn(readFileSync(file, 'utf8')) : [];
    const links = versionsOf(pathname, others).map(({ tag, href }) => ({
      lang: tag,
      url: new URL(href, item.url).href,
    }));
    return links.length > 0 ? { ...item, links } : item;
  };
}
