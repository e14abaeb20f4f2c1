import type { Paper, PaperKind } from '../paper.js';
import { chineseDate } from '../text/chinese-date.js';
import { PAPER_LABEL } from './paper-labels.js';
import { type PaperView, paperView, principalAmount } from './paper-view.js';
import { figuresColumn, shortColumn, type TableView, tableView, textColumn } from './table-view.js';

/** The papers of one kind. */
interface PaperGroup {
  readonly title: string;
  readonly papers: readonly PaperView[];
}

/** Chapter 5: a register in which each row stands for a paper, and the papers kind by kind in the same order. */
export interface PapersView {
  readonly register: TableView;
  readonly kinds: readonly PaperGroup[];
}

/** Lays out the papers, kind by kind; within a kind the caller's order stays. */
export function papersView(papers: readonly Paper[]): PapersView {
  const kinds = (Object.keys(PAPER_LABEL) as PaperKind[])
    .map((kind) => ({ title: PAPER_LABEL[kind], papers: papers.filter((paper) => paper.kind === kind) }))
    .filter((group) => group.papers.length > 0);
  return {
    register: tableView(
      [textColumn('文号', 3), textColumn('专项资金', 3), shortColumn('日期'), figuresColumn('金额')],
      kinds.map((group) => ({
        title: `${group.title}（${group.papers.length}份）`,
        rows: group.papers.map((paper) => ({
          cells: [paper.number, paper.fundName, chineseDate(paper.date), principalAmount(paper) ?? '—'],
        })),
      })),
    ),
    kinds: kinds.map((group) => ({ title: group.title, papers: group.papers.map(paperView) })),
  };
}
