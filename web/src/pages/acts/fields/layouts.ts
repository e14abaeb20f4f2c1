import type { FormSchema } from '../../../session/form-schema';
import { type Layout, usualSections } from './layout';

const CONSENT = {
  yes: { zh: '同意', en: 'Consents' },
  no: { zh: '不同意', en: 'Does not consent' },
} as const;
const ABOUT = { zh: '办哪一件', en: 'What it is about' } as const;
const MONEY = { zh: '多少', en: 'How much' } as const;
const CHECKS = { zh: '逐项核对', en: 'Check one by one' } as const;

/** Forms that are laid out in an order of their own. */
const LAYOUTS: { readonly [act: string]: Layout } = {
  applyForFund: {
    isStepped: true,
    usual: { presentation: 'ordinary', competitiveField: 'none', affordability: 'matched' },
    sections: [
      {
        title: { zh: '要设什么资金', en: 'The fund' },
        fields: ['number', 'fund', 'name', 'department', 'use', 'secretBasis'],
      },
      {
        title: { zh: '期限和金额', en: 'Term and amounts' },
        fields: ['termFrom', 'termTo', 'yearlyAmounts', 'decidedPolicy', 'presentation'],
      },
      {
        title: { zh: '设立条件', en: 'Conditions' },
        fields: [
          'legalBasis',
          'publicExpenditure',
          'provincialResponsibility',
          'affordability',
          'competitiveField',
          'coversDedicatedField',
          'duplicatesFund',
          'similarTargets',
          'similarUse',
          'temporaryWork',
        ],
      },
      { title: { zh: '材料和目标', en: 'Dossier and targets' }, fields: ['dossier', 'performance'] },
    ],
  },
  reviewApplication: {
    sections: [
      { title: ABOUT, fields: ['fund', 'application'] },
      {
        title: { zh: '财政意见', en: 'Opinion of finance' },
        fields: ['isSound', 'ownAppraisal', 'opinion'],
      },
    ],
    answers: { isSound: CONSENT },
  },
  walkApprovalRoute: {
    sections: [
      { title: ABOUT, fields: ['fund', 'application'] },
      { title: { zh: '这一步', en: 'This step' }, fields: ['consents', 'document'] },
    ],
    answers: { consents: CONSENT },
  },
  virement: {
    fixed: { approvedBy: 'department' },
    sections: [
      { title: ABOUT, fields: ['number', 'fund', 'budgetYear'] },
      { title: { zh: '从哪里', en: 'From' }, fields: ['fromPortion', 'fromProject'] },
      { title: { zh: '到哪里', en: 'To' }, fields: ['toPortion', 'toProject'] },
      { title: MONEY, fields: ['amount', 'withinApprovedScope'] },
    ],
  },
  approveAllocation: {
    sections: [
      { title: ABOUT, fields: ['plan'] },
      { title: CHECKS, fields: ['jointly', 'review'] },
    ],
  },
  release: {
    usual: { inDepartmentBudget: '0' },
    sections: [
      { title: ABOUT, fields: ['document', 'fund', 'portion', 'budgetYear'] },
      { title: { zh: '下达给谁', en: 'To whom' }, fields: ['recipient', 'amount', 'inDepartmentBudget'] },
      { title: CHECKS, fields: ['namesProjects', 'withTaskList'] },
    ],
  },
  issueTaskList: {
    sections: [
      { title: ABOUT, fields: ['document', 'recipient'] },
      { title: { zh: '目标和指标', en: 'Targets and indicators' }, fields: ['targets', 'indicators'] },
      { title: { zh: '任务清单', en: 'The list of tasks' }, fields: ['taskList', 'namesProjects'] },
    ],
  },
  disburse: {
    sections: [
      { title: ABOUT, fields: ['voucher', 'document', 'fund', 'portion', 'budgetYear'] },
      { title: { zh: '付给谁', en: 'To whom' }, fields: ['project', 'recipient'] },
      { title: MONEY, fields: ['amount', 'dueByProgress', 'withinScope', 'diverted'] },
    ],
    usual: { withinScope: true },
  },
  confirmClawback: {
    sections: [
      { title: ABOUT, fields: ['fund', 'portion', 'budgetYear', 'deadline'] },
      { title: { zh: '收回文件', en: 'The document' }, fields: ['number'] },
    ],
  },
  carryOver: {
    sections: [
      { title: ABOUT, fields: ['fund', 'portion', 'budgetYear', 'yearEnd'] },
      { title: { zh: '结转', en: 'Carry-over' }, fields: ['stillNeeded', 'number'] },
    ],
  },
  fiscalEvaluation: {
    sections: [
      { title: ABOUT, fields: ['number', 'fund', 'year'] },
      { title: { zh: '评价结果', en: 'Result' }, fields: ['score'] },
    ],
  },
  departmentEvaluation: {
    sections: [
      { title: ABOUT, fields: ['number', 'fund', 'year'] },
      { title: { zh: '报送', en: 'Reported to' }, fields: ['toViceGovernor', 'toFinance'] },
    ],
  },
  recordDetermination: {
    sections: [
      { title: { zh: '依据哪一条', en: 'By which provision' }, fields: ['provision', 'document'] },
      {
        title: { zh: '认定什么', en: 'What is determined' },
        fields: ['fund', 'portion', 'subject', 'budgetYear', 'deadline', 'amount'],
      },
      { title: { zh: '理由', en: 'Reason' }, fields: ['reason'] },
    ],
  },
  setCalendarDay: {
    sections: [{ title: ABOUT, fields: ['day', 'working'] }],
    answers: { working: { yes: { zh: '上班', en: 'Working day' }, no: { zh: '放假', en: 'Day off' } } },
  },
};

/** How the form of an act is laid out; every field of it has a place. */
export function layoutOf(act: string, schema: FormSchema): Layout {
  const own = LAYOUTS[act];
  if (own === undefined) return { sections: usualSections(schema) };
  const placed = new Set([...own.sections.flatMap(({ fields }) => fields), ...Object.keys(own.fixed ?? {})]);
  const rest = Object.keys(schema.properties ?? {}).filter((name) => !placed.has(name));
  if (rest.length === 0) return own;
  return { ...own, sections: [...own.sections, { title: { zh: '其他', en: 'Other' }, fields: rest }] };
}
