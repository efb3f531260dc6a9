import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import getPort from 'get-port';
import { createSiteServer, listen } from '../../src/build/serve.ts';

test('a commune runs the same portal on its own files', async ({ page }) => {
  test.setTimeout(180_000);
  const out = path.join(mkdtempSync(path.join(tmpdir(), 'cong-')), 'site');
  const built = spawnSync(
    process.execPath,
    ['scripts/build.ts', '--content', 'test/fixtures/small'],
    {
      env: { ...process.env, OUT_DIR: out },
      encoding: 'utf8',
    },
  );
  expect(built.stderr + built.stdout).toContain('Đã dựng');
  const port = await getPort();
  const server = createSiteServer(out);
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
