import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startChromium } from './support/chromium.js';
import { type Office, openOffice } from './support/office.js';
import { settled, signIn } from './support/officer.js';

let browser: Browser;
let office: Office;

beforeAll(async () => {
  [browser, office] = await Promise.all([startChromium(), openOffice(inject('demoData'))]);
});

afterAll(async () => {
  await browser.close();
  await office.close();
});

/** What stands at the fields of a form that was sent, the first of which is entered. */
async function refusedBy(page: Page, form: Locator): Promise<readonly string[]> {
  await form.locator('button[type=submit]').click();
  await form.locator('[aria-invalid=true]').first().waitFor();
  const entered = await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'));
  expect(entered).toBe('true');
  return form.locator('.field.wrong .help .status').allInnerTexts();
}

describe('a form of the office tells everything that is wrong at once, in the language of the page', () => {
  it('for a password', async () => {
    const page = await signIn(browser, office.url, 'd108.head', { language: 'en' });
    await page.goto('/password');
    await settled(page);
    const form = page.locator('form.form');
    expect(await refusedBy(page, form)).toEqual(['needed', 'needed']);
    await page.getByLabel('New password').fill('short');
    expect(await refusedBy(page, form)).toEqual(['needed', 'at least twelve characters']);
    await page.context().close();
  });

  it('for a delegation', async () => {
    const page = await signIn(browser, office.url, 'd108.head');
    await page.goto('/delegations');
    await settled(page);
    const form = page.locator('form.form');
    await form.getByLabel('至').fill('2026-06-01');
    expect(await refusedBy(page, form)).toEqual(['必填', '不得早于开始日期', '必填']);
    await form.getByLabel('由谁代签').selectOption({ index: 1 });
    await form.getByLabel('事由').fill('出差');
    await form.getByLabel('至').fill('2026-06-10');
    await form.locator('button[type=submit]').click();
    await page.getByRole('cell', { name: '出差' }).or(page.getByText('出差')).first().waitFor();
    await page.context().close();
  });

  it('for a new person', async () => {
    const page = await signIn(browser, office.url, 'admin');
    await page.goto('/people');
    await settled(page);
    await page.getByRole('button', { name: '新增人员' }).click();
    const form = page.locator('dialog form.form');
    expect(await refusedBy(page, form)).toEqual(['必填', '必填', '必填']);
    await form.getByLabel('账号').fill('Wang');
    expect((await refusedBy(page, form))[1]).toContain('小写字母');
    await page.context().close();
  });
});
