import type { Fen, PlainDate, RATING, Ratio } from '@jizheng/rules';

/** One line of a paper's signature block; what is null is left open to be filled by hand. */
export interface Signature {
  /** What the office does with the paper: `会签`, `审核`, `批准`. */
  readonly role: string;
  readonly office: string;
  readonly opinion: string | null;
  readonly signer: string | null;
  readonly date: PlainDate | null;
}

/** What every paper carries. */
export interface PaperHead {
  /** Document number, e.g. `吉财教指〔2025〕12号`; unique within its kind. */
  readonly number: string;
  readonly date: PlainDate;
  /** The office that issues it, e.g. `吉林省财政厅`. */
  readonly issuer: string;
  /** The department, place or unit that it goes to. */
  readonly recipient: string;
  readonly fund: string;
  readonly fundName: string;
  /** Name of the portion (level-1 project); null when the paper is about the whole fund. */
  readonly portionName: string | null;
  readonly budgetYear: number;
  /** The provisions that ground it, as the jurisdiction cites them; at least one. */
  readonly grounds: readonly string[];
  /** The words of the first of them on the day of the paper, line by line; empty where the gazette does not hold them. */
  readonly words?: readonly string[];
  /** Sentences of the decision with its arithmetic; may be empty. */
  readonly reasons: readonly string[];
  readonly signatures: readonly Signature[];
}

/** One recipient of an allocation plan. */
export interface AllocationPaperLine {
  readonly recipient: string;
  /** Code of the project, or the official code of the place. */
  readonly code: string;
  /** How the amount came about, e.g. the formula line in words; empty when there is nothing to say. */
  readonly basis: string;
  readonly amount: Fen;
}

/** 分配方案会签单: co-signed by department and finance, approved by the leader (art. 29). */
export interface AllocationMemorial extends PaperHead {
  readonly kind: 'allocationMemorial';
  /** `项目法`, `因素法` … */
  readonly method: string;
  readonly total: Fen;
  readonly lines: readonly AllocationPaperLine[];
}

/** 调剂审批单: money of the year moves to another project (art. 35). */
export interface VirementForm extends PaperHead {
  readonly kind: 'virementForm';
  readonly from: string;
  readonly to: string;
  readonly amount: Fen;
  /** What the fund moved in the year before this request. */
  readonly alreadyMoved: Fen;
  /** The fund's initial approved quota of the year. */
  readonly initialQuota: Fen;
  /** This request included, over the initial quota. */
  readonly share: Ratio;
  /** Who approves at this tier, e.g. `分管省领导`. */
  readonly approver: string;
}

/** 收回通知: unreleased money goes back to the general budget (art. 33). */
export interface ClawbackNotice extends PaperHead {
  readonly kind: 'clawbackNotice';
  /** The last day on which the money could still be released. */
  readonly deadline: PlainDate;
  readonly unreleased: Fen;
  /** Unreleased with a reason that was recognised. */
  readonly justified: Fen;
  readonly clawedBack: Fen;
  /** What stays with the portion after the clawback. */
  readonly remaining: Fen;
  /** False when later years do not restore it. */
  readonly restorable: boolean;
}

/** 认定书: an office determines a reason that a provision leaves to it. */
export interface ReasonDetermination extends PaperHead {
  readonly kind: 'reasonDetermination';
  /** What the determination is about: the project, the plan, the deadline. */
  readonly subject: string;
  readonly reason: string;
  readonly deadline: PlainDate | null;
  /** The part that it covers; null = all of it. */
  readonly amount: Fen | null;
}

/** One line of a settlement between levels. */
export interface SettlementLine {
  readonly fundName: string;
  readonly portionName: string;
  readonly budgetYear: number;
  /** `退回`, `抵扣`, `收回统筹` … */
  readonly disposal: string;
  readonly amount: Fen;
}

/** 结算单: returns and offsets between the province and a place at the year's end (art. 39). */
export interface SettlementSheet extends PaperHead {
  readonly kind: 'settlementSheet';
  readonly place: string;
  readonly total: Fen;
  readonly lines: readonly SettlementLine[];
}

/** 评价结果通知: the grade of an evaluation and what follows for the next budget (art. 42). */
export interface EvaluationNotice extends PaperHead {
  readonly kind: 'evaluationNotice';
  readonly grade: keyof typeof RATING;
  /** The budget year that the grade binds. */
  readonly bindsYear: number;
  /** Initial approved budget of the year in which the evaluation is issued. */
  readonly baseBudget: Fen;
  /** Null = no ceiling. */
  readonly ceiling: Fen | null;
  /** What follows, in words. */
  readonly consequences: readonly string[];
}

/** A paper of the year. */
export type Paper =
  | AllocationMemorial
  | VirementForm
  | ClawbackNotice
  | ReasonDetermination
  | SettlementSheet
  | EvaluationNotice;

/** The kinds of paper, in the order of the report. */
export type PaperKind = Paper['kind'];
