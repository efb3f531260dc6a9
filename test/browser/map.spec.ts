import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

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

/** One grey pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNsaGj4DwAFhAKAO2Gm4wAAAABJRU5ErkJggg==',
  'base64',
);

/** Opens the map of a page as it would be with a tile server, which answers as it is told. */
async function openWithTiles(page: Page, answers: (count: number) => boolean): Promise<void> {
  const tiles = JSON.stringify({
    url: 'https://o.invalid/{z}/{x}/{y}.png',
    attribution: 'Ô bản đồ thử',
  }).replaceAll('"', '&quot;');
  await page.route('**/noi-lam/', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(
      'data-map="{',
      `data-map="{&quot;tiles&quot;:${tiles},`,
    );
    await route.fulfill({ response: answer, body });
  });
  let count = 0;
  await page.route('https://o.invalid/**', (route) => {
    count += 1;
    return answers(count)
      ? route.fulfill({ contentType: 'image/png', body: pixel })
      : route.fulfill({ status: 503 });
  });
  await page.goto('/noi-lam/');
  await page
    .getByRole('button', { name: /Mở bản đồ/ })
    .first()
    .click();
  await expect(page.locator('.leaflet-container')).toBeVisible();
}

test.describe('the map of a deployment with a tile server', () => {
  const land = '.leaflet-container path.m-land';

  test('shows its tiles and whose they are', async ({ page }) => {
    await openWithTiles(page, () => true);
    await expect(page.locator('.leaflet-tile-loaded').first()).toBeVisible();
    await expect(page.getByText('Ô bản đồ thử')).toBeVisible();
    await expect(page.locator(land).first()).toBeHidden();
  });

  test('returns to our own base when the first tile fails', async ({ page }) => {
    await openWithTiles(page, () => false);
    await expect(page.locator('.leaflet-tile')).toHaveCount(0);
    await expect(page.locator(land).first()).toBeVisible();
    await expect(page.getByText('Ô bản đồ thử')).toHaveCount(0);
    await expect(page.getByText('Natural Earth, GeoNames')).toBeVisible();
  });

  test('returns to our own base when a later tile fails', async ({ page }) => {
    let works = true;
    await openWithTiles(page, () => works);
    await expect(page.locator('.leaflet-tile-loaded').first()).toBeVisible();
    works = false;
    await page.getByRole('button', { name: 'Phóng to', exact: true }).click();
    await expect(page.locator('.leaflet-tile')).toHaveCount(0);
    await expect(page.locator(land).first()).toBeVisible();
    await expect(page.getByText('Ô bản đồ thử')).toHaveCount(0);
  });
});
