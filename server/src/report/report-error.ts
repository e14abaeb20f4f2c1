import { displayYuan, type Fen, type Language, type Text } from '@jizheng/rules';

/** Something in a model that cannot be true. */
export type ReportContradiction =
  | { readonly code: 'noYears' }
  | { readonly code: 'yearsNotAscending' }
  | { readonly code: 'yearOutside'; readonly where: 'stageTotals' | 'fundYears'; readonly year: number }
  | { readonly code: 'fundYearTwice'; readonly fund: string; readonly year: number }
  | { readonly code: 'stageTwice'; readonly stage: string; readonly year: number }
  | { readonly code: 'noGrounds'; readonly paper: string }
  | { readonly code: 'paperTwice'; readonly paper: string }
  | { readonly code: 'sumDiffers'; readonly paper: string; readonly stated: Fen; readonly sum: Fen };

/** What a report has a limit on. */
export type ReportPart = 'fundYears' | 'decisions' | 'deadlines' | 'papers' | 'paperLines';

/** Why a report or a paper cannot be made. */
export type ReportError =
  | { readonly code: 'contradictory'; readonly problems: readonly ReportContradiction[] }
  | { readonly code: 'tooMuch'; readonly part: ReportPart; readonly count: number; readonly limit: number }
  | { readonly code: 'partMissing'; readonly path: string; readonly reason: string }
  | { readonly code: 'notTypeset'; readonly message: string };

const PART: { readonly [P in ReportPart]: Text } = {
  fundYears: { zh: '基金收支行', en: 'fund-year rows' },
  decisions: { zh: '决定摘录', en: 'selected decisions' },
  deadlines: { zh: '期限事项', en: 'duties' },
  papers: { zh: '文书', en: 'papers' },
  paperLines: { zh: '一份文书的明细行', en: 'lines of one paper' },
};

/** The error for the user: what is wrong, and what to do. */
export function describeReportError(error: ReportError, language: Language): readonly string[] {
  switch (error.code) {
    case 'contradictory':
      return error.problems.map((problem) => contradictionText(problem)[language]);
    case 'tooMuch': {
      const { part, count, limit } = error;
      return [
        {
          zh: `报告的${PART[part].zh}有${count}项，超过上限${limit}；请缩短年度范围或者减少摘录`,
          en: `the report has ${count} ${PART[part].en}, more than ${limit}; take fewer years or select less`,
        }[language],
      ];
    }
    case 'partMissing':
      return [
        {
          zh: `无法读取排版所需的文件 ${error.path}（${error.reason}）；请重新安装本程序`,
          en: `a file that typesetting needs cannot be read: ${error.path} (${error.reason}); install the program again`,
        }[language],
      ];
    case 'notTypeset':
      return [
        {
          zh: `报告无法排版：${error.message}；请保留数据并报告此问题`,
          en: `the report cannot be typeset: ${error.message}; keep the data and report this problem`,
        }[language],
      ];
  }
}

function contradictionText(problem: ReportContradiction): Text {
  switch (problem.code) {
    case 'noYears':
      return { zh: '报告没有预算年度', en: 'the report has no budget year' };
    case 'yearsNotAscending':
      return { zh: '报告的预算年度没有依次排列', en: 'the budget years of the report are not ascending' };
    case 'yearOutside': {
      const where = { stageTotals: '概览', fundYears: '基金收支' }[problem.where];
      return {
        zh: `${where}中的${problem.year}年度不在报告的年度内`,
        en: `${problem.where}: ${problem.year} is not a year of the report`,
      };
    }
    case 'fundYearTwice':
      return {
        zh: `基金${problem.fund}的${problem.year}年度出现两次`,
        en: `fund ${problem.fund} has the year ${problem.year} twice`,
      };
    case 'stageTwice':
      return {
        zh: `${problem.year}年度的资金状态${problem.stage}出现两次`,
        en: `the stage ${problem.stage} of ${problem.year} stands twice`,
      };
    case 'noGrounds':
      return { zh: `文书${problem.paper}没有依据`, en: `the paper ${problem.paper} has no provision` };
    case 'paperTwice':
      return { zh: `文号${problem.paper}出现两次`, en: `the document number ${problem.paper} stands twice` };
    case 'sumDiffers':
      return {
        zh: `文书${problem.paper}写明${displayYuan(problem.stated)}元，各项相加为${displayYuan(problem.sum)}元`,
        en: `the paper ${problem.paper} states ${displayYuan(problem.stated)} yuan, its parts come to ${displayYuan(problem.sum)}`,
      };
  }
}
