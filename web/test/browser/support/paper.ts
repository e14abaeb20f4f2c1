import type { Browser, Page } from 'playwright-core';
import { as, settled } from './officer.js';

/** The address of the paper on which a page stands after it was submitted. */
export async function submitted(page: Page): Promise<string> {
  await page.getByRole('button', { name: '提交审核' }).click();
  await page.waitForURL(/\/papers\/\d+$/);
  await settled(page);
  return new URL(page.url()).pathname;
}

/** Signs a paper from the officer's own Desk, on which it must wait. */
export const signPaper = (browser: Browser, url: string, account: string, paper: string): Promise<void> =>
  as(browser, url, account, async (page) => {
    await page.locator(`main a[href^="${paper}"]`).first().click();
    await page.waitForURL((address) => address.pathname === paper);
    await settled(page);
    await page.getByRole('button', { name: '同意', exact: true }).click();
    await page
      .locator('main button:not([aria-disabled=true])', { hasText: /^同意$/ })
      .waitFor({ state: 'detached' });
  });
