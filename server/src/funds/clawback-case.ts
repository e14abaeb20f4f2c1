import { clawbackDay, type Fen, totalOf } from '@jizheng/rules';
import type { ActContext } from '../acts/act.js';
import type { AccountKey } from '../ledger/account.js';
import { accountOf, type PortionYear } from './accounts.js';
import type { RecordedDetermination } from './stores/determination.js';

/** The two days on which unreleased money goes back (art. 33). */
export const CLAWBACK_DEADLINES = ['half', 'all'] as const;

/** One of them. */
export type ClawbackDeadline = (typeof CLAWBACK_DEADLINES)[number];

/** Where a portion's approved money waits for release. */
export const unreleasedAccount = (
  fund: string,
  portion: string,
  budgetYear: number,
  department: string,
): AccountKey => accountOf({ fund, portion, budgetYear }, department, 'appropriated');

/** The amount that reasons recorded for this deadline protect; a reason without an amount protects all of it. */
export function justifiedAmount(
  reasons: readonly RecordedDetermination[],
  { fund, portion, budgetYear, deadline }: PortionYear & { readonly deadline: ClawbackDeadline },
  unreleased: Fen,
  { policy }: Pick<ActContext, 'policy'>,
): Fen {
  const day = clawbackDay(deadline, budgetYear, policy);
  const valid = reasons.filter(
    (reason) =>
      reason.office === 'financeDepartment' &&
      reason.fund === fund &&
      (reason.portion === null || reason.portion === portion) &&
      reason.deadline === day &&
      reason.date <= day,
  );
  const amount = totalOf(valid.map((reason) => reason.amount ?? unreleased));
  return amount > unreleased ? unreleased : amount;
}
