import type { Result } from '@jizheng/rules';
import { typeset } from '../../../report/typeset.js';
import type { GazetteDocument, Issue } from '../../tree.js';
import type { WriteContext } from '../context.js';
import { checkLength, type WriteError } from '../write-error.js';
import { documentData, issueData } from './views.js';

/** A document as a PDF in the layout of official documents (GB/T 9704). The same document gives the same bytes. */
export async function documentPdf(
  document: GazetteDocument,
  context: WriteContext,
): Promise<Result<Uint8Array, WriteError>> {
  const checked = checkLength([document]);
  return checked.ok ? typeset('gazette-document.typ', documentData(document, context)) : checked;
}

/** A whole issue as a PDF: cover, contents with pages, every document, bookmarks. The same issue gives the same bytes. */
export async function issuePdf(issue: Issue, baseUrl: string): Promise<Result<Uint8Array, WriteError>> {
  const checked = checkLength(issue.documents);
  return checked.ok ? typeset('gazette-issue.typ', issueData(issue, baseUrl)) : checked;
}
