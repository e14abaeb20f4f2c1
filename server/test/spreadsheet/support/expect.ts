import type { Result } from '@jizheng/rules';
import type { WorkbookProblem, WorkbookProblems } from '../../../src/spreadsheet/index.js';

/** The value of a success; throws with the problems otherwise. */
export function mustRead<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error, null, 1));
}

/** The problems of a failure; throws when it is none. */
export function problemsOf(result: Result<unknown, WorkbookProblems>): readonly WorkbookProblem[] {
  if (!result.ok) return result.error.problems;
  throw new Error('the workbook was read without a problem');
}

/** The codes of a failure, in order. */
export const codesOf = (result: Result<unknown, WorkbookProblems>): readonly string[] =>
  problemsOf(result).map((problem) => problem.code);
