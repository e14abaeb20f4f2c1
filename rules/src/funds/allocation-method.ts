import { otherwise, outcome, refuse } from '../law/clause.js';
import { allOf, fact, facts, holds, isOneOf, not } from '../law/expression.js';
import { rule } from '../law/rule.js';
import { art } from './sources.js';
import { AUTHORITY, determinationFact } from './vocabulary.js';

const by = art(26);

const f = facts({
  authority: fact.choice('审批权限', 'approval authority', AUTHORITY),
  method: fact.choice('分配方法', 'method', {
    projectBased: { zh: '项目法', en: 'project-based' },
    formula: { zh: '因素法', en: 'formula' },
    other: { zh: '其他方法', en: 'another method' },
  }),
  inMeasure: fact.flag(
    '分配要素或标准已在资金管理办法中明确',
    "factors or standards stand in the fund's measure",
  ),
  linkedToPipeline: fact.flag(
    '与各地储备项目数量和质量挂钩',
    "linked to number and quality of each place's pipeline",
  ),
  determination: determinationFact('分配方法认定', 'determination of another method'),
});

const delegated = isOneOf(f.authority, 'delegated');

/**
 * 第二十六条: what the province approves is allocated by project; what is delegated is mainly allocated by
 * formula, tied to each place's pipeline, with factors that stand in the fund's own measure.
 */
export const allocationMethod = rule({
  id: 'funds.allocationMethod',
  title: { zh: '分配方法', en: 'Method of allocation' },
  provisions: [by],
  facts: f,
  refusals: [
    refuse('retainedNotByProject', {
      by,
      zh: '保留省级审批权限的资金应当采用项目法分配',
      en: 'retained money is allocated by project',
      when: allOf(isOneOf(f.authority, 'retained'), not(isOneOf(f.method, 'projectBased'))),
    }),
    refuse('delegatedNotByFormula', {
      by,
      zh: '下放审批权限的资金主要采用因素法分配',
      en: 'delegated money is mainly allocated by formula',
      when: allOf(delegated, not(isOneOf(f.method, 'formula'))),
      unlessDetermined: { by: f.determination, office: 'financeDepartment' },
    }),
    refuse('notInMeasure', {
      by,
      zh: '分配要素或标准未在资金管理办法中明确',
      en: "factors or standards do not stand in the fund's measure",
      when: allOf(delegated, not(holds(f.inMeasure))),
    }),
    refuse('notLinkedToPipeline', {
      by,
      zh: '分配未与各地储备项目数量和质量挂钩',
      en: "the allocation is not linked to each place's pipeline",
      when: allOf(delegated, not(holds(f.linkedToPipeline))),
    }),
  ],
  outcomes: [
    outcome('byProject', {
      by,
      zh: '采用项目法分配',
      en: 'allocated by project',
      when: isOneOf(f.authority, 'retained'),
    }),
    outcome('byFormula', {
      by,
      zh: '采用因素法分配',
      en: 'allocated by formula',
      when: isOneOf(f.method, 'formula'),
    }),
    otherwise('byDeterminedMethod', {
      by,
      zh: '依认定采用其他方法分配',
      en: 'allocated by another method, as determined',
    }),
  ],
  example: {
    authority: 'delegated',
    method: 'formula',
    inMeasure: true,
    linkedToPipeline: true,
    determination: null,
  },
});
