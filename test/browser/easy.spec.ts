import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectNoSidewaysScrolling } from './overflow.ts';

const address = '/doc-de/kich-hoat/';
const guide = '/huong-dan/kich-hoat/';

/** What the test's voice was given to say, and what makes it go on. */
type Heard = { said: string[]; finish(): void; arrive(): void };

const said = (page: Page) => page.evaluate(() => (Reflect.get(window, 'heard') as Heard).said);
const finish = (page: Page) =>
  page.evaluate(() => (Reflect.get(window, 'heard') as Heard).finish());

/**
 * Puts a voice of the test in place of the browser's. It says a line until `finish` is called.
 * @param voices when a Vietnamese voice is there: from the start, later, never, or only somewhere else on the network
 */
async function speakWith(page: Page, voices: 'at once' | 'later' | 'never' | 'elsewhere') {
  await page.addInitScript((when) => {
    const own = { lang: 'vi-VN', name: 'Giọng thử', localService: when !== 'elsewhere' };
    const english = { lang: 'en-US', name: 'Test', localService: true };
    let known: object[] = when === 'at once' || when === 'elsewhere' ? [english, own] : [english];
    let current: { text: string; onend?: () => void; onerror?: () => void } | undefined;
    const heard: Heard = {
      said: [],
      finish: () => current?.onend?.(),
      arrive: () => {
        known = [english, own];
        speech.onvoiceschanged?.();
      },
    };
    const speech = {
      onvoiceschanged: undefined as (() => void) | undefined,
      getVoices: () => known,
      speak(utterance: { text: string }) {
        current = utterance;
        heard.said.push(utterance.text);
      },
      cancel() {
        const stopped = current;
        current = undefined;
        stopped?.onerror?.();
      },
    };
    Object.assign(window, { heard });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
  }, voices);
}

const lines = (page: Page) => page.locator('.easy > li');
const marked = (page: Page) => page.locator('.easy > li[aria-current]');
const start = (page: Page) => page.getByRole('button', { name: 'Đọc to' });
const stop = (page: Page) => page.getByRole('button', { name: 'Dừng đọc' });

test('a guide leads to its easy version, and that leads back', async ({ page }) => {
  await page.goto(guide);
  await page.getByRole('link', { name: /^Đọc dễ: \d câu, có hình$/ }).click();
  await expect(page).toHaveURL(address);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    /\/doc-de\/kich-hoat\/$/,
  );
  await page.getByRole('link', { name: 'Bản đầy đủ, có nguồn' }).click();
  await expect(page).toHaveURL(guide);
  await page.goto('/huong-dan/');
  await page.getByRole('link', { name: 'Mở bản đọc dễ' }).click();
  await page.getByRole('main').locator(`a[href="${address}"]`).click();
  await expect(page).toHaveURL(address);
});

test('each line is large, and has a drawing with words for those who do not see it', async ({
  page,
}) => {
  await page.goto(address);
  const count = await lines(page).count();
  expect(count).toBeGreaterThanOrEqual(3);
  for (const line of await lines(page).all()) {
    const words = line.locator('p');
    const size = await words.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
    expect(size).toBeGreaterThanOrEqual(24);
    await expect(line.getByRole('img')).toHaveAttribute('aria-label', /^Hình .+\.$/);
  }
  await expect(page.getByRole('main').locator('a[href="tel:19000368"]')).toBeVisible();
});

test('it is read aloud line after line, the line is marked, and it stops', async ({ page }) => {
  await speakWith(page, 'at once');
  await page.goto(address);
  const texts = await lines(page).locator('p').allTextContents();
  await start(page).click();
  for (const [index, text] of texts.entries()) {
    await expect(marked(page)).toHaveCount(1);
    await expect(lines(page).nth(index)).toHaveAttribute('aria-current', 'true');
    await expect(lines(page).nth(index)).toBeInViewport();
    expect((await said(page)).at(-1)).toBe(text);
    await finish(page);
  }
  await expect(marked(page)).toHaveCount(0);
  await expect(start(page)).toBeVisible();

  await start(page).click();
  await finish(page);
  await stop(page).click();
  await expect(marked(page)).toHaveCount(0);
  await expect(start(page)).toBeFocused();
  // What is reported of a reading that was stopped starts nothing.
  const before = await said(page);
  await finish(page);
  expect(await said(page)).toEqual(before);

  await start(page).click();
  expect((await said(page)).at(-1)).toBe(texts[0]);
});

test('the button waits for a voice, and is not there without one of the device', async ({
  page,
}) => {
  await speakWith(page, 'later');
  await page.goto(address, { waitUntil: 'networkidle' });
  await expect(start(page)).toBeHidden();
  await page.evaluate(() => (Reflect.get(window, 'heard') as Heard).arrive());
  await expect(start(page)).toBeVisible();
});

for (const voices of ['never', 'elsewhere'] as const)
  test(`no button: a Vietnamese voice is there ${voices}`, async ({ page }) => {
    await speakWith(page, voices);
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(start(page)).toBeHidden();
  });

test('it does not slide for those who want no motion', async ({ page }) => {
  await speakWith(page, 'at once');
  await page.addInitScript(() => {
    const asked: unknown[] = [];
    Object.assign(window, { asked });
    Element.prototype.scrollIntoView = (options) => void asked.push(options);
  });
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    await page.emulateMedia({ reducedMotion });
    await page.goto(address);
    await start(page).click();
    expect(await page.evaluate(() => Reflect.get(window, 'asked'))).toEqual([
      { block: 'nearest', behavior: reducedMotion === 'reduce' ? 'auto' : 'smooth' },
    ]);
  }
});

test('every easy version fits a phone', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('/doc-de/');
  const addresses = await page
    .locator('.easy-list a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.length).toBeGreaterThan(0);
  for (const easy of addresses) {
    await page.goto(easy);
    await expectNoSidewaysScrolling(page, [320, 360]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all lines and drawings are there, and no button that does nothing', async ({ page }) => {
    await page.goto(address);
    await expect(start(page)).toBeHidden();
    for (const line of await lines(page).all()) {
      await expect(line.locator('p')).toBeVisible();
      await expect(line.getByRole('img')).toBeVisible();
    }
  });
});
