import { expect, test } from '@playwright/test';
import { pageTypes } from './page-types.ts';

test.describe('the portal talks to nobody else and stays without errors', () => {
  for (const [kind, address] of Object.entries(pageTypes)) {
    test(kind, async ({ page, baseURL }) => {
      const elsewhere: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(String(baseURL)) && !request.url().startsWith('data:'))
          elsewhere.push(request.url());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        // The lost page answers 404, which Chromium reports as an error.
        if (message.type() === 'error' && !(kind === 'lost' && message.text().includes('404')))
          errors.push(message.text());
      });
      await page.goto(address, { waitUntil: 'networkidle' });
      expect({ elsewhere, errors }).toEqual({ elsewhere: [], errors: [] });
      expect(await page.context().cookies()).toEqual([]);
    });
  }
});
