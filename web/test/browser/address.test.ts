import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startChromium } from './support/chromium.js';
import { type Office, openOffice } from './support/office.js';
import { settled, signIn, WIDTHS } from './support/officer.js';

let browser: Browser;
let office: Office;
let page: Page;

beforeAll(async () => {
  [browser, office] = await Promise.all([startChromium(), openOffice(inject('demoData'))]);
  page = await signIn(browser, office.url, 'finance.section');
});

afterAll(async () => {
  await browser.close();
  await office.close();
});

describe('an address that is wrong', () => {
  it('sets no condition of a list, and none that is empty stays after a search', async () => {
    await page.goto('/funds?where=%7Bbroken');
    await settled(page);
    await page.locator('.grid tbody tr').first().waitFor();
    expect(await page.locator('.token').count()).toBe(0);
    await page.goto('/funds');
    await settled(page);
    await page.getByRole('searchbox').fill('F08');
    await page.keyboard.press('Enter');
    await page.waitForURL((address) => address.searchParams.get('q') === 'F08');
    expect(new URL(page.url()).searchParams.has('where')).toBe(false);
  });

  it('shows today, and says so, when it names a day to come or none', async () => {
    for (const asked of ['asOf=2090-01-01', 'asOf=garbage', 'year=abcd']) {
      await page.goto(`/funds/F08?${asked}`);
      await settled(page);
      expect(await page.locator('p.past').count(), asked).toBe(asked.startsWith('year') ? 0 : 1);
    }
    await page.setViewportSize(WIDTHS.phone);
    await page.goto('/funds/F08?asOf=2090-01-01');
    await page.locator('p.past').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(WIDTHS.phone.width);
    await page.setViewportSize(WIDTHS.desk);
    await page.getByRole('button', { name: '知道了' }).click();
    await page.locator('p.past').waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
  });

  it.each([
    ['/funds/F99', '没有这项专项资金', '/funds'],
    ['/projects/NOPE', '没有这个项目', '/projects'],
    ['/acts/99999999', '没有这项办理记录', '/acts'],
    ['/acts/abc', '没有这项办理记录', '/acts'],
    ['/jobs/999', '没有这份表格', '/import'],
    ['/papers/9999', '没有这份呈批件', '/papers'],
    ['/nowhere', '没有这一页', '/'],
    ['/funds/F08/nowhere', '没有这一页', '/'],
  ])('%s says what is not there, within the frame, and leads back', async (path, says, back) => {
    await page.goto(path);
    await page.getByRole('heading', { level: 1, name: says }).waitFor();
    expect(await page.title()).toContain(says);
    expect(await page.locator('main').getByRole('button', { name: '再试一次' }).count()).toBe(0);
    await page.locator('main .empty').getByRole('link').click();
    await page.waitForURL((address) => address.pathname === back);
  });

  it('of what is another department’s says so, within the frame, and leads back', async () => {
    const head = await signIn(browser, office.url, 'd108.head');
    await head.goto('/papers/2');
    await head.getByRole('heading', { level: 1, name: '这份呈批件不归你看' }).waitFor();
    expect(await head.locator('main').getByRole('button').count()).toBe(0);
    await head.locator('main .empty').getByRole('link').click();
    await head.waitForURL((address) => address.pathname === '/papers');
    await head.context().close();
  });

  it('leads nowhere else after signing in', async () => {
    const stranger = await browser.newContext({ baseURL: office.url });
    const door = await stranger.newPage();
    await door.goto(`/sign-in?to=${encodeURIComponent('https://example.com/')}`);
    await door.locator('input[autocomplete=username]').fill('auditor');
    await door.locator('input[autocomplete=current-password]').fill('jizheng-demo-2026');
    await door.locator('button[type=submit]').click();
    await door.waitForURL((address) => address.pathname === '/' && address.origin === office.url);
    await stranger.close();
  });
});

describe('a day that is past', () => {
  it('is never called today', async () => {
    await page.goto('/?asOf=2026-03-01');
    await settled(page);
    const marks = await page.locator('.axis').textContent();
    expect(marks).toContain('3月1日');
    expect(marks).not.toContain('今天');
    await page.goto('/funds/F08?asOf=2026-03-01');
    await settled(page);
    expect(await page.locator('ol.life').textContent()).not.toContain('今天');
  });

  it('on which nothing was to be done says so of that day', async () => {
    const auditor = await signIn(browser, office.url, 'auditor');
    await auditor.goto('/?asOf=2026-03-01');
    await auditor.getByRole('heading', { level: 1, name: '那天没有要办的' }).waitFor();
    await auditor.context().close();
  });
});
