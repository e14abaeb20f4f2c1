import { art } from '../sources.js';
import type { ClauseEntry } from './clause.js';
import { clause, inAct, inDeadline, inField, inRule, judged, later } from './entry.js';

/** Chapter 10, art. 46–50: supervision and closing. */
export const CHAPTER_10: readonly ClauseEntry[] = [
  clause('art-46/1', art(46), '项目单位有内部控制', 'units have internal control', [judged('recordFinding')]),
  clause('art-46/2', art(46), '资金用得合规、节约', 'money is used properly and sparingly', [
    inRule('funds.disbursement', 'outsideScope'),
    judged('selfEvaluate'),
  ]),
  clause(
    'art-46/3',
    art(46),
    '每个项目有档案：立项、申报、审批、使用、绩效',
    'each project has an archive: initiation, application, approval, use, performance',
    [inField('law.act', 'subject'), inField('funds.project', 'state')],
    { tests: ['server/test/funds/acceptance.test.ts', 'web/test/browser/pages.test.ts'] },
  ),
  clause('art-46/4', art(46), '接受四方面监督', 'units accept supervision', [inAct('recordFinding')]),
  clause(
    'art-47/1',
    art(47),
    '申报、评审、分配、审批中违规的依规追责',
    'who violates in applying, appraising, allocating or approving answers for it',
    [
      inRule('funds.violation', 'referred'),
      inAct('recordViolation'),
      inField('funds.violation', 'wrongdoer'),
    ],
  ),
  clause(
    'art-47/2',
    art(47),
    '部门向申请单位追回资金',
    'the department recovers the money from the applicant',
    [inRule('funds.violation', 'recovered'), inAct('recoverFunds')],
  ),
  clause(
    'art-47/3',
    art(47),
    '失信信息依规公开，先告知、听申辩',
    'dishonesty is published by the rules, after notice and defence',
    [
      inRule('funds.violation', 'notHeard'),
      inAct('recordViolation'),
      inField('funds.violation', 'published'),
      later('失信信息公开页面 (page of dishonesty records)'),
    ],
  ),
  clause(
    'art-47/4',
    art(47),
    '情节严重的才停止申报',
    'only a serious case is debarred',
    [
      inRule('funds.violation', 'recoveredAndDebarred'),
      inRule('funds.debarment', 'notSerious'),
      inAct('debar'),
      inField('funds.debarment', 'decided_on'),
    ],
    { interpreted: ['seriousByDepartment'] },
  ),
  clause(
    'art-47/5',
    art(47),
    '停止申报五年',
    'debarred for five years',
    [
      inRule('funds.debarment', 'longerThanTerm', 'fullTerm'),
      inDeadline('endOfDebarment'),
      inField('funds.debarment', 'last_day'),
    ],
    { interpreted: ['debarmentFromDecision'] },
  ),
  clause(
    'art-47/6',
    art(47),
    '可以认定较短期限',
    'a shorter term may be determined',
    [inRule('funds.debarment', 'shorterThanTerm', 'shorterTerm'), inAct('recordDetermination')],
    { softened: true },
  ),
  clause(
    'art-47/7',
    art(47),
    '期内不得申报任何专项资金',
    'no special fund accepts the application meanwhile',
    [inRule('funds.eligibility', 'debarred', 'eligible')],
    { interpreted: ['debarmentFromDecision'] },
  ),
  clause(
    'art-48/1',
    art(48),
    '省财政厅与部门制定、修订各领域办法',
    "finance and departments make and revise each field's measure",
    [inRule('funds.measureConflict', 'notJoint', 'applies'), inAct('adoptMeasure')],
  ),
  clause(
    'art-48/2',
    art(48),
    '市县可以自定办法',
    'cities and counties may make their own',
    [inField('law.jurisdiction', 'policy')],
    { tests: ['rules/test/policies/songzhou-2025.test.ts'] },
  ),
  clause('art-48/3', art(48), '原有办法不一致的让位', 'an earlier measure yields where it conflicts', [
    inRule('funds.measureConflict', 'yieldsUntilRevised'),
  ]),
  clause('art-48/4', art(48), '不一致的办法按本办法改好', 'what conflicts is revised', [
    inRule('funds.measureConflict', 'newConflicts', 'yieldsUntilRevised'),
    inAct('adoptMeasure'),
  ]),
  clause('art-49/1', art(49), '省财政厅解释', 'finance interprets', [
    inAct('officialInterpretation'),
    inField('law.official_interpretation', 'number'),
  ]),
  clause(
    'art-50/1',
    art(50),
    '自印发日起施行',
    'in force from the day of issue',
    [inRule('funds.commencement', 'inForce')],
    { interpreted: ['commencement', 'dayCounting'] },
  ),
  clause('art-50/2', art(50), '旧办法同日废止', 'the earlier measure is repealed the same day', [
    inRule('funds.commencement', 'earlierMeasure'),
  ]),
];
