import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pageTypes, wideToo } from './page-types.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.describe('WCAG 2.2 AA, by day and by night', () => {
  for (const [kind, address] of Object.entries(pageTypes)) {
    test(kind, async ({ page, viewport }) => {
      const narrow = (viewport?.width ?? 0) < 500;
      test.skip(!narrow && !wideToo.has(kind), 'tried on the phone');
      await page.goto(address);
      // Colours do not depend on the width: the night is tried once, on the phone.
      for (const colorScheme of narrow ? (['light', 'dark'] as const) : (['light'] as const)) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
        );
        expect(found, colorScheme).toEqual([]);
      }
    });
  }
});
