import type { Fen, PlainDate } from '@jizheng/rules';
import type { Stage } from '../ledger/account.js';
import type { Paper } from './paper.js';

/** Everything that the report of one or more budget years says; plain data in Chinese, money in fen. */
export interface YearReportModel {
  /** e.g. `吉林省`. */
  readonly jurisdiction: string;
  /** Budget years, ascending; every row belongs to one of them. */
  readonly years: readonly number[];
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate;
  /** The report's date: its title page and the PDF's creation date. */
  readonly madeOn: PlainDate;
  /** The law that was applied, e.g. `吉政规〔2024〕2号（2024年9月14日起施行）`. */
  readonly lawVersion: string;
  /** The amounts are illustrative: every page says so. */
  readonly illustrative: boolean;
  readonly overview: Overview;
  readonly fundYears: readonly FundYear[];
  /** Refusals and large acts, chosen by the caller, in the order of the report. */
  readonly decisions: readonly DecisionExcerpt[];
  /** Duties that were missed, met late, or are open on the last day. */
  readonly deadlines: readonly DeadlineEntry[];
  readonly papers: readonly Paper[];
}

/** Stages that the overview shows; the allowance that was paid counts as paid. */
export type ReportStage = Exclude<Stage, 'origin' | 'allowancePaid'>;

/** The year in figures. */
export interface Overview {
  readonly funds: number;
  readonly portions: number;
  readonly projects: number;
  /** What stands at each stage on the last day; a stage and year without a row is shown as `—`. */
  readonly stageTotals: readonly StageTotal[];
  /** How often each act was accepted and refused. */
  readonly acts: readonly ActCount[];
  readonly deadlines: DeadlineCounts;
}

/** What stands at a stage in a budget year, all funds together. */
export interface StageTotal {
  readonly stage: ReportStage;
  readonly budgetYear: number;
  readonly amount: Fen;
}

/** How often an act was accepted and refused. */
export interface ActCount {
  readonly title: string;
  readonly accepted: number;
  readonly refused: number;
}

/** How many duties stand where on the last day. */
export interface DeadlineCounts {
  readonly inTime: number;
  readonly late: number;
  readonly missed: number;
  readonly open: number;
}

/** A fund's money of one budget year, all portions together; sums over the year except `left`. */
export interface FundYear {
  readonly fund: string;
  readonly fundName: string;
  readonly budgetYear: number;
  readonly initial: Fen;
  /** Added to, or (negative) taken from the initial quota by adjustment. */
  readonly added: Fen;
  readonly clawedBack: Fen;
  readonly released: Fen;
  readonly paid: Fen;
  readonly carried: Fen;
  /** Returned to the general budget or offset, other than by clawback. */
  readonly returned: Fen;
  /** Neither paid, carried nor returned on the last day. */
  readonly left: Fen;
}

/** A decision worth reading: what was asked, the answer, and why. */
export interface DecisionExcerpt {
  readonly on: PlainDate;
  /** Title of the act. */
  readonly act: string;
  readonly office: string;
  /** Name of the fund; null when the act is about none. */
  readonly fundName: string | null;
  readonly subject: string;
  readonly amount: Fen | null;
  readonly accepted: boolean;
  /** Where the deciding answers stand, e.g. `吉政规〔2024〕2号 第三十五条`. */
  readonly grounds: string;
  /** Words of the deciding provisions on the day, line by line; empty where the gazette does not hold them. */
  readonly words?: readonly string[];
  /** Sentences with their arithmetic. */
  readonly reasons: readonly string[];
}

/** A duty that was missed, met late, or is open. */
export interface DeadlineEntry {
  /** What had to be done. */
  readonly duty: string;
  readonly fundName: string | null;
  readonly subject: string;
  readonly office: string;
  /** The provision, as the jurisdiction cites it. */
  readonly provision: string;
  readonly due: PlainDate;
  readonly closedOn: PlainDate | null;
  readonly state: 'missed' | 'late' | 'open';
}
