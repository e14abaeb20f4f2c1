import { LEVEL } from '@jizheng/rules';
import { openCall } from '../../funds/acts/open-call.js';
import { column, sheetSchema } from '../../spreadsheet/index.js';
import { choicesOf } from '../choices.js';
import { plan, yearSheet } from '../planned-act.js';
import { actorColumn, budgetYearColumn, fundColumn, onColumn, portionColumn } from './columns.js';

/** 申报: calls for projects. */
export const callSheet = yearSheet(
  sheetSchema({
    key: 'calls',
    name: '申报',
    presence: 'optional',
    note: {
      zh: '启动项目申报（第二十、二十一条）：谁审批项目、谁组织申报；竞争性分配上一年3月底前启动',
      en: 'calls for projects (art. 20, 21) by the level that approves; competitive ones by the end of March of the year before',
    },
    columns: [
      onColumn,
      column({ key: 'number', header: '申报指南文号', kind: 'text', required: true }),
      fundColumn,
      portionColumn,
      budgetYearColumn,
      column({
        key: 'approver',
        header: '项目审批层级',
        kind: 'choice',
        required: true,
        choices: choicesOf(LEVEL),
      }),
      column({
        key: 'organiser',
        header: '组织申报层级',
        kind: 'choice',
        required: true,
        choices: choicesOf(LEVEL),
      }),
      actorColumn,
    ],
  }),
  ({ on, actor, ...input }) => [
    plan(openCall, input, {
      on,
      actor,
      office: input.organiser === 'province' ? 'administeringDepartment' : 'localDepartment',
    }),
  ],
);
