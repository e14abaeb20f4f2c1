import { MINUS } from '../../language/amount';
import type { Column, Row, Sign } from '../../parts/table/column';
import type { ListDefinition } from './definition';
import { LISTS } from './definitions';

/** Which way a transfer goes for a holder; from one of its accounts to another it goes neither. */
const signFor =
  (holder: string) =>
  ({ fromHolder, toHolder }: Row): Sign => {
    if (fromHolder === toHolder) return '';
    return fromHolder === holder ? MINUS : '+';
  };

/** The list stands beside what was done: both sides and the amount are seen without moving it. */
const BESIDE: { readonly [column: string]: Partial<Column> } = {
  kind: { width: 108 },
  on: { width: 120 },
  fromHolderName: { width: 140 },
  toHolderName: { width: 140 },
  amount: { width: 140 },
  provision: { isExtra: true },
};

/** The transfers to a holder and from it: what goes out stands below zero. */
export const movementsOf = (holder: string): ListDefinition => ({
  ...LISTS.transfers,
  columns: LISTS.transfers.columns.map((column) => ({
    ...column,
    ...BESIDE[column.name],
    ...(column.name === 'amount' ? { sign: signFor(holder) } : {}),
  })),
});
