import type { YearReportModel } from '../model.js';
import { chineseDate, chineseYears } from '../text/chinese-date.js';
import { shortened } from '../text/legible.js';
import { type DeadlineSection, deadlinesView } from './deadlines-view.js';
import { type DecisionView, decisionView } from './decisions-view.js';
import { fundsView } from './funds-view.js';
import { type OverviewView, overviewView } from './overview-view.js';
import { type PapersView, papersView } from './papers-view.js';
import { type SheetView, sheetView } from './sheet-view.js';
import type { TableView } from './table-view.js';

/** The whole report as the template sets it: texts only, nothing left to decide but the layout. */
export interface ReportView {
  readonly sheet: SheetView;
  readonly jurisdiction: string;
  readonly years: string;
  readonly period: string;
  readonly madeOn: string;
  readonly lawVersion: string;
  readonly overview: OverviewView;
  readonly funds: TableView;
  readonly decisions: readonly DecisionView[];
  readonly deadlines: readonly DeadlineSection[];
  readonly papers: PapersView;
}

/** Lays out the report. */
export const reportView = (model: YearReportModel): ReportView => ({
  sheet: sheetView(`${shortened(model.jurisdiction, 20)}专项资金${chineseYears(model.years)}运行报告`, model),
  jurisdiction: model.jurisdiction,
  years: chineseYears(model.years),
  period: `${chineseDate(model.firstDay)}至${chineseDate(model.lastDay)}`,
  madeOn: chineseDate(model.madeOn),
  lawVersion: model.lawVersion,
  overview: overviewView(model),
  funds: fundsView(model),
  decisions: model.decisions.map(decisionView),
  deadlines: deadlinesView(model.deadlines),
  papers: papersView(model.papers),
});
