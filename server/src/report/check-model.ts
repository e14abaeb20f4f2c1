import { fail, fen, ok, type Result, totalOf } from '@jizheng/rules';
import type { YearReportModel } from './model.js';
import type { Paper } from './paper.js';
import type { ReportContradiction, ReportError, ReportPart } from './report-error.js';

/** How much a report may hold; beyond it, time and memory would no longer be foreseeable. */
export const REPORT_LIMITS: { readonly [P in ReportPart]: number } = {
  fundYears: 5_000,
  decisions: 2_000,
  deadlines: 10_000,
  papers: 1_000,
  paperLines: 5_000,
};

/** Whether the model holds together: everything that contradicts itself, or the first limit that it breaks. */
export function checkModel(model: YearReportModel): Result<null, ReportError> {
  for (const part of ['fundYears', 'decisions', 'deadlines', 'papers'] as const) {
    const count = model[part].length;
    const limit = REPORT_LIMITS[part];
    if (count > limit) return fail({ code: 'tooMuch', part, count, limit });
  }
  const ofPapers = checkPapers(model.papers);
  if (!ofPapers.ok && ofPapers.error.code !== 'contradictory') return ofPapers;
  const problems = [
    ...yearProblems(model),
    ...repeatedRows(model),
    ...(ofPapers.ok || ofPapers.error.code !== 'contradictory' ? [] : ofPapers.error.problems),
  ];
  return problems.length === 0 ? ok(null) : fail({ code: 'contradictory', problems });
}

/** Whether papers hold together: grounds, numbers, and sums. */
export function checkPapers(papers: readonly Paper[]): Result<null, ReportError> {
  const limit = REPORT_LIMITS.paperLines;
  const count = Math.max(0, ...papers.map((paper) => ('lines' in paper ? paper.lines.length : 0)));
  if (count > limit) return fail({ code: 'tooMuch', part: 'paperLines', count, limit });
  const seen = new Set<string>();
  const problems = papers.flatMap((paper): ReportContradiction[] => {
    const name = `${paper.kind}\u001f${paper.number}`;
    const isRepeated = seen.has(name);
    seen.add(name);
    return [
      ...(isRepeated ? [{ code: 'paperTwice', paper: paper.number } as const] : []),
      ...(paper.grounds.length === 0 ? [{ code: 'noGrounds', paper: paper.number } as const] : []),
      ...sumProblems(paper),
    ];
  });
  return problems.length === 0 ? ok(null) : fail({ code: 'contradictory', problems });
}

function sumProblems(paper: Paper): ReportContradiction[] {
  switch (paper.kind) {
    case 'allocationMemorial':
    case 'settlementSheet':
      return differing(paper, paper.total, totalOf(paper.lines.map(({ amount }) => amount)));
    case 'clawbackNotice':
      return differing(paper, paper.unreleased, fen(paper.clawedBack + paper.remaining));
    case 'virementForm':
    case 'reasonDetermination':
    case 'evaluationNotice':
      return [];
  }
}

const differing = (
  { number }: Paper,
  stated: ReturnType<typeof fen>,
  sum: ReturnType<typeof fen>,
): ReportContradiction[] => (stated === sum ? [] : [{ code: 'sumDiffers', paper: number, stated, sum }]);

function yearProblems({ years, overview, fundYears }: YearReportModel): ReportContradiction[] {
  if (years.length === 0) return [{ code: 'noYears' }];
  const isAscending = years.every((year, index) => index === 0 || year > (years[index - 1] ?? year));
  const outside = (where: 'stageTotals' | 'fundYears', found: readonly number[]) =>
    [...new Set(found)]
      .filter((year) => !years.includes(year))
      .map((year) => ({ code: 'yearOutside', where, year }) as const);
  return [
    ...(isAscending ? [] : [{ code: 'yearsNotAscending' } as const]),
    ...outside(
      'stageTotals',
      overview.stageTotals.map(({ budgetYear }) => budgetYear),
    ),
    ...outside(
      'fundYears',
      fundYears.map(({ budgetYear }) => budgetYear),
    ),
  ];
}

function repeatedRows({ fundYears, overview }: YearReportModel): ReportContradiction[] {
  const seen = new Set<string>();
  const isRepeated = (name: string): boolean => seen.size === seen.add(name).size;
  return [
    ...fundYears
      .filter(({ fund, budgetYear }) => isRepeated(`${budgetYear} ${fund}`))
      .map(({ fund, budgetYear }) => ({ code: 'fundYearTwice', fund, year: budgetYear }) as const),
    ...overview.stageTotals
      .filter(({ stage, budgetYear }) => isRepeated(`stage ${stage} ${budgetYear}`))
      .map(({ stage, budgetYear }) => ({ code: 'stageTwice', stage, year: budgetYear }) as const),
  ];
}
