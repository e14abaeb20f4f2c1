import { type approvalRoute, type Fen, fen } from '@jizheng/rules';
import { column, type RowValues } from '../../spreadsheet/index.js';
import { choiceColumn } from './columns.js';

const PRESENTATION = {
  ordinary: { zh: '由省财政厅呈报', en: 'by finance' },
  other: { zh: '以其他方式呈报', en: 'otherwise' },
} as const satisfies { readonly [P in ReturnType<typeof approvalRoute.facts.presentation.read>]: unknown };

/** New money year by year; one year more than any term may have, so that a longer one is refused by the law. */
export const yearlyColumns = [
  column({ key: 'year1', header: '第1年新增（万元）', kind: 'moneyWan' }),
  column({ key: 'year2', header: '第2年新增（万元）', kind: 'moneyWan' }),
  column({ key: 'year3', header: '第3年新增（万元）', kind: 'moneyWan' }),
  column({ key: 'year4', header: '第4年新增（万元）', kind: 'moneyWan' }),
  column({ key: 'year5', header: '第5年新增（万元）', kind: 'moneyWan' }),
  column({ key: 'year6', header: '第6年新增（万元）', kind: 'moneyWan' }),
] as const;

/** The yearly amounts of a row: up to the last year that is filled, an empty year before it bringing nothing. */
export function yearlyAmounts(row: RowValues<typeof yearlyColumns>): readonly Fen[] {
  const years = [row.year1, row.year2, row.year3, row.year4, row.year5, row.year6];
  const filled = years.findLastIndex((amount) => amount !== null) + 1;
  return years.slice(0, filled).map((amount) => amount ?? fen(0n));
}

/** How an application goes to approval (art. 15). */
export const routeColumns = [
  column({ key: 'decidedPolicy', header: '所落实的已定政策和标准', kind: 'text' }),
  choiceColumn('presentation', '呈报方式', PRESENTATION),
] as const;
