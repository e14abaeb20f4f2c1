import { art } from '../sources.js';
import type { ClauseEntry } from './clause.js';
import { clause, inAct, inDeadline, inField, inRule } from './entry.js';

/** Chapter 5, art. 29–32: allocation plans, advance release, targets, allowance. */
export const CHAPTER_5_ALLOCATING: readonly ClauseEntry[] = [
  clause(
    'art-29/1',
    art(29),
    '额度定下后部门形成方案',
    'once the quota is fixed the department forms the plan',
    [inRule('funds.allocationPlan', 'quotaNotFixed'), inAct('allocate')],
  ),
  clause('art-29/2', art(29), '方案与省财政厅一起呈报', 'the plan is submitted jointly with finance', [
    inRule('funds.allocationPlan', 'notJoint'),
    inAct('allocate'),
  ]),
  clause('art-29/3', art(29), '部门的分管省领导审批', "the department's vice-governor approves", [
    inRule('funds.allocationPlan', 'wrongApprover', 'partAllocated', 'wholeAllocated'),
    inAct('approveAllocation'),
    inField('funds.allocation', 'approved_on'),
  ]),
  clause('art-29/4', art(29), '未经批准的方案不下达', 'no plan is released before it is approved', [
    inRule('funds.release', 'planNotApproved'),
    inAct('release'),
  ]),
  clause('art-30/1', art(30, 1), '提前下达以方案获批为前提', 'an advance release needs an approved plan', [
    inRule('funds.advanceRelease', 'planNotApproved'),
    inField('funds.release', 'advance'),
  ]),
  clause(
    'art-30/2',
    art(30, 1),
    '省本级的提前下达全部进入年初部门预算',
    'provincial-level spending enters the initial departmental budget whole',
    [
      inRule('funds.advanceRelease', 'notWhollyInBudget', 'intoDepartmentBudget'),
      inAct('approveDepartmentBudget'),
    ],
    { softened: true },
  ),
  clause(
    'art-30/3',
    art(30, 1),
    '保留权限的转移支付带着项目提前下达',
    'retained transfers go out early with their projects',
    [inRule('funds.advanceRelease', 'withoutProjects', 'withProjects'), inAct('release')],
  ),
  clause(
    'art-30/4',
    art(30, 1),
    '下放权限的转移支付附任务清单提前下达',
    'delegated transfers go out early with their task list',
    [inRule('funds.advanceRelease', 'withoutTaskList', 'withTaskList'), inAct('issueTaskList')],
    { softened: true },
  ),
  clause(
    'art-30/5',
    art(30, 1),
    '指导各地把提前下达的资金落到项目',
    'places are guided to break the money down to projects',
    [inAct('guideCities'), inAct('breakDown')],
  ),
  clause(
    'art-30/6',
    art(30, 2),
    '编制阶段没有可实施项目的额度调减，两类资金除外',
    'what has no executable projects at formulation is taken off, two classes excepted',
    [
      inRule('funds.budgetFormulation', 'reduced'),
      inDeadline('notReadyCut'),
      inAct('formulateBudget'),
      inField('funds.budget_opinion', 'not_ready'),
    ],
  ),
  clause('art-31/1', art(31), '目标与政策、范围、支出对得上', 'targets fit policy, scope and spending', [
    inRule('funds.performanceTargets', 'targetsDoNotFit', 'targetsAccepted'),
    inField('funds.list_entry', 'performance_target'),
  ]),
  clause('art-31/2', art(31), '指标有个性化的产出和效益', 'indicators state specific outputs and benefits', [
    inRule('funds.performanceTargets', 'indicatorsInsufficient'),
  ]),
  clause(
    'art-31/3',
    art(31),
    '指标全面、可衡量、可考核',
    'indicators are comprehensive, measurable and assessable',
    [inRule('funds.performanceTargets', 'indicatorsInsufficient')],
  ),
  clause('art-31/4', art(31), '目标体现国家和省的要求', 'targets reflect what state and province require', [
    inRule('funds.performanceTargets', 'targetsDoNotFit'),
  ]),
  clause(
    'art-31/5',
    art(31),
    '任务清单对应目标，任务可量化、可执行、可检验',
    'the task list follows the targets; tasks are quantified, executable, verifiable',
    [
      inRule('funds.performanceTargets', 'taskListInsufficient', 'targetsAndTaskListAccepted'),
      inAct('issueTaskList'),
    ],
  ),
  clause(
    'art-31/6',
    art(31),
    '任务清单写明何时完成、达到什么效果',
    'the task list says by when and to what effect',
    [inRule('funds.performanceTargets', 'taskListInsufficient')],
  ),
  clause(
    'art-31/7',
    art(31),
    '任务清单与政策、额度相称，不离实际',
    'the task list suits policy and amount and stays realistic',
    [inRule('funds.performanceTargets', 'taskListInsufficient')],
  ),
  clause(
    'art-32/1',
    art(32),
    '工作经费不超过规模的规定比例，由省财政厅核定',
    'the allowance stays within its share of the scale; finance approves it',
    [inRule('funds.adminAllowance', 'overLimit', 'withinLimit'), inAct('approveAllowance')],
    { interpreted: ['allowanceByYearScale'] },
  ),
  clause(
    'art-32/2',
    art(32),
    '下放资金的工作经费主要给市县用',
    'of delegated money mainly cities and counties use the allowance',
    [inRule('funds.adminAllowance', 'notMainlyLocal')],
    { interpreted: ['allowanceLocalShare'] },
  ),
  clause('art-32/3', art(32), '前期工作优先', 'preparation comes first', [
    inRule('funds.adminAllowance', 'preparationNotFirst'),
  ]),
  clause(
    'art-32/4',
    art(32),
    '只用于与管理资金直接相关的支出',
    'it pays only what is directly tied to managing the fund',
    [inRule('funds.adminAllowance', 'withinLimit', 'forbiddenUse')],
  ),
  clause('art-32/5', art(32), '不得用于人员福利', 'it never pays staff benefits', [
    inRule('funds.adminAllowance', 'forbiddenUse'),
  ]),
  clause('art-32/6', art(32), '不得用于建房修房和无关支出', 'it never pays premises or anything unrelated', [
    inRule('funds.adminAllowance', 'forbiddenUse'),
  ]),
  clause(
    'art-32/7',
    art(32),
    '经费怎么管、怎么用写进各资金的办法',
    "how it is managed stands in the fund's own measure",
    [inRule('funds.measureConflict', 'allowanceNotStated'), inAct('adoptMeasure')],
  ),
];
