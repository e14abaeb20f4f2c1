import type { PlainDate, Text } from '@jizheng/rules';

/** The states of a workbook that was handed in. */
export const JOB_STATE = {
  waiting: { zh: '排队等待', en: 'waiting its turn' },
  checking: { zh: '正在核对', en: 'being checked' },
  checked: { zh: '核对无误，待同意', en: 'checked, waits to be accepted' },
  wrong: { zh: '有错误，没有导入', en: 'has errors, nothing was taken in' },
  playing: { zh: '正在办理', en: 'at work' },
  done: { zh: '已完成', en: 'done' },
  failed: { zh: '没有办完', en: 'did not finish' },
  cancelled: { zh: '已取消', en: 'cancelled' },
} as const satisfies { readonly [state: string]: Text };

/** The state of a job. */
export type JobState = keyof typeof JOB_STATE;

/** What is being done. */
export const JOB_STEP = {
  reading: { zh: '读取工作表', en: 'reading the sheets' },
  playing: { zh: '逐日办理', en: 'playing day by day' },
  writing: { zh: '写出结果', en: 'writing the results' },
} as const satisfies { readonly [step: string]: Text };

/** A step of the work. */
export type JobStep = keyof typeof JOB_STEP;

/** Something wrong in a workbook, where it stands and what it says. */
export interface LocatedProblem {
  /** The tab's name; null when it is the file. */
  readonly sheet: string | null;
  readonly row: number | null;
  /** The column's letter. */
  readonly column: string | null;
  readonly heading: string | null;
  /** What the cell holds. */
  readonly found: string | null;
  readonly code: string;
  readonly reason: Text;
}

/** What was read of a sheet: control totals, and how many of the listed problems are there. */
export interface SheetTally {
  readonly sheet: string;
  readonly rows: number;
  /** Decimal yuan; null where there are no amounts. */
  readonly amount: string | null;
  readonly problems: number;
}

/** What playing came to. */
export interface JobOutcome {
  readonly acts: number;
  readonly decided: number;
  readonly accepted: number;
  readonly recordedBefore: number;
  /** Acts that could not be put to the law. */
  readonly impossible: number;
}

/** What is known of a job besides its state. */
export interface JobReport {
  /** The books that the workbook is for, and the days that it covers; null while it could not be read. */
  readonly book: {
    readonly code: string;
    readonly name: string;
    readonly firstDay: PlainDate;
    readonly lastDay: PlainDate;
  } | null;
  /** The first thousand. */
  readonly problems: readonly LocatedProblem[];
  readonly problemCount: number;
  readonly sheets: readonly SheetTally[];
  readonly outcome: JobOutcome | null;
}

/** A report of nothing yet. */
export const EMPTY_REPORT: JobReport = {
  book: null,
  problems: [],
  problemCount: 0,
  sheets: [],
  outcome: null,
};
