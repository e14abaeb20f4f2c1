export { REPORT_LIMITS } from './check-model.js';
export type * from './model.js';
export type * from './paper.js';
export { type PaperContext, renderPaper } from './render-paper.js';
export { renderReport } from './render-report.js';
export {
  describeReportError,
  type ReportContradiction,
  type ReportError,
  type ReportPart,
} from './report-error.js';
export { chineseCapitalAmount } from './text/chinese-capital-amount.js';
export { chineseDate } from './text/chinese-date.js';
