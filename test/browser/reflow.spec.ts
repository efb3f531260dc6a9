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
    test(`${kind}, 320 px wide`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address);
      expect(await overflow(page)).toEqual([]);
    });

    test(`${kind}, text twice as large`, async ({ page }) => {
      await page.goto(address);
      await page.addStyleTag({ content: 'html { font-size: 200% }' });
      expect(await overflow(page)).toEqual([]);
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
