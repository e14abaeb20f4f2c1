import { LEVEL } from '@jizheng/rules';
import { openCall } from '../../funds/acts/open-call.js';
import { sheetSchema } from '../../spreadsheet/index.js';
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
      textColumn('number', '申报指南文号'),
      fundColumn,
      portionColumn,
      budgetYearColumn,
      choiceColumn('approver', '项目审批层级', LEVEL),
      choiceColumn('organiser', '组织申报层级', LEVEL),
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
