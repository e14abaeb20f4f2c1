import type { Result } from '@jizheng/rules';
import { checkModel } from './check-model.js';
import type { YearReportModel } from './model.js';
import type { ReportError } from './report-error.js';
import { typeset } from './typeset.js';
import { reportView } from './view/report-view.js';

/** The report of the year as a PDF: five chapters, the papers last. The same model gives the same bytes. */
export async function renderReport(model: YearReportModel): Promise<Result<Uint8Array, ReportError>> {
  const checked = checkModel(model);
  return checked.ok ? typeset('report.typ', reportView(model)) : checked;
}
