import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { startChromium } from './support/chromium.js';
import { type Office, openOffice } from './support/office.js';
import { choose, settled, signIn } from './support/officer.js';
import { submitted } from './support/paper.js';

/** A row is marked at once, or the key was not heard. */
const LOOK_MS = 1000;

let browser: Browser;
let office: Office;

beforeAll(async () => {
  [browser, office] = await Promise.all([startChromium(), openOffice(inject('demoData'))]);
});

afterAll(async () => {
  await browser.close();
  await office.close();
});

const focused = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.activeElement?.getAttribute('autocomplete') ?? document.activeElement?.textContent ?? '',
  );

/** Presses Tab until the focus is where it should be. */
async function tabTo(page: Page, what: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await focused(page)).includes(what)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${what}`);
}

/** Its author's page of a paper that waits for the head of the department; it hears of no change. */
async function paperToSign(): Promise<Page> {
  const page = await signIn(browser, office.url, 'd108.clerk');
  await page.route('**/api/changes', (route) => route.abort());
  await page.goto('/acts/new/virement');
  await page.getByRole('button', { name: /演示调〔2026〕/ }).click();
  await choose(page, '专项资金', '黑土地');
  await choose(page, '从哪个项目', 'F08P1-2026-02');
  await choose(page, '转到哪个项目', 'F08P1-2026-01');
  await page.getByRole('textbox', { name: '金额' }).fill('12');
  await page.getByRole('checkbox', { name: '在批准使用范围内' }).check();
  await submitted(page);
  return page;
}

it('by keyboard alone: signs in, walks the Desk to a paper, signs it, finds a fund and asks why', async () => {
  const author = await paperToSign();
  const paper = new URL(author.url()).pathname;
  const context = await browser.newContext({ baseURL: office.url, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.locator('input[type=password]').waitFor();
  await tabTo(page, 'username');
  await page.keyboard.type('d108.head');
  await page.keyboard.press('Tab');
  await page.keyboard.type('jizheng-demo-2026');
  await page.keyboard.press('Enter');
  await page.waitForURL((address) => address.pathname === '/');
  await settled(page);
  await page.getByRole('table', { name: '我要办的事' }).waitFor();
  for (let row = 0; row < 30 && new URL(page.url()).pathname !== paper; row += 1) {
    await page.keyboard.press('j');
    const current = page.locator('main tr.cur, main tr[aria-selected=true]').getByRole('link').first();
    const href = await current.getAttribute('href', { timeout: LOOK_MS }).catch(() => null);
    if (href?.startsWith(paper)) {
      await page.keyboard.press('Enter');
      await page.waitForURL((address) => address.pathname === paper);
    }
  }
  await settled(page);
  // A goes to the button, Enter presses it: nothing is signed by one stray letter.
  await page.keyboard.press('a');
  await page.keyboard.press('Enter');
  await page
    .locator('main button:not([aria-disabled=true])', { hasText: /^同意$/ })
    .waitFor({ state: 'detached' });
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] input').waitFor();
  await page.keyboard.type('黑土地');
  await page.locator('dialog[open]').getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/funds\//);
  await context.close();
  // Its author, who knows of no signature, is told whose came first, and when; the paper goes on.
  await author.getByRole('button', { name: '撤回' }).click();
  await author
    .getByRole('alert')
    .filter({ hasText: /别人先改过了.*20\d\d年\d+月\d+日 \d\d:\d\d / })
    .waitFor();
  await author.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
  expect(await author.locator('main .status').first().textContent()).toBe('审签中');
  await author.context().close();
}, 240_000);
