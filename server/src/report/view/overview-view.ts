import { displayPercent, type Fen, fen, ratio, totalOf } from '@jizheng/rules';
import type { DeadlineCounts, FundYear, ReportStage, YearReportModel } from '../model.js';
import { chineseYears } from '../text/chinese-date.js';
import { STAGE_LABEL } from './stage-labels.js';
import { figuresColumn, type TableView, tableView, textColumn } from './table-view.js';

/** How far a year's money came, as a share of what was arranged. */
export interface ProgressView {
  readonly year: string;
  readonly label: string;
  /** e.g. `87.50%`, or `—` when nothing was arranged. */
  readonly percent: string;
  /** Length of the bar, 0–1. */
  readonly bar: number;
}

/** Chapter 1. */
export interface OverviewView {
  readonly paragraphs: readonly string[];
  readonly progress: readonly ProgressView[];
  readonly stages: TableView;
  readonly acts: TableView;
  readonly deadlines: TableView;
}

/** Lays out the overview. */
export const overviewView = (model: YearReportModel): OverviewView => ({
  paragraphs: paragraphsOf(model),
  progress: model.years.flatMap((year) => progressOf(year, model.fundYears)),
  stages: stagesTable(model),
  acts: actsTable(model),
  deadlines: deadlinesTable(model.overview.deadlines),
});

const count = (value: number): string => value.toLocaleString('en-US');

function paragraphsOf({ years, overview }: YearReportModel): readonly string[] {
  const { funds, portions, projects, acts, deadlines } = overview;
  const accepted = acts.reduce((sum, act) => sum + act.accepted, 0);
  const refused = acts.reduce((sum, act) => sum + act.refused, 0);
  const { inTime, late, missed, open } = deadlines;
  return [
    `${chineseYears(years)}纳入管理的专项资金共${count(funds)}项，下设一级项目${count(portions)}个、项目${count(projects)}个。`,
    `期间共办理事项${count(accepted + refused)}件，其中通过${count(accepted)}件，不予通过${count(refused)}件。`,
    `各项期限共${count(inTime + late + missed + open)}项，其中按时办结${count(inTime)}项，逾期办结${count(late)}项，逾期未办${count(missed)}项，尚未到期${count(open)}项。`,
  ];
}

function progressOf(year: number, rows: readonly FundYear[]): readonly ProgressView[] {
  const ofYear = rows.filter(({ budgetYear }) => budgetYear === year);
  const arranged = totalOf(ofYear.map(({ initial, added }) => fen(initial + added)));
  const lines: readonly (readonly [string, readonly Fen[]])[] = [
    ['下达', ofYear.map(({ released }) => released)],
    ['支付', ofYear.map(({ paid }) => paid)],
    ['收回', ofYear.map(({ clawedBack }) => clawedBack)],
  ];
  return lines.map(([label, amounts]) => ({
    year: `${year}年度`,
    label,
    ...shareOf(totalOf(amounts), arranged),
  }));
}

const BAR_STEPS = 1_000n;

function shareOf(part: Fen, all: Fen): { readonly percent: string; readonly bar: number } {
  if (all <= 0n || part < 0n) return { percent: '—', bar: 0 };
  const bar = Number((part * BAR_STEPS) / all) / Number(BAR_STEPS);
  return { percent: displayPercent(ratio(part, all)), bar: Math.min(bar, 1) };
}

function stagesTable({ years, overview }: YearReportModel): TableView {
  const stages = Object.keys(STAGE_LABEL) as ReportStage[];
  const amountsOf = (stage: ReportStage) =>
    years.map((year) =>
      totalOf(
        overview.stageTotals
          .filter((total) => total.stage === stage && total.budgetYear === year)
          .map(({ amount }) => amount),
      ),
    );
  const rows = stages.map((stage) => ({ cells: [STAGE_LABEL[stage], ...withSum(amountsOf(stage))] }));
  const sums = years.map((year) =>
    totalOf(overview.stageTotals.filter(({ budgetYear }) => budgetYear === year).map(({ amount }) => amount)),
  );
  return tableView(
    [
      textColumn('资金状态'),
      ...years.map((year) => figuresColumn(`${year}年度`)),
      ...(years.length > 1 ? [figuresColumn('合计')] : []),
    ],
    [{ title: null, rows: [...rows, { cells: ['合计', ...withSum(sums)], strong: true }] }],
  );
}

const withSum = (amounts: readonly Fen[]): readonly Fen[] =>
  amounts.length > 1 ? [...amounts, totalOf(amounts)] : amounts;

function actsTable({ overview }: YearReportModel): TableView {
  const rows = overview.acts.map(({ title, accepted, refused }) => ({
    cells: [title, count(accepted), count(refused), count(accepted + refused)],
  }));
  const sum = (of: 'accepted' | 'refused') => overview.acts.reduce((total, act) => total + act[of], 0);
  const total = [
    '合计',
    count(sum('accepted')),
    count(sum('refused')),
    count(sum('accepted') + sum('refused')),
  ];
  return tableView(
    [
      textColumn('事项'),
      figuresColumn('通过（件）'),
      figuresColumn('不予通过（件）'),
      figuresColumn('合计（件）'),
    ],
    [{ title: null, rows: [...rows, { cells: total, strong: true }] }],
  );
}

const deadlinesTable = ({ inTime, late, missed, open }: DeadlineCounts): TableView =>
  tableView(
    [
      figuresColumn('按时办结（项）'),
      figuresColumn('逾期办结（项）'),
      figuresColumn('逾期未办（项）'),
      figuresColumn('尚未到期（项）'),
      figuresColumn('合计（项）'),
    ],
    [
      {
        title: null,
        rows: [{ cells: [inTime, late, missed, open, inTime + late + missed + open].map(count) }],
      },
    ],
  );
