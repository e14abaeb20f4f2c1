import {
  type advanceRelease,
  flagKind,
  moneyKind,
  recordKind,
  type release as releaseRule,
  type releaseTiming,
  textKind,
  type ValueOf,
} from '@jizheng/rules';
import type { ActContext } from '../acts/act.js';
import { accountOf, type PortionYear } from './accounts.js';
import type { DocumentNumbers } from './document-numbers.js';
import { yearKind } from './kinds.js';
import type { RunningBalances } from './running-balances.js';
import type { RunningReleases } from './running-releases.js';
import type { BudgetCalendar } from './stores/budget-calendar.js';
import type { RecordedDetermination } from './stores/determination.js';
import type { Portion } from './stores/portion.js';

/** What finance enters for a release. */
export const releaseInput = recordKind({
  document: textKind,
  fund: textKind,
  portion: textKind,
  budgetYear: yearKind,
  /** An area code, the code of a unit, or the department itself. */
  recipient: textKind,
  amount: moneyKind,
  namesProjects: flagKind,
  /** Of an advance release at provincial level: the part in the initial departmental budget. */
  inDepartmentBudget: moneyKind,
  /** An advance release goes out with its task list. */
  withTaskList: flagKind,
});

/** A release as an officer enters it. */
export type ReleaseInput = ValueOf<typeof releaseInput>;

/** What a release asks the law: its time when the budget is approved, else whether it may go out in advance. */
export type ReleaseQuestions = {
  readonly release: ReturnType<typeof releaseRule.decide>;
  readonly timing?: ReturnType<typeof releaseTiming.decide>;
  readonly advance?: ReturnType<typeof advanceRelease.decide>;
};

/** What the releases of a batch rest on. */
export interface ReleaseState {
  readonly portions: ReadonlyMap<string, Portion>;
  readonly calendars: ReadonlyMap<number, BudgetCalendar>;
  readonly balances: RunningBalances;
  readonly releases: RunningReleases;
  readonly numbers: DocumentNumbers;
  readonly exceptions: readonly RecordedDetermination[];
}

/** Before the congress approves the year's budget, a release is an advance release (art. 30). */
export const isAdvance = (
  { budgetYear }: ReleaseInput,
  { calendars }: ReleaseState,
  { on }: ActContext,
): boolean => {
  const approvedOn = calendars.get(budgetYear)?.congressApprovedOn ?? null;
  return approvedOn === null || on < approvedOn;
};

/** Where the portion's money waits for release. */
export const appropriated = (asked: PortionYear, { department }: Portion) =>
  accountOf(asked, department, 'appropriated');
/** What of it is kept for a clawback. */
export const reserved = (asked: PortionYear, { department }: Portion) =>
  accountOf(asked, department, 'reserved');
