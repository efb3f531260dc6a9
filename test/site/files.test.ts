import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteDir, siteFiles } from './pages.ts';

const expected = [
  /\.html$/,
  /^tep\/[^/]+\.(?:js|css|json)$/,
  /^pagefind\//,
  /^bieu-tuong\/[^/]+\.(?:svg|png)$/,
  /^du-lieu\/.+\.(?:json|geojson|csv)$/,
  /^du-lieu\/so-lieu\/thay-doi\.xml$/,
  /^cap-nhat\/cap-nhat\.xml$/,
  /^du-lieu\/bieu-do\/[a-z0-9-]+-\d+\.svg$/,
  /^du-lieu\/ranh-gioi\/giay-phep\.txt$/,
  /^lich\/(?:.+\/)?lich\.json$/,
  /^(?:noi-lam|lich)\/.+\.ics$/,
  /^sitemap(?:-index|-\d+)\.xml$/,
  /^robots\.txt$/,
  /^manifest\.webmanifest$/,
  /^sw\.js$/,
  /^tim-kiem\/(?:tra-loi|cau-dau)\.json$/,
];

describe('files of the site', () => {
  it('are only of the kinds we mean to publish', () => {
    expect(siteFiles.filter((file) => !expected.some((pattern) => pattern.test(file)))).toEqual([]);
  });

  it('are never empty', () => {
    expect(siteFiles.filter((file) => statSync(path.join(siteDir, file)).size === 0)).toEqual([]);
  });

  it('call nothing that Chrome 80 and Safari 13 lack', () => {
    // The build rewrites new syntax, but adds no methods.
    const newer =
      /\.(?:at|replaceAll|findLast|findLastIndex|toSorted|toReversed)\(|Object\.hasOwn\(|structuredClone\(/;
    const scripts = siteFiles.filter((file) => /^(?:tep\/.+|sw)\.js$/.test(file));
    expect(scripts.length).toBeGreaterThan(10);
    for (const file of scripts)
      expect(newer.exec(readFileSync(path.join(siteDir, file), 'utf8'))?.[0], file).toBe(undefined);
  });

  it('have a sitemap, an index for search, icons and a page for lost visitors', () => {
    for (const file of [
      'sitemap-index.xml',
      'robots.txt',
      'manifest.webmanifest',
      '404.html',
      'pagefind/pagefind.js',
      'bieu-tuong/bieu-tuong.svg',
    ]) {
      expect(siteFiles).toContain(file);
    }
  });
});
