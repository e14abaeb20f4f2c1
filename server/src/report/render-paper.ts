import type { Result } from '@jizheng/rules';
import { checkPapers } from './check-model.js';
import type { Paper } from './paper.js';
import type { ReportError } from './report-error.js';
import { shortened } from './text/legible.js';
import { typeset } from './typeset.js';
import { PAPER_LABEL } from './view/paper-labels.js';
import { paperView } from './view/paper-view.js';
import { sheetView } from './view/sheet-view.js';

/** What a single paper is printed under. */
export interface PaperContext {
  /** e.g. `吉林省`. */
  readonly jurisdiction: string;
  readonly illustrative: boolean;
}

/** One paper as a PDF of its own, dated as the paper is. The same paper gives the same bytes. */
export async function renderPaper(
  paper: Paper,
  { jurisdiction, illustrative }: PaperContext,
): Promise<Result<Uint8Array, ReportError>> {
  const checked = checkPapers([paper]);
  if (!checked.ok) return checked;
  const title = `${PAPER_LABEL[paper.kind]} ${shortened(paper.number, 40)}`;
  const sheet = sheetView(title, { jurisdiction, illustrative, madeOn: paper.date });
  return typeset('paper.typ', { sheet, paper: paperView(paper) });
}
