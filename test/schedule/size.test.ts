import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';

/** The browser's part as a build makes it: one file, minified. */
async function bundled(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'chrome80', rollupOptions: { input: entry } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .map((chunk) => (chunk.type === 'chunk' ? chunk.code : ''))
    .join('');
}

test('all a badge needs in the browser is at most 6 kB compressed, without the lunar calendar', async () => {
  const code = await bundled('src/schedule/badge.client.ts');
  expect(code).toContain('data-schedule');
  expect(code).not.toContain('zod');
  expect(code).not.toMatch(/lunar|getSolarDate/i);
  const size = gzipSync(code, { level: 9 }).length;
  expect(size).toBeGreaterThan(1000);
  expect(size).toBeLessThanOrEqual(6 * 1024);
}, 60_000);
