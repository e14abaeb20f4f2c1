import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { SOURCE_LIMITS } from '../../../server/src/gazette/read/decode.js';
import { startChromium } from './support/chromium.js';
import { DAMAGED, MEASURES } from './support/gazette-text.js';
import { type Office, openOffice } from './support/office.js';
import { as, expectNoSidewaysScroll, seriousFindings, settled, signIn } from './support/officer.js';

let browser: Browser;
let office: Office;

beforeAll(async () => {
  [browser, office] = await Promise.all([startChromium(), openOffice(inject('demoData'))]);
});

afterAll(async () => {
  await browser.close();
  await office.close();
});

const text = (content: string, name = 'demo-12.txt') => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});

const give = (page: Page, file: ReturnType<typeof text>): Promise<void> =>
  page.locator('input[type=file]').setInputFiles(file);

/** Steps from the Desk to the edition that waits there, and takes a step with it. */
const takeStep = (
  account: string,
  waits: string,
  step: string,
  state: RegExp,
  name = '2026年第12期',
): Promise<void> =>
  as(browser, office.url, account, async (page) => {
    const row = page.getByRole('row', { name: new RegExp(`${waits}.*${name}`) });
    await row.getByRole('link', { name: waits }).click();
    await page.waitForURL(/\/gazette\/\d+/);
    await settled(page);
    const final = page.getByRole('checkbox', { name: /已经核对/ });
    if (step === '出版') await final.check();
    await page.getByRole('button', { name: step, exact: true }).click();
    await page.locator('main .status', { hasText: state }).first().waitFor();
  });

describe('a number of the gazette, from a damaged text to print', () => {
  let edition = '';

  it('is read before anything is kept, and becomes a draft when its editor says so', async () => {
    await as(browser, office.url, 'gazette.editor', async (page) => {
      await page.goto('/gazette/new');
      await give(page, text('三个字\n'));
      await page.getByRole('alert').getByText('看不出结构').waitFor();
      await give(page, text('字'.padEnd(SOURCE_LIMITS.megabytes * 2 ** 20, 'a')));
      await page.getByRole('alert').getByText(`文件超过 ${SOURCE_LIMITS.megabytes} MB`).waitFor();
      await give(page, text(DAMAGED));
      await page.getByText('2026年第12期，还没有入库').waitFor();
      expect(await page.locator('.outline tbody tr').count()).toBe(2);
      expect(await page.locator('.doubts').textContent()).toContain('夹入的外文词');
      await page.getByRole('button', { name: '入库为草稿' }).click();
      await page.waitForURL(/\/gazette\/\d+$/);
      edition = new URL(page.url()).pathname;
    });
  });

  it('has its doubts decided by keys; what was decided survives a reload, and is sent together', async () => {
    await as(browser, office.url, 'gazette.editor', async (page) => {
      await page.goto(edition);
      await settled(page);
      const proofread = page.getByRole('button', { name: '校对无误' });
      expect(await proofread.getAttribute('aria-disabled')).toBe('true');
      await page.keyboard.press('j');
      await page.keyboard.press('a');
      await page.keyboard.press('r');
      const bar = page.getByRole('button', { name: '提交 2 处处理' });
      await bar.waitFor();
      await page.getByText('已存在本机').waitFor();
      await page.reload();
      await bar.waitFor();
      const pressed = (name: string) => page.locator(`.doubts button.${name}[aria-pressed=true]`).count();
      expect([await pressed('accepted'), await pressed('refused')]).toEqual([1, 1]);
      await page.getByRole('button', { name: /其余 \d+ 处全部接受/ }).click();
      await page.getByRole('button', { name: /^提交 \d+ 处处理$/ }).click();
      await page.getByText('稿子是你编的，由另一人校对').waitFor();
      expect(await seriousFindings(page)).toEqual([]);
    });
  });

  it('shows each unit beside the lines that it was read from, what was mended marked', async () => {
    await as(browser, office.url, 'gazette.proof', async (page) => {
      await page.goto(`${edition}?view=documents`);
      await settled(page);
      await page.getByRole('link', { name: /山洪预警广播/ }).click();
      await page.locator('.aligned').waitFor();
      expect(await page.locator('.aligned ins').first().textContent()).toContain('和');
      expect(await page.locator('.source-lines li').allTextContents()).toContain(
        '39地方补装喇叭，补装费用由县级承担。',
      );
      expect(await seriousFindings(page)).toEqual([]);
      await expectNoSidewaysScroll(page);
    });
  });

  it('is proofread by another, approved and published by the chief editor, and then stands', async () => {
    await takeStep('gazette.proof', '校对无误', '校对无误', /待签发/);
    await takeStep('gazette.chief', '签发', '签发', /待出版/);
    await takeStep('gazette.chief', '出版', '出版', /已出版/);
    await as(browser, office.url, 'gazette.editor', async (page) => {
      await page.goto(edition);
      await settled(page);
      expect(await page.getByRole('button', { name: /校对无误|撤稿|接受/ }).count()).toBe(0);
      const steps = await page.locator('.log.dated').textContent();
      for (const name of ['卓以宁', '费墨', '文若水']) expect(steps).toContain(name);
    });
  });

  it('is corrected beside what was printed: one proposes, the chief editor publishes', async () => {
    await as(browser, office.url, 'gazette.editor', async (page) => {
      await page.goto(`${edition}?view=documents`);
      await settled(page);
      await page.getByRole('link', { name: /山洪预警广播/ }).click();
      await page.getByRole('button', { name: /更正 head-2\/para-1/ }).click();
      await page.getByLabel('原文作').fill('没有这些字');
      await page.getByText('此处没有印这些字').waitFor();
      await page.getByLabel('原文作').fill('演练一次');
      await page.getByLabel('应作').fill('演练两次');
      await page.getByLabel('原因').fill('与原件不符');
      await page.getByRole('button', { name: '提出更正' }).click();
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      await page.goto('/gazette/corrections');
      await page.getByText('等主编公布').waitFor();
    });
    await as(browser, office.url, 'gazette.chief', async (page) => {
      await page.getByRole('link', { name: '公布更正' }).click();
      await page.getByRole('button', { name: '公布', exact: true }).click();
      await page.getByText(/公布$/).last().waitFor();
      await page.locator('main .status.ok').waitFor();
    });
  });
});

describe('a draft on which two work', () => {
  it('tells each what the other did meanwhile, and loses nothing that was not sent', async () => {
    // The demo holds a draft with every doubt open.
    const mine = await signIn(browser, office.url, 'gazette.editor');
    // Whoever hears of no change still loses none: what was sent for another revision comes back.
    await mine.context().route('**/api/changes', (route) => route.abort());
    await mine.goto('/gazette/2');
    await settled(mine);
    await mine.keyboard.press('j');
    await mine.keyboard.press('a');
    await mine.getByRole('button', { name: '提交 1 处处理' }).waitFor();
    await as(browser, office.url, 'gazette.proof', async (page) => {
      await page.goto('/gazette/2');
      await settled(page);
      await page.keyboard.press('j');
      await page.keyboard.press('r');
      const send = page.getByRole('button', { name: '提交 1 处处理' });
      await send.click();
      await send.waitFor({ state: 'detached' });
    });
    await mine.getByRole('button', { name: '提交 1 处处理' }).click();
    const note = mine.getByRole('alert').filter({ hasText: '别人也在改这份稿子' });
    await note.waitFor();
    expect(await note.textContent()).toMatch(/费墨.*与你相反/);
    await mine.getByRole('button', { name: '提交 1 处处理' }).click();
    await note.waitFor({ state: 'detached' });
    expect(await mine.locator('.doubts button.accepted[aria-pressed=true]').count()).toBe(0);
    await mine.getByText(/^全部/).first().click();
    expect(await mine.locator('.doubts button.accepted[aria-pressed=true]').count()).toBe(1);
    await mine.context().close();
  });
});

describe('the law as it runs', () => {
  it('lists the fifty articles of the measures with what carries each, though their text is not held', async () => {
    await as(browser, office.url, 'auditor', async (page) => {
      await page.goto('/law/jzg-2024-2#art-35');
      await settled(page);
      await page.getByText('公报没有收录此日有效的文本').waitFor();
      expect(await page.locator('.law-section').count()).toBe(50);
      expect(await page.locator('.law-section:not(:has(.carriers))').count()).toBe(0);
      const article = page.locator('#art-35');
      expect(await article.textContent()).toContain('当年资金调剂');
      expect(await article.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(400);
    });
  });

  it('is where citations lead; the rules stay within reach', async () => {
    await as(browser, office.url, 'finance.section', async (page) => {
      await page.goto('/funds/F08');
      await settled(page);
      await page.locator('main a.cite', { hasText: '第三十三条' }).first().click();
      await page.waitForURL(/\/law\/jzg-2024-2.*#art-33/);
      await page
        .locator('#art-33')
        .getByRole('link', { name: /规则与参数/ })
        .click();
      await page.waitForURL(/\/rules\?/);
    });
  });

  it('says in the Why drawer that the gazette does not hold the words, and what to do', async () => {
    const page = await signIn(browser, office.url, 'finance.section');
    await page.goto('/acts?where=%7B"name"%3A"virement"%7D');
    await settled(page);
    await page.locator('.grid tbody .record').first().click();
    await page.waitForURL(/\/acts\/\d+/);
    await settled(page);
    await page.locator('main button.why').first().click();
    const drawer = page.locator('dialog[open].drawer');
    await drawer.getByText(/公报没有收录.*有效的文本。编辑部收录并出版后/).waitFor();
    expect(await drawer.locator('blockquote').count()).toBe(0);
    await page.context().close();
  });

  it('shows the words in the drawer and on the law page as soon as they are published', async () => {
    const name = '演示省专项资金管理办法';
    await as(browser, office.url, 'gazette.editor', async (page) => {
      await page.goto('/gazette/new');
      await give(page, text(MEASURES, 'measures.txt'));
      await page.getByRole('button', { name: '入库为草稿' }).click();
      await page.waitForURL(/\/gazette\/\d+$/);
    });
    await takeStep('gazette.proof', '校对无误', '校对无误', /待签发/, name);
    await takeStep('gazette.chief', '签发', '签发', /待出版/, name);
    await takeStep('gazette.chief', '出版', '出版', /已出版/, name);
    await as(browser, office.url, 'finance.section', async (page) => {
      await page.goto('/acts?where=%7B"name"%3A"virement"%7D');
      await settled(page);
      await page.locator('.grid tbody .record').first().click();
      await page.waitForURL(/\/acts\/\d+/);
      await settled(page);
      await page.locator('main button.why').first().click();
      const words = page.locator('dialog[open].drawer blockquote').first();
      await words.getByText(/演示条文之/).waitFor();
      await page.goto('/law/jzg-2024-2#art-35');
      await page.locator('#art-35').getByText('演示条文之三十五。').waitFor();
    });
  });
});
