import { fen } from '@jizheng/rules';
import { release } from '../../funds/acts/release.js';
import { column, sheetSchema } from '../../spreadsheet/index.js';
import { plan, yearSheet } from '../planned-act.js';
import {
  actorColumn,
  budgetYearColumn,
  flagColumn,
  fundColumn,
  onColumn,
  portionColumn,
  textColumn,
  wanColumn,
} from './columns.js';

/** 下达: releases by document to places and units; before the congress approves the budget, in advance. */
export const releaseSheet = yearSheet(
  sheetSchema({
    key: 'releases',
    name: '下达',
    presence: 'optional',
    note: {
      zh: '资金下达（第三十三条）：一个文号可以有多行；预算批准前的下达为提前下达（第三十条），省本级填写纳入年初部门预算的金额',
      en: 'releases (art. 33): a document may have many rows; before the budget is approved they are advance releases (art. 30), where provincial-level spending states the part in the initial departmental budget',
    },
    columns: [
      onColumn,
      textColumn('document', '下达文号'),
      fundColumn,
      portionColumn,
      budgetYearColumn,
      textColumn('recipient', '下达对象编码'),
      wanColumn('amount', '金额（万元）'),
      flagColumn('namesProjects', '指定具体项目或者金额'),
      column({ key: 'inDepartmentBudget', header: '纳入年初部门预算（万元）', kind: 'moneyWan' }),
      flagColumn('withTaskList', '同步下发任务清单'),
      actorColumn,
    ],
  }),
  ({ on, actor, inDepartmentBudget, ...input }) => [
    plan(
      release,
      { ...input, inDepartmentBudget: inDepartmentBudget ?? fen(0n) },
      { on, actor, office: 'financeDepartment' },
    ),
  ],
);
