import { otherwise, outcome, refuse } from '../law/clause.js';
import {
  allOf,
  asRead,
  determined,
  fact,
  facts,
  holds,
  isComplete,
  isOneOf,
  moreThan,
  not,
} from '../law/expression.js';
import { rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';
import { AUTHORITY, determinationFact, EXEMPT, SPENDING_CLASS } from './vocabulary.js';

const by = art(24);

const f = facts({
  on: fact.date('申请日期', 'date of the request'),
  formulationEnd: fact.date('预算编制阶段最后一日', 'last day of the formulation stage'),
  authority: fact.choice('审批权限', 'approval authority', AUTHORITY),
  spendingClass: fact.choice('资金类别', 'class of spending', SPENDING_CLASS),
  form: fact.choice('申请形式', 'form of the request', {
    concreteProjects: { zh: '带具体项目', en: 'with concrete projects' },
    detailedPlan: { zh: '以细化工作计划代替', en: 'a detailed plan in their place' },
    amountOnly: { zh: '只有额度', en: 'an amount only' },
  }),
  inPipeline: fact.flag('所列项目均已纳入项目库', 'all its projects are in the pipeline'),
  executable: fact.flag('所列项目均具备可执行条件', 'all its projects are executable'),
  plan: fact.checklist('细化工作计划', 'detailed plan', {
    structure: { zh: '支出结构', en: 'structure of spending' },
    direction: { zh: '使用方向', en: 'direction of use' },
    workPlan: { zh: '项目细化工作计划', en: 'work plan to resolve it into projects' },
  }),
  specialReason: determinationFact('特殊原因认定', 'determination of the special reason'),
});

const bound = allOf(isOneOf(f.authority, 'retained'), not(isOneOf(f.spendingClass, ...EXEMPT)));
const withProjects = isOneOf(f.form, 'concreteProjects');
const withPlan = allOf(bound, isOneOf(f.form, 'detailedPlan'));
const hasReason = asRead(p.specialReasonByFinance, determined(f.specialReason, by, 'financeDepartment'));

/**
 * 第二十四条: where the province approves the projects, the request for budget carries executable projects;
 * for a special reason a detailed plan stands in, to be resolved into projects while the budget is formulated.
 */
export const budgetRequest = rule({
  id: 'funds.budgetRequest',
  title: { zh: '申请年度预算', en: "Request for the year's budget" },
  provisions: [by, art(20), art(22)],
  facts: f,
  refusals: [
    refuse('notInPipeline', {
      by: art(20),
      zh: '未纳入项目库的项目不得安排预算',
      en: 'a project that is not in the pipeline gets no budget',
      when: asRead(p.exemptEscapesPipeline, allOf(bound, withProjects, not(holds(f.inPipeline)))),
    }),
    refuse('notExecutable', {
      by: art(22),
      zh: '项目不具备可执行条件，不得编入预算',
      en: 'only executable projects enter the budget',
      when: allOf(withProjects, not(holds(f.executable))),
    }),
    refuse('noProjects', {
      by,
      zh: '申请预算未带具体项目',
      en: 'the request carries no concrete projects',
      when: allOf(bound, isOneOf(f.form, 'amountOnly')),
    }),
    refuse('noSpecialReason', {
      by,
      zh: '没有暂无法落实到具体项目的特殊原因',
      en: 'no special reason allows a plan in place of projects',
      when: allOf(withPlan, not(hasReason)),
    }),
    refuse('planIncomplete', {
      by,
      zh: '未明确支出结构、使用方向或细化工作计划',
      en: 'structure, direction or work plan is missing',
      when: allOf(withPlan, not(isComplete(f.plan))),
    }),
    refuse('planNotResolved', {
      by,
      zh: '预算编制阶段已结束，计划仍未细化到具体项目',
      en: 'formulation has ended and the plan is not resolved into projects',
      when: allOf(withPlan, moreThan(f.on, f.formulationEnd)),
    }),
  ],
  outcomes: [
    outcome('exempt', {
      by,
      zh: '应急救援和据实结算资金可以不带具体项目',
      en: 'emergency relief and settlement on actuals need no concrete projects',
      when: isOneOf(f.spendingClass, ...EXEMPT),
    }),
    outcome('delegated', {
      by,
      zh: '下放权限的资金按额度申请，项目由市县落实',
      en: 'delegated money is requested as an amount; cities and counties settle the projects',
      when: isOneOf(f.authority, 'delegated'),
    }),
    outcome('planAccepted', {
      by,
      zh: '因特殊原因以细化工作计划申请，应在编制阶段内细化到项目',
      en: 'for a special reason the plan stands in, to be resolved while the budget is formulated',
      when: allOf(withPlan, hasReason),
      then: { resolveBy: f.formulationEnd },
    }),
    otherwise('projectsAccepted', {
      by,
      zh: '带具体可实施项目申请预算',
      en: 'the request carries executable projects',
    }),
  ],
  example: {
    on: '2024-10-15',
    formulationEnd: '2024-11-30',
    authority: 'retained',
    spendingClass: 'ordinary',
    form: 'concreteProjects',
    inPipeline: true,
    executable: true,
    plan: { structure: false, direction: false, workPlan: false },
    specialReason: null,
  },
});
