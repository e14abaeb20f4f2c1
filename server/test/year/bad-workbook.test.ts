import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { displayYuan, fen } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { column, type SheetContent } from '../../src/spreadsheet/index.js';
import { describeYearError, runYear } from '../../src/year/index.js';
import { paymentSheet } from '../../src/year/sheets/payments.js';
import { projectSheet } from '../../src/year/sheets/projects.js';
import { handmade, rowXml } from '../spreadsheet/support/handmade.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { typedBook, typedPayment, typedSheet } from '../support/handmade-year.js';
import { sheetsOf, smallYear, writeYear } from '../support/small-year.js';
import { playedYear, rowCounts } from '../support/year-results.js';

let folder: string;
let database: TestDatabase;
const WORKBOOK = 'year.xlsx';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jizheng-bad-'));
  database = await freshDatabase();
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

/** Plays these bytes, which must be refused with nothing done; answers what the user is told. */
async function toldOf(bytes: Uint8Array): Promise<{ readonly zh: string; readonly en: string }> {
  const workbook = join(folder, WORKBOOK);
  await writeFile(workbook, bytes);
  const before = await rowCounts(database);
  const played = await runYear({ database, workbook, out: join(folder, 'out'), language: 'zh' });
  if (played.ok) throw new Error('the year was played');
  expect(await rowCounts(database)).toEqual(before);
  const text = (language: 'zh' | 'en') => describeYearError(played.error, language).join('\n');
  return { zh: text('zh'), en: text('en') };
}

const payments = (...rows: readonly ReturnType<typeof typedPayment>[]) =>
  handmade({ sheets: [typedBook(), typedSheet(paymentSheet.schema, rows)] });

/** Digits, commas and points as an input method in full width leaves them. */
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));

const TYPED_KINDS = new Set(['moneyYuan', 'integer', 'date']);

/** The sheet with its days, years and amounts typed as texts. */
function asTyped({ name, columns, rows }: SheetContent): SheetContent {
  const typed = (value: unknown, kind: string): unknown => {
    if (kind === 'moneyYuan' && typeof value === 'bigint') return fullWidth(displayYuan(fen(value)));
    if (value === null) return null;
    if (kind === 'integer') return fullWidth(String(value));
    if (kind === 'date' && typeof value === 'string') return value.replace(/-(\d+)-(\d+)$/, '年$1月$2日');
    return value;
  };
  return {
    name,
    columns: columns.map((each) =>
      TYPED_KINDS.has(each.kind) ? column({ key: each.key, header: each.header, kind: 'text' }) : each,
    ),
    rows: rowsOf(rows).map((row) =>
      Object.fromEntries(columns.map(({ key, kind }) => [key, typed(row[key] ?? null, kind)])),
    ),
  };
}

const rowsOf = (rows: SheetContent['rows']) => (Symbol.iterator in rows ? [...rows] : []);

describe('a workbook that cannot be read is told of as a whole', () => {
  it('no workbook, an empty one, one without books', async () => {
    expect((await toldOf(Buffer.from('日期,金额\n'))).en).toContain('.xlsx');
    const none = await toldOf(await handmade({ sheets: [{ name: 'Sheet1', rows: [] }] }));
    expect(none.zh).toContain('工作表“账套”：缺少这个工作表');
    expect(none.en).toContain('this sheet is missing');
    const empty = await toldOf(await handmade({ sheets: [typedSheet(projectSheet.schema, [])] }));
    expect(empty.zh).toContain('账套');
    const { rows } = typedBook();
    const headed = { name: '账套', rows: typeof rows === 'string' ? rows : rows.slice(0, 1) };
    const noRow = await toldOf(await handmade({ sheets: [headed] }));
    expect(noRow).toEqual({
      zh: '工作表“账套”没有内容；请填写一行',
      en: 'the sheet “账套” is empty; fill in one row',
    });
  });

  it('a bomb, and more rows than a sheet may have', async () => {
    const books = typedBook();
    const parts = { 'xl/worksheets/sheet1.xml': Buffer.alloc(64 * 1024 * 1024, 32) };
    const bomb = await toldOf(await handmade({ sheets: [books], parts }));
    expect(bomb.en).toContain('it was not expanded');
    expect(bomb.zh).toContain('未展开');
    const [heading = [], row = []] = typeof books.rows === 'string' ? [] : books.rows;
    const two = await toldOf(await handmade({ sheets: [{ name: '账套', rows: [heading, row, row] }] }));
    expect(two.zh).toContain('超过 1 行');
    expect(two.en).toContain('more than 1 row');
  });

  it('wrong sheets and columns, with what was probably meant', async () => {
    const renamed = typedSheet(paymentSheet.schema, [typedPayment()], {
      支付凭证号: '凭证',
      经办人: null,
    });
    const { zh, en } = await toldOf(
      await handmade({ sheets: [typedBook(), { ...renamed, name: '支付表' }] }),
    );
    expect(zh).toContain('工作表“支付表”：模板里没有这个工作表');
    expect(zh).toContain('支付');
    expect(en).toContain('the template has no such sheet');
    const columns = await toldOf(await handmade({ sheets: [typedBook(), renamed] }));
    expect(columns.zh).toContain('缺少这一列');
    expect(columns.zh).toContain('【经办人】');
    expect(columns.en).toContain('this column is missing');
    expect(columns.en).toContain('the template has no such column');
  });
});

describe('cells that cannot be read are told of all at once, each with its place, reason and remedy', () => {
  it.each([
    ['金额（元）', '-5', '负数', 'negative'],
    ['金额（元）', '1.005', '分', 'fen'],
    ['金额（元）', '一千', '金额', 'amount'],
    ['金额（元）', '10万元', '元', 'unit'],
    ['日期', '2025-02-29', '不存在', 'does not exist'],
    ['日期', '六月', '日期', 'date'],
    ['预算年度', '1900', '2000', '2000'],
    ['预算年度', '今年', '', ''],
    ['支付机构', '财政局', '市县财政', ''],
    ['挤占挪用', '大概', '是', '是'],
    ['经办人', '', '', ''],
  ])('%s “%s”', async (heading, text, zhWord, enWord) => {
    const { zh, en } = await toldOf(await payments(typedPayment(), typedPayment({ [heading]: text })));
    expect(zh).toMatch(/^工作表“支付”/);
    expect(zh).toContain('第3行');
    expect(zh).toContain(heading);
    expect(zh).toContain(zhWord);
    expect(en).toContain('row 3');
    expect(en).toContain(enWord);
    expect(zh.split('\n')).toHaveLength(1);
  });

  it('formulas and merged cells', async () => {
    const { name, rows } = typedSheet(paymentSheet.schema, [typedPayment()]);
    const xml = (typeof rows === 'string' ? [] : rows).map((cells, at) => rowXml(at + 1, cells)).join('');
    const formula = xml.replace(/<c r="K2".*?<\/c>/, '<c r="K2"><f>SUM(A1:A2)</f><v>5</v></c>');
    const after = '<mergeCells count="1"><mergeCell ref="E2:F2"/></mergeCells>';
    const { zh, en } = await toldOf(
      await handmade({ sheets: [typedBook(), { name, rows: formula, after }] }),
    );
    expect(zh).toContain('公式');
    expect(en).toContain('formula');
    expect(zh).toContain('合并');
    expect(en).toContain('merged');
  });

  it('many at once', async () => {
    const bad = { 日期: '2025-13-01', '金额（元）': '-1', 预算年度: '二〇二五', 挤占挪用: '?' };
    const { zh } = await toldOf(await payments(typedPayment(bad), typedPayment(bad)));
    expect(zh.split('\n')).toHaveLength(8);
    const endless = Array.from({ length: 1_100 }, () => typedPayment({ 日期: '' }));
    const lines = (await toldOf(await payments(...endless))).zh.split('\n');
    expect(lines).toHaveLength(1_001);
    expect(lines.at(-1)).toBe('另有 100 处问题未列出');
  });
});

describe('the same command, once the workbook is mended', () => {
  it('plays it, with separators and full-width digits as they were typed', async () => {
    const sheets = sheetsOf(smallYear('220000-bad'));
    const workbook = await writeYear(join(folder, WORKBOOK), sheets);
    const first = await playedYear({ database, workbook, out: join(folder, 'out') });
    expect(first.decided).toBe(first.acts - 1);
    const typed = sheets.map((sheet) => (sheet.name === '支付' ? asTyped(sheet) : sheet));
    const again = await playedYear({
      database,
      workbook: await writeYear(join(folder, 'typed.xlsx'), typed),
      out: join(folder, 'out'),
    });
    expect(again).toMatchObject({ decided: 0, recordedBefore: first.decided });
  });
});
