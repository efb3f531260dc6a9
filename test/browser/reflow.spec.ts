import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { pageTypes } from './page-types.ts';

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
      await page.goto(address);
      const narrow = (viewport?.width ?? 0) < 500;
      await page.setViewportSize({ width: narrow ? 320 : 1280, height: 640 });
      expect(await overflow(page), 'as it is').toEqual([]);
      await page.setViewportSize({ width: narrow ? 360 : 1280, height: 640 });
      await page.addStyleTag({ content: 'html { font-size: 200% }' });
      expect(await overflow(page), 'text twice as large').toEqual([]);
    });
  }
});

test.describe('what is pressed is large enough for a thumb', () => {
  for (const [kind, address] of Object.entries(pageTypes)) {
    test(kind, async ({ page, viewport }) => {
      test.skip((viewport?.width ?? 0) > 500, 'for phones');
      await page.goto(address);
      const small = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            'button, input:not([type=hidden]), .button, .chip, .nav a, .door, .cases a, .choice',
          ),
        ]
          .map((element) => ({
            box: element.getBoundingClientRect(),
            words: element.textContent.trim() || element.id,
          }))
          // A check-box is pressed through its whole line.
          .filter(({ box }) => box.width > 0 && box.height > 0 && box.height < 44)
          .map(({ box, words }) => `${words}: ${Math.round(box.height)} px`),
      );
      expect(small.filter((entry) => !entry.startsWith(':'))).toEqual([]);
    });
  }
});
