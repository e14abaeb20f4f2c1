import type { DeadlineEntry } from '../model.js';
import { chineseDate } from '../text/chinese-date.js';
import { shortColumn, type TableView, tableView, textColumn } from './table-view.js';

/** A section of chapter 4. */
export interface DeadlineSection {
  readonly title: string;
  /** Null when no duty stands so. */
  readonly table: TableView | null;
}

const SECTIONS = [
  ['逾期未办', 'missed'],
  ['逾期办结', 'late'],
  ['尚未到期', 'open'],
] as const;

/** Chapter 4: what was missed, what was late, what is open. */
export const deadlinesView = (entries: readonly DeadlineEntry[]): readonly DeadlineSection[] =>
  SECTIONS.map(([title, state]) => {
    const rows = entries.filter((entry) => entry.state === state);
    return { title, table: rows.length === 0 ? null : tableOf(rows, state === 'late') };
  });

const tableOf = (entries: readonly DeadlineEntry[], withClosing: boolean): TableView =>
  tableView(
    [
      shortColumn('期限'),
      textColumn('事项', 2.6),
      textColumn('资金及对象', 3.6),
      textColumn('责任机关', 2),
      textColumn('依据', 4.4),
      ...(withClosing ? [shortColumn('办结日期')] : []),
    ],
    [
      {
        title: null,
        rows: entries.map(({ due, duty, fundName, subject, office, provision, closedOn }) => ({
          cells: [
            chineseDate(due),
            duty,
            [fundName ?? '', subject].filter((part) => part !== '').join('　'),
            office,
            provision,
            ...(withClosing ? [closedOn === null ? '—' : chineseDate(closedOn)] : []),
          ],
        })),
      },
    ],
  );
