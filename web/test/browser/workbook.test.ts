import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type SheetSchema, writeWorkbook } from '../../../server/src/spreadsheet/index.js';
import { bookSchema } from '../../../server/src/year/sheets/book.js';
import { executionStudySheet } from '../../../server/src/year/sheets/executions.js';
import { startChromium } from './support/chromium.js';
import { lookWith, PAIRS, proved } from './support/looks.js';
import { type Office, openOffice } from './support/office.js';
import { as, settled } from './support/officer.js';

let browser: Browser;
let office: Office;
let folder: string;

beforeAll(async () => {
  [browser, office, folder] = await Promise.all([
    startChromium(),
    openOffice(inject('demoData')),
    mkdtemp(join(tmpdir(), 'jizheng-workbook-')),
  ]);
});

afterAll(async () => {
  await browser.close();
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

const [[HERE, THERE]] = PAIRS;

const BOOK = {
  code: '220000-demo',
  name: '演示省（金额均为示例）',
  firstDay: '2026-06-04',
  lastDay: '2026-06-04',
  illustrative: '是',
};

/** Cells as somebody types them, whatever the column asks for. */
const typed = ({ name, columns }: SheetSchema, rows: readonly { readonly [key: string]: string }[]) => ({
  name,
  columns: columns.map(({ key, header }) => ({ key, header, kind: 'text' as const })),
  rows: rows.map((row) => Object.fromEntries(columns.map(({ key }) => [key, row[key] ?? null]))),
});

/** A workbook in which a department studies the execution of two funds, in this month and in that. */
async function workbookOf(name: string, months: readonly [string, string]): Promise<string> {
  const path = join(folder, name);
  const rows = months.map((month, index) => ({
    on: '2026-06-04',
    office: '省级资金主管部门',
    fund: index === 0 ? 'F07' : 'F08',
    month,
    finding: '进度正常',
    actor: '田禾',
  }));
  const written = await writeWorkbook(path, [
    typed(bookSchema, [BOOK]),
    typed(executionStudySheet.schema, rows),
  ]);
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  return path;
}

it('a workbook with errors is told where each one is and leaves nothing; mended, it is accepted and played', async () => {
  const wrong = await workbookOf('有错误.xlsx', ['2026-06-04', '2026-02-30']);
  const mended = await workbookOf('已改正.xlsx', ['2026-06-04', '2026-06-04']);
  const job = await as(browser, office.url, 'finance.section', async (page) => {
    await page.goto('/import');
    await settled(page);
    await page.locator('input[type=file]').setInputFiles(wrong);
    await page.waitForURL(/\/jobs\/\d+$/);
    await page.getByText('2026-02-30').first().waitFor({ timeout: 60_000 });
    const told = await page.locator('main').textContent();
    expect(told).toContain('执行分析');
    expect(told).toContain('执行月份');
    await proved(page, HERE);
    await lookWith(page, THERE);
    await page.reload();
    await settled(page);
    await proved(page, THERE);
    await lookWith(page, HERE);
    await page.goto('/import');
    await settled(page);
    await page.locator('input[type=file]').setInputFiles(mended);
    await page.waitForURL(/\/jobs\/\d+$/);
    return new URL(page.url()).pathname;
  });
  await as(browser, office.url, 'finance.director', async (page) => {
    await page.goto(job);
    await settled(page);
    await page.getByRole('button', { name: /^导入/ }).click({ timeout: 60_000 });
    const results = page.getByRole('link', { name: '下载结果表格' });
    await results.waitFor({ timeout: 120_000 });
    const [download] = await Promise.all([page.waitForEvent('download'), results.click()]);
    const file = await readFile(await download.path());
    expect(file.subarray(0, 2).toString('latin1')).toBe('PK');
  });
}, 300_000);
