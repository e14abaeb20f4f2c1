import type { Text } from '@jizheng/rules';
import type { ColumnKind } from './schema.js';

/** The parameters of every problem that a workbook can have: the closed list of codes. */
export interface ProblemParams {
  // the file
  fileUnreadable: { readonly path: string; readonly reason: string };
  notAWorkbook: Record<never, never>;
  oldXls: Record<never, never>;
  encrypted: Record<never, never>;
  otherFormat: { readonly format: 'ods' | 'xlsb' };
  fileTooLarge: { readonly bytes: number; readonly limit: number };
  zipBomb: { readonly part: string; readonly bytes: number; readonly limit: number };
  tooManyParts: { readonly count: number; readonly limit: number };
  damaged: { readonly part: string; readonly detail: string };
  // the sheets
  missingSheet: { readonly nearest: string | null };
  unknownSheet: { readonly nearest: string | null };
  duplicateSheet: { readonly other: string };
  tooManyRows: { readonly limit: number };
  // the columns
  missingColumn: { readonly nearest: string | null };
  unknownColumn: { readonly nearest: string | null };
  duplicateColumn: { readonly firstLetter: string };
  valueWithoutHeader: { readonly text: string };
  // the cells
  emptyCell: Record<never, never>;
  formula: { readonly formula: string };
  errorCell: { readonly text: string };
  mergedCells: { readonly range: string };
  wrongType: { readonly expected: ColumnKind; readonly text: string };
  notAnAmount: { readonly text: string };
  otherUnit: { readonly text: string; readonly unit: string };
  subFen: { readonly text: string };
  amountTooLarge: { readonly text: string };
  negativeValue: { readonly text: string };
  notADate: { readonly text: string };
  noSuchDay: { readonly text: string };
  notAnInteger: { readonly text: string };
  outOfRange: { readonly text: string; readonly min: number; readonly max: number };
  notAPercent: { readonly text: string };
  notAFlag: { readonly text: string };
  notAChoice: { readonly text: string; readonly nearest: string | null; readonly choices: readonly string[] };
  textTooLong: { readonly length: number; readonly limit: number };
  controlCharacter: { readonly codePoint: string };
  digitsLost: { readonly text: string };
}

/** The code of a problem of a workbook. */
export type ProblemCode = keyof ProblemParams;

/** What is wrong, without the place. */
export type ProblemDetail<Code extends ProblemCode = ProblemCode> = {
  [C in Code]: { readonly code: C; readonly params: ProblemParams[C] };
}[Code];

/** A column as the office sees it: its letter, and its heading where one is known. */
export interface ColumnPlace {
  readonly letter: string;
  readonly header: string;
}

/** Where: the tab's name, the row's number (the first is 1) and the column; null where it does not apply. */
export interface ProblemPlace {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: ColumnPlace | null;
}

/** Something in a workbook that its author can put right. */
export type WorkbookProblem = ProblemPlace & ProblemDetail;

/** All that is wrong with a workbook: the first thousand problems in the order of the sheets, and how many in all. */
export interface WorkbookProblems {
  readonly problems: readonly WorkbookProblem[];
  readonly total: number;
}

/** For each code, the sentence that its parameters make. */
export type ProblemTexts<Codes extends ProblemCode> = {
  readonly [Code in Codes]: (params: ProblemParams[Code]) => Text;
};

/** The codes that speak of the file, its sheets and its columns. */
export type FileProblemCode =
  | 'fileUnreadable'
  | 'notAWorkbook'
  | 'oldXls'
  | 'encrypted'
  | 'otherFormat'
  | 'fileTooLarge'
  | 'zipBomb'
  | 'tooManyParts'
  | 'damaged'
  | 'missingSheet'
  | 'unknownSheet'
  | 'duplicateSheet'
  | 'tooManyRows'
  | 'missingColumn'
  | 'unknownColumn'
  | 'duplicateColumn'
  | 'valueWithoutHeader';

/** The codes that speak of one cell. */
export type CellProblemCode = Exclude<ProblemCode, FileProblemCode>;
