import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { slugOf } from '../text/fold.ts';
import { chromiumArguments } from './chromium.ts';

/** How a page is looked at: on a cheap phone by day and by night, and on a desk. */
const looks = [
  { name: 'dien-thoai', width: 360, height: 640, colorScheme: 'light' },
  { name: 'ban-dem', width: 360, height: 640, colorScheme: 'dark' },
  { name: 'may-tinh', width: 1280, height: 800, colorScheme: 'light' },
] as const;

/** The picture files of one page, and on how many sheets of A4 it prints. */
export type Looked = { address: string; files: string[]; sheets: number };

/** Counts the sheets of a PDF as Chromium writes it. */
export function sheetsOf(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  );
}

/** Takes pictures of pages of a running site, into a folder; the paper one is a PDF. */
export async function takeLooks(
  origin: string,
  addresses: readonly string[],
  { executablePath, folder }: { executablePath: string; folder: string },
): Promise<Looked[]> {
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  try {
    const looked: Looked[] = [];
    for (const address of addresses) looked.push(await lookAt(browser, origin, address, folder));
    return looked;
  } finally {
    await browser.close();
  }
}

async function lookAt(
  browser: Browser,
  origin: string,
  address: string,
  folder: string,
): Promise<Looked> {
  const name = slugOf(address.replaceAll('/', ' ')) || 'trang-dau';
  const files: string[] = [];
  let sheets = 0;
  for (const { name: look, width, height, colorScheme } of looks) {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme,
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    const response = await page.goto(new URL(address, origin).href);
    if (!response?.ok()) throw new Error(`Không mở được ${address}.`);
    const picture = path.join(folder, `${name}-${look}.png`);
    await page.screenshot({ path: picture, fullPage: true });
    files.push(picture);
    if (look === 'may-tinh') {
      const paper = path.join(folder, `${name}-giay.pdf`);
      sheets = sheetsOf(await page.pdf({ path: paper, format: 'A4', preferCSSPageSize: true }));
      files.push(paper);
    }
    await context.close();
  }
  return { address, files, sheets };
}
