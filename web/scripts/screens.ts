import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { startChromium } from '../test/browser/support/chromium.ts';
import { openOffice } from '../test/browser/support/office.ts';

/*
 * Pictures of the main pages, at desktop and phone width, in both languages, by day and by night: of a demo that is served
 * for it, or of a console that already serves one. Usage: npm run screens -- [folder] [address of the console]
 */

const [folder = 'out/screens', serving] = process.argv.slice(2);
const PASSWORD = 'jizheng-demo-2026';

const WIDTHS = { desk: { width: 1440, height: 900 }, phone: { width: 360, height: 740 } } as const;

interface Shot {
  readonly name: string;
  readonly account: string;
  readonly path: string;
  /** What to do once the page stands. */
  readonly then?: (page: Page) => Promise<void>;
}

const openWhy = async (page: Page): Promise<void> => {
  await page.locator('main .figures button.why').first().click();
  await page.locator('dialog.drawer .outcome').first().waitFor();
};

const search = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] input').fill('黑土');
  await page.locator('dialog[open] [role=option]').first().waitFor();
};

const openFirst = async (page: Page): Promise<void> => {
  await page.locator('.grid tbody .record').first().click();
  await page.waitForURL(/\/acts\/\d+/);
  await settle(page);
};

const SHOTS: readonly Shot[] = [
  { name: 'sign-in', account: '', path: '/sign-in' },
  { name: 'desk-section', account: 'finance.section', path: '/' },
  { name: 'desk-clerk', account: 'd108.clerk', path: '/' },
  { name: 'desk-governor', account: 'governor', path: '/' },
  { name: 'desk-unit', account: 'unit', path: '/' },
  { name: 'search', account: 'finance.section', path: '/', then: search },
  { name: 'funds', account: 'finance.section', path: '/funds' },
  { name: 'fund', account: 'finance.section', path: '/funds/F08' },
  { name: 'fund-past', account: 'finance.section', path: '/funds/F08?asOf=2026-03-01' },
  { name: 'why', account: 'finance.section', path: '/funds/F08', then: openWhy },
  { name: 'projects', account: 'finance.section', path: '/projects' },
  { name: 'project', account: 'finance.section', path: '/projects/F08P1-2026-01' },
  { name: 'records', account: 'finance.section', path: '/records' },
  { name: 'transfers', account: 'finance.section', path: '/records/transfers' },
  { name: 'tasks', account: 'finance.section', path: '/records/tasks' },
  { name: 'virement', account: 'd108.clerk', path: '/acts/new/virement' },
  { name: 'application', account: 'd108.clerk', path: '/acts/new/applyForFund' },
  { name: 'papers', account: 'd108.head', path: '/papers' },
  { name: 'acts', account: 'auditor', path: '/acts' },
  { name: 'act', account: 'finance.section', path: '/acts?where=%7B"name"%3A"virement"%7D', then: openFirst },
  { name: 'import', account: 'finance.director', path: '/import' },
  { name: 'rules', account: 'finance.section', path: '/rules' },
  { name: 'rule', account: 'finance.section', path: '/rules?rule=funds.virement' },
  { name: 'what-if', account: 'finance.section', path: '/rules?whatIf=funds.virement' },
  { name: 'law', account: 'finance.section', path: '/law/jzg-2024-2#art-35' },
  { name: 'desk-editor', account: 'gazette.editor', path: '/' },
  { name: 'gazette', account: 'gazette.editor', path: '/gazette' },
  { name: 'gazette-draft', account: 'gazette.editor', path: '/gazette/2' },
  { name: 'gazette-document', account: 'gazette.editor', path: '/gazette/1/yzg-2026-3' },
  { name: 'people', account: 'admin', path: '/people' },
  { name: 'organisations', account: 'admin', path: '/organisations' },
  { name: 'audit', account: 'auditor', path: '/audit' },
  { name: 'accesses', account: 'auditor', path: '/audit/accesses' },
  { name: 'delegations', account: 'd108.head', path: '/delegations' },
  { name: 'password', account: 'd108.head', path: '/password' },
];

async function signIn(page: Page, account: string): Promise<void> {
  await page.goto('/sign-in');
  await page.locator('input[autocomplete=username]').fill(account);
  await page.locator('input[type=password]').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL((address) => address.pathname !== '/sign-in');
}

/** The heading stands, nothing is read for the page any more, and the fonts are here. */
async function settle(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(
    () => document.querySelector('[aria-busy=true]') === null && document.fonts.status === 'loaded',
  );
  await page.waitForTimeout(400);
}

const only = process.env.SHOTS?.split(',');
await mkdir(folder, { recursive: true });
const browser = await startChromium();
const office = serving === undefined ? await openOffice() : { url: serving, close: async () => undefined };
try {
  for (const language of ['zh', 'en'] as const) {
    for (const [device, viewport] of Object.entries(WIDTHS)) {
      for (const theme of ['light', 'dark'] as const) {
        if (theme === 'dark' && (language === 'en' || device === 'phone')) continue;
        const context = await browser.newContext({
          viewport,
          colorScheme: theme,
          locale: language === 'zh' ? 'zh-CN' : 'en-GB',
          baseURL: office.url,
          reducedMotion: 'reduce',
        });
        await context.addInitScript(
          (kept) => window.localStorage.setItem('jizheng.language', kept),
          language,
        );
        for (const { name, account, path, then } of SHOTS) {
          if (only !== undefined && !only.includes(name)) continue;
          const page = await context.newPage();
          page.on('pageerror', (error) => process.stderr.write(`${name}: ${error.message}\n`));
          try {
            if (account !== '') await signIn(page, account);
            await page.goto(path);
            await settle(page);
            await then?.(page);
          } catch (trouble) {
            process.stderr.write(`${name} ${language} ${device}: ${String(trouble).split('\n')[0]}\n`);
          }
          await page.screenshot({ path: join(folder, `${name}-${language}-${device}-${theme}.png`) });
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          if (wide > 0) process.stderr.write(`${name} ${language} ${device}: ${wide} px too wide\n`);
          await page.close();
        }
        await context.close();
      }
    }
  }
} finally {
  await browser.close();
  await office.close();
}
