import { describe, expect, it } from 'vitest';
import { langOfVietnamese, languageAt } from '../../src/i18n/languages.ts';
import { en } from '../../src/i18n/en.ts';
import { vi } from '../../src/i18n/vi.ts';
import { versionsOf } from '../../src/site/versions.ts';
import { versionsIn } from '../../src/build/sitemap.ts';

describe('the language of an address', () => {
  it.each([
    ['/', 'vi'],
    ['/huong-dan/kich-hoat/', 'vi'],
    ['/en/', 'en'],
    ['/en/guides/activate/', 'en'],
    ['/energy/', 'vi'],
  ])('%s is %s', (address, code) => {
    expect(languageAt(address).code).toBe(code);
  });

  it('tells where Vietnamese words need to be marked', () => {
    expect(langOfVietnamese(en)).toBe('vi');
    expect(langOfVietnamese(vi)).toBeUndefined();
  });
});

describe('the versions of a page', () => {
  it('are itself and the others, and the Vietnamese one for all other readers', () => {
    expect(versionsOf('/en/guides/', [{ tag: 'vi', href: '/huong-dan/' }])).toEqual([
      { tag: 'en', href: '/en/guides/' },
      { tag: 'vi', href: '/huong-dan/' },
      { tag: 'x-default', href: '/huong-dan/' },
    ]);
  });

  it('are none where a page stands alone', () => {
    expect(versionsOf('/hoi-dap/', [])).toEqual([]);
  });

  it('are read from a finished page for the sitemap', () => {
    const html =
      '<link rel="canonical" href="https://x.vn/"><link rel="alternate" hreflang="en" href="https://x.vn/en/">';
    expect(versionsIn(html)).toEqual([{ tag: 'en', href: '/en/' }]);
  });
});
