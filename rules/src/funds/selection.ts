import { otherwise, outcome, refuse } from '../law/clause.js';
import {
  allOf,
  dayIn,
  fact,
  facts,
  holds,
  isComplete,
  isOneOf,
  moreThan,
  named,
  not,
  previousYear,
} from '../law/expression.js';
import { rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';
import { AUTHORITY, determinationFact, SELECTION } from './vocabulary.js';

const by = art(21);

const f = facts({
  authority: fact.choice('审批权限', 'authority', AUTHORITY),
  selection: fact.choice('项目遴选方式', 'how projects are chosen', SELECTION),
  budgetYear: fact.year('预算年度', 'budget year'),
  settledOn: fact.date('确定日期', 'day on which projects or plans were settled'),
  appraised: fact.flag('已经申报遴选和评审论证', 'selected from a call and appraised'),
  staggered: fact.flag('实行错期配置', 'the award comes in another year than the work'),
  rollsOver: fact.flag('跨年滚动确定对象和金额', 'recipients and amounts are fixed rolling over the years'),
  programme: fact.checklist('滚动安排计划', 'rolling programme', {
    tasks: { zh: '下一年度工作任务', en: "next year's tasks" },
    implementationPlan: { zh: '实施方案', en: 'implementation plan' },
    spendingPlan: { zh: '资金使用计划', en: 'spending plan' },
  }),
  determination: determinationFact('逾期确定项目的认定', 'determination to settle projects late'),
});

const yearBefore = previousYear(f.budgetYear);
const settledBy = named('确定项目截止日', 'last day to settle', dayIn(yearBefore, p.settledDeadline));
const rollingBy = named('滚动安排截止日', 'last day of rolling plans', dayIn(yearBefore, p.rollingDeadline));
const retained = isOneOf(f.authority, 'retained');
const competitive = allOf(retained, isOneOf(f.selection, 'competitive'));
const exPost = allOf(retained, isOneOf(f.selection, 'exPostAward'));
const rolling = allOf(retained, isOneOf(f.selection, 'rolling'));

/**
 * 第二十一条: how retained money settles its projects: competitively, in principle by the end of September of
 * the year before; as ex-post awards in staggered years; as a rolling programme by the end of June.
 */
export const selection = rule({
  id: 'funds.selection',
  title: { zh: '项目确定', en: 'Settling the projects' },
  provisions: [by],
  facts: f,
  refusals: [
    refuse('notSelected', {
      by,
      zh: '竞争性分配未经申报遴选和评审论证',
      en: 'competitive money without selection and appraisal',
      when: allOf(competitive, not(holds(f.appraised))),
    }),
    refuse('settledLate', {
      by,
      zh: '已过确定项目截止日',
      en: 'the last day to settle projects has passed',
      when: allOf(competitive, moreThan(f.settledOn, settledBy)),
      unlessDetermined: { by: f.determination, office: 'financeDepartment' },
    }),
    refuse('notStaggered', {
      by,
      zh: '事后奖补未实行错期配置',
      en: 'ex-post awards are staggered',
      when: allOf(exPost, not(holds(f.staggered))),
    }),
    refuse('doesNotRollOver', {
      by,
      zh: '事后奖补未跨年滚动确定',
      en: 'ex-post awards are fixed rolling over the years',
      when: allOf(exPost, not(holds(f.rollsOver))),
    }),
    refuse('programmeIncomplete', {
      by,
      zh: '滚动安排缺少工作任务、实施方案或资金使用计划',
      en: 'the rolling programme lacks tasks, plan or spending plan',
      when: allOf(rolling, not(isComplete(f.programme))),
    }),
    refuse('programmeLate', {
      by,
      zh: '已过滚动安排截止日',
      en: 'the last day of rolling plans has passed',
      when: allOf(rolling, moreThan(f.settledOn, rollingBy)),
    }),
  ],
  outcomes: [
    outcome('competitivelySettled', {
      by,
      zh: '竞争性分配项目确定',
      en: 'projects settled by competition',
      when: competitive,
    }),
    outcome('awardSettled', {
      by,
      zh: '奖补对象和金额确定',
      en: 'awards settled',
      when: exPost,
    }),
    outcome('programmeSettled', {
      by,
      zh: '下一年度滚动安排确定',
      en: "next year's rolling programme settled",
      when: rolling,
    }),
    outcome('settledLocally', {
      by,
      zh: '下放项目由市县确定，可参照省级做法',
      en: "delegated: settled by the place, which may follow the province's practice",
      when: isOneOf(f.authority, 'delegated'),
    }),
    otherwise('settledOtherwise', {
      by,
      zh: '以其他方式确定，本条不定期限',
      en: 'settled in another way; the article sets no date',
    }),
  ],
  example: {
    authority: 'retained',
    selection: 'competitive',
    budgetYear: 2026,
    settledOn: '2025-09-30',
    appraised: true,
    staggered: false,
    rollsOver: false,
    programme: { tasks: false, implementationPlan: false, spendingPlan: false },
    determination: null,
  },
});
