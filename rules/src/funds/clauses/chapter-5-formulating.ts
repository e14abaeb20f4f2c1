import { art } from '../sources.js';
import type { ClauseEntry } from './clause.js';
import { clause, inAct, inDeadline, inDisclosure, inField, inRule, judged } from './entry.js';

/** Chapter 5, art. 24–28: requesting and formulating the budget, methods and modes. */
export const CHAPTER_5_FORMULATING: readonly ClauseEntry[] = [
  clause(
    'art-24/1',
    art(24),
    '部门依项目储备提出年度安排计划',
    'the department plans the year from its pipeline',
    [inAct('requestBudget'), inRule('funds.budgetRequest', 'delegated')],
  ),
  clause(
    'art-24/2',
    art(24),
    '保留权限的资金带着可实施项目申请，两类资金除外',
    'retained money is requested with executable projects, two classes excepted',
    [
      inRule('funds.budgetRequest', 'noProjects', 'projectsAccepted', 'exempt'),
      inAct('requestBudget'),
      inField('funds.budget_request', 'form'),
    ],
  ),
  clause(
    'art-24/3',
    art(24),
    '确有特殊原因的可以先报支出结构、方向和细化计划',
    'for a special reason structure, direction and a work plan stand in',
    [
      inRule('funds.budgetRequest', 'noSpecialReason', 'planIncomplete', 'planAccepted'),
      inAct('recordDetermination'),
    ],
    { interpreted: ['specialReasonByFinance'] },
  ),
  clause(
    'art-24/4',
    art(24),
    '细化计划在编制阶段内落到项目',
    'the plan is resolved into projects while the budget is formulated',
    [inRule('funds.budgetRequest', 'planNotResolved'), inDeadline('planResolved')],
  ),
  clause('art-25/1', art(25), '安排意见综合七方面情况', 'the opinion weighs seven sources of knowledge', [
    inRule('funds.budgetFormulation', 'notWeighed'),
    inAct('formulateBudget'),
  ]),
  clause(
    'art-25/2',
    art(25),
    '省财政厅依财力提出安排意见',
    'finance gives its opinion within what can be afforded',
    [
      inRule('funds.budgetFormulation', 'asRequested'),
      inAct('formulateBudget'),
      inField('funds.budget_opinion', 'quota'),
    ],
  ),
  clause('art-25/3', art(25), '没有效果的支出减掉', 'spending without effect is cut', [
    inRule('funds.budgetFormulation', 'ineffectiveCut'),
    inField('funds.budget_opinion', 'ineffective'),
  ]),
  clause('art-25/4', art(25), '重点刚性支出不受压减', 'rigid priority spending is protected', [
    inRule('funds.budgetFormulation', 'cutsRigidSpending'),
    inField('funds.budget_opinion', 'rigid'),
  ]),
  clause(
    'art-25/5',
    art(25),
    '为平衡收支的压减随预算草案报批',
    'cuts for balance go through the draft budget',
    [
      inRule('funds.budgetFormulation', 'cutForBalance'),
      inAct('approveBudget'),
      inField('funds.budget_opinion', 'balance_cut'),
    ],
  ),
  clause('art-26/1', art(26), '保留权限的按项目分配', 'retained money is allocated by project', [
    inRule('funds.allocationMethod', 'retainedNotByProject', 'byProject'),
    inAct('allocate'),
    inField('funds.allocation', 'method'),
  ]),
  clause(
    'art-26/2',
    art(26),
    '下放权限的以因素法为主',
    'delegated money goes mainly by formula',
    [
      inRule('funds.allocationMethod', 'delegatedNotByFormula', 'byFormula', 'byDeterminedMethod'),
      inAct('allocate'),
    ],
    { softened: true },
  ),
  clause(
    'art-26/3',
    art(26),
    '因素法的份额、取整和尾数',
    'shares, whole units and odd units of the formula',
    [inRule('funds.formulaAllocation', 'allocated'), inField('funds.formula_value', 'weight')],
    { interpreted: ['factorShares', 'largestRemainder'] },
  ),
  clause(
    'art-26/4',
    art(26),
    '分配看各地储备的数量和质量',
    'the allocation looks at number and quality of the pipelines',
    [inRule('funds.allocationMethod', 'notLinkedToPipeline')],
  ),
  clause(
    'art-26/5',
    art(26),
    '要素或标准写进各资金自己的办法',
    "factors or standards stand in the fund's own measure",
    [
      inRule('funds.allocationMethod', 'notInMeasure'),
      inRule('funds.measureConflict', 'factorsNotStated'),
      inField('funds.fund', 'measure'),
    ],
  ),
  clause('art-27/1', art(27), '分配公平、公正', 'the allocation is fair and just', [
    judged('approveAllocation'),
  ]),
  clause('art-27/2', art(27), '分配公开', 'the allocation is open', [
    inDisclosure('allocation'),
    inAct('publishDisclosure'),
  ]),
  clause(
    'art-27/3',
    art(27),
    '支持项目按办大事、抓重点、看绩效来选',
    'projects are chosen for weight, focus and performance',
    [judged('settleProjects')],
  ),
  clause('art-27/4', art(27), '用好引导和杠杆作用', 'the money draws other money in', [
    judged('allocate'),
    inField('funds.portion', 'support_mode'),
  ]),
  clause('art-27/5', art(27), '不平均撒钱', 'money is not sprinkled', [judged('approveAllocation')]),
  clause('art-27/6', art(27), '支持政策按领域和环节分别制定', 'policies are made for each field and stage', [
    judged('adoptMeasure'),
  ]),
  clause('art-28/1', art(28), '支持方式有六种', 'there are six modes of support', [
    inRule('funds.supportMode', 'direct', 'indirect'),
    inField('funds.portion', 'support_mode'),
  ]),
  clause(
    'art-28/2',
    art(28),
    '经济发展方面少用直接补助',
    'for the economy direct subsidy is kept small',
    [inRule('funds.supportMode', 'preferIndirect')],
    { softened: true, interpreted: ['directSubsidyMode'] },
  ),
  clause('art-28/3', art(28), '经济发展方面多用间接方式', 'for the economy indirect modes are used more', [
    inRule('funds.supportMode', 'indirect'),
    judged('adoptMeasure'),
  ]),
  clause(
    'art-28/4',
    art(28),
    '涉企项目没有明确政策的，不再直接补助',
    'enterprise projects get no direct subsidy without a policy that says so',
    [inRule('funds.supportMode', 'directSubsidyToEnterprise'), inAct('recordDetermination')],
    { softened: true, interpreted: ['directSubsidyMode'] },
  ),
  clause(
    'art-28/5',
    art(28),
    '奖补从政策开始时算起',
    'awards count from the start of the policy',
    [inRule('funds.supportMode', 'beforePolicyStart')],
    { softened: true },
  ),
];
