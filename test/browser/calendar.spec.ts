import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('where no day is published, the calendar says so and what to do', async ({ page }) => {
  await page.goto('/lich/');
  await expect(page.getByRole('heading', { level: 1, name: 'Lịch' })).toBeVisible();
  await expect(page.getByText('Chưa có lịch nào được công bố')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Tìm nơi làm' }).click();
  await expect(page).toHaveURL(/\/noi-lam\/$/);
});
