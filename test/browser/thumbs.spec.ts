import { expect, test } from '@playwright/test';
import { pageTypes } from './page-types.ts';

test.describe('what is pressed is large enough for a thumb', () => {
  for (const [kind, address] of Object.entries(pageTypes)) {
    test(kind, async ({ page }) => {
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
