import { fen } from '@jizheng/rules';
import type { AccountKey, Stage } from '../ledger/account.js';

/** No money at all. */
export const NO_MONEY = fen(0n);

/** The money of a portion in a budget year. */
export interface PortionYear {
  readonly fund: string;
  readonly portion: string;
  readonly budgetYear: number;
}

/** Where a holder's money of a portion and year stands. */
export const accountOf = (
  { fund, portion, budgetYear }: PortionYear,
  holder: string,
  stage: Stage,
): AccountKey => ({ fund, portion, budgetYear, holder, stage });

/** The holder of a project's money. */
export const projectHolder = (project: string): string => `project:${project}`;

/** The general budget outside the funds. */
export const GENERAL = 'general';
