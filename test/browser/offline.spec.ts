import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import getPort from 'get-port';
import { createSiteServer, listen } from '../../src/build/serve.ts';
import { writeWorker } from '../../src/build/worker.ts';
import { buildPaths } from '../../src/files/paths.ts';
import { expectAccessible } from './axe.ts';

test.use({ serviceWorkers: 'allow' });

const commune = '/noi-lam/ha-tinh/dong-kinh/';
const parts = [
  ...['index.html', '404.html', 'sw.js', 'tep', 'tim-kiem', 'khong-co-mang', 'bieu-tuong'],
  ...['manifest.webmanifest', 'huong-dan', 'hoi-dap', 'noi-lam/ha-tinh/dong-kinh'],
];

/** A copy of the site on a server of its own, which can be switched off and changed. */
class Portal {
  readonly dir = mkdtempSync(path.join(tmpdir(), 'khong-mang-'));
  #server: Server | undefined;
  #port = 0;

  async open(): Promise<void> {
    const out = buildPaths().out;
    for (const part of parts)
      cpSync(path.join(out, part), path.join(this.dir, part), { recursive: true });
    this.#port = await getPort();
    await this.start();
  }
  get base() {
    return `http://localhost:${this.#port}`;
  }
  async start(): Promise<void> {
    this.#server = createSiteServer(this.dir);
    await listen(this.#server, this.#port);
  }
  async stop(): Promise<void> {
    const server = this.#server;
    server?.closeAllConnections();
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  }
  /** Puts a changed portal in place. */
  async deploy(change: () => void, offline = true): Promise<void> {
    await this.stop();
    change();
    await writeWorker(process.cwd(), this.dir, offline);
    await this.start();
  }
  edit(file: string, change: (text: string) => string): void {
    const name = path.join(this.dir, file);
    writeFileSync(name, change(readFileSync(name, 'utf8')));
  }
}

let portal: Portal;
test.beforeEach(async () => {
  portal = new Portal();
  await portal.open();
});
test.afterEach(async () => {
  await portal.stop();
  rmSync(portal.dir, { recursive: true });
});

/** Opens a page as the first one on this device, and waits until the worker has stored what it wants. */
async function firstVisit(page: Page, address: string): Promise<void> {
  await page.goto(portal.base + address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Waits until the worker of the new portal has taken over; browsers look for one in their own time. */
const newWorker = (page: Page) =>
  page.evaluate(async () => {
    const taken = new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', () => resolve(undefined));
    });
    await (await navigator.serviceWorker.ready).update();
    await taken;
  });

/** Addresses in a store. */
const keysOf = (page: Page, name: string) =>
  page.evaluate(
    async (cache) =>
      (await (await caches.open(cache)).keys()).map(({ url }) => new URL(url).pathname),
    name,
  );

/** Files a page asked for in vain. */
function missing(page: Page): string[] {
  const addresses: string[] = [];
  page.on('requestfailed', (request) => addresses.push(request.url()));
  page.on('pageerror', (error) => addresses.push(error.message));
  return addresses;
}

test('after one visit the search answers without a network', async ({ page }) => {
  await firstVisit(page, '/');
  await portal.stop();
  await page.goto(`${portal.base}/tim-kiem/?q=mat dien thoai`);
  await expect(
    page
      .locator('.found li')
      .filter({ hasText: /điện thoại/i })
      .first(),
  ).toBeVisible();
  await expect(page.getByText('Không có mạng: bạn đang xem bản lưu ngày')).toBeVisible();

  await page.getByRole('main').locator('input[name=q]').fill('khong nhan duoc otp');
  await expect(page.locator('.found a[href="/hoi-dap/khong-nhan-duoc-otp/"]')).toBeVisible();
});

test('pages opened once open again, the very first and those with scripts too', async ({
  page,
}) => {
  await firstVisit(page, '/huong-dan/kich-hoat/');
  await page.goto(portal.base + commune);
  await expect(page.getByText('bản lưu')).toHaveCount(0);
  await expect.poll(() => keysOf(page, 'cong-trang')).toContain(commune);
  await page.waitForLoadState('networkidle');
  await portal.stop();

  const failed = missing(page);
  for (const address of ['/huong-dan/kich-hoat/', commune]) {
    await page.goto(portal.base + address);
    await expect(
      page.getByText(/Không có mạng: bạn đang xem bản lưu ngày \d+\/\d+\/\d{4}\./),
    ).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Không có mạng');
  }
  await page.waitForLoadState('networkidle');
  expect(failed.filter((address) => address.includes('/tep/'))).toEqual([]);
});

test('a page never opened shows its short answer and what is stored', async ({ page }) => {
  await firstVisit(page, '/huong-dan/kich-hoat/');
  await portal.stop();
  await page.goto(`${portal.base}/hoi-dap/khong-nhan-duoc-otp/?tu=zalo`);
  await expect(page).toHaveURL(/\/hoi-dap\/khong-nhan-duoc-otp\//);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không có mạng');
  await expect(page.getByRole('region', { name: 'Câu trả lời ngắn' })).toContainText('OTP');
  const stored = page.getByRole('region', { name: 'Trang đã mở trên máy này' });
  await expect(stored.getByRole('link')).toHaveCount(1);
  await expectAccessible(page);
  await stored.getByRole('link').click();
  await expect(page).toHaveURL(/\/huong-dan\/kich-hoat\/$/);
  await expectAccessible(page);

  // A commune has no instant answer; a lost address is not stored.
  await page.goto(`${portal.base}/noi-lam/ha-tinh/mai-phu/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không có mạng');
  await expect(page.getByRole('region', { name: 'Câu trả lời ngắn' })).toBeHidden();

  await portal.start();
  await page.goto(`${portal.base}/khong-co-trang-nay/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không có trang này');
  await portal.stop();
  await page.goto(`${portal.base}/khong-co-trang-nay/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không có mạng');
});

test('suggestions answer on the page without a network', async ({ page }) => {
  await firstVisit(page, '/');
  await portal.stop();
  await page.goto(`${portal.base}/hoi-dap/khong-nhan-duoc-otp/`);
  await page.getByRole('main').locator('input[name=q]').fill('mat dien thoai');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tim-kiem\/\?q=mat/);
  await expect(page.locator('.found li').first()).toBeVisible();
});

test('a new portal is seen on the next page, and old pages keep their scripts', async ({
  page,
}) => {
  await firstVisit(page, '/');
  await page.goto(portal.base + commune);
  await page.goto(`${portal.base}/huong-dan/kich-hoat/`);
  await expect
    .poll(() => keysOf(page, 'cong-tep'))
    .toContainEqual(expect.stringMatching('StateBadge'));
  const badge =
    readdirSync(path.join(portal.dir, 'tep')).find((name) => name.startsWith('StateBadge')) ?? '';
  const newBadge = badge.replace(/\.[^.]+\.js$/, '.neunew00.js');

  await portal.deploy(() => {
    renameSync(path.join(portal.dir, 'tep', badge), path.join(portal.dir, 'tep', newBadge));
    portal.edit(`${commune}index.html`, (html) => html.replaceAll(badge, newBadge));
    for (const address of ['huong-dan/kich-hoat', 'tim-kiem'])
      portal.edit(`${address}/index.html`, (html) => html.replace('<h1>', '<h1>Bản mới: '));
  });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bản mới');
  // The new worker has replaced the old search page, which nobody has opened.
  const essentials = () =>
    page.evaluate(async () => {
      const store = await caches.open('cong-thiet-yeu');
      const keys = (await store.keys()).filter(({ url }) => url.includes('/tim-kiem/?'));
      return Promise.all(
        keys.map(async (key) => /Bản mới/.test((await (await store.match(key))?.text()) ?? '')),
      );
    });
  await newWorker(page);
  // The page opened after it is in place clears up.
  await page.reload();
  await expect.poll(essentials).toEqual([true]);
  expect(await keysOf(page, 'cong-tep')).toContain(`/tep/${badge}`);

  await portal.stop();
  const failed = missing(page);
  await page.goto(portal.base + commune);
  await expect(page.getByText('bản lưu ngày')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(failed.filter((address) => address.includes('/tep/'))).toEqual([]);
  await page.goto(`${portal.base}/tim-kiem/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bản mới');

  // Once the new page is seen, nobody needs the old script any more.
  await portal.start();
  await page.goto(portal.base + commune);
  await expect.poll(() => keysOf(page, 'cong-tep')).toContain(`/tep/${newBadge}`);
  await portal.deploy(() =>
    portal.edit('tim-kiem/index.html', (html) => html.replace('<h1>', '<h1>Lại ')),
  );
  await page.reload();
  await newWorker(page);
  await page.goto(`${portal.base}/`);
  await expect.poll(() => keysOf(page, 'cong-tep')).not.toContain(`/tep/${badge}`);
});

test('nobody who saves data gets anything stored unasked', async ({ page }) => {
  portal.edit(
    'sw.js',
    (code) => `Object.defineProperty(navigator,'connection',{value:{saveData:true}});${code}`,
  );
  await portal.stop();
  await portal.start();
  await firstVisit(page, '/');
  await page.goto(`${portal.base}/huong-dan/kich-hoat/`);
  await expect.poll(() => keysOf(page, 'cong-trang')).toEqual(['/huong-dan/kich-hoat/']);
  expect(await keysOf(page, 'cong-thiet-yeu')).toEqual([]);
});

test('the oldest of many pages are let go', async ({ page }) => {
  await firstVisit(page, '/');
  await page.evaluate(async () => {
    const store = await caches.open('cong-trang');
    for (let count = 0; count < 130; count += 1)
      await store.put(`/hoi-dap/mau-${count}/`, new Response('<title>Mẫu</title>'));
  });
  await page.goto(`${portal.base}/huong-dan/kich-hoat/`);
  await expect.poll(async () => (await keysOf(page, 'cong-trang')).length).toBe(120);
  const kept = await keysOf(page, 'cong-trang');
  expect([kept[0], kept.at(-1)]).toEqual(['/hoi-dap/mau-11/', '/huong-dan/kich-hoat/']);
});

test('a portal that switches this off takes everything back', async ({ page }) => {
  await firstVisit(page, '/');
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBeGreaterThan(0);
  await portal.deploy(() => undefined, false);
  await page.goto(`${portal.base}/huong-dan/`);
  const left = () =>
    page.evaluate(async () => {
      const workers = await navigator.serviceWorker.getRegistrations();
      return [await caches.keys(), workers.length];
    });
  await expect.poll(left, { timeout: 30_000 }).toEqual([[], 0]);
});
