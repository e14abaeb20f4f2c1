import { art } from '../sources.js';
import type { ClauseEntry } from './clause.js';
import { clause, inAct, inDeadline, inField, inRule, judged } from './entry.js';

const ROUTE = 'funds.approvalRoute';
const TERMINATION = 'funds.termination';
const ground = (item: number) => art(17, undefined, item);

/** Chapter 3, art. 15–17: who approves, and how a fund changes and ends. */
export const CHAPTER_3_CHANGING: readonly ClauseEntry[] = [
  clause('art-15/1', art(15), '只有审核合格的才进入报批', 'only what passed the review goes to approval', [
    inRule('funds.establishment', 'eligible'),
    inAct('walkApprovalRoute'),
  ]),
  clause(
    'art-15/2',
    art(15),
    '一般由省财政厅呈报，分管财政的省领导审核',
    'normally finance presents and the vice-governor for finance reviews',
    [inRule(ROUTE, 'presentedOtherwise'), inField('funds.application', 'route')],
    { softened: true },
  ),
  clause('art-15/3', art(15), '审批人是省长', 'the governor approves', [
    inRule(ROUTE, 'governor'),
    inField('funds.application', 'steps_done'),
  ]),
  clause(
    'art-15/4',
    art(15),
    '总额达到标准的加一次会议审议',
    'from the threshold on, one of two meetings deliberates too',
    [inRule(ROUTE, 'governorAfterMeeting')],
    { interpreted: ['meetingByTermTotal', 'meetingBeforeGovernor'] },
  ),
  clause(
    'art-15/5',
    art(15),
    '落实既定政策标准的不专门上会',
    'carrying out a decided policy and standard needs no meeting of its own',
    [inRule(ROUTE, 'governor')],
    { interpreted: ['decidedPolicySkipsMeeting'] },
  ),
  clause('art-15/6', art(15), '落实既定政策标准的按程序进预算', 'it enters the budget by procedure', [
    inAct('formulateBudget'),
  ]),

  clause(
    'art-16/1',
    art(16),
    '期内改范围或金额，走新设程序',
    'a change of scope or amount within the term takes the route of a new fund',
    [
      inRule('funds.adjustment', 'establishmentRoute', 'notAnAdjustment', 'termOver'),
      inRule('funds.virement', 'outsideScope'),
      inAct('adjustFund'),
    ],
    { interpreted: ['yearlyCutIsNoAdjustment'] },
  ),
  clause(
    'art-16/2',
    art(16),
    '期满仍需要的，延期走新设程序',
    'a fund still needed at its end is extended by the route of a new fund',
    [
      inRule('funds.extension', 'needNotShown', 'establishmentRoute'),
      inRule('funds.establishmentYear', 'afterTerm'),
      inAct('extendFund'),
    ],
    { interpreted: ['extensionIsNewTerm'] },
  ),
  clause(
    'art-16/3',
    art(16),
    '调整和延期都附评价结果',
    'adjustment and extension carry the result of an evaluation',
    [inRule('funds.adjustment', 'evaluationMissing'), inRule('funds.extension', 'evaluationMissing')],
  ),
  clause(
    'art-16/4',
    art(16),
    '到期时省财政厅及时提出终止',
    'when the term ends finance proposes the termination in time',
    [inRule(TERMINATION, 'endOfTerm'), inDeadline('endOfTerm'), inAct('proposeTermination')],
    { interpreted: ['endOfTermLead', 'endOfTermWindow'] },
  ),

  clause(
    'art-17/1',
    art(17),
    '省财政厅综合部门意见、审计建议和评价结果',
    "finance weighs the department's view, audit advice and evaluations",
    [inRule(TERMINATION, 'notWeighed')],
  ),
  clause(
    'art-17/2',
    art(17),
    '期内有法定情形的按程序调整或撤销，无则继续',
    'within the term a fund is adjusted or cancelled on one of the grounds, and else goes on',
    [inRule(TERMINATION, 'continues'), inAct('terminateFund'), inAct('adjustFund'), judged('terminateFund')],
  ),
  clause(
    'art-17/3',
    ground(1),
    '情形一：形势变化致保留无意义',
    'ground 1: circumstances changed and keeping it has no purpose',
    [inRule(TERMINATION, 'purposeGone')],
  ),
  clause('art-17/4', ground(1), '情形一：任务已结束', 'ground 1: its task is done', [
    inRule(TERMINATION, 'purposeGone'),
  ]),
  clause('art-17/5', ground(2), '情形二：主要目标落空', 'ground 2: the main targets are missed', [
    inRule(TERMINATION, 'targetsMissed'),
  ]),
  clause('art-17/6', ground(2), '情形二：评价为最低等级', 'ground 2: graded poor', [
    inRule(TERMINATION, 'targetsMissed'),
  ]),
  clause('art-17/7', ground(3), '情形三：违法违纪严重', 'ground 3: serious violations', [
    inRule(TERMINATION, 'violations'),
  ]),
  clause('art-17/8', ground(3), '情形三：整改无效', 'ground 3: violations unmended after correction', [
    inRule(TERMINATION, 'violations'),
  ]),
  clause(
    'art-17/9',
    ground(4),
    '情形四：两年连续无理由逾期下达',
    'ground 4: released late two years running without a justified reason',
    [inRule(TERMINATION, 'slow')],
    { interpreted: ['lateMeansStatutory'] },
  ),
];
