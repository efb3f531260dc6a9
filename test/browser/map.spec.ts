import { expect, test } from '@playwright/test';

test.describe('the map', () => {
  test('comes after the list and opens only when asked', async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await page.goto('/noi-lam/');
    await page.waitForLoadState('networkidle');
    expect(scripts.filter((url) => /leaflet|base.*json/i.test(url))).toEqual([]);
    const button = page.getByRole('button', { name: /Mở bản đồ/ }).first();
    await button.click();
    await expect(page.locator('.leaflet-container')).toBeVisible();
    await expect(page.getByText('Hoàng Sa').first()).toBeAttached();
    await expect(page.getByText('Trường Sa').first()).toBeAttached();
  });
});
