import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

// The field stands in the masthead of wide screens; narrow ones have a link there.
async function type(page: Page, words: string): Promise<void> {
  await page.locator('#tim-nhanh').focus();
  await page.keyboard.type(words, { delay: 20 });
  await expect(page.getByRole('option').first()).toBeVisible();
}

test.describe('the field of the masthead', () => {
  test('suggests, and the chosen answer opens', async ({ page }) => {
    await page.goto('/huong-dan/kich-hoat/');
    await type(page, 'mat the');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/kich-hoat/);
  });

  test('keeps its list on the screen with large letters', async ({ page, viewport }) => {
    await page.goto('/huong-dan/kich-hoat/');
    await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
    await type(page, 'mat the');
    const box = await page.locator('.suggest').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport?.width ?? 0);
  });
});
