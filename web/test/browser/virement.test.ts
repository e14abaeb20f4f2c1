import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startChromium } from './support/chromium.js';
import { type Office, openOffice } from './support/office.js';
import { as, choose, settled } from './support/officer.js';
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

interface Virement {
  readonly from: string;
  readonly to: string;
  /** In 万元, as the officer types it. */
  readonly amount: string;
}

/** Asks for a virement of the black-soil fund; the page of its paper stands when it returns. */
async function ask(page: Page, { from, to, amount }: Virement, share: string): Promise<void> {
  await page.goto('/acts/new/virement');
  await page.getByRole('button', { name: /演示调〔2026〕/ }).click();
  await choose(page, '专项资金', '黑土地');
  await choose(page, '从哪个项目', from);
  await choose(page, '转到哪个项目', to);
  await page.getByRole('textbox', { name: '金额' }).fill(amount);
  await page.getByRole('checkbox', { name: '在批准使用范围内' }).check();
  // The rule that the server asks has answered here as the amount was typed.
  await page.getByRole('button', { name: new RegExp(`^${share.replace('.', '\\.')}%`) }).waitFor();
  await submitted(page);
}

/** The word in which the paper's page says how it stands, read anew. */
async function stateOn(page: Page): Promise<string | null> {
  await page.reload();
  await settled(page);
  return page.locator('main .status').first().textContent();
}

describe('第三十五条: a virement goes as far up as its cumulative share of the quota asks', () => {
  it.each([
    {
      share: '9.99',
      virement: { from: 'F08P1-2026-02', to: 'F08P1-2026-01', amount: '399' },
      signers: ['d108.head', 'finance.section'],
    },
    {
      share: '10.00',
      virement: { from: 'F08P1-2026-05', to: 'F08P1-2026-01', amount: '1' },
      signers: ['d108.head', 'finance.section', 'vice.rural'],
    },
    {
      share: '20.00',
      virement: { from: 'F08P1-2026-01', to: 'F08P1-2026-08', amount: '1,000' },
      signers: ['d108.head', 'finance.section', 'vice.rural', 'vice.finance', 'governor'],
    },
  ])('$share %: signed by $signers', ({ share, virement, signers }) =>
    as(browser, office.url, 'd108.clerk', async (page) => {
      await ask(page, virement, share);
      const paper = new URL(page.url()).pathname;
      for (const signer of signers) {
        expect(await stateOn(page)).toBe('审签中');
        await signPaper(browser, office.url, signer, paper);
      }
      expect(await stateOn(page)).toBe('已办结');
    }),
  );
});
