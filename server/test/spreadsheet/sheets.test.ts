import { describe, expect, test } from 'vitest';
import {
  column,
  describeProblem,
  type ReadProgress,
  readWorkbook,
  sheetSchema,
  workbookSchema,
} from '../../src/spreadsheet/index.js';
import { codesOf, mustRead, problemsOf } from './support/expect.js';
import { type HandmadeSheet, handmade, rowXml } from './support/handmade.js';

const payments = sheetSchema({
  key: 'payments',
  name: '支付',
  aliases: ['支付明细'],
  rowLimit: 5,
  columns: [
    column({ key: 'project', header: '项目', kind: 'text', required: true }),
    column({
      key: 'amount',
      header: '金额（万元）',
      aliases: ['支付金额（万元）'],
      kind: 'moneyWan',
      required: true,
    }),
    column({ key: 'paidOn', header: '支付日期', kind: 'date' }),
  ],
});
const notes = sheetSchema({
  key: 'notes',
  name: '备注',
  presence: 'optional',
  otherColumns: 'ignore',
  columns: [column({ key: 'text', header: '内容', kind: 'text' })],
});
const schema = workbookSchema([payments, notes]);
const HEADINGS = ['项目', '金额（万元）', '支付日期'];
const ROW = ['水源', 1.5, '2025-06-30'];

const read = async (...sheets: HandmadeSheet[]) => readWorkbook(await handmade({ sheets }), schema);
const readRows = (rows: HandmadeSheet['rows'], after?: string) =>
  read({ name: '支付', rows, ...(after === undefined ? {} : { after }) });

describe('rows', () => {
  test('come with their number in the sheet; blank rows are skipped; absent optional values are null', async () => {
    const { payments: rows, notes: none } = mustRead(
      await readRows([HEADINGS, ROW, [], [' ', null, '　'], ['养老', 2, null]]),
    );
    expect(rows).toEqual([
      { row: 2, values: { project: '水源', amount: 1_500_000n, paidOn: '2025-06-30' } },
      { row: 5, values: { project: '养老', amount: 2_000_000n, paidOn: null } },
    ]);
    expect(none).toEqual([]);
  });

  test('formulas that show nothing below the data are blank', async () => {
    const empty = '<row r="3"><c r="B3" t="str"><f>IF(A3="","",1)</f><v></v></c></row>';
    const rows = rowXml(1, HEADINGS) + rowXml(2, ROW) + empty;
    expect(mustRead(await readRows(rows)).payments).toHaveLength(1);
  });

  test('more than the limit: read no further', async () => {
    const rows = [HEADINGS, ...Array.from({ length: 9 }, () => ROW)];
    const problems = problemsOf(await readRows(rows));
    expect(problems).toMatchObject([{ code: 'tooManyRows', row: 7, params: { limit: 5 } }]);
  });

  test('hidden rows and sheets are read; references may be left out', async () => {
    const rows = `<row>${rowXml(1, HEADINGS).replace(/^<row r="1">/, '')}<row hidden="1"><c t="str"><v>水源</v></c><c><v>2</v></c></row>`;
    expect(mustRead(await readRows(rows)).payments).toMatchObject([
      { row: 2, values: { amount: 2_000_000n } },
    ]);
  });

  test('every problem of every row is reported, in order, and the count goes on after a thousand', async () => {
    const wide = workbookSchema([{ ...payments, rowLimit: 5_000 }]);
    const rows = [HEADINGS, ...Array.from({ length: 2_000 }, () => ['水源', -1, 'x'])];
    const result = await readWorkbook(await handmade({ sheets: [{ name: '支付', rows }] }), wide);
    const problems = problemsOf(result);
    expect(problems).toHaveLength(1_000);
    expect(!result.ok && result.error.total).toBe(4_000);
    expect(problems.slice(0, 3).map(({ row, code }) => [row, code])).toEqual([
      [2, 'negativeValue'],
      [2, 'notADate'],
      [3, 'negativeValue'],
    ]);
  });

  test('progress is told for every sheet', async () => {
    const told: ReadProgress[] = [];
    const file = await handmade({ sheets: [{ name: '支付', rows: [HEADINGS, ROW] }] });
    await readWorkbook(file, schema, { onProgress: (progress) => told.push(progress) });
    const last = told.at(-1);
    expect(last).toMatchObject({ sheet: '支付', rows: 1 });
    expect(last?.bytesRead).toBe(last?.bytesTotal);
  });
});

describe('merged cells', () => {
  const merge = (range: string): string => `<mergeCells><mergeCell ref="${range}"/></mergeCells>`;

  test('in the data are a problem, and the empty cells behind them are not another one', async () => {
    const problems = problemsOf(await readRows([HEADINGS, ROW, [null, 2, null]], merge('A2:A3')));
    expect(problems).toMatchObject([
      { code: 'mergedCells', row: 2, column: { letter: 'A', header: '项目' }, params: { range: 'A2:A3' } },
    ]);
  });

  test('in a title above the headings or beside the data are none', async () => {
    const rows = [['支付台账'], ['单位：万元'], HEADINGS, ROW];
    expect((await readRows(rows, merge('A1:C1'))).ok).toBe(true);
    expect((await readRows(rows, merge('F4:G5'))).ok).toBe(true);
  });
});

describe('headings', () => {
  test('widths, spaces, order and marks of duty do not matter; aliases count', async () => {
    const rows = [
      [' 支付 日期', '*项目', '支付金额(万元)'],
      ['2025-06-30', '水源', 1],
    ];
    expect(mustRead(await readRows(rows)).payments).toMatchObject([
      { values: { project: '水源', amount: 1_000_000n } },
    ]);
  });

  test('missing, unknown, doubled, and values without a heading', async () => {
    const rows = [
      ['项目', '金额（元）', '支付日期', '项目', '附注'],
      ['水源', 1, '2025-06-30', '水源', '好', '漏'],
    ];
    const problems = problemsOf(await readRows(rows));
    expect(problems.map(({ code, column: at, params }) => [code, at?.letter, params])).toEqual([
      ['missingColumn', '', { nearest: '金额（元）' }],
      ['unknownColumn', 'B', { nearest: '金额（万元）' }],
      ['duplicateColumn', 'D', { firstLetter: 'A' }],
      ['unknownColumn', 'E', { nearest: null }],
      ['valueWithoutHeader', 'F', { text: '漏' }],
    ]);
  });

  test('an empty sheet lacks its required columns', async () => {
    expect(codesOf(await readRows([]))).toEqual(['missingColumn', 'missingColumn']);
  });

  test('a title of twenty lines hides the headings', async () => {
    const title = Array.from({ length: 20 }, (_, index) => [`标题${index}`]);
    expect(codesOf(await readRows([...title, HEADINGS, ROW]))).toContain('missingColumn');
  });

  test('other columns may be ignored', async () => {
    const result = await read(
      { name: '支付', rows: [HEADINGS] },
      {
        name: '备注',
        rows: [
          ['内容', '其他'],
          ['好', '随意', '更多'],
        ],
      },
    );
    expect(mustRead(result).notes).toEqual([{ row: 2, values: { text: '好' } }]);
  });
});

describe('sheets', () => {
  test('are found by name or alias, whatever the order, the spaces and the widths', async () => {
    const rows = [HEADINGS, ROW];
    for (const name of ['支付', ' 支 付', '支付明细']) {
      expect(mustRead(await read({ name: '说明', rows: [['任意']] }, { name, rows })).payments).toHaveLength(
        1,
      );
    }
  });

  test('missing and unknown ones name each other', async () => {
    const problems = problemsOf(await read({ name: '支付表', rows: [HEADINGS, ROW] }));
    expect(problems).toMatchObject([
      { code: 'missingSheet', sheet: '支付', params: { nearest: '支付表' } },
      { code: 'unknownSheet', sheet: '支付表', params: { nearest: '支付' } },
    ]);
    expect(problems.map((each) => describeProblem(each, 'zh'))[0]).toBe(
      '工作表“支付”：缺少这个工作表。是否就是“支付表”？请补上，或按模板命名。',
    );
  });

  test('empty unknown ones are nobody’s fault, and all may be ignored', async () => {
    const good = { name: '支付', rows: [HEADINGS, ROW] };
    expect((await read(good, { name: 'Sheet2', rows: [] })).ok).toBe(true);
    const lenient = workbookSchema([payments], { otherSheets: 'ignore' });
    const file = await handmade({ sheets: [good, { name: '附件', rows: [['x']] }] });
    expect((await readWorkbook(file, lenient)).ok).toBe(true);
  });

  test('two that mean the same are refused', async () => {
    const rows = [HEADINGS, ROW];
    const problems = problemsOf(await read({ name: '支付', rows }, { name: '支付 ', rows }));
    expect(problems).toMatchObject([{ code: 'duplicateSheet', sheet: '支付 ', params: { other: '支付' } }]);
  });
});

test('a schema that names something twice is a bug', () => {
  const twice = column({ key: 'a', header: '甲', kind: 'text' });
  expect(() => sheetSchema({ key: 'x', name: 'x', columns: [twice, twice] })).toThrow(RangeError);
  expect(() => workbookSchema([notes, notes])).toThrow(RangeError);
});
