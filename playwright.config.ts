import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './src/build/chromium.ts';

const port = Number(process.env['TEST_PORT'] ?? 4399);
const executablePath = findChromium();

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  // A browser on a busy machine may stumble; what fails twice is a fault.
  retries: 1,
  timeout: 60_000,
  // How long something may take is no test on a busy machine; that it comes is.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'vi-VN',
    // What a test sees comes from the network; only offline.spec.ts lets a device store pages.
    serviceWorkers: 'block',
    launchOptions: { args: chromiumArguments, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    {
      name: 'phone',
      use: { viewport: { width: 360, height: 640 }, hasTouch: true },
      testIgnore: /masthead\.spec\.ts$/,
    },
    {
      name: 'wide',
      use: { viewport: { width: 1280, height: 800 } },
      // What does not depend on the width is tried once, on the phone.
      testIgnore:
        /(?:without-script|other-content|demo|calendar|offline|easy|paper|\/search)\.spec\.ts$/,
    },
  ],
  webServer: {
    command: `node test/browser/server.ts ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
