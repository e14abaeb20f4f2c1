import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startChromium } from './support/chromium.js';
import { lookWith, PAIRS, proved } from './support/looks.js';
import { type Office, openOffice } from './support/office.js';
import { seriousFindings, settled, signIn } from './support/officer.js';

let browser: Browser;
let office: Office;

beforeAll(async () => {
  [browser, office] = await Promise.all([startChromium(), openOffice(inject('demoData'))]);
});

afterAll(async () => {
  await browser.close();
  await office.close();
});

interface Walk {
  readonly account: string;
  readonly paths: readonly string[];
}

/** The pages of each post, as she would walk through them: a project's archive (art. 46), what auditors read (art. 9). */
const WALKS: readonly Walk[] = [
  {
    account: 'finance.section',
    paths: [
      '/',
      '/funds',
      '/funds/F08',
      '/projects',
      '/projects/F08P1-2026-01',
      '/records',
      '/records/transfers',
      '/rules',
      '/rules?whatIf=funds.virement',
      '/papers',
      '/papers/2',
    ],
  },
  {
    account: 'finance.section',
    paths: [
      '/law/jzg-2024-2',
      '/acts/new/disburse',
      '/acts/new/fiscalEvaluation',
      '/acts/new/confirmClawback',
    ],
  },
  {
    // The demo has published one number of its gazette and holds another as a draft.
    account: 'gazette.editor',
    paths: [
      '/',
      '/gazette',
      '/gazette/new',
      '/gazette/corrections',
      '/gazette/1',
      '/gazette/2',
      '/gazette/1/yzg-2026-3',
    ],
  },
  { account: 'gazette.chief', paths: ['/', '/gazette/2?view=documents', '/law/yzg-2026-3'] },
  {
    account: 'd108.clerk',
    paths: [
      '/',
      '/acts/new',
      '/acts/new/virement',
      '/acts/new/applyForFund',
      '/acts/new/allocate',
      '/acts/new/payAllowance',
      '/acts/new/departmentEvaluation',
      '/acts/new/recordDetermination',
      '/acts/new/issueTaskList',
      '/papers/1',
    ],
  },
  { account: 'finance.director', paths: ['/', '/import', '/delegations', '/acts/new/release', '/password'] },
  { account: 'governor', paths: ['/'] },
  { account: 'auditor', paths: ['/acts', '/acts/1000', '/audit', '/audit/accesses'] },
  { account: 'admin', paths: ['/people', '/organisations'] },
];

/** Pages that are also proved by night. */
const BY_NIGHT = ['/', '/funds/F08', '/projects', '/acts/new/virement', '/law/jzg-2024-2', '/gazette/1'];

/** Sees a page in two looks, so that it is seen in both languages and at both widths. */
async function seen(page: Page, path: string, pair: number, isNight = false): Promise<void> {
  for (const look of PAIRS[pair % PAIRS.length] ?? []) {
    await lookWith(page, look);
    await page.goto(path);
    await (path === '/sign-in' ? page.locator('input[type=password]').waitFor() : settled(page));
    await proved(page, look);
  }
  if (!isNight) return;
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html[data-theme=dark]').waitFor();
  expect(await seriousFindings(page), `${path} by night`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

describe('pages in both languages, at both widths: nothing serious, nothing untranslated, nothing beside', () => {
  it('sign-in', async () => {
    const context = await browser.newContext({ baseURL: office.url });
    const page = await context.newPage();
    await page.goto('/sign-in');
    for (const pair of PAIRS.keys()) await seen(page, '/sign-in', pair);
    await context.close();
  });

  it.each(WALKS)('$account from $paths.0', async ({ account, paths }) => {
    const page = await signIn(browser, office.url, account);
    const isFirst = WALKS.find((walk) => walk.paths.includes('/'))?.account === account;
    for (const [at, path] of paths.entries()) {
      await seen(page, path, at, BY_NIGHT.includes(path) && (path !== '/' || isFirst));
    }
    await page.context().close();
  });
});

describe('leaving', () => {
  it('loses no letter, leads to no refusal, and is not claimed where the server did not hear of it', async () => {
    const page = await signIn(browser, office.url, 'd108.clerk');
    await page.goto('/acts/new/virement');
    const amount = page.getByRole('textbox', { name: '金额' });
    await amount.fill('77');
    await page.getByRole('navigation').getByRole('link').first().click();
    await amount.waitFor({ state: 'detached' });
    await page.goBack();
    await amount.waitFor();
    expect(await amount.inputValue()).toContain('77');
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open] input').fill('finance.section');
    await page.locator('dialog[open]').getByRole('option').filter({ hasText: '财政厅处长' }).click();
    await page.locator('dialog[open] [role=status]').filter({ hasText: '财政厅处长' }).waitFor();
    await page.keyboard.press('Escape');
    expect(new URL(page.url()).pathname).toBe('/acts/new/virement');
    await page.context().setOffline(true);
    await page.locator('header button.pick').last().click();
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.getByRole('alert').filter({ hasText: '没有退出' }).waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: '再退一次' }).click();
    await page.waitForURL((address) => address.pathname === '/sign-in');
    await page.context().close();
  });
});

describe('Why?', () => {
  it('opens on a figure, a stage and a row; Esc gives the focus back; a sum leads to an act, and back', async () => {
    const page = await signIn(browser, office.url, 'finance.section');
    const asked = async (where: string) => {
      const why = page.locator(where).first();
      await why.focus();
      await page.keyboard.press('Enter');
      await page.locator('dialog[open] h2.outcome').first().waitFor();
      expect(await seriousFindings(page), where).toEqual([]);
      return why;
    };
    const closed = async (why: Awaited<ReturnType<typeof asked>>) => {
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      expect(await why.evaluate((button) => button === document.activeElement)).toBe(true);
    };
    await page.goto('/funds/F08');
    await settled(page);
    await closed(await asked('.figures button.why'));
    const stage = await asked('.life > li:nth-child(4) button.why');
    const sum = page.locator('dialog[open] .made-of');
    await sum.locator('button.why').first().click();
    await page.locator('dialog[open] .meta').first().waitFor();
    await page.getByRole('button', { name: '返回' }).click();
    await sum.waitFor();
    await closed(stage);
    await page.goto('/projects');
    await settled(page);
    await page.locator('.grid tbody button.why').first().waitFor();
    await closed(await asked('.grid tbody button.why'));
    await page.context().close();
  });
});
