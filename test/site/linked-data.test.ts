import { describe, expect, it } from 'vitest';
import { otherLanguages } from '../../src/i18n/languages.ts';
import { vi } from '../../src/i18n/vi.ts';
import { pages } from './pages.ts';

type Node = { '@type': string | string[]; [key: string]: unknown };

function graphOf(html: (typeof pages)[number]): Node[] {
  return html.root
    .querySelectorAll('script[type="application/ld+json"]')
    .flatMap((script) => (JSON.parse(script.innerHTML) as { '@graph': Node[] })['@graph']);
}
/** The first page of each language. */
const homes = new Set([vi, ...otherLanguages].map(({ addresses }) => addresses.home));
const typesAt = (pattern: RegExp) =>
  pages
    .filter(({ address }) => pattern.test(address))
    .map((page) => ({
      address: page.address,
      types: graphOf(page).flatMap((node) => node['@type']),
    }));

describe('linked data', () => {
  it('every page but the first and the lost one says where it stands', () => {
    const without = pages
      .filter(({ address }) => !homes.has(address) && address !== '/404.html')
      .filter((page) => !graphOf(page).some((node) => node['@type'] === 'BreadcrumbList'))
      .map(({ address }) => address);
    expect(without).toEqual([]);
  });

  it.each([
    ['guides', /^\/huong-dan\/[^/]+\/$/, 'HowTo'],
    ['guides in English', /^\/en\/guides\/[^/]+\/$/, 'HowTo'],
    ['answers', /^\/hoi-dap\/[^/]+\/$/, 'FAQPage'],
    ['home', /^\/$/, 'GovernmentService'],
  ])('%s carry %s', (_name, pattern, type) => {
    const found = typesAt(pattern);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ types }) => !types.includes(type))).toEqual([]);
  });

  it('hours are claimed only where they are confirmed', () => {
    const claims = pages.filter(
      (page) =>
        JSON.stringify(graphOf(page)).includes('openingHours') &&
        page.root.querySelector('.state--unsure, .state--ended') !== null &&
        page.root.querySelector('[data-schedule]') === null,
    );
    expect(claims.map(({ address }) => address)).toEqual([]);
  });
});
