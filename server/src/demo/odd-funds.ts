import { art } from '@jizheng/rules';
import { approvalSheet } from '../year/sheets/approvals.js';
import { determinationSheet } from '../year/sheets/determinations.js';
import { findingSheet } from '../year/sheets/findings.js';
import { fundApplicationSheet } from '../year/sheets/fund-applications.js';
import { adjustmentSheet, extensionSheet } from '../year/sheets/fund-changes.js';
import { interpretationSheet } from '../year/sheets/measures.js';
import { terminationProposalSheet, terminationSheet } from '../year/sheets/terminations.js';
import { CLERK, type DemoBook, on, wan } from './demo-book.js';
import { applicationOf, SOUND_APPLICATION } from './establishing.js';
import { FUND_SPECS } from './fund-specs.js';

/** The odd cases of establishing, changing and ending funds (art. 10–17, 49). */
export function addOddFunds(book: DemoBook): void {
  longTerms(book);
  refusedApplications(book);
  reviews(book);
  findings(book);
  changes(book);
}

function longTerms(book: DemoBook): void {
  for (const fund of FUND_SPECS.filter(({ termYears }) => termYears > 3)) {
    book.add(determinationSheet, {
      on: on(2024, '09-15'),
      office: 'financeDepartment',
      document: book.number('演示认', on(2024, '09-15')),
      provision: art(14),
      fund: null,
      subject: applicationOf(fund),
      reason: '建设周期长，确需五年',
      actor: CLERK,
    });
  }
}

/** Applications that the law refuses: no basis, an overlap, a missing target, a six-year term … (art. 10–14). */
function refusedApplications(book: DemoBook): void {
  const sound = {
    ...SOUND_APPLICATION,
    on: on(2025, '05-12'),
    department: '107',
    year1: wan(1_000),
    year2: wan(1_000),
    year3: wan(1_000),
    actor: CLERK,
  };
  const term = { termFrom: on(2026, '01-01'), termTo: on(2028, '12-31') };
  const application = (code: string, use: string, changed: object) =>
    book.add(fundApplicationSheet, {
      ...sound,
      ...term,
      number: `演示不予${code}`,
      fund: code,
      name: `${use}专项`,
      use,
      ...changed,
    });
  application('N01', '六年期限', { termTo: on(2031, '12-31'), year4: wan(1), year5: wan(1), year6: wan(1) });
  application('N02', '缺少目标', { targets: false });
  application('N03', '重复设立', { duplicatesFund: true });
  application('N04', '临时任务', { temporaryWork: true });
  application('N06', '缺少依据', { legalBasis: false });
  application('N07', '已有专门领域', { coversDedicatedField: true });
  application('N05', '缺少评审', { exAnteAppraisal: false, affordability: 'none' });
}

/** Finance studies an application before it is presented, with an appraisal of its own (art. 13). */
function reviews(book: DemoBook): void {
  const fund = FUND_SPECS.find(({ code }) => code === 'F04');
  if (fund === undefined) throw new Error('the demo has no fund F04');
  book.add(approvalSheet, {
    on: on(2024, '09-16'),
    fund: fund.code,
    application: applicationOf(fund),
    step: 'review',
    consents: true,
    document: '演示审核1',
    ownAppraisal: '演示评审1',
    opinion: '依据充分，绩效目标可衡量',
    actor: CLERK,
  });
}

/** What supervision finds: an increase announced before its approval (art. 12), a unit without an archive (art. 46). */
function findings(book: DemoBook): void {
  book.add(findingSheet, {
    on: on(2025, '06-05'),
    office: 'auditor',
    number: book.number('演示审', on(2025, '06-05')),
    fund: 'F16',
    matter: 'announcement',
    description: '会议纪要提前写明增加额度',
    happenedOn: on(2025, '05-30'),
    medium: 'meetingMinutes',
    said: 'increase',
    actor: CLERK,
  });
  book.add(findingSheet, {
    on: on(2026, '11-05'),
    office: 'financeDepartment',
    number: book.number('演示查', on(2026, '11-05')),
    fund: 'F16',
    matter: 'execution',
    description: '项目单位未建立项目档案',
    happenedOn: on(2026, '10-30'),
    actor: CLERK,
  });
}

/** An adjustment, an extension of a fund graded excellent, one refused to a poor fund, which ends (art. 16, 17, 42). */
function changes(book: DemoBook): void {
  const adjusted = '演示调整F19';
  book.add(adjustmentSheet, {
    on: on(2026, '08-10'),
    number: adjusted,
    fund: 'F19',
    year2: wan(500),
    year3: wan(500),
    evaluationAttached: true,
    presentation: 'ordinary',
    actor: CLERK,
  });
  walk(book, 'F19', adjusted, 2026);
  const extended = '演示延期F01';
  book.add(extensionSheet, {
    on: on(2027, '08-10'),
    number: extended,
    fund: 'F01',
    need: '中试平台尚需两年建成',
    termTo: on(2029, '12-31'),
    year1: wan(5_000),
    year2: wan(5_000),
    presentation: 'ordinary',
    actor: CLERK,
  });
  walk(book, 'F01', extended, 2027);
  book.add(extensionSheet, {
    on: on(2027, '09-10'),
    number: '演示延期F28',
    fund: 'F28',
    need: '检验平台尚未验收',
    termTo: on(2029, '12-31'),
    year1: wan(100),
    year2: wan(100),
    presentation: 'ordinary',
    actor: CLERK,
  });
  const proposal = '演示退出F28';
  book.add(terminationProposalSheet, {
    on: on(2027, '09-20'),
    number: proposal,
    fund: 'F28',
    purposeGone: false,
    taskDone: false,
    targetsMissed: true,
    violation: 'none',
    lateYears: 0,
    departmentView: true,
    auditAdvice: true,
    evaluation: true,
    actor: CLERK,
  });
  book.add(terminationSheet, {
    on: on(2027, '10-15'),
    fund: 'F28',
    proposal,
    approvedBy: 'governor',
    document: book.number('演示批', on(2027, '10-15')),
    actor: CLERK,
  });
  endTerms(book);
  book.add(interpretationSheet, {
    on: on(2026, '03-02'),
    number: book.number('演示释', on(2026, '03-02')),
    dated: on(2026, '03-01'),
    parameter: 'endOfTermLead',
    value: '120',
    validFrom: on(2026, '03-02'),
    actor: CLERK,
  });
}

/** The route of an application without a meeting, in August of a year. */
function walk(book: DemoBook, fund: string, application: string, year: number): void {
  (['financeDepartment', 'viceGovernorForFinance', 'governor'] as const).forEach((step, index) => {
    const date = on(year, `08-${12 + index}`);
    const document = book.number('演示批', date);
    book.add(approvalSheet, { on: date, fund, application, step, consents: true, document, actor: CLERK });
  });
}

/** The funds whose term ends without a proposal: one that is extended, one that ends before, one that is forgotten. */
const NOT_PROPOSED: readonly string[] = ['F01', 'F28', 'F02'];

/** Finance proposes in time to end the funds whose term runs out (art. 16). */
function endTerms(book: DemoBook): void {
  for (const { code } of FUND_SPECS.filter(
    ({ code, termYears }) => termYears === 3 && !NOT_PROPOSED.includes(code),
  )) {
    book.add(terminationProposalSheet, {
      on: on(2027, '08-20'),
      number: `演示到期${code}`,
      fund: code,
      purposeGone: false,
      taskDone: false,
      targetsMissed: false,
      violation: 'none',
      lateYears: 0,
      departmentView: true,
      auditAdvice: true,
      evaluation: true,
      actor: CLERK,
    });
  }
}
