export { describeYearError } from './describe-error.js';
export {
  checkYear,
  runYear,
  type YearError,
  type YearOptions,
  type YearProgress,
  type YearReport,
} from './run-year.js';
export { writeYearTemplate } from './template.js';
