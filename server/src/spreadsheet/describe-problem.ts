import type { Language, Text } from '@jizheng/rules';
import { CELL_TEXTS } from './describe-cell.js';
import { FILE_TEXTS } from './describe-file.js';
import type { ProblemCode, ProblemParams, ProblemPlace, ProblemTexts, WorkbookProblem } from './problem.js';

/** The texts of every problem; the type demands one for each code. */
const TEXTS: ProblemTexts<ProblemCode> = { ...FILE_TEXTS, ...CELL_TEXTS };

/** The sentence for the user: where, what is wrong and why, and what to do. */
export function describeProblem(problem: WorkbookProblem, language: Language): string {
  return placeText(problem, language) + describeReason(problem)[language];
}

/** What is wrong and why, and what to do, for whoever shows the place beside it. */
export function describeReason<Code extends ProblemCode>(problem: {
  readonly code: Code;
  readonly params: ProblemParams[Code];
}): Text {
  const describe: ProblemTexts<Code>[Code] = TEXTS[problem.code];
  return describe(problem.params);
}

/** `工作表“支付”第12行C列（金额（万元））：` with the parts that are known. */
function placeText({ sheet, row, column }: ProblemPlace, language: Language): string {
  if (sheet === null) return '';
  const heading = column === null || column.header === '' ? null : column.header;
  if (language === 'zh') {
    const atRow = row === null ? '' : `第${row}行`;
    const atColumn = column === null || column.letter === '' ? '' : `${column.letter}列`;
    return `工作表“${sheet}”${atRow}${atColumn}${heading === null ? '' : `【${heading}】`}：`;
  }
  const steps = [`sheet "${sheet}"`];
  if (row !== null) steps.push(`row ${row}`);
  if (column !== null && column.letter !== '') steps.push(`column ${column.letter}`);
  if (heading !== null) steps.push(`"${heading}"`);
  return `${steps.join(', ')}: `;
}
