import { expect, test } from '@playwright/test';
import getPort from 'get-port';
import { createSiteServer, listen } from '../../src/build/serve.ts';
import { smallSite } from './other-sites.ts';

test('a commune runs the same portal on its own files', async ({ page }) => {
  test.setTimeout(180_000);
  const port = await getPort();
  const server = createSiteServer(smallSite());
  await listen(server, port);
  try {
    await page.goto(`http://localhost:${port}/`);
    await expect(page.getByText('dữ liệu mẫu', { exact: false }).first()).toBeVisible();
    await page.goto(`http://localhost:${port}/noi-lam/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  } finally {
    server.close();
  }
});
