import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startChromium } from './support/chromium.js';
import { type Office, openOffice } from './support/office.js';
import { as, settled } from './support/officer.js';
import { signPaper, submitted } from './support/paper.js';

const NAME = '寒地果业发展专项';

let browser: Browser;
let office: Office;

beforeAll(async () => {
  [browser, office] = await Promise.all([startChromium(), openOffice(inject('demoData'))]);
});

afterAll(async () => {
  await browser.close();
  await office.close();
});

/** Opens from her own Desk what waits for the officer about the new fund. */
async function openFromDesk(page: Page): Promise<void> {
  const row = page.getByRole('row', { name: new RegExp(NAME) }).first();
  await row.getByRole('link', { name: /审核|办理/ }).click();
  await page.waitForURL(/\/acts\/new\//);
  await settled(page);
  await page.getByRole('radio', { name: '同意', exact: true }).check();
}

/** Takes one step of the approval route; a direct act, whose page follows. */
const takeStep = (account: string, document: string): Promise<void> =>
  as(browser, office.url, account, async (page) => {
    await openFromDesk(page);
    await page.getByRole('textbox', { name: /文号/ }).last().fill(document);
    await page.getByRole('button', { name: '办理', exact: true }).click();
    await page.waitForURL(/\/acts\/\d+$/);
  });

const apply = (): Promise<string> =>
  as(browser, office.url, 'd108.clerk', async (page) => {
    const next = page.getByRole('button', { name: '下一步' });
    await page.goto('/acts/new/applyForFund');
    await page.getByRole('button', { name: /演示部108请/ }).click();
    await page.getByRole('textbox', { name: '基金编码' }).fill('F81');
    await page.getByRole('textbox', { name: '基金名称' }).fill(NAME);
    await page.getByRole('textbox', { name: '使用方向' }).fill('寒地果业品种改良');
    await next.click();
    await page.getByLabel('实施期限起').fill('2027-01-01');
    await page.getByLabel('实施期限止').fill('2029-12-31');
    const amounts = page.getByRole('group', { name: /实施期各年度/ }).getByRole('textbox');
    await amounts.nth(2).waitFor();
    for (const amount of await amounts.all()) await amount.fill('10,000');
    await next.click();
    for (const basis of ['有法律法规或政策依据', '属于公共财政投入方向', '属于省级支出责任']) {
      await page.getByRole('checkbox', { name: basis }).check();
    }
    await next.click();
    const all = page.getByRole('button', { name: '全部齐备' });
    while ((await all.count()) > 0) await all.first().click();
    await page.getByRole('button', { name: /先上会审议/ }).waitFor();
    return submitted(page);
  });

describe('第十五条: a new fund of 3 × 100,000,000', () => {
  it('goes through its whole route, with a meeting before the governor', async () => {
    await signPaper(browser, office.url, 'd108.head', await apply());
    const review = await as(browser, office.url, 'finance.section', async (page) => {
      await openFromDesk(page);
      await page.getByRole('textbox', { name: '意见', exact: true }).fill('材料齐备，同意呈报');
      return submitted(page);
    });
    await signPaper(browser, office.url, 'finance.director', review);
    await takeStep('finance.director', '演示呈〔2026〕81号');
    await takeStep('vice.finance', '演示批〔2026〕81号');
    await takeStep('secretary', '演示纪要〔2026〕81号');
    await takeStep('governor', '演示批〔2026〕82号');
    const shown = await as(browser, office.url, 'd108.clerk', async (page) => {
      await page.goto('/funds/F81');
      await settled(page);
      return page.locator('main').textContent();
    });
    expect(shown).toContain(NAME);
    expect(shown).toContain('已批准');
    expect(shown).toContain('30,000.00');
  }, 400_000);
});
