import { yearOf } from '@jizheng/rules';
import { carryOver } from '../../funds/acts/carry-over.js';
import { confirmClawback } from '../../funds/acts/confirm-clawback.js';
import { column, sheetSchema } from '../../spreadsheet/index.js';
import { plan, yearSheet } from '../planned-act.js';
import {
  actorColumn,
  budgetYearColumn,
  choiceColumn,
  fundColumn,
  onColumn,
  portionColumn,
  textColumn,
} from './columns.js';

const CONSEQUENCE = {
  half: { zh: '6月底收回', en: 'clawback after June' },
  all: { zh: '9月底收回', en: 'clawback after September' },
  yearEnd: { zh: '年末结转', en: 'carry-over at the year end' },
} as const;

/** 确认: an officer confirms what the daily job proposed. */
export const confirmationSheet = yearSheet(
  sheetSchema({
    key: 'confirmations',
    name: '确认',
    presence: 'optional',
    note: {
      zh: '对每日作业提出的收回（第三十三条）和结转（第三十九条）逐项确认',
      en: 'confirms the clawbacks (art. 33) and carry-overs (art. 39) that the daily job proposed',
    },
    columns: [
      onColumn,
      choiceColumn('consequence', '事项', CONSEQUENCE),
      fundColumn,
      portionColumn,
      budgetYearColumn,
      textColumn('number', '文号'),
      column({
        key: 'stillNeeded',
        header: '仍需按原用途使用',
        kind: 'flag',
        note: { zh: '只在确认年末结转时填写', en: 'only for a carry-over at the year end' },
      }),
      actorColumn,
    ],
  }),
  ({ on, actor, consequence, fund, portion, budgetYear, number, stillNeeded }) => {
    const when = { on, actor, office: 'financeDepartment' } as const;
    if (consequence === 'yearEnd') {
      const yearEnd = yearOf(on) - 1;
      return [plan(carryOver, { fund, portion, budgetYear, yearEnd, number, stillNeeded }, when)];
    }
    return [plan(confirmClawback, { fund, portion, budgetYear, deadline: consequence, number }, when)];
  },
);
