import { adoptMeasure } from '../../funds/acts/adopt-measure.js';
import { officialInterpretation } from '../../funds/acts/official-interpretation.js';
import { column, sheetSchema } from '../../spreadsheet/index.js';
import { plan, yearSheet } from '../planned-act.js';
import { actorColumn, flagColumn, fundColumn, onColumn, textColumn } from './columns.js';

/** 管理办法: the measures of the funds' fields. */
export const measureSheet = yearSheet(
  sheetSchema({
    key: 'measures',
    name: '管理办法',
    presence: 'optional',
    note: {
      zh: '各领域具体管理办法（第四十八条）：一个办法适用多项资金的，每项资金一行',
      en: "the measures of the funds' fields (art. 48): a measure of several funds has a row for each",
    },
    columns: [
      onColumn,
      textColumn('number', '办法文号'),
      fundColumn,
      column({ key: 'adoptedOn', header: '印发日期', kind: 'date', required: true }),
      flagColumn('jointly', '财政厅联合主管部门制定'),
      flagColumn('statesAuthority', '明确审批权限'),
      flagColumn('delegates', '含下放权限资金'),
      flagColumn('statesFactors', '明确分配要素或标准'),
      flagColumn('statesAllowance', '明确工作经费管理'),
      flagColumn('conflicts', '与省级办法不一致'),
      actorColumn,
    ],
  }),
  ({ on, actor, ...input }) => [plan(adoptMeasure, input, { on, actor, office: 'financeDepartment' })],
);

/** 解释: official interpretations of the finance department. */
export const interpretationSheet = yearSheet(
  sheetSchema({
    key: 'interpretations',
    name: '解释',
    presence: 'optional',
    note: {
      zh: '省财政厅的正式解释（第四十九条）：按参数名填写取值，如 15、60%、是、6月30日、300000000（元）',
      en: 'official interpretations (art. 49): the value by the name of the parameter, such as 15, 60%, 是, 6月30日, 300000000 (yuan)',
    },
    columns: [
      onColumn,
      textColumn('number', '解释文号'),
      column({ key: 'dated', header: '解释日期', kind: 'date', required: true }),
      textColumn('parameter', '参数名'),
      textColumn('value', '取值'),
      column({ key: 'validFrom', header: '适用起始日', kind: 'date', required: true }),
      actorColumn,
    ],
  }),
  ({ on, actor, ...input }) => [
    plan(officialInterpretation, input, { on, actor, office: 'financeDepartment' }),
  ],
);
