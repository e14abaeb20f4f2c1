import { art } from '../sources.js';
import type { ClauseEntry } from './clause.js';
import { clause, inAct, inDeadline, inField, inRule, judged } from './entry.js';

const ESTABLISHMENT = 'funds.establishment';

/** Chapter 3, art. 10–14: what a new fund must be, its application and its term. */
export const CHAPTER_3_ESTABLISHING: readonly ClauseEntry[] = [
  clause('art-10/1', art(10), '设立须有法规或政策依据', 'a fund has a basis in law, regulation or policy', [
    inRule(ESTABLISHMENT, 'noLegalBasis'),
  ]),
  clause('art-10/2', art(10), '投向属于公共财政', 'it is a public expenditure', [
    inRule(ESTABLISHMENT, 'notPublicExpenditure'),
  ]),
  clause('art-10/3', art(10), '首先用于公共产品和服务', 'public goods and services come first', [
    inRule(ESTABLISHMENT, 'notPublicExpenditure'),
    judged('reviewApplication'),
  ]),
  clause('art-10/4', art(10), '支出责任在省级', 'the expenditure is the responsibility of the province', [
    inRule(ESTABLISHMENT, 'notProvincialResponsibility'),
  ]),

  clause(
    'art-11/1',
    art(11),
    '共性领域统一设立后，其他资金一般不再涵盖',
    'a field served by one common fund is closed to the others',
    [inRule(ESTABLISHMENT, 'coversDedicatedField')],
    { softened: true },
  ),
  clause('art-11/2', art(11), '支持范围不交叉，安排不重复', 'support neither overlaps nor repeats', [
    inRule(ESTABLISHMENT, 'coversDedicatedField', 'duplicatesFund'),
  ]),

  clause('art-12/1', art(12), '资金个数和规模从严', 'number and scale of funds are kept tight', [
    judged('reviewApplication'),
  ]),
  clause('art-12/2', art(12), '同一资金不设两次', 'no fund is established twice', [
    inRule(ESTABLISHMENT, 'duplicatesFund'),
  ]),
  clause('art-12/3', art(12), '绩效目标相近的不设', 'none with similar targets', [
    inRule(ESTABLISHMENT, 'similarTargets'),
  ]),
  clause('art-12/4', art(12), '方向用途相似的不设', 'none with a similar direction and use', [
    inRule(ESTABLISHMENT, 'similarUse'),
  ]),
  clause(
    'art-12/5',
    art(12),
    '临时、阶段性需要逐案在现有资金内安排，或者增加其额度',
    'temporary needs are met case by case inside a fund, or by raising one',
    [inRule(ESTABLISHMENT, 'temporaryWork'), inAct('adjustFund')],
  ),
  clause('art-12/6', art(12), '不为临时工作单设资金', 'temporary work gets no fund of its own', [
    inRule(ESTABLISHMENT, 'temporaryWork'),
  ]),
  clause(
    'art-12/7',
    art(12),
    '报批之前，文件、纪要、讲话不提新增或增额',
    'before approval no document, minutes or speech announces a fund or an increase',
    [inRule('funds.announcement', 'finding', 'noFinding'), inAct('recordFinding')],
  ),

  clause(
    'art-13/1',
    art(13),
    '部门先论证必要、科学、可行',
    'the department first studies need, soundness and feasibility',
    [inRule(ESTABLISHMENT, 'dossierIncomplete')],
  ),
  clause('art-13/2', art(13), '部门开展事前评审或评估', 'it has an ex-ante appraisal made', [
    inRule(ESTABLISHMENT, 'dossierIncomplete'),
  ]),
  clause('art-13/3', art(13), '提交可行性报告', 'it submits a feasibility report', [
    inRule(ESTABLISHMENT, 'dossierIncomplete'),
  ]),
  clause('art-13/4', art(13), '提交风险评估', 'it submits a risk assessment', [
    inRule(ESTABLISHMENT, 'dossierIncomplete'),
  ]),
  clause('art-13/5', art(13), '重点说明绩效目标', 'it argues the targets above all', [
    inRule(ESTABLISHMENT, 'targetsMissing'),
  ]),
  clause(
    'art-13/6',
    art(13),
    '按支出分类定核心指标',
    'core indicators are fixed for each category of spending',
    [inRule(ESTABLISHMENT, 'targetsMissing')],
  ),
  clause('art-13/7', art(13), '指标值依标准量化', 'values are quantified and rest on standards', [
    inRule(ESTABLISHMENT, 'targetsMissing'),
  ]),
  clause('art-13/8', art(13), '缺目标或指标即不得设立', 'without targets or indicators there is no fund', [
    inRule(ESTABLISHMENT, 'targetsMissing'),
  ]),
  clause('art-13/9', art(13), '部门党组织先集体研究', "the department's party group deliberates first", [
    inRule(ESTABLISHMENT, 'dossierIncomplete'),
  ]),
  clause('art-13/10', art(13), '部门按程序向省财政厅申请', 'it applies to finance by procedure', [
    inAct('applyForFund'),
  ]),
  clause(
    'art-13/11',
    art(13),
    '省财政厅可以自行组织重大事项评审',
    'finance may have major policies and projects appraised itself',
    [judged('reviewApplication')],
  ),

  clause(
    'art-14/1',
    art(14),
    '报批在编制阶段内完成',
    'the approval is finished within the formulation stage',
    [inRule('funds.establishmentYear', 'entersBudget'), inDeadline('newFundApproved')],
  ),
  clause(
    'art-14/2',
    art(14),
    '未及完成的，一般进入以后年度预算',
    'what is approved later normally enters a later budget',
    [inRule('funds.establishmentYear', 'approvedAfterFormulation')],
    { softened: true },
  ),
  clause(
    'art-14/3',
    art(14),
    '资金必须写明期限',
    'a fund states its term',
    [inField('funds.application', 'term_to'), inField('funds.fund', 'term_to')],
    { tests: ['server/test/funds/apply-for-fund.test.ts'] },
  ),
  clause(
    'art-14/4',
    art(14),
    '期限以三年为常',
    'three years are the normal term',
    [
      inRule('funds.term', 'normalTerm', 'longTerm', 'longTermWithoutReason'),
      inRule('funds.extension', 'longTermWithoutReason'),
    ],
    { softened: true, interpreted: ['longTermNeedsReason'] },
  ),
  clause('art-14/5', art(14), '期限以五年为限', 'five years are the most', [
    inRule('funds.term', 'overMaximum'),
    inRule('funds.extension', 'overMaximum'),
  ]),
];
