import type { Server } from 'node:http';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import getPort from 'get-port';
import { createSiteServer, listen } from '../../src/build/serve.ts';
import { occurrences } from '../calendar/parsed.ts';
import { expectAccessibleDayAndNight } from './axe.ts';
import { demoDay as day, demoSite } from './other-sites.ts';

/** A Tuesday morning, seen from the other side of the world. */
const morning = new Date(`${day}T09:00:00+07:00`);
test.use({ timezoneId: 'America/New_York' });
// One build for all.
test.describe.configure({ mode: 'default' });

let server: Server;
let base: string;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  const port = await getPort();
  server = createSiteServer(demoSite());
  await listen(server, port);
  base = `http://localhost:${port}`;
});
test.afterAll(() => void server.close());

const pages = ['/lich/', '/lich/dong-nai/', '/lich/to/to-so-1/'];
const desk = '/noi-lam/dong-nai/dong-phu/ban-ho-tro-mot-cua-mau/';

async function open(page: Page, address: string) {
  await page.clock.setFixedTime(morning);
  await page.goto(base + address);
}
const shown = (page: Page) => page.locator('[data-agenda-title]');
const form = (page: Page) => page.getByRole('form', { name: 'Chọn ngày, xã và tổ' });

test('everything is called a sample', async ({ page }) => {
  await open(page, '/');
  await expect(page.getByText('dữ liệu mẫu').first()).toBeVisible();
});

for (const address of pages)
  test(`${address} is for everybody, by day and by night`, async ({ page }) => {
    test.setTimeout(120_000);
    await open(page, address);
    await expectAccessibleDayAndNight(page);
    for (const [width, size] of [
      [320, '100%'],
      [360, '200%'],
    ] as const) {
      await page.setViewportSize({ width, height: 640 });
      await page.addStyleTag({ content: `html { font-size: ${size} }` });
      const wide = () =>
        document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect(await page.evaluate(wide), `${width} px, ${size}`).toBeLessThanOrEqual(0);
    }
  });

test('a reader goes on to the next week, and back', async ({ page }) => {
  await open(page, '/lich/dong-nai/');
  await expect(shown(page)).toContainText('14 ngày');
  await form(page).getByRole('button', { name: 'Sau' }).click();
  await expect(shown(page)).toHaveText('Tuần 30/11–6/12/2026');
  await expect(page).toHaveURL(/\?tu=2026-11-30$/);
  await page.goBack();
  await expect(shown(page)).toHaveText('Tuần 23/11–29/11/2026');
  await expect(page.locator('.agenda-today')).toHaveText('Hôm nay');
  await expect(page.locator('#ngay-2026-11-24')).toContainText('Hôm nay');
});

test('a week of one team can be sent as a link', async ({ page }) => {
  await open(page, '/lich/dong-nai/');
  await form(page).getByLabel('Tổ lưu động').selectOption({ label: 'Tổ lưu động số 1 (mẫu)' });
  await expect(page).toHaveURL(/\?tu=2026-11-23&to=to-so-1$/);
  await expect(page.locator('.agenda-visit')).toHaveCount(6);
  await open(page, '/lich/dong-nai/?tu=2026-11-23&to=to-so-1');
  await expect(page.locator('.agenda-visit')).toHaveCount(6);
  await expect(page.locator('.agenda-visit--off')).toContainText('trời mưa bão');
  await expect(form(page).getByLabel('Tổ lưu động')).toHaveValue('to-so-1');
});

test('past days are there too', async ({ page }) => {
  await open(page, '/lich/dong-nai/?tu=2026-11-18&xem=ngay&xa=25363');
  await expect(shown(page)).toHaveText('Ngày 18/11/2026');
  await expect(page.locator('.agenda-visit')).toContainText('Chợ mẫu');
});

test('a page built days ago shows this week', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-12-01T08:00:00+07:00'));
  await page.goto(`${base}/lich/dong-nai/`);
  await expect(shown(page)).toHaveText('Tuần 30/11–6/12/2026');
});

test('without its data the list that was built stays', async ({ page }) => {
  await page.route('**/lich.json', (route) => route.abort());
  await open(page, '/lich/dong-nai/');
  await form(page).getByRole('button', { name: 'Sau' }).click();
  await expect(shown(page)).toContainText('Chưa tải được lịch');
  await expect(page.locator('.agenda-day')).toHaveCount(14);
});

test('badge, agenda and calendar file say the same of a desk', async ({ page, request }) => {
  await open(page, desk);
  await expect(page.locator('.state--open').first()).toContainText('Đang mở đến 11:30 hôm nay');
  await open(page, '/lich/dong-nai/?tu=2026-11-24&xem=ngay');
  await expect(page.locator('.agenda-open', { hasText: 'một cửa' })).toContainText('7:30–11:30');
  const file = await request.get(`${base}${desk}lich.ics`);
  expect(file.headers()['content-type']).toBe('text/calendar; charset=utf-8');
  const minute = Date.parse(`${day}T09:00:00Z`) / 60_000;
  const now = occurrences(await file.text(), '2026-11-30').filter(
    ({ from, to }) => from <= minute && minute < to,
  );
  expect(now).toHaveLength(1);
});

test('one visit is put into a calendar of one’s own', async ({ page, request }) => {
  await open(page, '/lich/to/to-so-1/');
  const link = page.getByRole('link', { name: /Thêm vào lịch Trường trung học mẫu/ });
  const file = await request.get(base + (await link.getAttribute('href')));
  expect(occurrences(await file.text()).map(({ summary }) => summary)).toEqual([
    'Tổ lưu động số 1 (mẫu): Trường trung học mẫu (dữ liệu mẫu)',
    'Tổ lưu động số 1 (mẫu): Trường trung học mẫu (dữ liệu mẫu)',
  ]);
  const follow = page.getByRole('link', { name: 'Theo dõi bằng ứng dụng lịch' });
  await expect(follow).toHaveAttribute('href', 'webcal://xa-mau.example/lich/to/to-so-1.ics');
});

test('on paper the days stand without buttons', async ({ page }) => {
  await open(page, '/lich/dong-nai/');
  await page.emulateMedia({ media: 'print' });
  await expect(form(page)).toBeHidden();
  await expect(page.getByText('Theo dõi bằng ứng dụng lịch')).toBeHidden();
  await expect(page.locator('.agenda-day').last()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('two weeks are told, day by day, with ways to communes and teams', async ({ page }) => {
    await page.goto(`${base}/lich/dong-nai/`);
    await expect(page.locator('.agenda-day')).toHaveCount(14);
    await expect(page.locator('form[data-agenda]')).toBeHidden();
    await page
      .getByRole('navigation', { name: 'Đến ngày' })
      .getByText('1/12', { exact: true })
      .click();
    await expect(page).toHaveURL(/#ngay-2026-12-01$/);
    await page
      .getByRole('link', { name: /Tổ lưu động số 2/ })
      .last()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Tổ lưu động số 2');
  });
});

test('unconfirmed hours stay under a filter of time', async ({ page }) => {
  await open(page, '/noi-lam/dong-nai/');
  const unconfirmed = await page.locator('.ds .l-gio').count();
  expect(unconfirmed).toBeGreaterThan(0);
  await open(page, '/noi-lam/dong-nai/#chu-nhat');
  await expect(page.locator('.ds .l-gio:visible')).toHaveCount(unconfirmed);
  await expect(page.locator('#chu-nhat')).toContainText('chưa rõ giờ, vẫn ở dưới');
});
