import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startChromium } from './support/chromium.js';
import { type Office, openOffice } from './support/office.js';
import { expectNoSidewaysScroll, type Look, seriousFindings, settled, signIn } from './support/officer.js';

let browser: Browser;
let office: Office;

beforeAll(async () => {
  [browser, office] = await Promise.all([startChromium(), openOffice(inject('demoData'))]);
});

afterAll(async () => {
  await browser.close();
  await office.close();
});

const LOOKS: readonly Required<Look>[] = [
  { width: 'desk', language: 'zh' },
  { width: 'desk', language: 'en' },
  { width: 'phone', language: 'zh' },
  { width: 'phone', language: 'en' },
];

/** The pages of each post, as she would walk through them: a project's archive (art. 46), what auditors read (art. 9). */
const WALKS = [
  {
    account: 'finance.section',
    paths: [
      '/',
      '/funds',
      '/funds/F08',
      '/projects',
      '/projects/F08P1-2026-01',
      '/records/transfers',
      '/rules',
      '/papers',
      '/law/jzg-2024-2',
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
    paths: ['/', '/acts/new', '/acts/new/virement', '/acts/new/applyForFund', '/acts/new/allocate'],
  },
  { account: 'finance.director', paths: ['/', '/import', '/delegations', '/acts/new/release'] },
  { account: 'governor', paths: ['/'] },
  { account: 'auditor', paths: ['/acts', '/audit'] },
  { account: 'admin', paths: ['/people'] },
] as const;

/** Letters of another alphabet where only one language should stand: what nobody translated. */
async function untranslated(page: Page, language: 'zh' | 'en'): Promise<readonly string[]> {
  const texts = await page
    .locator('nav, main h1, main h2, main th, main label, main button')
    .allTextContents();
  const pattern =
    language === 'zh' ? /\b(undefined|null|NaN|\[object)\b|^[a-z]+[A-Z]\w+$/ : /undefined|NaN|\[object/;
  return texts.filter((text) => pattern.test(text.trim()));
}

async function proved(page: Page, { language, width }: Required<Look>): Promise<void> {
  const told = `${page.url()} ${language} ${width}`;
  expect(await seriousFindings(page), told).toEqual([]);
  expect(await untranslated(page, language), told).toEqual([]);
  await expectNoSidewaysScroll(page);
}

describe.each(LOOKS)('pages in $language at $width width', (look) => {
  it('sign-in: nothing serious is found, and the page stays within its width', async () => {
    const context = await browser.newContext({ baseURL: office.url });
    const page = await context.newPage();
    await page.goto('/sign-in');
    await page.locator('input[type=password]').waitFor();
    await proved(page, look);
    await context.close();
  });

  it.each(WALKS)(
    '$account: nothing serious is found, and every page stays within its width',
    async (walk) => {
      const page = await signIn(browser, office.url, walk.account, look);
      for (const path of walk.paths) {
        await page.goto(path);
        await settled(page);
        await proved(page, look);
      }
      await page.context().close();
    },
  );
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
