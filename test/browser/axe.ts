import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

type Rules = { type: 'tag' | 'rule'; values: string[] };

const all: Rules = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** All rules among them that look at colours. */
const ofColours: Rules = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/**
 * Which rules of accessibility a page breaks. Only breaches are worked out, and in the page itself: without frames
 * there is nothing to gather in a second page.
 */
async function faultsOf(page: Page, runOnly: Rules): Promise<string[]> {
  expect(page.frames(), 'frames of the page').toHaveLength(1);
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly, resultTypes: ['violations'] })
    .setLegacyMode(true)
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

/** Holds a page to WCAG 2.2 AA and what axe thinks best. */
export async function expectAccessible(page: Page): Promise<void> {
  expect.soft(await faultsOf(page, all), 'rules of accessibility').toEqual([]);
}

/** By day all rules; by night, which changes colours only (`test/site-frame/night.test.ts`), those of colours. */
export async function expectAccessibleDayAndNight(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await faultsOf(page, ofColours), 'colours by night').toEqual([]);
}
