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

/** A page, read and taken apart only when a test asks for it. */
export class BuiltPage {
  /** Its address: `/huong-dan/kich-hoat/`. */
  readonly address: string;
  readonly file: string;
  #html: string | undefined;
  #root: HTMLElement | undefined;

  constructor(file: string) {
    this.file = file;
    this.address = `/${file}`.replace(/index\.html$/, '');
  }

  get html(): string {
    this.#html ??= readFileSync(path.join(siteDir, this.file), 'utf8');
    return this.#html;
  }

  get root(): HTMLElement {
    this.#root ??= parse(this.html, { comment: true });
    return this.#root;
  }

  /** Lets go of what was read: thousands of pages would not fit into memory at once. */
  forget(): void {
    this.#html = undefined;
    this.#root = undefined;
  }
}

/** Every page, without the search index's own files. */
export const allPages = siteFiles
  .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
  .map((file) => new BuiltPage(file));

/** Every address of a page. */
export const addresses: ReadonlySet<string> = new Set(allPages.map(({ address }) => address));

const ofCommune = /^\/noi-lam\/[^/]+\/[^/]+\/$/;

/** The pages of communes: 3,321 of one mould, looked at one by one only for what can differ. */
export const communePages = allPages.filter(({ address }) => ofCommune.test(address));

/** Every so many-th commune is looked at in full, and all with something of their own. */
const step = 60;
const withPages = new Set(
  allPages.flatMap(
    ({ address }) => /^(\/noi-lam\/[^/]+\/[^/]+\/)[^/]+\/$/.exec(address)?.[1] ?? [],
  ),
);
const zones = ['bach-long-vi', 'cat-hai', 'con-dao', 'hoang-sa', 'phu-quoc', 'truong-sa'];
const isZone = ({ address }: BuiltPage) => zones.some((slug) => address.endsWith(`/${slug}/`));

/** Every page that is looked at in full: all but most of the communes. */
export const pages = allPages.filter(
  (page) =>
    !ofCommune.test(page.address) ||
    withPages.has(page.address) ||
    isZone(page) ||
    communePages.indexOf(page) % step === 0,
);

/** What each page fails, as `address: fault`, so that one run tells all. */
export function faults(judge: (page: BuiltPage) => string[]): string[] {
  return pages.flatMap((page) => judge(page).map((fault) => `${page.address}: ${fault}`));
}
