import { MINUS } from '../../language/amount';
import type { Row, Sign } from '../../parts/table/column';
import type { ListDefinition } from './definition';
import { LISTS } from './definitions';

/** Which way a transfer goes for a holder; from one of its accounts to another it goes neither. */
const signFor =
  (holder: string) =>
  ({ fromHolder, toHolder }: Row): Sign => {
    if (fromHolder === toHolder) return '';
    return fromHolder === holder ? MINUS : '+';
  };

/** The transfers to a holder and from it: what goes out stands below zero. */
export const movementsOf = (holder: string): ListDefinition => ({
  ...LISTS.transfers,
  columns: LISTS.transfers.columns.map((column) =>
    column.name === 'amount' ? { ...column, sign: signFor(holder) } : column,
  ),
});
