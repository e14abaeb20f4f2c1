import type { Result } from '@jizheng/rules';
import type { ReportError } from '../../../report/report-error.js';
import { typeset } from '../../../report/typeset.js';
import type { GazetteDocument, Issue } from '../../tree.js';
import type { WriteContext } from '../context.js';
import { documentData, issueData } from './views.js';

/** A document as a PDF in the layout of official documents (GB/T 9704). The same document gives the same bytes. */
export const documentPdf = (
  document: GazetteDocument,
  context: WriteContext,
): Promise<Result<Uint8Array, ReportError>> =>
  typeset('gazette-document.typ', documentData(document, context));

/** A whole issue as a PDF: cover, contents with pages, every document, bookmarks. The same issue gives the same bytes. */
export const issuePdf = (issue: Issue, baseUrl: string): Promise<Result<Uint8Array, ReportError>> =>
  typeset('gazette-issue.typ', issueData(issue, baseUrl));
