import type { Text } from '@jizheng/rules';
import { describeActProblem } from '../acts/describe-problem.js';
import { describeReason, type WorkbookProblem } from '../spreadsheet/index.js';
import { describeYearError, rowReason } from '../year/describe-error.js';
import type { YearError, YearReport } from '../year/index.js';
import type { YearRowProblem } from '../year/row-problems.js';
import type { LocatedProblem } from './job.js';

/** Problems where they stand: the first thousand, and how many there are. */
export interface Located {
  readonly problems: readonly LocatedProblem[];
  readonly problemCount: number;
}

const MOST_LISTED = 1_000;
const NOWHERE = { sheet: null, row: null, column: null, heading: null, found: null } as const;

/** Why a workbook cannot be played, each reason at its place. */
export function locate(error: YearError): Located {
  switch (error.kind) {
    case 'workbook':
      return { problems: error.problems.map(ofWorkbook), problemCount: error.total };
    case 'rows':
      return { problems: error.problems.map(ofRow), problemCount: error.total };
    default:
      return { problems: [ofProgram(error)], problemCount: 1 };
  }
}

/** Acts that could not be put to the law, each at its row. */
export function locateActs({ problems }: Pick<YearReport, 'problems'>): Located {
  const listed = problems.slice(0, MOST_LISTED).map(
    ({ source, problem }): LocatedProblem => ({
      ...NOWHERE,
      ...source,
      code: problem.code,
      reason: { zh: describeActProblem(problem, 'zh'), en: describeActProblem(problem, 'en') },
    }),
  );
  return { problems: listed, problemCount: problems.length };
}

/** A problem of the file as a whole. */
export const locateFile = (code: string, reason: Text): Located => ({
  problems: [{ ...NOWHERE, code, reason }],
  problemCount: 1,
});

function ofWorkbook(problem: WorkbookProblem): LocatedProblem {
  const { sheet, row, column, code, params } = problem;
  const found = 'text' in params && typeof params.text === 'string' ? params.text : null;
  return {
    sheet,
    row,
    column: column?.letter === '' ? null : (column?.letter ?? null),
    heading: column?.header === '' ? null : (column?.header ?? null),
    found,
    code,
    reason: describeReason(problem),
  };
}

function ofRow(problem: YearRowProblem): LocatedProblem {
  const reason = rowReason(problem);
  const { code } = problem;
  if (!('row' in problem)) return { ...NOWHERE, sheet: '账套', code, reason };
  const { sheet, row } = problem;
  return { ...NOWHERE, sheet, row, found: foundIn(problem), code, reason };
}

function foundIn(problem: YearRowProblem): string | null {
  if ('day' in problem) return problem.day;
  return 'name' in problem ? problem.name : null;
}

function ofProgram(error: YearError): LocatedProblem {
  const said = (language: 'zh' | 'en'): string => describeYearError(error, language).join(' ');
  return { ...NOWHERE, code: error.kind, reason: { zh: said('zh'), en: said('en') } };
}
