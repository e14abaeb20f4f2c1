import { OFFICE } from '@jizheng/rules';
import { admitProject } from '../../funds/acts/admit-project.js';
import { column, sheetSchema } from '../../spreadsheet/index.js';
import { choicesOf } from '../choices.js';
import { plan, yearSheet } from '../planned-act.js';
import { actorColumn, fundColumn, onColumn, portionColumn } from './columns.js';

const { administeringDepartment, localDepartment } = OFFICE;

const year = <const Key extends string>(key: Key, header: string) =>
  column({ key, header, kind: 'integer', required: true, min: 2000, max: 2200 });

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
      column({
        key: 'office',
        header: '入库机构',
        kind: 'choice',
        required: true,
        choices: choicesOf({ administeringDepartment, localDepartment }),
      }),
      column({ key: 'code', header: '项目编码', kind: 'text', required: true }),
      fundColumn,
      portionColumn,
      column({ key: 'name', header: '项目名称', kind: 'text', required: true }),
      column({ key: 'unitCode', header: '单位统一社会信用代码', kind: 'text', required: true }),
      column({ key: 'unitName', header: '项目单位', kind: 'text', required: true }),
      column({ key: 'area', header: '行政区划代码', kind: 'text', required: true }),
      column({ key: 'level', header: '项目级次', kind: 'integer', required: true, min: 1, max: 2 }),
      year('startYear', '起始年度'),
      year('endYear', '终止年度'),
      column({ key: 'amount', header: '项目金额（万元）', kind: 'moneyWan', required: true }),
      year('forBudgetYear', '拟安排预算年度'),
      column({ key: 'appraised', header: '已评审论证', kind: 'flag', required: true }),
      column({ key: 'permits', header: '审批手续齐备', kind: 'flag', required: true }),
      column({ key: 'implementationPlan', header: '有实施方案', kind: 'flag', required: true }),
      column({ key: 'funding', header: '资金来源落实', kind: 'flag', required: true }),
      column({ key: 'spendingSchedule', header: '有支出计划', kind: 'flag', required: true }),
      column({ key: 'preparation', header: '实施准备完成', kind: 'flag', required: true }),
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
