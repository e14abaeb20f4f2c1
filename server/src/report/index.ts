export { REPORT_LIMITS } from './check-model.js';
export type * from './model.js';
export type * from './paper.js';
export { renderPaper } from './render-paper.js';
export { renderReport } from './render-report.js';
export { describeReportError, type ReportError } from './report-error.js';
