import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startChromium } from './support/chromium.js';
import { type Office, openOffice } from './support/office.js';
import { expectNoSidewaysScroll, seriousFindings } from './support/officer.js';

let browser: Browser;
let office: Office;

beforeAll(async () => {
  [browser, office] = await Promise.all([startChromium(), openOffice(inject('demoData'))]);
});

afterAll(async () => {
  await browser.close();
  await office.close();
});

/** A page of every kind; the demo publishes its tenth number. */
const PATHS = [
  '/gb/',
  '/gb/issues',
  '/gb/issues?year=2026',
  '/gb/2026/10',
  '/gb/doc/yzg-2026-3',
  '/gb/doc/yzg-2026-3?on=2026-05-20',
  '/gb/doc/yzg-2026-3/art-6',
  '/gb/doc/yzg-2026-3/chap-2',
  '/gb/doc/yzbf-2026-7',
  '/gb/doc/yzbf-2026-7/head-2/sub-1/point-1',
  '/gb/doc/yzh-2026-18',
  '/gb/news',
  '/gb/news/2026-05-16',
  '/gb/laws',
  '/gb/search',
  '/gb/search?q=图书馆&genre=measures',
  '/gb/search?q=饕餮',
  '/gb/nowhere',
  '/gb/doc/yzf-2019-12',
] as const;

const inEnglish = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}lang=en`;

async function withPage(
  width: number,
  work: (page: Page) => Promise<void>,
  javaScriptEnabled = true,
): Promise<void> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width, height: 740 },
    baseURL: office.url,
    javaScriptEnabled,
  });
  try {
    await work(await context.newPage());
  } finally {
    await context.close();
  }
}

describe.each([1440, 360])('the portal at %i px', (width) => {
  it.each(['zh', 'en'])('has nothing serious on any page in %s', (language) =>
    withPage(width, async (page) => {
      const findings: string[] = [];
      for (const path of PATHS) {
        await page.goto(language === 'en' ? inEnglish(path) : path);
        findings.push(...(await seriousFindings(page)).map((finding) => `${path}: ${finding}`));
        expect(await page.locator('h1').count(), path).toBe(1);
        await expectNoSidewaysScroll(page);
      }
      expect(findings).toEqual([]);
    }),
  );
});

describe('the portal', () => {
  it('never scrolls sideways, from 320 px on', () =>
    withPage(320, async (page) => {
      for (const path of PATHS) {
        await page.goto(inEnglish(path));
        await expectNoSidewaysScroll(page);
      }
    }));

  it('lets one read, search and go on without any script', () =>
    withPage(
      360,
      async (page) => {
        const answer = await page.goto('/gb/');
        expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
        await page.locator('#q').fill('虚报');
        await page.locator('button.main').click();
        await page.waitForURL(/\/gb\/search\?q=/);
        expect(await page.locator('mark').first().textContent()).toBe('虚报');
        await page.locator('.hit a').first().click();
        await page.waitForURL(/\/art-9$/);
        await page.locator('a[rel=next]').click();
        await page.waitForURL(/\/art-10$/);
        await page.locator('.toc summary').click();
        await page.locator('.toc a', { hasText: '第二章' }).click();
        await page.waitForURL(/\/chap-2$/);
        await page.locator('.lang a[lang=en]').click();
        await page.waitForURL(/lang=en/);
        expect(await page.locator('.st b').textContent()).toBe('In force');
      },
      false,
    ));

  it('is reached by the keyboard: past the masthead, through the contents, to a provision', () =>
    withPage(1440, async (page) => {
      await page.goto('/gb/doc/yzg-2026-3');
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').getAttribute('href')).toBe('#main');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
      const reached = new Set<string>();
      for (let step = 0; step < 60; step += 1) {
        await page.keyboard.press('Tab');
        reached.add(await page.evaluate(() => document.activeElement?.getAttribute('href') ?? ''));
      }
      for (const href of ['#chap-2', '/gb/doc/yzg-2026-3/art-6', '/gb/doc/yzg-2026-3.pdf'])
        expect([...reached]).toContain(href);
    }));

  it('shows the contents beside the words where there is room, and folds them on a phone', async () => {
    const seen = async (width: number): Promise<boolean> => {
      let is = false;
      await withPage(width, async (page) => {
        await page.goto('/gb/doc/yzg-2026-3');
        is = await page.locator('.toc a').first().isVisible();
      });
      return is;
    };
    expect([await seen(1440), await seen(360)]).toEqual([true, false]);
  });

  it('prints the words and leaves out what leads elsewhere', () =>
    withPage(1440, async (page) => {
      await page.goto('/gb/doc/yzg-2026-3/art-6');
      await page.emulateMedia({ media: 'print' });
      for (const hidden of ['.nav', '.toc', '.turn', '.lang', '#cite'])
        expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
      for (const kept of ['h1', '.text', '.valid', '.qr img'])
        expect(await page.locator(kept).first().isVisible(), kept).toBe(true);
    }));
});
