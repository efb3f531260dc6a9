import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isVietnamese } from '../../src/i18n/foreign.ts';
import { languageAt } from '../../src/i18n/languages.ts';
import { vi } from '../../src/i18n/vi.ts';
import { faults, pages, siteDir } from './pages.ts';
import type { BuiltPage } from './pages.ts';

const foreign = pages.filter(({ address }) => languageAt(address) !== vi);
const byAddress = new Map(pages.map((page) => [page.address, page]));

/** What a page says of its versions: their languages and paths. */
function versionsOf(page: BuiltPage): { tag: string; address: string }[] {
  return page.root.querySelectorAll('link[rel=alternate][hreflang]').map((link) => ({
    tag: link.getAttribute('hreflang') ?? '',
    address: new URL(link.getAttribute('href') ?? '').pathname,
  }));
}

describe('pages in other languages', () => {
  it('are there', () => {
    expect(foreign.length).toBeGreaterThan(60);
  });

  it('lead to their Vietnamese version, and it leads back', () => {
    expect(
      faults((page) =>
        versionsOf(page)
          .filter(({ tag }) => tag !== 'x-default')
          .flatMap(({ tag, address }) => {
            const other = byAddress.get(address);
            if (!other) return [`no page ${address}`];
            const back = versionsOf(other).some((version) => version.address === page.address);
            return [
              ...(back ? [] : [`${address} does not lead back`]),
              ...(languageAt(address).tag === tag ? [] : [`${address} is not ${tag}`]),
            ];
          }),
      ),
    ).toEqual([]);
  });

  it('are out of the search, which is Vietnamese', () => {
    const indexed = foreign.filter((page) => page.html.includes('data-pagefind-body'));
    expect(indexed.map(({ address }) => address)).toEqual([]);
  });

  it('stand in the sitemap with their versions', () => {
    const map = readFileSync(path.join(siteDir, 'sitemap-0.xml'), 'utf8');
    const missing = foreign.filter(({ address }) => !map.includes(`${address}</loc>`));
    expect(missing.map(({ address }) => address)).toEqual([]);
    expect(map).toMatch(/hreflang="en" href="[^"]+\/en\/guides\/activate\/"/);
    expect(map).toMatch(/hreflang="vi" href="[^"]+\/huong-dan\/kich-hoat\/"/);
  });

  it('mark links to Vietnamese pages as such', () => {
    const bare = foreign.flatMap((page) =>
      page.root
        .querySelectorAll('main a[href^="/"]')
        .filter((link) => languageAt(link.getAttribute('href') ?? '') === vi)
        .filter((link) => !link.hasAttribute('hreflang') && !link.closest('[lang=vi]'))
        .map((link) => `${page.address}: ${link.getAttribute('href')}`),
    );
    expect(bare).toEqual([]);
  });

  it('leave no sentence of the portal in Vietnamese', () => {
    const texts = 'h2, h3, .lead, .glance dt, .button, caption, th, label';
    const left = foreign.flatMap((page) =>
      page.root
        .querySelectorAll(texts)
        .filter((element) => !element.closest('[lang=vi]') && !element.querySelector('[lang=vi]'))
        .filter(({ text }) => isVietnamese(text.replace(/căn cước/giu, '')))
        .map(({ text }) => `${page.address}: ${text.trim()}`),
    );
    expect(left).toEqual([]);
  });
});
