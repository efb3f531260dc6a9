import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test.describe('without JavaScript', () => {
  test('a guide is read to its end', async ({ page }) => {
    await page.goto('/');
    await page
      .getByRole('navigation', { name: 'Mục chính' })
      .getByRole('link', { name: 'Hướng dẫn' })
      .click();
    await page.getByRole('main').locator('a[href="/huong-dan/kich-hoat/"]').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Kích hoạt');
    await expect(page.locator('.step')).toHaveCount(7);
    for (const step of await page.locator('.step').all()) await expect(step).toBeVisible();
    await expect(page.locator('.drawing svg[role=img]').first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Nguồn' })).toBeVisible();
  });

  test('a place with its hours is found by its old name', async ({ page }) => {
    await page.goto('/noi-lam/');
    await page.locator('.provinces').getByRole('link', { name: 'Hà Tĩnh', exact: true }).click();
    await expect(page.getByText('Thạch Kênh').first()).toBeVisible();
    await page.goto('/noi-lam/ha-tinh/dong-kinh/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Đông Kinh');
    await expect(page.getByText('chưa xác nhận').first()).toBeVisible();
    await expect(page.getByText('giờ hành chính', { exact: false }).first()).toBeVisible();
  });

  test('the search form leads to a page that helps', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('kich hoat');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/tim-kiem\/\?q=kich/);
    await expect(page.getByRole('main').locator('a[href^="/hoi-dap/"]').first()).toBeVisible();
  });

  test('the case finder ends in a check-list', async ({ page }) => {
    await page.goto('/tinh-huong/');
    for (let step = 0; step < 7 && (await page.locator('.choice').count()) > 0; step++) {
      await page.locator('.choice').first().click();
    }
    expect(await page.locator('.ticks li').count()).toBeGreaterThan(1);
  });

  test('a map is drawn all the same', async ({ page }) => {
    await page.goto('/noi-lam/ha-tinh/dong-kinh/');
    await expect(page.locator('figure.map svg').first()).toBeVisible();
  });
});
