import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SitemapItem } from '@astrojs/sitemap';

const version = /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g;

/** The versions of a page in other languages, itself among them, as its own head tells them. */
export function versionsIn(html: string): { lang: string; url: string }[] {
  return [...html.matchAll(version)].map(([, lang = '', url = '']) => ({ lang, url }));
}

/**
 * Tells in the sitemap what each finished page says of its versions in other languages.
 * @param outDir where the pages stand
 */
export function withVersions(outDir: string): (item: SitemapItem) => SitemapItem {
  return (item) => {
    const file = path.join(outDir, decodeURI(new URL(item.url).pathname), 'index.html');
    const links = existsSync(file) ? versionsIn(readFileSync(file, 'utf8')) : [];
    return links.length > 0 ? { ...item, links } : item;
  };
}
