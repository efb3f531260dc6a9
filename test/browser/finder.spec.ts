import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { packColumns } from '../../src/places/finder/columns.ts';
import type { Columns, PackedFrom } from '../../src/places/finder/columns.ts';
import { packDetails } from '../../src/places/finder/details.ts';
import type { Details } from '../../src/places/finder/details.ts';
import { traitsOf } from '../../src/places/finder/facets.ts';
import {
  eveningDesk,
  holidays,
  team,
  typicalOffice,
  weekdayDesk,
} from '../places/finder-samples.ts';

/** Monday 23/11/2026, 9:00 in Vietnam, whatever day the tests run on. */
const monday = new Date('2026-11-23T02:00:00Z');

const samples: (Omit<PackedFrom, 'commune'> & { name: string })[] = [
  {
    ...{ name: 'Bàn giờ hành chính', schedule: weekdayDesk, past: false, areaKm: 0 },
    ...{ at: { lat: 18.34, lon: 105.9 }, precision: 'exact' },
    traits: traitsOf({ services: ['activation', 'install'], kind: 'desk', stepFree: true }),
  },
  {
    ...{ name: 'Bàn ca tối', schedule: eveningDesk, past: false, areaKm: 0 },
    ...{ at: { lat: 18.06, lon: 106.29 }, precision: 'exact' },
    traits: traitsOf({ services: ['activation'], kind: 'desk' }),
  },
  {
    ...{ name: 'Công an xã Mẫu', schedule: typicalOffice, past: false, areaKm: 12 },
    ...{ at: { lat: 18.35, lon: 105.88 }, precision: 'district' },
    traits: traitsOf({ services: ['level-2', 'card'], kind: 'office' }),
  },
  {
    ...{ name: 'Tổ lưu động Mẫu', schedule: team, past: false, areaKm: 0 },
    traits: traitsOf({ services: ['level-2', 'card'], kind: 'mobile' }),
  },
];

function filesOf(some: typeof samples): { columns: Columns; details: Details } {
  const columns = packColumns(
    some.map((point) => ({ ...point, commune: '18586' })),
    {
      ...{ day: '2026-11-23', holidays, runs: [[1, 0]] },
      provinces: [{ code: '42', slug: 'ha-tinh', name: 'Hà Tĩnh', points: some.length }],
    },
  );
  const details = packDetails(
    some.map(({ name }, index) => ({
      ...{ name, slug: `diem-${index}`, kind: 'Bàn hỗ trợ', services: 'Giúp kích hoạt VNeID' },
      ...{ hours: '', near: 'huyện Thạch Hà cũ', audience: '', address: '' },
      visits: [],
    })),
    [
      {
        ...{
          code: '18586',
          fullName: 'xã Đông Kinh',
          slug: 'dong-kinh',
          near: 'huyện Thạch Hà cũ',
        },
        ...{ at: { lat: 18.35, lon: 105.88 }, precision: 'district', areaKm: 12 },
      },
    ],
  );
  return { columns, details };
}

/** Opens a page with places of our own in its files. */
async function open(page: Page, address: string, some = samples): Promise<void> {
  const { columns, details } = filesOf(some);
  await page.clock.setFixedTime(monday);
  await page.route('**/du-lieu/noi-lam/*.json', (route) =>
    route.fulfill({ json: route.request().url().endsWith('/diem.json') ? columns : details }),
  );
  await page.goto(address);
}

const rows = (page: Page) => page.locator('[data-finder-list] .place h3');

/** On a phone the filters are one tap away. */
async function choose(page: Page, name: string): Promise<void> {
  const chip = page.getByRole('link', { name, exact: true });
  if (!(await chip.isVisible())) await page.locator('.filters summary').click();
  await chip.click();
}

async function openMap(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Mở bản đồ/ }).click();
  await expect(page.locator('.map-sign').first()).toBeVisible();
}

test.describe('the list of places', () => {
  test('keeps what is asked in the address, and goes back', async ({ page }) => {
    await open(page, '/noi-lam/');
    await choose(page, 'Buổi tối');
    await expect(page).toHaveURL(/\?buoi=toi$/);
    await expect(rows(page)).toHaveText(['Bàn ca tối', 'Công an xã Mẫu']);
    await expect(
      page.getByRole('heading', { name: 'Giờ chưa xác nhận: 1 nơi khác' }),
    ).toBeVisible();
    await expect(page.getByRole('link', { name: 'Buổi tối', exact: true })).toHaveAttribute(
      'aria-current',
      'true',
    );
    await choose(page, 'Thẻ căn cước');
    await expect(page).toHaveURL(/\?buoi=toi&dich-vu=the-can-cuoc$/);
    await expect(rows(page)).toHaveText(['Công an xã Mẫu']);
    await expect(page.locator('[data-finder-said]')).toContainText('Không nơi nào có giờ xác nhận');
    await page.goBack();
    await expect(rows(page)).toHaveCount(2);
    await page.goBack();
    await expect(rows(page)).toHaveCount(4);
  });

  test('opens a link that somebody sent, with day and hour', async ({ page }) => {
    await open(page, '/noi-lam/?ngay=2026-11-25&gio=10:00');
    await expect(rows(page)).toHaveText([
      'Bàn giờ hành chính',
      'Tổ lưu động Mẫu',
      'Công an xã Mẫu',
    ]);
    await expect(page.getByText('Mở lúc 10:00 thứ Tư 25/11, đến 11:30').first()).toBeVisible();
    await expect(
      page.locator('[data-finder-list]').getByText('Giờ chưa xác nhận', { exact: true }),
    ).toHaveCount(1);
  });

  test('shows what was on a day that is past', async ({ page }) => {
    await open(page, '/noi-lam/?ngay=2026-11-18&dich-vu=the-can-cuoc');
    await expect(page.locator('[data-finder-list] h2')).toContainText('thứ Tư 18/11 (đã qua)');
    await expect(rows(page).first()).toHaveText('Tổ lưu động Mẫu');
  });

  test('sorts by the way from where the reader is, and tells nobody', async ({ page, context }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: 18.0611, longitude: 106.2922 });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
    await open(page, '/noi-lam/');
    await page.getByRole('button', { name: 'Gần tôi' }).click();
    await expect(rows(page)).toHaveText([
      'Bàn ca tối',
      'Bàn giờ hành chính',
      'Công an xã Mẫu',
      'Tổ lưu động Mẫu',
    ]);
    await expect(page.getByText('vị trí chỉ biết tới huyện Thạch Hà cũ').first()).toBeVisible();
    expect(asked.filter((request) => /18\.06|106\.29/.test(request))).toEqual([]);
    expect(page.url()).not.toMatch(/18\.06/);
  });

  test('says what to do when the position is refused', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'geolocation', {
        value: {
          getCurrentPosition: (_: unknown, fail: (error: { code: number }) => void) =>
            fail({ code: 1 }),
        },
      });
    });
    await open(page, '/noi-lam/');
    await page.getByRole('button', { name: 'Gần tôi' }).click();
    await expect(
      page.locator('[data-finder-list]').getByText('Bạn chưa cho phép xem vị trí'),
    ).toBeVisible();
    await expect(rows(page)).toHaveCount(4);
  });

  test('sorts by the way from a commune', async ({ page }) => {
    await open(page, '/noi-lam/?xa=18586');
    await expect(
      page.getByText('Xếp theo khoảng cách đường chim bay từ xã Đông Kinh'),
    ).toBeVisible();
    await expect(rows(page).first()).toHaveText('Công an xã Mẫu');
  });

  test('stays as the server drew it when the places cannot be fetched', async ({ page }) => {
    await page.route('**/du-lieu/noi-lam/*.json', (route) => route.abort());
    await page.goto('/noi-lam/');
    await choose(page, 'Thẻ căn cước');
    await expect(page).toHaveURL(/#the-can-cuoc$/);
    await expect(page.locator('#the-can-cuoc')).toBeVisible();
  });

  test('offers the provinces first, and one by one only what is more than an office', async ({
    page,
  }) => {
    await open(page, '/noi-lam/');
    await expect(page.locator('#noi')).toHaveText('Chọn tỉnh, thành phố');
    const numbers = await page.locator('[data-finder-still] .communes > li').count();
    expect(await page.locator('figure.map svg a').count()).toBeLessThanOrEqual(numbers);
    await choose(page, 'Thẻ căn cước');
    await expect(rows(page)).toHaveCount(2);
    await page.getByRole('link', { name: 'Chọn theo tỉnh, thành phố' }).click();
    await expect(page.locator('.provinces a').first()).toBeVisible();
    await expect(page).toHaveURL(/\/noi-lam\/$/);
  });

  test('does not move when its script wakes', async ({ page }) => {
    await open(page, '/noi-lam/');
    const top = () =>
      page.locator('#noi').evaluate((element) => element.getBoundingClientRect().top);
    const before = await top();
    await page.waitForLoadState('networkidle');
    expect(await top()).toBe(before);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a filter is a link that hides the rest and says what it finds', async ({ page }) => {
    await page.goto('/noi-lam/ha-tinh/#tai-nha');
    await expect(page.locator('#tai-nha')).toBeVisible();
    await expect(page.locator('#tai-nha')).toContainText(/^\s*Làm tại nhà:\s+(Không|\d+) nơi/);
    await expect(page.locator('.loc:visible')).toHaveCount(1);
    for (const item of await page.locator('.ds .l:visible').all())
      await expect(item).toHaveClass(/l-tai-nha/);
    await page.getByRole('link', { name: 'Bỏ lọc' }).click();
    await expect(page.locator('.loc:visible')).toHaveCount(0);
  });

  test('every province is a link, and a filter of the country leads to those that have something', async ({
    page,
  }) => {
    await page.goto('/noi-lam/');
    expect(await page.locator('.provinces a').count()).toBeGreaterThan(0);
    await page.goto('/noi-lam/#muc-2');
    await page.locator('#muc-2 .loc-links a').first().click();
    await expect(page).toHaveURL(/\/noi-lam\/[^/]+\/#muc-2$/);
    await expect(page.locator('.ds .l-muc-2').first()).toBeVisible();
  });
});

test.describe('the map of the list', () => {
  test('draws what the list shows, by name, and leads back to it', async ({ page }) => {
    await open(page, '/noi-lam/ha-tinh/?dich-vu=kich-hoat');
    await expect(rows(page)).toHaveCount(2);
    await openMap(page);
    await expect(page.getByRole('link', { name: '1. Bàn giờ hành chính' })).toBeVisible();
    const sign = page.getByRole('link', { name: '2. Bàn ca tối' });
    await sign.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#diem-2 h3 a')).toBeFocused();
    await choose(page, 'Có lối xe lăn');
    await expect(page.locator('.map-sign')).toHaveCount(1);
  });

  test('makes the list keep to what is in view, when that is wanted', async ({ page }) => {
    await open(page, '/noi-lam/ha-tinh/?dich-vu=kich-hoat');
    await openMap(page);
    await page.getByLabel('Chỉ liệt kê nơi trong khung bản đồ').check();
    await expect(rows(page)).toHaveCount(2);
    await expect(async () => {
      await page.locator('.leaflet-control-zoom-in').click();
      expect(await rows(page).count()).toBeLessThan(2);
    }).toPass();
    await page.getByLabel('Chỉ liệt kê nơi trong khung bản đồ').uncheck();
    await expect(rows(page)).toHaveCount(2);
  });

  test('carries ten thousand places with few signs and few rows', async ({ page }) => {
    const many = Array.from({ length: 5000 }, (_, pair) => pair * 2).flatMap((first) =>
      samples.slice(0, 2).map((sample, place) => ({
        ...sample,
        name: `Bàn số ${first + place}`,
        at: {
          lat: 17.9 + (((first + place) * 37) % 100) / 125,
          lon: 105.3 + (((first + place) * 61) % 997) / 1100,
        },
      })),
    );
    await open(page, '/noi-lam/ha-tinh/?dich-vu=kich-hoat', many);
    await expect(rows(page)).toHaveCount(20);
    await openMap(page);
    await expect(page.getByRole('button', { name: /\d+ nơi, phóng to/ }).first()).toBeVisible();
    expect(await page.locator('.map-sign').count()).toBeLessThan(160);
    const before = await page
      .locator('.map-sign')
      .evaluateAll((signs) => signs.map((sign) => sign.ariaLabel));
    await page.locator('.leaflet-control-zoom-in').click();
    await page.locator('.leaflet-control-zoom-in').click();
    await expect
      .poll(() =>
        page.locator('.map-sign').evaluateAll((signs) => signs.map((sign) => sign.ariaLabel)),
      )
      .not.toEqual(before);
    expect(await page.locator('.map-sign').count()).toBeLessThan(160);
    await page.getByRole('button', { name: /Xem thêm 20/ }).click();
    await expect(rows(page)).toHaveCount(40);
  });

  test('costs 30 kB before it is opened and 130 kB when it is', async ({ page }) => {
    const loaded: Promise<number>[] = [];
    page.on('response', (response) => {
      if (/\.(?:png|svg|webmanifest)$/.test(response.url())) return;
      loaded.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
    });
    const total = async () => (await Promise.all(loaded)).reduce((sum, bytes) => sum + bytes, 0);
    await page.goto('/noi-lam/');
    await page.waitForLoadState('networkidle');
    const closed = await total();
    await openMap(page);
    await page.waitForLoadState('networkidle');
    const opened = await total();
    console.log(`/noi-lam/: ${closed} bytes, with the map ${opened}`);
    expect(closed).toBeLessThan(30_000);
    expect(opened).toBeLessThan(130_000);
  });
});
