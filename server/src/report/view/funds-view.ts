import { type Fen, totalOf } from '@jizheng/rules';
import type { FundYear, YearReportModel } from '../model.js';
import { figuresColumn, type Group, type Row, shortColumn, type TableView, tableView } from './table-view.js';

/** The money columns of chapter 2, in the order in which money moves. */
const MOVEMENTS = [
  ['年初安排', 'initial'],
  ['追加追减', 'added'],
  ['收回', 'clawedBack'],
  ['下达', 'released'],
  ['支付', 'paid'],
  ['结转', 'carried'],
  ['退回抵扣', 'returned'],
  ['期末未用', 'left'],
] as const;

/** Chapter 2: one group for each fund with a row for each year, then all funds together. */
export function fundsView({ fundYears, years }: YearReportModel): TableView {
  const funds = new Map<string, FundYear[]>();
  for (const row of fundYears) funds.set(row.fund, [...(funds.get(row.fund) ?? []), row]);
  const groups = [...funds.values()].map((rows) => fundGroup(rows));
  return tableView(
    [shortColumn('预算年度'), ...MOVEMENTS.map(([title]) => figuresColumn(title))],
    funds.size > 1 ? [...groups, allFunds(fundYears, years)] : groups,
  );
}

const amountsOf = (rows: readonly FundYear[]): readonly Fen[] =>
  MOVEMENTS.map(([, movement]) => totalOf(rows.map((row) => row[movement])));

function fundGroup(rows: readonly FundYear[]): Group {
  const [first] = rows;
  const lines: Row[] = rows.map((row) => ({ cells: [`${row.budgetYear}`, ...amountsOf([row])] }));
  return {
    title: `${first?.fund ?? ''}　${first?.fundName ?? ''}`,
    rows: rows.length > 1 ? [...lines, { cells: ['小计', ...amountsOf(rows)], strong: true }] : lines,
  };
}

function allFunds(rows: readonly FundYear[], years: readonly number[]): Group {
  const lines: Row[] = years.map((year) => ({
    cells: [`${year}`, ...amountsOf(rows.filter(({ budgetYear }) => budgetYear === year))],
    strong: true,
  }));
  const total: Row = { cells: ['合计', ...amountsOf(rows)], strong: true };
  return { title: '全部专项资金', rows: years.length > 1 ? [...lines, total] : lines };
}
