import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { pageTypes, wideToo } from './page-types.ts';

/** What sticks out to the right, as a short list of elements. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('main *, header *, footer *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .slice(0, 5)
      .map((element) => `${element.tagName}.${element.getAttribute('class')}`);
  });
}

test.describe('nothing has to be scrolled sideways', () => {
  for (const [kind, address] of Object.entries(pageTypes)) {
    test(kind, async ({ page, viewport }) => {
      const narrow = (viewport?.width ?? 0) < 500;
      test.skip(!narrow && !wideToo.has(kind), 'tried on the phone');
      await page.goto(address);
      await page.setViewportSize({ width: narrow ? 320 : 1280, height: 640 });
      expect(await overflow(page), 'as it is').toEqual([]);
      await page.setViewportSize({ width: narrow ? 360 : 1280, height: 640 });
      await page.addStyleTag({ content: 'html { font-size: 200% }' });
      expect(await overflow(page), 'text twice as large').toEqual([]);
    });
  }
});
