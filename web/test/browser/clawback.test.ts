import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startChromium } from './support/chromium.js';
import { type Office, openOffice } from './support/office.js';
import { as, settled } from './support/officer.js';
import { signPaper, submitted } from './support/paper.js';

let browser: Browser;
let office: Office;

beforeAll(async () => {
  [browser, office] = await Promise.all([startChromium(), openOffice(inject('demoData'))]);
});

afterAll(async () => {
  await browser.close();
  await office.close();
});

describe('第三十三条: 30 June', () => {
  it('what is unreleased is proposed on 1 July, half of it confirmed by finance and gone', async () => {
    await as(browser, office.url, 'finance.director', async (page) => {
      await page.getByRole('button', { name: /2026年6月4日/ }).click();
      await page.getByLabel('推进办公日').fill('2026-07-01');
      await page.getByRole('button', { name: /推进到/ }).click();
      await page.getByRole('button', { name: /2026年7月1日/ }).waitFor({ timeout: 90_000 });
    });
    const paper = await as(browser, office.url, 'finance.section', async (page) => {
      const row = page.getByRole('row', { name: /确认.*黑土地保护利用专项/ }).first();
      await row
        .getByRole('link', { name: /确认|办理|审核/ })
        .last()
        .click();
      await page.waitForURL(/\/acts\/new\/confirmClawback/);
      await settled(page);
      await page.getByRole('textbox', { name: /文号/ }).first().fill('演示收〔2026〕1号');
      return submitted(page);
    });
    await signPaper(browser, office.url, 'finance.director', paper);
    const shown = await as(browser, office.url, 'finance.section', async (page) => {
      await page.goto('/funds/F08');
      await settled(page);
      return page.locator('main').textContent();
    });
    // Half of 18,600,000: it went back to the provincial general budget.
    expect(shown).toMatch(/收回[^0-9]*930\.00/);
  }, 400_000);
});
