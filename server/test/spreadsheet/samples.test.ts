import { fileURLToPath } from 'node:url';
import { fen } from '@jizheng/rules';
import { expect, test } from 'vitest';
import { column, readWorkbook, sheetSchema, workbookSchema } from '../../src/spreadsheet/index.js';
import { codesOf, mustRead, problemsOf } from './support/expect.js';

/** Files that LibreOffice 7.4 saved. */
const sample = (name: string): string => fileURLToPath(new URL(`./samples/${name}`, import.meta.url));

const type = column({
  key: 'type',
  header: '类型',
  kind: 'choice',
  choices: [
    { code: 'competitive', zh: '竞争性', en: 'Competitive' },
    { code: 'expost', zh: '后补助', en: 'Ex-post' },
  ],
});
const schema = workbookSchema([
  sheetSchema({
    key: 'payments',
    name: '支付',
    columns: [
      column({ key: 'project', header: '项目', kind: 'text', required: true }),
      column({ key: 'amount', header: '金额（万元）', kind: 'moneyWan', required: true }),
      column({ key: 'paidOn', header: '支付日期', kind: 'date', required: true }),
      column({ key: 'share', header: '比例（%）', kind: 'percent' }),
      column({ key: 'due', header: '是否到期', kind: 'flag' }),
      type,
    ],
  }),
]);

test('a merged title, rich text, a blurred amount, Chinese dates, a hidden row, an empty second sheet', async () => {
  expect(mustRead(await readWorkbook(sample('libreoffice.xlsx'), schema)).payments).toEqual([
    {
      row: 3,
      values: {
        project: '长春水源保护',
        amount: fen(300_000n),
        paidOn: '2025-06-30',
        share: { numerator: 3n, denominator: 20n },
        due: true,
        type: 'competitive',
      },
    },
    {
      row: 4,
      values: {
        project: '四平养老',
        amount: fen(1_234_560_000n),
        paidOn: '2025-07-01',
        share: { numerator: 1n, denominator: 8n },
        due: false,
        type: 'expost',
      },
    },
  ]);
});

test('formulas and merged cells', async () => {
  const problems = problemsOf(await readWorkbook(sample('libreoffice-faults.xlsx'), schema));
  expect(problems.map(({ code, row, column: at, params }) => [code, row, at?.letter, params])).toEqual([
    ['formula', 3, 'B', { formula: '0.1+0.2' }],
    ['formula', 4, 'D', { formula: '1/0' }],
    ['mergedCells', 4, 'E', { range: 'E4:F4' }],
  ]);
});

test('the old format and the open document format are named', async () => {
  expect(codesOf(await readWorkbook(sample('libreoffice-97.xls'), schema))).toEqual(['oldXls']);
  expect(codesOf(await readWorkbook(sample('libreoffice.ods'), schema))).toEqual(['otherFormat']);
});

test('a workbook written here, opened and saved again there', async () => {
  const columns = [
    column({ key: 'code', header: '项目编码', kind: 'text', required: true }),
    column({ key: 'yuan', header: '金额（元）', kind: 'moneyYuan', required: true }),
    column({ key: 'wan', header: '金额（万元）', kind: 'moneyWan' }),
    column({ key: 'yi', header: '金额（亿元）', kind: 'moneyYi' }),
    column({ key: 'on', header: '日期', kind: 'date' }),
    column({ key: 'year', header: '年度', kind: 'integer' }),
    column({ key: 'share', header: '比例（%）', kind: 'percent' }),
    column({ key: 'due', header: '是否到期', kind: 'flag' }),
    type,
  ];
  const resaved = workbookSchema([sheetSchema({ key: 'rows', name: '支付', columns })]);
  const [first] = mustRead(await readWorkbook(sample('resaved.xlsx'), resaved)).rows;
  expect(first).toEqual({
    row: 2,
    values: {
      code: '=1+1',
      yuan: 123_456n,
      wan: 123_456n,
      yi: 1n,
      on: '2025-06-30',
      year: 2025,
      share: { numerator: 3n, denominator: 20n },
      due: true,
      type: 'competitive',
    },
  });
});
