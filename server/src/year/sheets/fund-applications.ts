import type { establishment } from '@jizheng/rules';
import { applyForFund } from '../../funds/acts/apply-for-fund.js';
import { column, sheetSchema } from '../../spreadsheet/index.js';
import { plan, yearSheet } from '../planned-act.js';
import { routeColumns, yearlyAmounts, yearlyColumns } from './application-columns.js';
import { actorColumn, choiceColumn, flagColumn, fundColumn, onColumn, textColumn } from './columns.js';

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
      textColumn('number', '申请文号'),
      fundColumn,
      textColumn('name', '基金名称'),
      textColumn('department', '主管部门编码'),
      textColumn('use', '使用方向'),
      column({ key: 'termFrom', header: '实施期限起', kind: 'date', required: true }),
      column({ key: 'termTo', header: '实施期限止', kind: 'date', required: true }),
      ...yearlyColumns,
      ...routeColumns,
      column({ key: 'secretBasis', header: '涉密依据', kind: 'text' }),
      flagColumn('legalBasis', '有法律法规或政策依据'),
      flagColumn('publicExpenditure', '属于公共财政投入方向'),
      flagColumn('provincialResponsibility', '属于省级支出责任'),
      flagColumn('coversDedicatedField', '涵盖已单设基金的领域'),
      flagColumn('duplicatesFund', '与现有基金重复'),
      flagColumn('similarTargets', '与现有基金目标相近'),
      flagColumn('similarUse', '与现有基金用途相似'),
      flagColumn('temporaryWork', '属于临时性工作'),
      flagColumn('study', '有必要性等论证'),
      flagColumn('exAnteAppraisal', '有事前绩效评审'),
      flagColumn('feasibilityReport', '有可行性研究报告'),
      flagColumn('riskAssessment', '有风险评估报告'),
      flagColumn('partyGroupMinutes', '有党组集体讨论纪要'),
      flagColumn('targets', '有绩效目标'),
      flagColumn('coreIndicators', '有分类核心指标'),
      flagColumn('quantifiedValues', '指标值已量化'),
      flagColumn('standards', '指标值有标准依据'),
      choiceColumn('affordability', '财政承受能力评估', AFFORDABILITY),
      choiceColumn('competitiveField', '竞争性领域投入', COMPETITIVE_FIELD),
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
