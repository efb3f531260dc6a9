import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

const results = (page: Page) => page.locator('main').locator('a[href^="/"]');

test.describe('search', () => {
  for (const [query, words] of [
    ['kich hoat', /kích hoạt/i],
    ['dien thoai', /điện thoại/i],
    ['dinh danh muc 2', /mức 2/i],
    ['CCCD', /căn cước|CCCD|thẻ/i],
    ['thach kenh', /Thạch Kênh|Đông Kinh/i],
    ['điện thoại'.normalize('NFD'), /điện thoại/i],
  ] as const) {
    test(`finds “${query.normalize('NFC')}”`, async ({ page }) => {
      await page.goto(`/tim-kiem/?q=${encodeURIComponent(query)}`);
      const first = page.locator('.found li').first();
      await expect(first).toBeVisible();
      await expect(page.locator('.found li').filter({ hasText: words }).first()).toBeVisible();
    });
  }

  test('answers while typing, and the answer opens', async ({ page }) => {
    await page.goto('/tim-kiem/');
    await page
      .getByRole('combobox')
      .or(page.getByRole('searchbox'))
      .first()
      .pressSequentially('khong nhan duoc otp', { delay: 30 });
    const answer = page.locator('.found a[href="/hoi-dap/khong-nhan-duoc-otp/"]');
    await expect(answer).toBeVisible();
    await expect(page).toHaveURL(/q=khong/);
    await answer.click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('OTP');
  });

  test('says what to do when nothing is found', async ({ page }) => {
    await page.goto('/tim-kiem/?q=xyzzyqwertz');
    await expect(page.getByText('1900 0368').first()).toBeVisible();
    await expect(results(page).filter({ hasText: /hỏi/i }).first()).toBeVisible();
  });

  test('shows hostile input as it is', async ({ page }) => {
    let alarmed = false;
    page.on('dialog', (dialog) => {
      alarmed = true;
      void dialog.dismiss();
    });
    await page.goto(`/tim-kiem/?q=${encodeURIComponent('<img src=x onerror=alert(1)> kich hoat')}`);
    await expect(page.getByRole('main')).toBeVisible();
    await page.waitForTimeout(800);
    expect(alarmed).toBe(false);
    expect(await page.locator('main img').count()).toBe(0);
  });

  test('suggests under the box on the first page, by keyboard alone', async ({ page }) => {
    await page.goto('/');
    const box = page.getByRole('main').locator('input[name=q]');
    await box.focus();
    await page.keyboard.type('thach kenh', { delay: 30 });
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/noi-lam|tien-do|hoi-dap/);
  });
});
