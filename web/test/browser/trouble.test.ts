import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startChromium } from './support/chromium.js';
import { type Office, openOffice } from './support/office.js';
import { as, choose, expectNoSidewaysScroll, seriousFindings, settled, signIn } from './support/officer.js';
import { submitted } from './support/paper.js';

let browser: Browser;
let office: Office;

beforeAll(async () => {
  [browser, office] = await Promise.all([startChromium(), openOffice(inject('demoData'))]);
});

afterAll(async () => {
  await browser.close();
  await office.close();
});

const FROM = 'F08P1-2026-02';

/** Fills a small virement in; nothing is sent yet. */
async function fill(page: Page, amount: string): Promise<void> {
  await page.goto('/acts/new/virement');
  await page.getByRole('button', { name: /演示调〔2026〕/ }).click();
  await choose(page, '专项资金', '黑土地');
  await choose(page, '从哪个项目', FROM);
  await choose(page, '转到哪个项目', 'F08P1-2026-01');
  await page.getByRole('textbox', { name: '金额' }).fill(amount);
  await page.getByRole('checkbox', { name: '在批准使用范围内' }).check();
  await page.getByRole('button', { name: /^\d+\.\d\d%/ }).waitFor();
}

/** How many papers the person sees. */
const papers = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const answer: { readonly items: readonly unknown[] } = await (
      await fetch('/api/papers?limit=200')
    ).json();
    return answer.items.length;
  });

const send = (page: Page) => page.getByRole('button', { name: '提交审核' });

/** Ends her session at the server, as signing out elsewhere does; this browser does not know. */
async function endSession(page: Page): Promise<void> {
  const storageState = await page.context().storageState();
  const elsewhere = await browser.newContext({ storageState, baseURL: office.url });
  const session: { readonly csrf: string } = await (await elsewhere.request.get('/api/session')).json();
  const answer = await elsewhere.request.delete('/api/session', {
    headers: { 'x-csrf-token': session.csrf },
  });
  expect(answer.ok()).toBe(true);
  await elsewhere.close();
}

const stands = async (page: Page): Promise<void> => {
  await page.waitForURL(/\/papers\/\d+$/);
  await settled(page);
};

describe('a form', () => {
  it('outlives the session: sign in over it, and it is sent once', () =>
    as(browser, office.url, 'd108.clerk', async (page) => {
      await fill(page, '11');
      const before = await papers(page);
      await endSession(page);
      await send(page).click();
      const dialog = page.getByRole('dialog', { name: '登录已过期' });
      await dialog.locator('input[type=password]').fill('jizheng-demo-2026');
      expect(await page.locator('main').getByRole('textbox', { name: '金额' }).inputValue()).toBe('11');
      await page.keyboard.press('Enter');
      await stands(page);
      expect(await page.locator('main').textContent()).toContain(FROM);
      expect(await papers(page)).toBe(before + 1);
    }));

  it('that is sent by a double click acts once', () =>
    as(browser, office.url, 'd108.clerk', async (page) => {
      await fill(page, '12');
      const before = await papers(page);
      await send(page).dblclick();
      await stands(page);
      expect(await papers(page)).toBe(before + 1);
    }));

  it('whose answer was lost on the way is sent again and acts once', () =>
    as(browser, office.url, 'd108.clerk', async (page) => {
      await fill(page, '13');
      const before = await papers(page);
      let lost = 0;
      await page.route('**/api/papers', async (route) => {
        if (route.request().method() !== 'POST' || lost > 0) return route.continue();
        lost += 1;
        await route.fetch();
        return route.abort();
      });
      await send(page).click();
      await page.getByRole('alert').first().waitFor();
      expect(await page.getByRole('textbox', { name: '金额' }).inputValue()).toBe('13');
      await send(page).click();
      await stands(page);
      expect([lost, await papers(page)]).toEqual([1, before + 1]);
    }));
});

describe('a paper that two have in hand', () => {
  it('tells the second what changed and by whom', async () => {
    const paper = await as(browser, office.url, 'd108.clerk', async (page) => {
      await fill(page, '14');
      return submitted(page);
    });
    const head = await signIn(browser, office.url, 'd108.head');
    // She hears of no change: what she signs is not what stands any more.
    await head.context().route('**/api/changes', (route) => route.abort());
    await head.goto(paper);
    await settled(head);
    await head.locator('main textarea').first().fill('同意按此办理');
    await as(browser, office.url, 'd108.clerk', async (page) => {
      await page.goto(paper);
      await settled(page);
      await page.locator('main textarea').first().fill('金额要重核');
      await page.getByRole('button', { name: '撤回', exact: true }).click();
      await page.locator('main .status', { hasText: '已撤回' }).first().waitFor();
    });
    await head.getByRole('button', { name: '同意', exact: true }).click();
    const note = head.getByRole('alert').first();
    await note.waitFor();
    expect(await note.textContent()).toMatch(/撤回.*田禾/);
    await head.context().close();
  });
});

describe('a virement in English on a phone', () => {
  it('is asked for step by step, with nothing serious found and nothing beside the page', async () => {
    const page = await signIn(browser, office.url, 'd108.clerk', { language: 'en', width: 'phone' });
    const proved = async (): Promise<void> => {
      expect(await seriousFindings(page)).toEqual([]);
      await expectNoSidewaysScroll(page);
    };
    await proved();
    await page.goto('/acts/new/virement');
    await settled(page);
    await proved();
    await page.getByRole('button', { name: /演示调〔2026〕/ }).click();
    await choose(page, 'fund', '黑土地');
    await choose(page, 'from which project', FROM);
    await choose(page, 'to which project', 'F08P1-2026-01');
    await page.getByRole('textbox', { name: /amount/i }).fill('0.15');
    await page.getByRole('checkbox', { name: /within the approved scope/i }).check();
    await page.getByRole('button', { name: /^\d+\.\d\d ?%/ }).waitFor();
    await proved();
    await page.getByRole('button', { name: 'Submit for review' }).click();
    await stands(page);
    await proved();
    await page.context().close();
  });
});
