import type { SheetSchema } from '../../src/spreadsheet/index.js';
import { bookSchema } from '../../src/year/sheets/book.js';
import type { HandmadeSheet } from '../spreadsheet/support/handmade.js';

/** Cells by heading, as somebody typed them. */
export type TypedRow = { readonly [heading: string]: string | number };

/** A tab of the year's workbook with its headings and rows as they were typed; headings may be renamed. */
export function typedSheet(
  { name, columns }: SheetSchema,
  rows: readonly TypedRow[],
  rename: { readonly [heading: string]: string | null } = {},
): HandmadeSheet {
  const kept = columns.filter(({ header }) => rename[header] !== null);
  return {
    name,
    rows: [
      kept.map(({ header }) => rename[header] ?? header),
      ...rows.map((row) => kept.map(({ header }) => row[header] ?? null)),
    ],
  };
}

/** The tab 账套, sound unless changed. */
export const typedBook = (changed: TypedRow = {}): HandmadeSheet =>
  typedSheet(bookSchema, [
    {
      账套代码: '220000-bad',
      账套名称: '坏表',
      首日: '2024-09-14',
      末日: '2025-12-31',
      示例数据: '是',
      ...changed,
    },
  ]);

/** A sound row of the sheet 支付, but for what is changed. */
export const typedPayment = (changed: TypedRow = {}): TypedRow => ({
  日期: '2025-06-16',
  支付机构: '市县财政部门',
  支付凭证号: '付1',
  指标文号: '文1',
  基金编码: 'F01',
  一级项目: 'P1',
  预算年度: 2025,
  项目编码: 'X1',
  '金额（元）': '1000',
  属于规定开支范围: '是',
  挤占挪用: '否',
  经办人: '甲',
  ...changed,
});
