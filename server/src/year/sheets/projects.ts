import { OFFICE } from '@jizheng/rules';
import { admitProject } from '../../funds/acts/admit-project.js';
import { column, sheetSchema } from '../../spreadsheet/index.js';
import { plan, yearSheet } from '../planned-act.js';
import {
  actorColumn,
  choiceColumn,
  flagColumn,
  fundColumn,
  onColumn,
  portionColumn,
  textColumn,
  wanColumn,
  yearColumn,
} from './columns.js';

const { administeringDepartment, localDepartment } = OFFICE;

/** 项目: projects enter the pipeline. */
export const projectSheet = yearSheet(
  sheetSchema({
    key: 'projects',
    name: '项目',
    presence: 'optional',
    note: {
      zh: '项目入库（第二十、二十二条）：评审论证后入库；前期准备完成后可以再次填写，转为可执行',
      en: 'admission to the pipeline (art. 20, 22) after appraisal; a project in preparation is entered again when it is executable',
    },
    columns: [
      onColumn,
      choiceColumn('office', '入库机构', { administeringDepartment, localDepartment }),
      textColumn('code', '项目编码'),
      fundColumn,
      portionColumn,
      textColumn('name', '项目名称'),
      textColumn('unitCode', '单位统一社会信用代码'),
      textColumn('unitName', '项目单位'),
      textColumn('area', '行政区划代码'),
      column({ key: 'level', header: '项目级次', kind: 'integer', required: true, min: 1, max: 2 }),
      yearColumn('startYear', '起始年度'),
      yearColumn('endYear', '终止年度'),
      wanColumn('amount', '项目金额（万元）'),
      yearColumn('forBudgetYear', '拟安排预算年度'),
      flagColumn('appraised', '已评审论证'),
      flagColumn('permits', '审批手续齐备'),
      flagColumn('implementationPlan', '有实施方案'),
      flagColumn('funding', '资金来源落实'),
      flagColumn('spendingSchedule', '有支出计划'),
      flagColumn('preparation', '实施准备完成'),
      column({ key: 'constructionCode', header: '在线审批代码', kind: 'text' }),
      actorColumn,
    ],
  }),
  ({ on, actor, office, ...row }) => {
    const { permits, implementationPlan, funding, spendingSchedule, preparation } = row;
    const readiness = { permits, implementationPlan, funding, spendingSchedule, preparation };
    return [plan(admitProject, { ...row, readiness }, { on, actor, office })];
  },
);
