import { yearOf } from '@jizheng/rules';
import { carryOver } from '../../funds/acts/carry-over.js';
import { confirmClawback } from '../../funds/acts/confirm-clawback.js';
import { column, sheetSchema } from '../../spreadsheet/index.js';
import { choicesOf } from '../choices.js';
import { plan, yearSheet } from '../planned-act.js';

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
      column({ key: 'on', header: '日期', kind: 'date', required: true }),
      column({
        key: 'consequence',
        header: '事项',
        kind: 'choice',
        required: true,
        choices: choicesOf(CONSEQUENCE),
      }),
      column({ key: 'fund', header: '基金编码', kind: 'text', required: true }),
      column({ key: 'portion', header: '一级项目', kind: 'text', required: true }),
      column({
        key: 'budgetYear',
        header: '预算年度',
        kind: 'integer',
        required: true,
        min: 2000,
        max: 2200,
      }),
      column({ key: 'number', header: '文号', kind: 'text', required: true }),
      column({
        key: 'stillNeeded',
        header: '仍需按原用途使用',
        kind: 'flag',
        note: { zh: '只在确认年末结转时填写', en: 'only for a carry-over at the year end' },
      }),
      column({ key: 'actor', header: '经办人', kind: 'text', required: true }),
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
