import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

const field = (page: Page) => page.getByRole('combobox', { name: /Tên xã, phường/ });

async function type(page: Page, name: string): Promise<void> {
  await page.goto('/noi-lam/');
  await page.locator('#tim-xa').focus();
  await expect(field(page)).toBeVisible();
  await page.keyboard.type(name, { delay: 20 });
}

test.describe('the search for places', () => {
  test('finds an old commune and opens the one of today, by keyboard alone', async ({ page }) => {
    await type(page, 'thachj keenh');
    const option = page.getByRole('option').first();
    await expect(option).toContainText('Xã Thạch Kênh (cũ), huyện Thạch Hà, Hà Tĩnh');
    await expect(option).toContainText('xã Đông Kinh');
    await page.keyboard.press('ArrowDown');
    await expect(option).toHaveAttribute('aria-selected', 'true');
    await expect(field(page)).toHaveAttribute('aria-activedescendant', /.+/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/noi-lam\/ha-tinh\/dong-kinh\//);
  });

  test('opens an old district to the communes of today', async ({ page }) => {
    await type(page, 'huyen thach ha');
    await expect(page.getByRole('option').first()).toContainText('Huyện Thạch Hà (cũ)');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('link', { name: 'Xã Đông Kinh', exact: true }).first(),
    ).toBeVisible();
    await expect(page.locator('.place-search-list a').first()).toBeFocused();
  });

  test('closes by Escape and leaves what was typed', async ({ page }) => {
    await type(page, 'thach kenh');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('option').first()).toBeHidden();
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  });

  test('says so when the names cannot be loaded', async ({ page, context }) => {
    await page.goto('/noi-lam/');
    await page.locator('#tim-xa').focus();
    await expect(field(page)).toBeVisible();
    await context.setOffline(true);
    await page.keyboard.type('thach kenh');
    await expect(page.locator('.place-search-said')).toContainText('Không tải được');
  });

  test('costs at most 16 kB until the first letters are answered', async ({ page }) => {
    await page.goto('/noi-lam/');
    await page.waitForLoadState('networkidle');
    let bytes = 0;
    page.on('requestfinished', (request) => {
      void request.sizes().then((sizes) => (bytes += sizes.responseBodySize));
    });
    await page.locator('#tim-xa').focus();
    await page.keyboard.type('thach k', { delay: 20 });
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(bytes).toBeLessThan(16 * 1024);
    expect(bytes).toBeGreaterThan(3 * 1024);
  });
});
