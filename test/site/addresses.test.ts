import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addresses, siteFiles } from './pages.ts';

const published = readFileSync(new URL('./addresses.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('/'));

describe('addresses', () => {
  it('that were ever published keep working', () => {
    const known = new Set([...addresses, ...siteFiles.map((file) => `/${file}`)]);
    expect(published.length).toBeGreaterThan(10);
    expect(published.filter((address) => !known.has(address))).toEqual([]);
  });

  it('are written without diacritics, in small letters, ending in a slash', () => {
    const odd = [...addresses].filter(
      (address) => address !== '/404.html' && !/^\/(?:[a-z0-9-]+\/)*$/.test(address),
    );
    expect(odd).toEqual([]);
  });
});
