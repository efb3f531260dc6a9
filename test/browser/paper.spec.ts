import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { sheetsOf } from '../../src/build/look.ts';
import { buildPaths } from '../../src/files/paths.ts';

const guides = readdirSync(path.join(buildPaths().content, 'guides'))
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.replace(/\.md$/, ''));

/** What a page may take on A4, as its own style sheet wants it. */
const kinds = [
  { title: 'a guide prints on two sheets at most', folder: 'huong-dan', most: 2 },
  { title: 'an easy version prints on one sheet', folder: 'doc-de', most: 1 },
] as const;

for (const { title, folder, most } of kinds)
  test(title, async ({ page }) => {
    test.setTimeout(guides.length * 10_000);
    const long: string[] = [];
    for (const guide of guides) {
      await page.goto(`/${folder}/${guide}/`);
      const sheets = sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
      expect(sheets).toBeGreaterThan(0);
      if (sheets > most) long.push(`${guide}: ${sheets}`);
    }
    expect(long).toEqual([]);
  });
