export { describeProblem, describeReason } from './describe-problem.js';
export * from './problem.js';
export { type ReadProgress, readWorkbook } from './read/read-workbook.js';
export * from './schema.js';
export { type SheetContent, sheetContent } from './write/sheet-content.js';
export { describeWriteError, type WriteError } from './write/write-error.js';
export { writeTemplate } from './write/write-template.js';
export { workbookBytes, writeWorkbook } from './write/write-workbook.js';
