import { otherwise, outcome } from '../law/clause.js';
import { allOf, fact, facts, isComplete, isOneOf, not } from '../law/expression.js';
import { rule } from '../law/rule.js';
import { art } from './sources.js';

const by = art(23);

const f = facts({
  money: fact.choice('资金', 'money', {
    retainedTransfer: { zh: '保留省级审批权限的转移支付', en: 'transfer whose approval is retained' },
    delegated: { zh: '下放市县审批权限的资金', en: 'money whose approval is delegated' },
    provincialLevel: { zh: '省本级支出', en: 'provincial-level spending' },
  }),
  retainedGuidance: fact.checklist('保留权限资金的指导', 'guidance for a retained transfer', {
    pipeline: { zh: '按省级要求谋划储备项目', en: 'the pipeline is planned to provincial requirements' },
    applications: { zh: '开展项目申报', en: 'applications are organised' },
  }),
  delegatedGuidance: fact.checklist('下放权限资金的指导', 'guidance for delegated money', {
    requirements: { zh: '明确储备管理要求', en: 'requirements for the pipeline are stated' },
    planningAhead: {
      zh: '督促在既定方向内提前谋划',
      en: 'places are urged to plan ahead within the set use',
    },
    review: { zh: '审核市县储备项目', en: "the places' pipelines are reviewed" },
  }),
});

/** 第二十三条: the department guides the calls of cities and counties and checks their pipelines. */
export const guidance = rule({
  id: 'funds.guidance',
  title: { zh: '对市县的指导', en: 'Guidance for cities and counties' },
  provisions: [by],
  facts: f,
  refusals: [],
  outcomes: [
    outcome('notOwed', {
      by,
      zh: '省本级支出，不涉及市县',
      en: 'provincial-level spending: no place to guide',
      when: isOneOf(f.money, 'provincialLevel'),
    }),
    outcome('retainedGuidanceOwed', {
      by,
      zh: '尚未指引市县按省级要求储备、申报项目',
      en: 'guidance of pipeline and applications is still owed',
      when: allOf(isOneOf(f.money, 'retainedTransfer'), not(isComplete(f.retainedGuidance))),
    }),
    outcome('delegatedGuidanceOwed', {
      by,
      zh: '尚未明确要求、督促谋划或者审核储备项目',
      en: 'requirements, urging or review is still owed',
      when: allOf(isOneOf(f.money, 'delegated'), not(isComplete(f.delegatedGuidance))),
    }),
    otherwise('guided', {
      by,
      zh: '已指导市县',
      en: 'the places are guided',
    }),
  ],
  example: {
    money: 'delegated',
    retainedGuidance: { pipeline: false, applications: false },
    delegatedGuidance: { requirements: true, planningAhead: true, review: false },
  },
});
