import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The password of everybody in the demo. */
const PASSWORD = 'jizheng-demo-2026';

/** Both widths at which pages are proved. */
export const WIDTHS = { desk: { width: 1440, height: 900 }, phone: { width: 360, height: 740 } } as const;

/** How a person looks at the console. */
export interface Look {
  readonly width?: keyof typeof WIDTHS;
  readonly language?: 'zh' | 'en';
}

/** The heading stands, and nothing is being fetched for the page any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
}

/**
 * Signs in as one of the demo's people in a browser of her own; the Desk stands when it returns. The form itself is proved
 * where somebody signs in by keyboard alone.
 */
export async function signIn(browser: Browser, url: string, account: string, look: Look = {}): Promise<Page> {
  const { width = 'desk', language = 'zh' } = look;
  const context = await browser.newContext({
    viewport: WIDTHS[width],
    baseURL: url,
    reducedMotion: 'reduce',
  });
  await context.addInitScript((kept) => {
    if (!window.location.protocol.startsWith('http')) return;
    if (window.localStorage.getItem('jizheng.language') === null)
      window.localStorage.setItem('jizheng.language', kept);
  }, language);
  const answer = await context.request.post('/api/session', { data: { account, password: PASSWORD } });
  expect(answer.status(), account).toBe(200);
  const page = await context.newPage();
  await page.goto('/');
  await settled(page);
  return page;
}

/** Does something as one of the demo's people. */
export async function as<T>(
  browser: Browser,
  url: string,
  account: string,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await signIn(browser, url, account);
  const context: BrowserContext = page.context();
  try {
    return await work(page);
  } finally {
    await context.close();
  }
}

/** Chooses a thing by its code or name in a field that looks things up. */
export async function choose(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label, exact: false }).first();
  await field.fill(text);
  await page.getByRole('option', { name: text }).first().click();
}

/** The checker as it is sent into a page: the small one, since it is sent into every page. */
const CHECKER = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

interface AxeFinding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds on a page under WCAG 2.2 AA that is serious or worse. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(CHECKER);
  const violations = await page.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: { run: (root: Document, options: object) => Promise<{ violations: AxeFinding[] }> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const options = { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] };
    return (await checker.run(document, options)).violations;
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ''}`);
}

/** The page stays within its width. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over, page.url()).toBeLessThanOrEqual(0);
}
