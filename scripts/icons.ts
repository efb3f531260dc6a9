/** Draws the app icons and the link preview into `public/bieu-tuong/`: `node scripts/icons.ts`, after a change of the sign. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumArguments, findChromium } from '../src/build/chromium.ts';
import { appIcon, sharePicture } from '../src/site/appIcons.ts';

const out = path.resolve('public/bieu-tuong');
const executablePath = findChromium();
if (!executablePath) throw new Error('Không tìm thấy Chromium trên máy này.');

const square = (svg: string) =>
  `<!doctype html><style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`;
const plain = appIcon({ tile: 7, scale: 0.72 });
// iOS rounds the corners itself and paints transparent ones black.
const full = appIcon({ tile: 0, scale: 0.68 });
const maskable = appIcon({ tile: 0, scale: 0.56 });
const pictures = [
  { name: 'bieu-tuong-180.png', width: 180, height: 180, html: square(full) },
  { name: 'bieu-tuong-192.png', width: 192, height: 192, html: square(plain) },
  { name: 'bieu-tuong-512.png', width: 512, height: 512, html: square(plain) },
  { name: 'bieu-tuong-tron-512.png', width: 512, height: 512, html: square(maskable) },
  { name: 'chia-se.png', width: 1200, height: 630, html: sharePicture() },
];

mkdirSync(out, { recursive: true });
writeFileSync(path.join(out, 'bieu-tuong.svg'), `${plain}\n`);
const browser = await chromium.launch({ executablePath, args: chromiumArguments });
try {
  for (const { name, width, height, html } of pictures) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.setContent(html);
    const bytes = await page.screenshot({ path: path.join(out, name), omitBackground: true });
    console.log(`${name}: ${bytes.length} byte`);
    await page.close();
  }
} finally {
  await browser.close();
}
