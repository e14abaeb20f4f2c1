import { ratio } from '@jizheng/rules';
import { acceptanceSheet } from '../year/sheets/acceptances.js';
import { balanceSheet } from '../year/sheets/balances.js';
import { confirmationSheet } from '../year/sheets/confirmations.js';
import { disclosureSheet } from '../year/sheets/disclosures.js';
import {
  departmentEvaluationSheet,
  evaluationReportSheet,
  fiscalEvaluationSheet,
  selfEvaluationSheet,
} from '../year/sheets/evaluations.js';
import { correctionOrderSheet, executionStudySheet, monitoringSheet } from '../year/sheets/executions.js';
import { paymentSheet } from '../year/sheets/payments.js';
import type { Grant } from './allocating.js';
import { about } from './budgeting.js';
import { CLERK, type DemoBook, on } from './demo-book.js';
import { GRADES, isExempt, type PortionYear } from './demo-plan.js';
import { DEMO_YEARS } from './establishing.js';
import { leftOver } from './executing.js';
import { FUND_SPECS, OWN_RULES } from './fund-specs.js';
import { HELD_BACK } from './odd-portions.js';
import { publishSpecific } from './publishing.js';

const DEPARTMENT = 'administeringDepartment';
const FINANCE = 'financeDepartment';

/** How many projects of a portion's year are completed, accepted and filed in the demo. */
const COMPLETED = 3;

/** The year's end of a portion: clawbacks and carry-overs confirmed, what is left used, returned, offset or re-used. */
export function closeYear(book: DemoBook, plan: PortionYear, grants: readonly Grant[]): void {
  confirmClawbacks(book, plan);
  const carried = confirmYearEnd(book, plan, 1);
  const hasOwnRules = `${plan.fund.code}/${plan.portion.code}` in OWN_RULES;
  const spends = !hasOwnRules && (plan.fund.code.charCodeAt(2) + plan.year) % 2 === 0;
  if (spends) payCarried(book, plan, grants, carried);
  else if (plan.year <= 2026) {
    confirmYearEnd(book, plan, 2);
    if (plan.year === 2025) dispose(book, plan, grants);
  }
  completeProjects(book, plan, grants);
}

function confirmClawbacks(book: DemoBook, plan: PortionYear): void {
  if (!HELD_BACK.includes(`${plan.fund.code}/${plan.portion.code}/${plan.year}`) || isExempt(plan.portion))
    return;
  for (const [consequence, monthDay] of [
    ['half', '07-03'],
    ['all', '10-10'],
  ] as const) {
    if (consequence === 'half' && plan.fund.code === 'F15') continue;
    const day = on(plan.year, monthDay);
    const number = book.number('演示收', day);
    book.add(confirmationSheet, { ...about(plan), on: day, consequence, number, actor: CLERK });
  }
}

/** Answers the number of the document that carries the money over, or stops it. */
function confirmYearEnd(book: DemoBook, plan: PortionYear, age: 1 | 2): string {
  const day = on(plan.year + age, '01-12');
  const number = book.number('演示结', day);
  if (plan.quota === 0n || plan.year + age > 2028) return number;
  book.add(confirmationSheet, {
    ...about(plan),
    on: day,
    consequence: 'yearEnd',
    number,
    stillNeeded: true,
    actor: CLERK,
  });
  return number;
}

function payCarried(book: DemoBook, plan: PortionYear, grants: readonly Grant[], document: string): void {
  if (plan.year === 2027) return;
  grants.forEach(({ project, amount }, index) => {
    book.add(paymentSheet, {
      ...about(plan),
      on: on(plan.year + 1, '05-20'),
      office: plan.portion.transferClass === 'provincialLevel' ? FINANCE : 'localFinanceBureau',
      voucher: `${document}-${project.code}-${index}`,
      document,
      project: project.code,
      amount: leftOver(amount),
      withinScope: true,
      diverted: false,
      actor: CLERK,
    });
  });
}

/** Money of age 2 that stopped: retained money goes back, delegated money by its task list. */
function dispose(book: DemoBook, plan: PortionYear, grants: readonly Grant[]): void {
  const { portion, fund, year } = plan;
  const day = on(year + 2, '01-25');
  const tasksOpen = fund.code === 'F22' || fund.code === 'F30';
  const delegated = tasksOpen ? ('offset' as const) : ('reuse' as const);
  for (const { project, amount } of grants) {
    book.add(balanceSheet, {
      ...about(plan),
      on: day,
      disposal: portion.authority === 'retained' ? 'return' : delegated,
      number: book.number('演示结算', day),
      project: project.code,
      amount: leftOver(amount),
      stillNeeded: false,
      filed: true,
      actor: CLERK,
    });
  }
}

function completeProjects(book: DemoBook, plan: PortionYear, grants: readonly Grant[]): void {
  if (plan.year === 2027) return;
  const office =
    plan.portion.authority === 'delegated'
      ? ('localDepartment' as const)
      : (DEPARTMENT as 'administeringDepartment');
  const steps = [
    ['completed', on(plan.year, '12-10')],
    ['accepted', on(plan.year + 1, '02-18')],
    ['filed', on(plan.year + 1, plan.fund.code === 'F16' ? '04-02' : '03-18')],
  ] as const;
  for (const { project } of grants.slice(0, COMPLETED)) {
    for (const [step, day] of steps) {
      book.add(acceptanceSheet, {
        on: day,
        step,
        office,
        project: project.code,
        number: book.number('演示验', day),
        actor: CLERK,
      });
    }
    book.add(selfEvaluationSheet, {
      on: on(plan.year + 1, '03-25'),
      project: project.code,
      rating: 'good',
      actor: CLERK,
    });
  }
}

/** What departments and finance do for every fund in every year: studies, monitoring, evaluation, disclosure. */
export function superviseFunds(book: DemoBook): void {
  for (const { code: fund } of FUND_SPECS) {
    for (const year of DEMO_YEARS) {
      study(book, fund, year);
      monitor(book, fund, year);
      evaluate(book, fund, year);
      disclose(book, fund, year);
    }
  }
}

function study(book: DemoBook, fund: string, year: number): void {
  for (let month = 1; month <= 12; month += 1) {
    const skipped = fund === 'F29' && month === 8;
    if (skipped) continue;
    const day = on(year, `${String(month).padStart(2, '0')}-26`);
    book.add(executionStudySheet, {
      on: day,
      office: DEPARTMENT,
      fund,
      month: day,
      finding: '按支出计划执行',
      actor: CLERK,
    });
  }
}

function monitor(book: DemoBook, fund: string, year: number): void {
  const serious = fund === 'F23' && year === 2026;
  const covers = { use: true, execution: true, progress: true };
  book.add(monitoringSheet, {
    ...covers,
    on: on(year, '10-20'),
    office: DEPARTMENT,
    fund,
    year,
    deviation: serious ? 'serious' : 'none',
    finding: serious ? '部分项目停工' : '进度正常',
    actor: CLERK,
  });
  if (!serious) return;
  const day = on(year, '10-28');
  book.add(correctionOrderSheet, {
    on: day,
    office: DEPARTMENT,
    number: book.number('演示责', day),
    fund,
    year,
    correction: 'defer',
    order: '停工项目暂缓执行，限期整改',
    actor: CLERK,
  });
}

function evaluate(book: DemoBook, fund: string, year: number): void {
  const score = GRADES[fund]?.[year];
  if (score !== undefined) {
    const day = on(year, '08-28');
    const number = book.number('演示评', day);
    publishSpecific(book, fund, 'evaluation', number, day);
    book.add(fiscalEvaluationSheet, {
      on: day,
      number,
      fund,
      year,
      score: ratio(BigInt(score), 100n),
      actor: CLERK,
    });
  }
  if (year === 2027) return;
  const reported = on(year + 1, fund === 'F25' ? '05-06' : '04-22');
  const number = book.number('演示部评', reported);
  publishSpecific(book, fund, 'evaluation', number, reported);
  book.add(departmentEvaluationSheet, {
    on: reported,
    number,
    fund,
    year,
    toViceGovernor: true,
    toFinance: true,
    actor: CLERK,
  });
  if (fund !== 'F01') return;
  const day = on(year + 1, '06-20');
  book.add(evaluationReportSheet, {
    on: day,
    number: book.number('演示报', day),
    fund,
    year,
    evaluator: FINANCE,
    selected: true,
    finalAccounts: true,
    government: true,
    standingCommittee: true,
    congress: false,
    published: true,
    actor: CLERK,
  });
}

function disclose(book: DemoBook, fund: string, year: number): void {
  const late = fund === 'F13' && year === 2026;
  book.add(disclosureSheet, {
    on: on(year, late ? '02-20' : '02-05'),
    office: FINANCE,
    fund,
    year,
    item: 'principal',
    subject: String(year),
    onList: true,
    linked: true,
    actor: CLERK,
  });
}
