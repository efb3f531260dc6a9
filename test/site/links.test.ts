import { describe, expect, it } from 'vitest';
import { addresses, allPages, faults, siteFiles } from './pages.ts';
import type { BuiltPage } from './pages.ts';

const byAddress = new Map(allPages.map((page) => [page.address, page]));
const files = new Set(siteFiles.map((file) => `/${file}`));

function internalLinks(page: BuiltPage) {
  return page.root
    .querySelectorAll('a[href], link[href], form[action]')
    .map((element) => element.getAttribute('href') ?? element.getAttribute('action') ?? '')
    .filter((href) => href.startsWith('/') || href.startsWith('#'))
    .map((href) => ({ href, url: new URL(href, `http://localhost${page.address}`) }));
}

describe('links inside the portal', () => {
  it('lead to a page or a file', () => {
    expect(
      faults((page) =>
        internalLinks(page)
          .filter(
            ({ url }) =>
              !addresses.has(decodeURI(url.pathname)) && !files.has(decodeURI(url.pathname)),
          )
          .map(({ href }) => href),
      ),
    ).toEqual([]);
  });

  it('lead to an anchor that exists', () => {
    expect(
      faults((page) =>
        internalLinks(page)
          .filter(({ url }) => url.hash.length > 1)
          .filter(({ url }) => {
            const target = byAddress.get(decodeURI(url.pathname));
            return (
              target &&
              !target.root.querySelector(`[id="${decodeURIComponent(url.hash.slice(1))}"]`)
            );
          })
          .map(({ href }) => href),
      ),
    ).toEqual([]);
  });

  it('say where they lead', () => {
    const empty = /^(?:xem thêm|tại đây|ở đây|bấm vào đây|click|link)$/i;
    expect(
      faults((page) =>
        page.root
          .querySelectorAll('a[href]')
          .map((link) => ({
            href: link.getAttribute('href'),
            words: (link.getAttribute('aria-label') ?? link.text).trim(),
          }))
          .filter(({ words }) => words === '' || empty.test(words))
          .map(({ href }) => String(href)),
      ),
    ).toEqual([]);
  });
});
