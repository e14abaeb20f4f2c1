import { art, type Fen, fen } from '@jizheng/rules';
import { allowanceSheet } from '../year/sheets/allowances.js';
import { approvalSheet } from '../year/sheets/approvals.js';
import { correctionSheet } from '../year/sheets/corrections.js';
import { determinationSheet } from '../year/sheets/determinations.js';
import { findingSheet } from '../year/sheets/findings.js';
import { fundApplicationSheet } from '../year/sheets/fund-applications.js';
import { adjustmentSheet, extensionSheet } from '../year/sheets/fund-changes.js';
import { interpretationSheet } from '../year/sheets/measures.js';
import { projectSheet } from '../year/sheets/projects.js';
import { releaseSheet } from '../year/sheets/releases.js';
import { terminationProposalSheet, terminationSheet } from '../year/sheets/terminations.js';
import { debarmentSheet, recoverySheet, violationSheet } from '../year/sheets/violations.js';
import { virementSheet } from '../year/sheets/virement.js';
import { CLERK, type DemoBook, on, wan } from './demo-book.js';
import type { PortionYear } from './demo-plan.js';
import { unitCodeOf } from './demo-units.js';
import { applicationOf, SOUND_APPLICATION } from './establishing.js';
import { FUND_SPECS } from './fund-specs.js';

/** The odd case of each article, somewhere among the years. */
export function addOddCases(book: DemoBook, plans: readonly PortionYear[]): void {
  longTerms(book);
  refusedApplications(book);
  announcements(book);
  reasons(book);
  const mistaken = virements(book, plans);
  allowances(book);
  lateAdmission(book);
  releasesAboveWhatIsFree(book);
  changes(book);
  violations(book, plans);
  corrections(book, mistaken);
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

/** Applications that the law refuses: a six-year term, a missing target, an overlap, temporary work (art. 10–14). */
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
  application('N05', '缺少评审', { exAnteAppraisal: false, affordability: 'none' });
}

function announcements(book: DemoBook): void {
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
}

/** Reasons that finance recognises for a deadline of art. 33, wholly or in part. */
function reasons(book: DemoBook): void {
  book.add(determinationSheet, {
    on: on(2025, '06-20'),
    office: 'financeDepartment',
    document: book.number('演示认', on(2025, '06-20')),
    provision: art(33),
    fund: 'F15',
    portion: 'P1',
    subject: '*',
    budgetYear: 2025,
    deadline: on(2025, '06-30'),
    reason: '国家标准调整，方案重新论证',
    actor: CLERK,
  });
  book.add(determinationSheet, {
    on: on(2026, '06-22'),
    office: 'financeDepartment',
    document: book.number('演示认', on(2026, '06-22')),
    provision: art(33),
    fund: 'F24',
    portion: 'P1',
    subject: '*',
    budgetYear: 2026,
    deadline: on(2026, '06-30'),
    amount: wan(300),
    reason: '部分县市项目选址变更',
    actor: CLERK,
  });
}

/** Virements up to 9.99 %, 10.00 % and 20.00 % of a quota, each tier first without and then with its approval. */
function virements(book: DemoBook, plans: readonly PortionYear[]): string {
  const from = plans.find(
    ({ fund, portion, year }) => fund.code === 'F01' && portion.code === 'P1' && year === 2025,
  );
  if (from === undefined) throw new Error('the demo has no fund F01');
  const quota = plans
    .filter(({ fund, year }) => fund.code === 'F01' && year === 2025)
    .reduce<bigint>((sum, plan) => sum + plan.quota, 0n);
  const project = (index: number): string => from.projects[index]?.code ?? '';
  const move = (
    monthDay: string,
    giver: number,
    amount: Fen,
    approvedBy: 'department' | 'viceGovernorInCharge' | 'governor',
    number?: string,
  ): string => {
    const date = on(2025, monthDay);
    const used = number ?? book.number('演示调', date);
    book.add(virementSheet, {
      on: date,
      number: used,
      fund: 'F01',
      fromPortion: 'P1',
      fromProject: project(giver),
      toPortion: 'P1',
      toProject: project(14),
      budgetYear: 2025,
      amount,
      withinApprovedScope: true,
      approvedBy,
      actor: CLERK,
    });
    return used;
  };
  const tenth = fen(quota / 10n);
  const first = wan(400);
  const second = wan(400);
  move('04-21', 0, first, 'department');
  move('04-22', 1, second, 'department');
  const third = fen(tenth - first - second - wan(1));
  move('04-23', 2, third, 'department');
  const refused = move('04-24', 3, wan(1), 'department');
  move('04-25', 3, wan(1), 'viceGovernorInCharge', refused);
  move('05-12', 4, first, 'viceGovernorInCharge');
  move('05-13', 5, second, 'viceGovernorInCharge');
  const last = fen(tenth - first - second);
  const refusedAgain = move('05-14', 6, last, 'viceGovernorInCharge');
  move('05-15', 6, last, 'governor', refusedAgain);
  const mistaken = move('05-20', 7, wan(1), 'governor');
  move('07-02', 7, wan(1), 'governor');
  return mistaken;
}

/** An allowance above 2 % of the scale, one for salaries, and a sound one (art. 32). */
function allowances(book: DemoBook): void {
  const common = {
    fund: 'F24',
    portion: 'P1',
    budgetYear: 2026,
    holder: '121',
    preparationMet: true,
    actor: CLERK,
  };
  const cases = [
    ['03-20', wan(60), 'appraisal'],
    ['03-21', wan(20), 'staffBenefits'],
    ['03-22', wan(20), 'preparation'],
  ] as const;
  for (const [monthDay, amount, use] of cases) {
    const date = on(2026, monthDay);
    book.add(allowanceSheet, { ...common, on: date, number: book.number('演示费', date), amount, use });
  }
}

/** A project that comes after 30 September, and again with a determination (art. 20). */
function lateAdmission(book: DemoBook): void {
  const project = (on_: ReturnType<typeof on>, code: string) =>
    book.add(projectSheet, {
      on: on_,
      office: 'administeringDepartment',
      code,
      fund: 'F05',
      portion: 'P1',
      name: `逾期入库项目${code}`,
      unitCode: unitCodeOf('220102', 9_001),
      unitName: '南关区示例单位9001',
      area: '220102',
      level: 2,
      startYear: 2026,
      endYear: 2027,
      amount: wan(100),
      forBudgetYear: 2026,
      appraised: true,
      permits: true,
      implementationPlan: true,
      funding: true,
      spendingSchedule: true,
      preparation: true,
      actor: CLERK,
    });
  project(on(2025, '10-01'), 'F05P1-迟1');
  book.add(determinationSheet, {
    on: on(2025, '10-09'),
    office: 'financeDepartment',
    document: book.number('演示认', on(2025, '10-09')),
    provision: art(20),
    fund: 'F05',
    portion: 'P1',
    subject: 'F05P1-迟2',
    budgetYear: 2026,
    reason: '省委省政府新近部署',
    actor: CLERK,
  });
  project(on(2025, '10-10'), 'F05P1-迟2');
}

/** Money that is reserved for a clawback cannot be released (worked case 16). */
function releasesAboveWhatIsFree(book: DemoBook): void {
  const date = on(2025, '07-02');
  book.add(releaseSheet, {
    on: date,
    document: book.number('演示下达', date),
    fund: 'F04',
    portion: 'P2',
    budgetYear: 2025,
    recipient: '220182',
    amount: wan(1_600),
    namesProjects: false,
    withTaskList: true,
    actor: CLERK,
  });
}

/** An adjustment with its route, a refused extension of a low fund, a fund graded poor that ends (art. 16, 17, 42). */
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
  (['financeDepartment', 'viceGovernorForFinance', 'governor'] as const).forEach((step, index) => {
    const date = on(2026, `08-${12 + index}`);
    book.add(approvalSheet, {
      on: date,
      fund: 'F19',
      application: adjusted,
      step,
      consents: true,
      document: book.number('演示批', date),
      actor: CLERK,
    });
  });
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

/** Finance proposes in time to end the funds whose term runs out, all but one (art. 16). */
function endTerms(book: DemoBook): void {
  for (const { code } of FUND_SPECS.filter(
    ({ code, termYears }) => termYears === 3 && code !== 'F28' && code !== 'F02',
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

/** A violation heard, recovered, found serious, and the unit refused on the last day of its debarment (art. 47). */
function violations(book: DemoBook, plans: readonly PortionYear[]): void {
  const plan = plans.find(
    ({ fund, portion, year }) => fund.code === 'F16' && portion.code === 'P1' && year === 2025,
  );
  const project = plan?.projects[5];
  if (plan === undefined || project === undefined) return;
  const about = {
    fund: 'F16',
    portion: 'P1',
    budgetYear: 2025,
    wrongdoer: 'applicant',
    unitCode: project.unitCode,
    project: project.code,
  } as const;
  const common = {
    ...about,
    office: 'administeringDepartment',
    description: '虚报设备购置',
    publish: true,
    actor: CLERK,
  } as const;
  book.add(violationSheet, {
    ...common,
    on: on(2026, '03-05'),
    number: '演示违规1',
    notice: true,
    defence: false,
  });
  book.add(violationSheet, {
    ...common,
    on: on(2026, '03-20'),
    number: '演示违规2',
    notice: true,
    defence: true,
  });
  book.add(recoverySheet, {
    on: on(2026, '04-02'),
    number: '演示追回1',
    fund: 'F16',
    violation: '演示违规2',
    amount: wan(50),
    actor: CLERK,
  });
  book.add(determinationSheet, {
    on: on(2026, '04-08'),
    office: 'administeringDepartment',
    document: book.number('演示认', on(2026, '04-08')),
    provision: art(47),
    fund: 'F16',
    portion: 'P1',
    subject: '演示违规2',
    reason: '金额较大，拒不整改',
    actor: CLERK,
  });
  book.add(debarmentSheet, {
    on: on(2026, '04-10'),
    number: '演示停报1',
    violation: '演示违规2',
    actor: CLERK,
  });
  book.add(projectSheet, {
    on: on(2026, '09-10'),
    office: 'administeringDepartment',
    code: 'F16P1-停报',
    fund: 'F16',
    portion: 'P1',
    name: '停止申报期内的申请',
    unitCode: project.unitCode,
    unitName: project.unitName,
    area: project.place.code,
    level: 2,
    startYear: 2027,
    endYear: 2028,
    amount: wan(10),
    forBudgetYear: 2027,
    appraised: true,
    permits: true,
    implementationPlan: true,
    funding: true,
    spendingSchedule: true,
    preparation: true,
    actor: CLERK,
  });
}

/** A virement entered by mistake and reversed the next day: the books are right again, the yearly sum stays. */
function corrections(book: DemoBook, mistaken: string): void {
  book.add(correctionSheet, {
    on: on(2025, '05-21'),
    number: '演示冲正1',
    fund: 'F01',
    enteredOn: on(2025, '05-20'),
    document: mistaken,
    subject: mistaken,
    amount: wan(1),
    entryDeviates: true,
    explanation: '调剂金额录入与批件不符',
    actor: CLERK,
  });
}
