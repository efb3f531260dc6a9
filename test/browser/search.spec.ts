import { expect, test } from '@playwright/test';
import type { Page, Request } from '@playwright/test';
import { expectAccessibleDayAndNight } from './axe.ts';

// What the browser keeps offline is tried elsewhere; here every request is to be seen.
test.use({ serviceWorkers: 'block' });

const field = (page: Page) => page.getByRole('main').locator('input[name=q]');
const options = (page: Page) => page.getByRole('option');
const list = (page: Page) => page.getByRole('listbox');
const answers = (page: Page) => page.locator('.found').first().locator('li');
const fullText = (page: Page) => page.getByRole('heading', { name: 'Trong nội dung các trang' });

async function type(page: Page, words: string, address = '/'): Promise<void> {
  await page.goto(address);
  await field(page).focus();
  await page.keyboard.type(words, { delay: 20 });
}

async function ask(page: Page, words: string): Promise<void> {
  await page.goto(`/tim-kiem/?q=${encodeURIComponent(words)}`);
}

/** What a page asks for from now on. */
function requestsOf(page: Page): Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  return requests;
}

/** Bytes of all answers, as they went over the wire. */
async function weigh(requests: readonly Request[]): Promise<number> {
  const sizes = await Promise.all(requests.map((request) => request.sizes()));
  return sizes.reduce((sum, size) => sum + size.responseBodySize + size.responseHeadersSize, 0);
}

/** Errors and dialogs of a page; there should be none. */
function alarmsOf(page: Page): string[] {
  const alarms: string[] = [];
  page.on('pageerror', (error) => alarms.push(error.message));
  page.on('dialog', (dialog) => {
    alarms.push(dialog.message());
    void dialog.dismiss();
  });
  return alarms;
}

const hostile = [
  '<img src=x onerror=alert(1)> kich hoat',
  'kich hoat '.repeat(1000),
  'a'.repeat(10_000),
  '🧓🏽👨‍👩‍👧 kích hoạt 🇻🇳',
  '\u202Ekich hoat\u202C مرحبا',
  '(.*)+$ [^\\] kich hoat',
  'kich\uD800 hoat\uDC00',
  "'; DROP TABLE -- ${7*7} {{7*7}}",
];

test.describe('suggestions', () => {
  test('come from the second letter on, with what the answer says', async ({ page }) => {
    await type(page, 'ot');
    await expect(options(page).first()).toContainText('OTP');
    await expect(options(page).first().locator('small')).toHaveText(/Hỏi đáp · .{10,}/);
  });

  for (const [query, words, reading] of [
    ['k nhan dc otp', /Không nhận được mã OTP/, ''],
    ['kichs hoatj', /Kích hoạt/i, 'kích hoạt'],
    ['kichhoat', /Kích hoạt/i, 'kích hoạt'],
    ['dịnh danh mức 2', /mức 2/, ''],
    ['điện thoại'.normalize('NFD'), /điện thoại/i, ''],
  ] as const) {
    test(`understand “${query.normalize('NFC')}”`, async ({ page }) => {
      await type(page, query);
      await expect(options(page).filter({ hasText: words }).first()).toBeVisible();
      const note = page.locator('.suggest-note');
      if (reading) await expect(note).toHaveText(`Tìm theo: ${reading}`);
    });
  }

  test('are worked by keyboard alone, as the combobox pattern says', async ({ page }) => {
    await type(page, 'mat the');
    const box = page.getByRole('combobox');
    await expect(options(page).nth(1)).toBeVisible();
    await expect(box).toHaveAttribute('aria-expanded', 'true');
    await expect(box).toHaveAttribute('aria-autocomplete', 'list');
    await expect(list(page)).toHaveId((await box.getAttribute('aria-controls')) ?? '');
    await expect(box).not.toHaveAttribute('aria-activedescendant');

    await page.keyboard.press('ArrowDown');
    const first = options(page).first();
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await expect(box).toHaveAttribute(
      'aria-activedescendant',
      (await first.getAttribute('id')) ?? '',
    );
    await expect(box).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(first).toHaveAttribute('aria-selected', 'false');
    await page.keyboard.press('ArrowUp');
    await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');

    // Home belongs to the caret.
    await page.keyboard.press('Home');
    await expect(box).not.toHaveAttribute('aria-activedescendant');
    expect(await field(page).evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(0);

    await page.keyboard.press('Escape');
    await expect(list(page)).toBeHidden();
    await expect(box).toHaveAttribute('aria-expanded', 'false');
    await expect(field(page)).toHaveValue('mat the');
    await page.keyboard.press('ArrowDown');
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(field(page)).toHaveValue('');

    await page.keyboard.type('mat the');
    await expect(first).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(list(page)).toBeHidden();
    await expect(box).not.toBeFocused();
  });

  test('open the chosen answer by Enter', async ({ page }) => {
    await type(page, 'khong nhan duoc otp');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/hoi-dap\/khong-nhan-duoc-otp\//);
  });

  test('leave the form to Enter when nothing is chosen', async ({ page }) => {
    await type(page, 'mat the');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/tim-kiem\/\?q=mat(?:\+|%20)the$/);
    await expect(answers(page).first()).toBeVisible();
  });

  test('lead to all results by their last line', async ({ page }) => {
    await type(page, 'mat the');
    const all = options(page).filter({ hasText: /^Tất cả \d+ kết quả$/ });
    await all.click();
    await expect(page).toHaveURL(/\/tim-kiem\/\?q=/);
    await expect(page.getByRole('heading', { name: /kết quả cho/ })).toBeVisible();
  });

  test('open by a touch', async ({ page, hasTouch }) => {
    test.skip(!hasTouch, 'needs a touch screen');
    await type(page, 'khong nhan duoc otp');
    await options(page).first().tap();
    await expect(page).toHaveURL(/\/hoi-dap\/khong-nhan-duoc-otp\//);
  });

  test('all come up with one stroke from behind the keyboard of a phone', async ({ page }) => {
    // What is left of 640 px over a keyboard.
    await page.setViewportSize({ width: 360, height: 360 });
    await type(page, 'mat the');
    await expect(options(page).last()).toBeVisible();
    const scrolls = await page
      .locator('.suggest')
      .evaluate((suggest) => suggest.scrollHeight > suggest.clientHeight);
    expect(scrolls).toBe(false);
    for (const option of await options(page).all()) {
      await page.keyboard.press('ArrowDown');
      await expect(option).toBeInViewport({ ratio: 0.99 });
    }
  });

  test('show sentences whole, and mark only what was meant', async ({ page }) => {
    await type(page, 'mat the');
    await expect(options(page).nth(2)).toBeVisible();
    for (const answer of await options(page).locator('small').allTextContents())
      expect(answer).not.toMatch(/…$/);
    const marked = await options(page).locator('mark').allTextContents();
    expect(marked.join(' ')).toMatch(/mất/i);
    expect(marked.join(' ')).not.toMatch(/mật|mắt|thể|thế/i);
  });

  test('do not leave the screen with large letters', async ({ page, viewport }) => {
    await page.goto('/');
    await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
    await field(page).focus();
    await page.keyboard.type('mat the', { delay: 20 });
    await expect(options(page).first()).toBeVisible();
    const box = await page.locator('.suggest').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport?.width ?? 0);
  });

  test('leave keys to an input method that is composing', async ({ page }) => {
    await type(page, 'mat the');
    await expect(options(page).first()).toBeVisible();
    await field(page).evaluate((input) =>
      input.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowDown', isComposing: true, bubbles: true }),
      ),
    );
    await expect(page.locator('[aria-selected=true]')).toHaveCount(0);
  });

  test('tell those who hear the page how many there are, once typing rests', async ({ page }) => {
    await type(page, 'kichs hoatj');
    await expect(page.locator('.suggest-place [role=status]')).toHaveText(
      /^Tìm theo kích hoạt\. \d+ kết quả\./,
    );
  });

  test('never move the page while somebody types', async ({ page }) => {
    await page.goto('/');
    const heights = new Set<number>();
    await field(page).focus();
    for (const letter of 'khong nhan duoc otp') {
      await page.keyboard.type(letter);
      heights.add(await page.locator('.hero').evaluate((hero) => hero.clientHeight));
    }
    await expect(options(page).first()).toBeVisible();
    expect(heights.size).toBe(1);
  });

  test('put the place first, then the answers to the rest', async ({ page }) => {
    await type(page, 'lam can cuoc o thach kenh');
    await expect(options(page).first()).toContainText('Xã Thạch Kênh (cũ)');
    await expect(options(page).nth(1)).toContainText(/căn cước/i);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/noi-lam\/ha-tinh\/dong-kinh\//);
  });

  test('know a place by its first letters', async ({ page }) => {
    await type(page, 'thach ke');
    await expect(options(page).filter({ hasText: 'Thạch Kênh (cũ)' })).toBeVisible();
  });

  test('say that the answers are on their way, and come when they are there', async ({ page }) => {
    let release: (() => void) | undefined;
    const held = new Promise<unknown>((resolve) => (release = () => resolve(undefined)));
    await page.route('**/tra-loi.json', async (route) => {
      await held;
      await route.continue();
    });
    await type(page, 'mat the');
    await expect(page.getByText('Đang tải câu trả lời…').first()).toBeVisible();
    release?.();
    await expect(options(page).first()).toBeVisible();
    await expect(page.locator('.suggest-note')).toHaveCount(0);
  });

  test('try again with the next letter when the answers could not be loaded', async ({ page }) => {
    await page.route('**/tra-loi.json', (route) => route.abort());
    await type(page, 'mat th');
    await expect(page.locator('.suggest-note')).toContainText('Chưa tải được');
    await page.unroute('**/tra-loi.json');
    await page.keyboard.type('e');
    await expect(options(page).first()).toBeVisible();
  });

  test('need no WebAssembly', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
    await type(page, 'mat the');
    await expect(options(page).first()).toBeVisible();
  });

  test('stand all rules of accessibility', async ({ page }) => {
    await type(page, 'kichs hoatj');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await expectAccessibleDayAndNight(page);
  });

  test('take any input as words', async ({ page }) => {
    const alarms = alarmsOf(page);
    await page.goto('/');
    await field(page).focus();
    for (const words of hostile) {
      await field(page).fill(words);
      await expect(page.locator('.suggest')).toBeVisible();
    }
    await field(page).fill('mat the');
    await expect(options(page).first()).toBeVisible();
    expect(alarms).toEqual([]);
    expect(await page.locator('.suggest img').count()).toBe(0);
  });

  test('cost at most 60 kB until the first answer, then its sentence, and nothing after that', async ({
    page,
  }) => {
    let release: (() => void) | undefined;
    const held = new Promise<unknown>((resolve) => (release = () => resolve(undefined)));
    await page.route('**/cau-dau.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    const requests = requestsOf(page);
    const sentences = page.waitForRequest('**/cau-dau.json');
    await field(page).focus();
    await page.keyboard.type('khong nhan duoc ot', { delay: 20 });
    await expect(options(page).first()).toContainText('OTP');
    const last = await sentences;
    const bytes = await weigh(requests.filter((request) => request !== last));
    test.info().annotations.push({ type: 'bytes', description: `first answer: ${bytes}` });
    expect(bytes).toBeLessThan(60_000);
    expect(bytes).toBeGreaterThan(10_000);
    expect(requests.filter((request) => request.url().endsWith('tra-loi.json'))).toHaveLength(1);

    // Room is kept for the sentences: no line moves far away from under a finger.
    const second = async () => (await options(page).nth(1).boundingBox())?.y ?? 0;
    const before = await second();
    release?.();
    await expect(options(page).first().locator('small').last()).toHaveText(/Hỏi đáp · .{10,}/);
    expect(Math.abs((await second()) - before)).toBeLessThan(60);
    await page.waitForLoadState('networkidle');
    const sentence = await weigh([last]);
    test.info().annotations.push({ type: 'bytes', description: `sentences: ${sentence}` });
    expect(sentence).toBeLessThan(20_000);

    const asked = requests.length;
    await field(page).fill('');
    await page.keyboard.type('mất thẻ căn cước', { delay: 20 });
    await expect(options(page).first()).toContainText(/mất/i);
    expect(requests.slice(asked).map((request) => request.url())).toEqual([]);
  });

  test('do without sentences that cannot be loaded', async ({ page }) => {
    await page.route('**/cau-dau.json', (route) => route.abort());
    await type(page, 'khong nhan duoc ot');
    await expect(options(page).first()).toContainText('OTP');
    await expect(page.locator('.suggest-note')).toHaveCount(0);
  });
});

test.describe('the search page', () => {
  for (const [query, words] of [
    ['kich hoat', /kích hoạt/i],
    ['dien thoai', /điện thoại/i],
    ['dinh danh muc 2', /mức 2/i],
    ['CCCD', /căn cước|CCCD|thẻ/i],
    ['thach kenh', /Xã Thạch Kênh \(cũ\)/],
    ['điện thoại'.normalize('NFD'), /điện thoại/i],
  ] as const) {
    test(`finds “${query.normalize('NFC')}”`, async ({ page }) => {
      await ask(page, query);
      await expect(page.getByRole('heading', { name: /^\d+ kết quả cho/ })).toBeVisible();
      await expect(answers(page).filter({ hasText: words }).first()).toBeVisible();
    });
  }

  test('answers while typing, and comes back as it was', async ({ page }) => {
    await type(page, 'khong nhan duoc otp', '/tim-kiem/');
    const answer = page.locator('.found a[href="/hoi-dap/khong-nhan-duoc-otp/"]').first();
    await expect(answer).toBeVisible();
    await expect(page).toHaveURL(/\?q=khong%20nhan%20duoc%20otp$/);
    await answer.click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('OTP');
    await page.goBack();
    await expect(field(page)).toHaveValue('khong nhan duoc otp');
    await expect(answer).toBeVisible();
    await page.goForward();
    await page.goBack();
    await page.reload();
    await expect(field(page)).toHaveValue('khong nhan duoc otp');
    await expect(answer).toBeVisible();
  });

  test('tells how it read the question', async ({ page }) => {
    await ask(page, 'kichs hoatj');
    await expect(page.getByText('Tìm theo: kích hoạt')).toBeVisible();
  });

  test('says what to do when nothing is found', async ({ page }) => {
    await ask(page, 'xyzzyqwertz');
    await expect(
      page.getByRole('heading', { name: /^Không tìm thấy .*xyzzyqwertz/ }),
    ).toBeVisible();
    const main = page.getByRole('main');
    await expect(main.locator('.tips a[href="tel:19000368"]')).toBeVisible();
    await expect(main.locator('.tips a[href="/hoi-dap/"]')).toBeVisible();
    await expect(main.locator('.tips a[href="/noi-lam/"]')).toBeVisible();
    await expect(page.getByText('Không có trang nào nói đến điều này.')).toBeVisible();
  });

  test('offers the nearest when no answer fits', async ({ page }) => {
    await ask(page, 'hát karaoke ban đêm nước mắm');
    await expect(page.getByRole('heading', { name: /Không có câu nào đúng hẳn/ })).toBeVisible();
    expect(await answers(page).count()).toBeLessThanOrEqual(3);
    await expect(answers(page).first()).toBeVisible();
    await expect(page.locator('.tips a[href="tel:19000368"]')).toBeVisible();
  });

  test('searches the words of all pages when it is asked to, within 160 kB', async ({ page }) => {
    await type(page, 'mat the', '/tim-kiem/');
    await expect(answers(page).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(fullText(page)).toHaveCount(0);
    const requests = requestsOf(page);
    await page.getByRole('button', { name: 'Tìm cả trong nội dung các trang' }).click();
    await expect(fullText(page)).toBeVisible();
    await expect(page.locator('.found').nth(1).locator('li').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    const bytes = await weigh(requests);
    test.info().annotations.push({ type: 'bytes', description: `full text: ${bytes}` });
    expect(bytes).toBeLessThan(160_000);

    const [above, below] = await Promise.all(
      [0, 1].map((nth) =>
        page
          .locator('.found')
          .nth(nth)
          .locator('h3 a')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
      ),
    );
    expect(below?.filter((href) => above?.includes(href))).toEqual([]);
  });

  test('searches them by itself when the form is sent', async ({ page }) => {
    await type(page, 'mat the', '/tim-kiem/');
    await expect(answers(page).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(fullText(page)).toBeVisible();
    await expect(page.getByRole('heading', { name: /kết quả cho/ })).toBeFocused();
  });

  test('says plainly when they cannot be searched', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await ask(page, 'mat the');
    await expect(answers(page).first()).toBeVisible();
    await expect(page.getByText('Không tải được phần tìm trong nội dung')).toBeVisible();
  });

  test('needs WebAssembly for those alone', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
    await ask(page, 'mat the');
    await expect(answers(page).first()).toBeVisible();
    await expect(page.getByText('Trình duyệt này quá cũ')).toBeVisible();
  });

  test('finds by title when the answers cannot be loaded', async ({ page }) => {
    await page.route('**/tra-loi.json', (route) => route.abort());
    await ask(page, 'khong nhan duoc otp');
    await expect(
      page.locator('.found a[href="/hoi-dap/khong-nhan-duoc-otp/"]').first(),
    ).toBeVisible();
    await expect(page.getByText('chỉ tìm theo tên trang')).toBeVisible();
  });

  test('prints the answers alone, and all pages when nothing was asked', async ({ page }) => {
    const topics = page.getByRole('heading', { name: 'Xem theo mục' });
    await ask(page, 'mat dien thoai');
    await expect(fullText(page)).toBeVisible();
    await expect(page.locator('.found-more').last()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(topics).toBeHidden();
    await expect(answers(page).first()).toBeVisible();
    for (const more of await page.locator('.found-more').all()) await expect(more).toBeHidden();
    await page.goto('/tim-kiem/');
    await expect(topics).toBeVisible();
    await expect(page.locator('.plain-list a').first()).toBeVisible();
  });

  test('has titles that a thumb can press', async ({ page }) => {
    await ask(page, 'kich hoat');
    await expect(answers(page).first()).toBeVisible();
    const heights = await page.locator('.found h3 a').evaluateAll((links) =>
      links.map((link) => {
        link.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, bottom } = link.getBoundingClientRect();
        const isPressed = (y: number) => link.contains(document.elementFromPoint(left + 4, y));
        let [from, to] = [top, bottom];
        while (isPressed(from - 1)) from -= 1;
        while (isPressed(to + 1)) to += 1;
        return to - from;
      }),
    );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(48);
  });

  test('keeps a link to a topic of the list', async ({ page }) => {
    await page.goto('/tim-kiem/#noi-lam');
    await expect(page.locator('#noi-lam')).toBeInViewport();
    await expect(page).toHaveURL(/#noi-lam$/);
  });

  test('stands all rules of accessibility', async ({ page }) => {
    await ask(page, 'kichs hoatj');
    await expect(page.locator('.found').nth(1)).toBeVisible();
    await expectAccessibleDayAndNight(page);
  });

  test('takes any input as words', async ({ page }) => {
    const alarms = alarmsOf(page);
    for (const words of hostile) {
      await page.goto('/tim-kiem/');
      await field(page).fill(words);
      await expect(page.locator('.found-head')).toBeVisible();
    }
    expect(alarms).toEqual([]);
    expect(await page.locator('main img').count()).toBe(0);
  });
});
