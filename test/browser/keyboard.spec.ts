import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Presses Tab until the focus stands on a link to `href`. */
async function tabTo(page: Page, href: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    if (typeof href === 'string' ? at === href : href.test(at)) return;
  }
  throw new Error(`No link to ${String(href)} within 80 presses of Tab.`);
}

test.describe('keyboard alone', () => {
  test('from the first page to a place', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Đi thẳng đến nội dung' })).toBeFocused();
    await tabTo(page, '/noi-lam/');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/noi-lam\/$/);
    await tabTo(page, /^\/noi-lam\/[^/]+\/$/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/noi-lam\/[^/]+\/$/);
    await tabTo(page, /^\/noi-lam\/[^/]+\/[^/]+\//);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).toHaveURL(/\/noi-lam\/[^/]+\/[^/]+\//);
  });

  test('the focus is always to be seen', async ({ page }) => {
    await page.goto('/huong-dan/kich-hoat/');
    for (let presses = 0; presses < 25; presses++) {
      await page.keyboard.press('Tab');
      const ring = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return 'none';
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle === 'none' ? `${element.outerHTML.slice(0, 80)}` : outlineWidth;
      });
      expect(ring).toMatch(/^(?:none|[2-9]px)$/);
    }
  });

  test('the skip link leads past the frame', async ({ page }) => {
    await page.goto('/hoi-dap/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#noi-dung$/);
  });
});
