import { statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteDir, siteFiles } from './pages.ts';

const expected = [
  /\.html$/,
  /^tep\/[^/]+\.(?:js|css|json)$/,
  /^pagefind\//,
  /^bieu-tuong\/[^/]+\.(?:svg|png)$/,
  /^du-lieu\/.+\.(?:json|geojson|csv)$/,
  /^du-lieu\/ranh-gioi\/giay-phep\.txt$/,
  /^lich\/(?:.+\/)?lich\.json$/,
  /^(?:noi-lam|lich)\/.+\.ics$/,
  /^sitemap(?:-index|-\d+)\.xml$/,
  /^robots\.txt$/,
  /^manifest\.webmanifest$/,
  /^sw\.js$/,
  /^tim-kiem\/tra-loi\.json$/,
];

describe('files of the site', () => {
  it('are only of the kinds we mean to publish', () => {
    expect(siteFiles.filter((file) => !expected.some((pattern) => pattern.test(file)))).toEqual([]);
  });

  it('are never empty', () => {
    expect(siteFiles.filter((file) => statSync(path.join(siteDir, file)).size === 0)).toEqual([]);
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
