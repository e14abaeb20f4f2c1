import { otherwise, outcome, refuse } from '../law/clause.js';
import {
  allOf,
  asRead,
  daysAfter,
  fact,
  facts,
  holds,
  isOneOf,
  lessThan,
  minus,
  moreThan,
  named,
  not,
} from '../law/expression.js';
import { contradiction, rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';
import { AUTHORITY, determinationFact } from './vocabulary.js';

const by = art(30, 1);

const f = facts({
  on: fact.date('提前下达日期', 'day of the advance release'),
  planApproved: fact.flag('分配方案已经批准', 'the allocation plan is approved'),
  spentBy: fact.choice('支出级次', 'who spends it', {
    province: { zh: '省本级支出', en: 'provincial-level spending' },
    cities: { zh: '转移支付支出', en: 'transfer to cities and counties' },
  }),
  authority: fact.choice('审批权限', 'approval authority', AUTHORITY),
  amount: fact.money('提前下达金额', 'amount released in advance'),
  inDepartmentBudget: fact.money('纳入年初部门预算的金额', 'of it, in the initial departmental budget'),
  withProjects: fact.flag('带具体项目', 'with its projects'),
  withTaskList: fact.flag('同步下发任务清单', 'with its task list'),
  determination: determinationFact('提前下达例外认定', 'determination of an exception'),
});

const provincial = isOneOf(f.spentBy, 'province');
const transfer = isOneOf(f.spentBy, 'cities');
const delegated = isOneOf(f.authority, 'delegated');

/**
 * 第三十条第一款: of approved plans, provincial-level spending enters the initial departmental budget whole,
 * retained transfers go out early with their projects, delegated ones with their task list.
 */
export const advanceRelease = rule({
  id: 'funds.advanceRelease',
  title: { zh: '提前下达', en: 'Advance release' },
  provisions: [by, art(34)],
  facts: f,
  contradictions: [
    contradiction(
      ['amount', 'inDepartmentBudget'],
      moreThan(f.inDepartmentBudget, f.amount),
      '纳入部门预算的金额大于提前下达金额',
      'more is in the departmental budget than is released',
    ),
    contradiction(
      ['spentBy', 'authority'],
      allOf(provincial, delegated),
      '省本级支出不能下放审批权限',
      'provincial-level spending cannot be delegated',
    ),
  ],
  refusals: [
    refuse('planNotApproved', {
      by,
      zh: '分配方案未经批准',
      en: 'the allocation plan is not approved',
      when: not(holds(f.planApproved)),
    }),
    refuse('notWhollyInBudget', {
      by,
      zh: '省本级支出未全部纳入年初部门预算',
      en: 'provincial-level spending is not wholly in the initial departmental budget',
      when: allOf(provincial, lessThan(f.inDepartmentBudget, f.amount)),
      unlessDetermined: {
        by: f.determination,
        office: 'financeDepartment',
        amount: minus(f.amount, f.inDepartmentBudget),
      },
    }),
    refuse('withoutProjects', {
      by,
      zh: '保留省级审批权限的转移支付应当带项目提前下达',
      en: 'a retained transfer goes out with its projects',
      when: allOf(transfer, isOneOf(f.authority, 'retained'), not(holds(f.withProjects))),
    }),
    refuse('withoutTaskList', {
      by,
      zh: '下放审批权限的转移支付应当同步下发任务清单',
      en: 'a delegated transfer goes out with its task list',
      when: allOf(transfer, delegated, not(holds(f.withTaskList))),
      unlessDetermined: { by: f.determination, office: 'financeDepartment' },
    }),
  ],
  outcomes: [
    outcome('intoDepartmentBudget', {
      by,
      zh: '纳入年初部门预算批复',
      en: 'enters the initial departmental budget',
      when: provincial,
    }),
    outcome('withProjects', {
      by,
      zh: '带项目提前下达市县',
      en: 'goes out to cities and counties with its projects',
      when: isOneOf(f.authority, 'retained'),
    }),
    outcome('withTaskList', {
      by,
      zh: '连同任务清单提前下达市县',
      en: 'goes out to cities and counties with its task list',
      when: holds(f.withTaskList),
    }),
    otherwise('taskListDue', {
      by: art(34),
      zh: '提前下达市县，任务清单应在时限内下达',
      en: 'goes out to cities and counties; the task list is due within its time',
      then: {
        taskListDue: named(
          '任务清单下达末日',
          'task list due',
          daysAfter(f.on, asRead(p.dayCounting, p.taskListDays)),
        ),
      },
    }),
  ],
  example: {
    on: '2024-11-20',
    planApproved: true,
    spentBy: 'cities',
    authority: 'delegated',
    amount: '30000000',
    inDepartmentBudget: '0',
    withProjects: false,
    withTaskList: true,
    determination: null,
  },
});
