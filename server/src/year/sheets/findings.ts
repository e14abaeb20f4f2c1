import { type announcement, OFFICE } from '@jizheng/rules';
import { FINDING_MATTER, recordFinding } from '../../funds/acts/record-finding.js';
import { column, sheetSchema } from '../../spreadsheet/index.js';
import { choicesOf } from '../choices.js';
import { plan, yearSheet } from '../planned-act.js';
import { actorColumn, choiceColumn, onColumn, textColumn } from './columns.js';

const MEDIUM = {
  policyDocument: { zh: '政策性文件', en: 'policy document' },
  meetingMinutes: { zh: '工作会议纪要', en: 'meeting minutes' },
  speech: { zh: '领导讲话', en: "leader's speech" },
  other: { zh: '其他', en: 'elsewhere' },
} as const satisfies { readonly [M in ReturnType<typeof announcement.facts.medium.read>]: unknown };

const SAID = {
  newFund: { zh: '新增设立专项资金', en: 'a new fund' },
  increase: { zh: '增加专项资金额度', en: 'an increase of a fund' },
  other: { zh: '其他事项', en: 'something else' },
} as const satisfies { readonly [S in ReturnType<typeof announcement.facts.subject.read>]: unknown };

const { financeDepartment, auditor } = OFFICE;

/** 问题: findings of supervision and audit. */
export const findingSheet = yearSheet(
  sheetSchema({
    key: 'findings',
    name: '问题',
    presence: 'optional',
    note: {
      zh: '监督检查和审计发现的问题（第九、十二条）；报批前作出表述的，填写载体、表述事项和事先批准的申请文号',
      en: 'findings of supervision and audit (art. 9, 12); an announcement states medium, matter and the application approved beforehand',
    },
    columns: [
      onColumn,
      choiceColumn('office', '登记机构', { financeDepartment, auditor }),
      textColumn('number', '文号'),
      column({ key: 'fund', header: '基金编码', kind: 'text' }),
      choiceColumn('matter', '问题类别', FINDING_MATTER),
      textColumn('description', '问题描述'),
      column({ key: 'happenedOn', header: '发生日期', kind: 'date', required: true }),
      column({ key: 'medium', header: '表述载体', kind: 'choice', choices: choicesOf(MEDIUM) }),
      column({ key: 'said', header: '表述事项', kind: 'choice', choices: choicesOf(SAID) }),
      column({ key: 'application', header: '事先批准的申请文号', kind: 'text' }),
      actorColumn,
    ],
  }),
  ({ on, actor, office, ...input }) => [plan(recordFinding, input, { on, actor, office })],
);
