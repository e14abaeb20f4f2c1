import type { establishment } from '@jizheng/rules';
import { applyForFund } from '../../funds/acts/apply-for-fund.js';
import { column, sheetSchema } from '../../spreadsheet/index.js';
import { choicesOf } from '../choices.js';
import { plan, yearSheet } from '../planned-act.js';
import { routeColumns, yearlyAmounts, yearlyColumns } from './application-columns.js';
import { actorColumn, fundColumn, onColumn } from './columns.js';

const AFFORDABILITY = {
  matched: { zh: '与评估结果相匹配', en: 'matches the result' },
  exceeded: { zh: '超出评估结果', en: 'exceeds the result' },
  none: { zh: '未评估', en: 'not assessed' },
} as const satisfies { readonly [A in ReturnType<typeof establishment.facts.affordability.read>]: unknown };

const COMPETITIVE_FIELD = {
  none: { zh: '不涉及', en: 'none' },
  checked: { zh: '涉及，已从严审核', en: 'some, strictly checked' },
  unchecked: { zh: '涉及，未从严审核', en: 'some, not checked' },
} as const satisfies {
  readonly [C in ReturnType<typeof establishment.facts.competitiveField.read>]: unknown;
};

const flag = <const Key extends string>(key: Key, header: string) =>
  column({ key, header, kind: 'flag', required: true });

/** 基金申请: applications for new funds with their dossier. */
export const fundApplicationSheet = yearSheet(
  sheetSchema({
    key: 'fundApplications',
    name: '基金申请',
    presence: 'optional',
    note: {
      zh: '新增专项资金申请（第十至第十五条）：依据、重复情况、申请材料和绩效目标逐项填写；实施期内每年填写新增金额',
      en: 'applications for new funds (art. 10–15): basis, overlaps, dossier and targets item by item; new money for each year of the term',
    },
    columns: [
      onColumn,
      column({ key: 'number', header: '申请文号', kind: 'text', required: true }),
      fundColumn,
      column({ key: 'name', header: '基金名称', kind: 'text', required: true }),
      column({ key: 'department', header: '主管部门编码', kind: 'text', required: true }),
      column({ key: 'use', header: '使用方向', kind: 'text', required: true }),
      column({ key: 'termFrom', header: '实施期限起', kind: 'date', required: true }),
      column({ key: 'termTo', header: '实施期限止', kind: 'date', required: true }),
      ...yearlyColumns,
      ...routeColumns,
      column({ key: 'secretBasis', header: '涉密依据', kind: 'text' }),
      flag('legalBasis', '有法律法规或政策依据'),
      flag('publicExpenditure', '属于公共财政投入方向'),
      flag('provincialResponsibility', '属于省级支出责任'),
      flag('coversDedicatedField', '涵盖已单设基金的领域'),
      flag('duplicatesFund', '与现有基金重复'),
      flag('similarTargets', '与现有基金目标相近'),
      flag('similarUse', '与现有基金用途相似'),
      flag('temporaryWork', '属于临时性工作'),
      flag('study', '有必要性等论证'),
      flag('exAnteAppraisal', '有事前绩效评审'),
      flag('feasibilityReport', '有可行性研究报告'),
      flag('riskAssessment', '有风险评估报告'),
      flag('partyGroupMinutes', '有党组集体讨论纪要'),
      flag('targets', '有绩效目标'),
      flag('coreIndicators', '有分类核心指标'),
      flag('quantifiedValues', '指标值已量化'),
      flag('standards', '指标值有标准依据'),
      column({
        key: 'affordability',
        header: '财政承受能力评估',
        kind: 'choice',
        required: true,
        choices: choicesOf(AFFORDABILITY),
      }),
      column({
        key: 'competitiveField',
        header: '竞争性领域投入',
        kind: 'choice',
        required: true,
        choices: choicesOf(COMPETITIVE_FIELD),
      }),
      actorColumn,
    ],
  }),
  ({ on, actor, ...row }) => {
    const { study, exAnteAppraisal, feasibilityReport, riskAssessment, partyGroupMinutes } = row;
    const { targets, coreIndicators, quantifiedValues, standards } = row;
    const dossier = { study, exAnteAppraisal, feasibilityReport, riskAssessment, partyGroupMinutes };
    const performance = { targets, coreIndicators, quantifiedValues, standards };
    return [
      plan(
        applyForFund,
        { ...row, yearlyAmounts: yearlyAmounts(row), dossier, performance },
        { on, actor, office: 'administeringDepartment' },
      ),
    ];
  },
);
