import { art } from '../sources.js';
import type { ClauseEntry } from './clause.js';
import { clause, inAct, inDeadline, inField, inLedger, inRule } from './entry.js';

/** Chapter 7, art. 39–40: carry-over and surplus. */
export const CHAPTER_7: readonly ClauseEntry[] = [
  clause(
    'art-39/1',
    art(39, 1),
    '年末未用完的至多结转一次',
    'unspent money carries over once at most',
    [
      inRule('funds.carryOver', 'keepsUse', 'nothingUnspent'),
      inDeadline('yearEndCarryOver'),
      inAct('carryOver'),
    ],
    { interpreted: ['carryOverFromRelease'] },
  ),
  clause(
    'art-39/2',
    art(39, 1),
    '结转满两年的按结余对待',
    'money carried two years counts as surplus',
    [
      inRule('funds.carryOver', 'stops', 'stopsIntoNextBudget', 'surplusReusable', 'returnedOrOffset'),
      inLedger('never_below_zero'),
    ],
    { interpreted: ['carryOverFromRelease'] },
  ),
  clause(
    'art-39/3',
    art(39, 1),
    '年末未下达的豁免资金和有理由资金同样结转',
    'exempt or justified money still unreleased carries over as well',
    [inRule('funds.unreleasedCarryOver', 'exempt', 'carriesOver'), inAct('carryOver')],
    { interpreted: ['unreleasedCarriesOver'] },
  ),
  clause('art-39/4', art(39, 2), '不足两年的按原用途继续用', 'in its first year it keeps its use', [
    inRule('funds.carryOver', 'keepsUse', 'needOpen'),
    inRule('funds.balanceDisposal', 'keepsUse'),
    inAct('carryOver'),
  ]),
  clause('art-39/5', art(39, 2), '处理数不超过结转数', 'no more is disposed of than is carried', [
    inRule('funds.balanceDisposal', 'overBalance'),
    inLedger('never_below_zero'),
  ]),
  clause(
    'art-39/6',
    art(39, 2),
    '保留权限的不再需要即交回',
    'retained money that is no longer needed goes back',
    [
      inRule('funds.carryOver', 'returned'),
      inRule('funds.balanceDisposal', 'retainedGoesBack', 'returned'),
      inAct('returnBalance'),
    ],
  ),
  clause(
    'art-39/7',
    art(39, 2),
    '下放权限的任务完成后可由同级统筹',
    'delegated money is re-used by its own level once its tasks are done',
    [inRule('funds.carryOver', 'reusable'), inRule('funds.balanceDisposal', 'reused'), inAct('reuseBalance')],
  ),
  clause(
    'art-39/8',
    art(39, 2),
    '任务没完成的不得统筹',
    'no re-use before the tasks are done',
    [
      inRule('funds.carryOver', 'notReusable'),
      inRule('funds.balanceDisposal', 'taskListNotDone'),
      inField('funds.release', 'tasks_done_on'),
    ],
    { interpreted: ['unfinishedNoReuse'] },
  ),
  clause(
    'art-39/9',
    art(39, 2),
    '统筹使用报部门和省财政厅备案',
    're-use is filed with the department and finance',
    [inRule('funds.balanceDisposal', 'reuseNotFiled'), inAct('reuseBalance')],
  ),
  clause('art-39/10', art(39, 3), '保留权限的满两年停止执行', 'retained money of two years stops', [
    inRule('funds.carryOver', 'stops'),
    inRule('funds.disbursement', 'surplusStops'),
  ]),
  clause('art-39/11', art(39, 3), '保留权限的满两年一律交回', 'all of it goes back', [
    inRule('funds.balanceDisposal', 'surplusGoesBack', 'surplusReturned'),
    inAct('returnBalance'),
  ]),
  clause('art-39/12', art(39, 3), '确需支付的列入下一年度预算', "a real need enters the next year's budget", [
    inRule('funds.carryOver', 'stopsIntoNextBudget'),
    inAct('requestBudget'),
  ]),
  clause(
    'art-39/13',
    art(39, 3),
    '下放权限的满两年，任务完成的可统筹并备案',
    'delegated money of two years is re-used and filed once its tasks are done',
    [
      inRule('funds.carryOver', 'surplusReusable'),
      inRule('funds.balanceDisposal', 'surplusReused', 'surplusReuseNotFiled'),
      inRule('funds.disbursement', 'surplusNotReused'),
      inAct('reuseBalance'),
    ],
  ),
  clause(
    'art-39/14',
    art(39, 3),
    '任务没完成的交回或抵减',
    'where the tasks are not done it is returned or offset',
    [
      inRule('funds.carryOver', 'returnedOrOffset'),
      inRule('funds.balanceDisposal', 'offset', 'offsetBeforeSurplus', 'surplusTasksNotDone'),
      inRule('funds.budgetFormulation', 'offset'),
      inAct('returnBalance'),
      inAct('offsetBalance'),
      inField('funds.budget_opinion', 'surplus_offset'),
    ],
    {
      interpreted: ['financeChoosesOffset', 'fundwideLimits'],
      tests: ['server/test/funds/fund-ceiling.test.ts'],
    },
  ),
  clause(
    'art-40/1',
    art(40),
    '科研和基本建设的结转结余另有规定',
    'carry-over of research and construction follows rules of its own',
    [
      inRule('funds.carryOver', 'ownRules'),
      inRule('funds.balanceDisposal', 'ownRules'),
      inField('funds.portion', 'own_rules_basis'),
    ],
  ),
];
