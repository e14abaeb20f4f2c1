import { OFFICE } from '@jizheng/rules';
import { breakDown } from '../../funds/acts/break-down.js';
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
  wanColumn,
} from './columns.js';

const { localFinanceBureau, financeDepartment, administeringDepartment } = OFFICE;

/** 分解: whoever received a release gives projects their part. */
export const breakdownSheet = yearSheet(
  sheetSchema({
    key: 'breakdowns',
    name: '分解',
    presence: 'optional',
    note: {
      zh: '已下达资金细化分解到项目（第七条）：一个文号可以有多行',
      en: 'released money broken down to projects (art. 7): a document may have many rows',
    },
    columns: [
      onColumn,
      choiceColumn('office', '分解机构', { localFinanceBureau, financeDepartment, administeringDepartment }),
      textColumn('document', '分解文号'),
      fundColumn,
      portionColumn,
      budgetYearColumn,
      textColumn('recipient', '下达对象编码'),
      textColumn('project', '项目编码'),
      wanColumn('amount', '金额（万元）'),
      actorColumn,
    ],
  }),
  ({ on, actor, office, ...input }) => [plan(breakDown, input, { on, actor, office })],
);
