import type { DecisionExcerpt } from '../model.js';
import { amountInFigures } from '../text/amount-unit.js';
import { chineseDate } from '../text/chinese-date.js';

/** A decision of chapter 3 as the template sets it. */
export interface DecisionView {
  readonly head: string;
  readonly verdict: string;
  readonly accepted: boolean;
  readonly subject: string;
  readonly amount: string | null;
  readonly grounds: string;
  readonly words: readonly string[];
  readonly reasons: readonly string[];
}

/** Lays out one decision. */
export const decisionView = (decision: DecisionExcerpt): DecisionView => ({
  head: `${chineseDate(decision.on)}　${decision.act}　${decision.office}`,
  verdict: decision.accepted ? '通过' : '不予通过',
  accepted: decision.accepted,
  subject: [decision.fundName ?? '', decision.subject].filter((part) => part !== '').join('　'),
  amount: decision.amount === null ? null : amountInFigures(decision.amount),
  grounds: decision.grounds,
  words: decision.words ?? [],
  reasons: decision.reasons,
});
