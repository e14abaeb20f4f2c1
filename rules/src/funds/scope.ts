import { otherwise, outcome } from '../law/clause.js';
import { fact, facts, isComplete, isOneOf, not } from '../law/expression.js';
import { rule } from '../law/rule.js';
import { art } from './sources.js';

const f = facts({
  features: fact.checklist('资金特征', 'features of the money', {
    purpose: {
      zh: '支持发展、实现政策目标或完成工作任务',
      en: 'supports development, a policy target or a task',
    },
    provincialBudget: { zh: '省财政预算安排', en: 'provided by the provincial budget' },
    administeringDepartment: { zh: '省级主管部门负责管理', en: 'managed by a provincial department' },
    limitedTime: { zh: '一定时期', en: 'for a set time' },
    ownUse: { zh: '专门用途', en: 'a use of its own' },
    performanceTarget: { zh: '绩效目标', en: 'a performance target' },
  }),
  matter: fact.choice('事项', 'matter', {
    establishment: { zh: '设立', en: 'establishment' },
    adjustment: { zh: '调整', en: 'adjustment' },
    cancellation: { zh: '撤销', en: 'cancellation' },
    execution: { zh: '执行', en: 'execution' },
    performance: { zh: '绩效管理', en: 'performance management' },
    supervision: { zh: '监督', en: 'supervision' },
    other: { zh: '其他', en: 'another matter' },
  }),
});

/** 第二条、第三条: what money is a special fund, and which of its matters the measures govern. */
export const scope = rule({
  id: 'funds.scope',
  title: { zh: '适用范围', en: 'Scope of the measures' },
  provisions: [art(2), art(3)],
  facts: f,
  refusals: [],
  outcomes: [
    outcome('notSpecialFund', {
      by: art(2),
      zh: '特征不齐，不是专项资金',
      en: 'a feature is missing: this is no special fund',
      when: not(isComplete(f.features)),
    }),
    outcome('otherMatter', {
      by: art(3),
      zh: '是专项资金，但事项不由本办法规定',
      en: 'a special fund, in a matter that the measures do not govern',
      when: isOneOf(f.matter, 'other'),
    }),
    otherwise('governed', {
      by: art(3),
      zh: '适用本办法',
      en: 'the measures govern the matter',
    }),
  ],
  example: {
    features: {
      purpose: true,
      provincialBudget: true,
      administeringDepartment: true,
      limitedTime: true,
      ownUse: true,
      performanceTarget: true,
    },
    matter: 'establishment',
  },
});
