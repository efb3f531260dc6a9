import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';
import { buildPaths } from '../../src/files/paths.ts';
import { listFiles } from '../../src/files/read.ts';

/** The finished site that is tested. */
export const siteDir = buildPaths().out;

/** Every file of it. */
export const siteFiles = listFiles(siteDir);

export type BuiltPage = {
  /** Its address: `/huong-dan/kich-hoat/`. */
  address: string;
  file: string;
  html: string;
  root: HTMLElement;
};

/** Every page, without the search index's own files. */
export const pages: BuiltPage[] = siteFiles
  .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
  .map((file) => {
    const html = readFileSync(path.join(siteDir, file), 'utf8');
    const address = `/${file}`.replace(/index\.html$/, '');
    return { address, file, html, root: parse(html, { comment: true }) };
  });

/** What each page fails, as `address: fault`, so that one run tells all. */
export function faults(judge: (page: BuiltPage) => string[]): string[] {
  return pages.flatMap((page) => judge(page).map((fault) => `${page.address}: ${fault}`));
}
