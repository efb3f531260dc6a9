import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectAccessible, expectAccessibleDayAndNight } from './axe.ts';
import { expectNoSidewaysScrolling } from './overflow.ts';
import { pageTypes, wideToo } from './page-types.ts';

/** What a page asks of others, and what it complains of, from now on. */
function watch(page: Page, kind: string, own: string): { elsewhere: string[]; errors: string[] } {
  const seen = { elsewhere: [] as string[], errors: [] as string[] };
  page.on('request', (request) => {
    if (!request.url().startsWith(own) && !request.url().startsWith('data:'))
      seen.elsewhere.push(request.url());
  });
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('console', (message) => {
    // The lost page answers 404, which Chromium reports as an error.
    if (message.type() === 'error' && !(kind === 'lost' && message.text().includes('404')))
      seen.errors.push(message.text());
  });
  return seen;
}

/** What is too small for a thumb, with its height. */
async function smallControls(page: Page): Promise<string[]> {
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'button, input:not([type=hidden]), .button, .chip, .nav a, .door, .cases a, .choice',
      ),
    ]
      .map((element) => ({
        box: element.getBoundingClientRect(),
        words: element.textContent.trim() || element.id,
      }))
      // A check-box is pressed through its whole line.
      .filter(({ box }) => box.width > 0 && box.height > 0 && box.height < 44)
      .map(({ box, words }) => `${words}: ${Math.round(box.height)} px`),
  );
  return small.filter((entry) => !entry.startsWith(':'));
}

// Each kind of page is opened once for all that is asked of it; what fails does not hide what comes after.
test.describe('every kind of page is quiet, for thumbs, for everybody, and fits', () => {
  for (const [kind, address] of Object.entries(pageTypes)) {
    test(kind, async ({ page, viewport, baseURL }) => {
      const narrow = (viewport?.width ?? 0) < 500;
      test.skip(!narrow && !wideToo.has(kind), 'tried on the phone');

      await test.step('it talks to nobody else, stays without errors and sets no cookie', async () => {
        const seen = watch(page, kind, String(baseURL));
        await page.goto(address, { waitUntil: 'networkidle' });
        expect.soft(seen).toEqual({ elsewhere: [], errors: [] });
        expect.soft(await page.context().cookies()).toEqual([]);
      });
      if (narrow)
        await test.step('what is pressed is large enough for a thumb', async () => {
          expect.soft(await smallControls(page)).toEqual([]);
        });
      await test.step('it keeps to WCAG 2.2 AA, by day and by night', async () => {
        // Colours do not depend on the width: the night is tried once, on the phone.
        await (narrow ? expectAccessibleDayAndNight(page) : expectAccessible(page));
      });
      await test.step('nothing has to be scrolled sideways', async () => {
        await page.emulateMedia({ colorScheme: null });
        await expectNoSidewaysScrolling(page, narrow ? [320, 360] : [1280, 1280]);
      });
    });
  }
});
