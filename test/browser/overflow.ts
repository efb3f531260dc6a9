import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

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

/** Looks at a page in one width as it is, and in another with text twice as large. */
export async function expectNoSidewaysScrolling(
  page: Page,
  [plain, large]: readonly [number, number],
): Promise<void> {
  await page.setViewportSize({ width: plain, height: 640 });
  expect.soft(await overflow(page), `${plain} px, as it is`).toEqual([]);
  await page.setViewportSize({ width: large, height: 640 });
  await page.addStyleTag({ content: 'html { font-size: 200% }' });
  expect.soft(await overflow(page), `${large} px, text twice as large`).toEqual([]);
}
