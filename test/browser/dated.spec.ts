import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

/** A reader abroad: the day of the fees is that of Viet Nam all the same. */
test.use({ timezoneId: 'America/Los_Angeles' });

const guide = '/huong-dan/le-phi/';
const question = '/hoi-dap/lam-the-mat-phi-khong/';
const table = (page: Page) => page.getByRole('main').getByRole('table');

async function openAt(page: Page, instant: string, address: string) {
  await page.clock.setFixedTime(new Date(instant));
  await page.goto(address);
}

test.describe('fees that change on a known day', () => {
  test('are those of 2026 until its last minute', async ({ page }) => {
    await openAt(page, '2026-12-31T23:59:00+07:00', guide);
    const main = page.getByRole('main');
    await expect(main.getByText('Đến 31/12/2026: đổi từ').first()).toBeVisible();
    await expect(main.getByText('Theo mức gốc: đổi từ').first()).toBeHidden();
    await expect(main.getByText('được miễn lệ phí, đến hết 28/2/2027').first()).toBeVisible();
  });

  test('are those of 2027 half an hour into it, while it is 2026 on the device', async ({
    page,
  }) => {
    await openAt(page, '2027-01-01T00:30:00+07:00', guide);
    expect(await page.evaluate(() => new Date().getFullYear())).toBe(2026);
    const main = page.getByRole('main');
    await expect(main.getByText('Theo mức gốc: đổi từ').first()).toBeVisible();
    await expect(main.getByText('Đến 31/12/2026: đổi từ').first()).toBeHidden();
  });

  test('change in answers and tables too', async ({ page }) => {
    await openAt(page, '2027-01-01T00:30:00+07:00', question);
    await expect(page.locator('.verdict')).toContainText('Theo mức gốc');
    const cells = await table(page).getByRole('row').nth(2).getByRole('cell').allInnerTexts();
    expect(cells.slice(-2)).toEqual(['30.000đ', '30.000đ']);
  });

  test('end the waiver on the first of March', async ({ page }) => {
    await openAt(page, '2027-03-01T00:00:00+07:00', guide);
    const main = page.getByRole('main');
    await expect(main.getByText('đã hết ngày 28/2/2027').first()).toBeVisible();
    await expect(main.getByText('được miễn lệ phí, đến hết 28/2/2027').first()).toBeHidden();
  });

  test('are right on paper', async ({ page }) => {
    await openAt(page, '2027-03-01T08:00:00+07:00', question);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.verdict')).toContainText('Theo mức gốc');
    const seen = await page.locator('main').innerText();
    expect(seen).not.toContain('Đến 31/12/2026: đổi từ');
    expect(seen).toContain('đã hết ngày 28/2/2027');
  });

  test('stand as built where no script runs', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(guide);
    const spans = page.locator('[data-from], [data-until]');
    expect(await spans.count()).toBeGreaterThan(3);
    for (const one of await spans.all()) {
      const isHidden = (await one.getAttribute('hidden')) !== null;
      expect(await one.isVisible()).toBe(!isHidden);
    }
    await context.close();
  });
});

test('a page past its day of review says so', async ({ page }) => {
  await openAt(page, '2027-01-02T09:00:00+07:00', guide);
  await expect(page.locator('.stamp')).toContainText('đã quá ngày xem lại 1/1/2027');
  await openAt(page, '2027-01-01T09:00:00+07:00', guide);
  await expect(page.locator('.stamp')).toContainText('xem lại trước 1/1/2027');
});

test('what is new leads to its pages and to the feed', async ({ page }) => {
  await page.goto('/cap-nhat/');
  await expect(page.getByRole('heading', { name: /^Tháng \d+\/\d{4}$/ }).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sắp tới' })).toBeVisible();
  const feed = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
  expect((await page.request.get(feed ?? '')).ok()).toBe(true);
  await page.locator('.updates').last().getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
