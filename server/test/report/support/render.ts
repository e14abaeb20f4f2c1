import {
  describeReportError,
  type Paper,
  renderPaper,
  renderReport,
  type YearReportModel,
} from '../../../src/report/index.js';

/** The report's bytes; throws what a user would read. */
export async function reportBytes(model: YearReportModel): Promise<Uint8Array> {
  const rendered = await renderReport(model);
  if (!rendered.ok) throw new Error(describeReportError(rendered.error, 'en').join('\n'));
  return rendered.value;
}

/** The bytes of one paper of the test province; throws what a user would read. */
export async function paperBytes(paper: Paper, illustrative = true): Promise<Uint8Array> {
  const rendered = await renderPaper(paper, { jurisdiction: '吉林省', illustrative });
  if (!rendered.ok) throw new Error(describeReportError(rendered.error, 'en').join('\n'));
  return rendered.value;
}
