import type { PlainDate } from '@jizheng/rules';
import type { SheetRow } from '../spreadsheet/index.js';
import { actKey, type LocatedAct, type YearSheet } from './planned-act.js';

type Rows = { readonly [sheet: string]: readonly SheetRow<readonly never[]>[] };

/** The acts of all sheets in order, each with its place and its key. */
export function planWorkbook(sheets: readonly YearSheet[], rows: Rows): readonly LocatedAct[] {
  const seen = new Map<string, number>();
  return sheets.flatMap((sheet) =>
    (rows[sheet.schema.key] ?? []).flatMap(({ row, values }) =>
      sheet.plan(values as never).map((planned): LocatedAct => {
        const first = actKey(planned, 0);
        const occurrence = seen.get(first) ?? 0;
        seen.set(first, occurrence + 1);
        const key = occurrence === 0 ? first : actKey(planned, occurrence);
        return { ...planned, key, source: { sheet: sheet.schema.name, row } };
      }),
    ),
  );
}

/** An act outside the days that the workbook covers. */
export interface DayOutside {
  readonly code: 'dayOutside';
  readonly sheet: string;
  readonly row: number;
  readonly day: PlainDate;
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate;
}

/** Acts that happen or are recorded outside the days that the workbook covers. */
export const daysOutside = (
  acts: readonly LocatedAct[],
  firstDay: PlainDate,
  lastDay: PlainDate,
): readonly DayOutside[] =>
  acts.flatMap(({ on, recordedOn, source }) =>
    [on, recordedOn]
      .filter((day, index, days) => (day < firstDay || day > lastDay) && days.indexOf(day) === index)
      .map((day) => ({ code: 'dayOutside' as const, ...source, day, firstDay, lastDay })),
  );
