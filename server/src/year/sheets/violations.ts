import { OFFICE, type violation } from '@jizheng/rules';
import { debar } from '../../funds/acts/debar.js';
import { recordViolation } from '../../funds/acts/record-violation.js';
import { recoverFunds } from '../../funds/acts/recover-funds.js';
import { column, sheetSchema } from '../../spreadsheet/index.js';
import { plan, yearSheet } from '../planned-act.js';
import {
  actorColumn,
  budgetYearColumn,
  choiceColumn,
  flagColumn,
  fundColumn,
  onColumn,
  portionColumn,
  textColumn,
} from './columns.js';

const WRONGDOER = {
  applicant: { zh: '申请单位', en: 'the applicant' },
  office: { zh: '有关单位及责任人', en: 'an office or its officials' },
} as const satisfies { readonly [W in ReturnType<typeof violation.facts.wrongdoer.read>]: unknown };

const { administeringDepartment, financeDepartment } = OFFICE;

/** 违规: violations as they are found. */
export const violationSheet = yearSheet(
  sheetSchema({
    key: 'violations',
    name: '违规',
    presence: 'optional',
    note: {
      zh: '违法违规的登记（第四十七条）：公开失信信息的，应当先告知并听取申辩',
      en: 'violations (art. 47): dishonesty is published only after notice and defence',
    },
    columns: [
      onColumn,
      choiceColumn('office', '登记机构', { administeringDepartment, financeDepartment }),
      textColumn('number', '违规文号'),
      fundColumn,
      portionColumn,
      budgetYearColumn,
      choiceColumn('wrongdoer', '违规主体', WRONGDOER),
      textColumn('unitCode', '单位代码'),
      column({ key: 'project', header: '项目编码', kind: 'text' }),
      textColumn('description', '违规事实'),
      flagColumn('publish', '拟公开失信信息'),
      flagColumn('notice', '已书面告知'),
      flagColumn('defence', '已听取申辩'),
      actorColumn,
    ],
  }),
  ({ on, actor, office, notice, defence, ...input }) => [
    plan(recordViolation, { ...input, hearing: { notice, defence } }, { on, actor, office }),
  ],
);

/** 追回: what an applicant that violated pays back. */
export const recoverySheet = yearSheet(
  sheetSchema({
    key: 'recoveries',
    name: '追回',
    presence: 'optional',
    note: {
      zh: '主管部门向违规申请单位追回资金（第四十七条）',
      en: 'what the department recovers from an applicant that violated (art. 47)',
    },
    columns: [
      onColumn,
      textColumn('number', '追回文号'),
      fundColumn,
      textColumn('violation', '违规文号'),
      column({ key: 'amount', header: '追回金额（元）', kind: 'moneyYuan', required: true }),
      actorColumn,
    ],
  }),
  ({ on, actor, ...input }) => [plan(recoverFunds, input, { on, actor, office: 'administeringDepartment' })],
);

/** 停止申报: decisions that a serious case is debarred. */
export const debarmentSheet = yearSheet(
  sheetSchema({
    key: 'debarments',
    name: '停止申报',
    presence: 'optional',
    note: {
      zh: '停止申报资格的决定（第四十七条）：情节严重的认定以违规文号为事项，较短期限的认定以决定文号为事项；起止日不填的按规定年限',
      en: 'decisions to debar (art. 47): the determination that it is serious is about the violation, one of a shorter term about the decision; empty dates mean the full term',
    },
    columns: [
      onColumn,
      textColumn('number', '决定文号'),
      textColumn('violation', '违规文号'),
      column({ key: 'startsOn', header: '起算日', kind: 'date' }),
      column({ key: 'endsOn', header: '末日', kind: 'date' }),
      actorColumn,
    ],
  }),
  ({ on, actor, ...input }) => [plan(debar, input, { on, actor, office: 'administeringDepartment' })],
);
