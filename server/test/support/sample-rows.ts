import { day, fen, ratio } from '@jizheng/rules';
import type { Column } from '../../src/spreadsheet/index.js';
import type { YearSheet } from '../../src/year/planned-act.js';

/** A value that any cell of the column may hold; the n-th choice of a choice. */
function sample(column: Column, nth: number): unknown {
  switch (column.kind) {
    case 'choice':
      return column.choices[nth % column.choices.length]?.code;
    case 'date':
      return day('2025-06-30');
    case 'flag':
      return nth % 2 === 0;
    case 'integer':
      return column.min ?? 1;
    case 'percent':
      return ratio(1n, 10n);
    case 'moneyWan':
    case 'moneyYi':
    case 'moneyYuan':
      return fen(123_456_700n);
    case 'text':
      return `文字${nth}`;
  }
}

const rowOf = ({ columns }: YearSheet['schema'], nth: number, withOptional: boolean) =>
  Object.fromEntries(
    columns.map((column) => [
      column.key,
      column.required === true || withOptional ? sample(column, nth) : null,
    ]),
  );

/** Rows that between them hold every choice of every column, with and without the optional cells. */
export function sampleRows({ schema }: YearSheet) {
  const choices = schema.columns.map((column) => (column.kind === 'choice' ? column.choices.length : 2));
  return Array.from({ length: Math.max(...choices) }, (_, nth) => [
    rowOf(schema, nth, true),
    rowOf(schema, nth, false),
  ]).flat();
}
