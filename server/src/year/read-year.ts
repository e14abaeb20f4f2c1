import { type Fen, fail, fen, ok, type PlainDate, type Result } from '@jizheng/rules';
import type { Column, SheetRow } from '../spreadsheet/index.js';
import { readWorkbook, type WorkbookProblem } from '../spreadsheet/index.js';
import { planWorkbook } from './plan-workbook.js';
import type { LocatedAct } from './planned-act.js';
import type { Book, YearRowProblem } from './row-problems.js';
import { YEAR_SHEETS, yearSchema } from './workbook.js';

/** Why a workbook cannot be read as a year. */
export type ReadError =
  | { readonly kind: 'workbook'; readonly problems: readonly WorkbookProblem[]; readonly total: number }
  | { readonly kind: 'rows'; readonly problems: readonly YearRowProblem[]; readonly total: number };

/** What was read of one sheet, to be compared with the workbook. */
export interface SheetTotal {
  /** The tab's name. */
  readonly sheet: string;
  readonly rows: number;
  /** The sum of all its amounts; null where it has no column of amounts. */
  readonly amount: Fen | null;
}

/** A workbook as it was read: its books, the acts that it asks for, and its control totals. */
export interface ReadYear {
  readonly book: Book;
  readonly acts: readonly LocatedAct[];
  readonly totals: readonly SheetTotal[];
  /** The last day on which anything is recorded; null when nothing is. */
  readonly lastRecorded: PlainDate | null;
}

const PROBLEM_LIMIT = 1_000;

/** The first thousand problems, and how many there are. */
export const rowsFailed = (problems: readonly YearRowProblem[]): Result<never, ReadError> =>
  fail({ kind: 'rows', problems: problems.slice(0, PROBLEM_LIMIT), total: problems.length });

/** Reads and plans a year's workbook; nothing is asked of the books. */
export async function readYear(
  workbook: string,
  onRows?: (rows: number) => void,
): Promise<Result<ReadYear, ReadError>> {
  const bySheet = new Map<string, number>();
  const read = await readWorkbook(workbook, yearSchema, {
    onProgress({ sheet, rows }) {
      bySheet.set(sheet, rows);
      onRows?.([...bySheet.values()].reduce((sum, each) => sum + each, 0));
    },
  });
  if (!read.ok) return fail({ kind: 'workbook', ...read.error });
  const { book: books, ...rows } = read.value;
  const book = books[0]?.values;
  if (book === undefined) return rowsFailed([{ code: 'noBook' }]);
  const acts = planWorkbook(YEAR_SHEETS, rows);
  const lastRecorded = acts.reduce<PlainDate | null>(
    (last, { recordedOn }) => (last === null || recordedOn > last ? recordedOn : last),
    null,
  );
  return ok({ book, acts, totals: totalsOf(rows), lastRecorded });
}

type Rows = { readonly [sheet: string]: readonly SheetRow<readonly never[]>[] };

function totalsOf(rows: Rows): readonly SheetTotal[] {
  return YEAR_SHEETS.flatMap(({ schema }): SheetTotal[] => {
    const read = rows[schema.key] ?? [];
    if (read.length === 0) return [];
    const money = schema.columns.filter(isMoney).map(({ key }) => key);
    const amount = money.length === 0 ? null : sumOf(read, money);
    return [{ sheet: schema.name, rows: read.length, amount }];
  });
}

const isMoney = ({ kind }: Column): boolean =>
  kind === 'moneyYuan' || kind === 'moneyWan' || kind === 'moneyYi';

function sumOf(rows: Rows[string], keys: readonly string[]): Fen {
  let sum = 0n;
  for (const { values } of rows) {
    const given: { readonly [key: string]: unknown } = values;
    for (const key of keys) {
      const value = given[key];
      if (typeof value === 'bigint') sum += value;
    }
  }
  return fen(sum);
}
