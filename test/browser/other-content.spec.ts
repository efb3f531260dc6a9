import { expect, test } from '@playwright/test';
import getPort from 'get-port';
import { createSiteServer, listen } from '../../src/build/serve.ts';
import { expectAccessible } from './axe.ts';
import { recording, smallSite } from './other-sites.ts';

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
    await test.step('a recording is played from its own place, and not loaded before', async () => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(`http://localhost:${port}/doc-de/kich-hoat-mau/`, {
        waitUntil: 'networkidle',
      });
      const player = page.getByLabel(recording.label);
      await expect(player).toHaveAttribute('controls');
      await expect(player).toHaveAttribute('lang', 'tai');
      expect(asked).not.toContain(`/am-thanh/${recording.file}`);
      const heard = page.waitForResponse(`**/am-thanh/${recording.file}`);
      await player.evaluate((audio: HTMLAudioElement) => audio.play());
      expect((await heard).headers()['content-type']).toBe('audio/mpeg');
      await expect
        .poll(() => player.evaluate((audio: HTMLAudioElement) => audio.duration))
        .toBeGreaterThan(0.9);
      await expectAccessible(page);
    });
  } finally {
    server.close();
  }
});
