import { budgetApprovalSheet, departmentBudgetSheet } from '../year/sheets/budget-approvals.js';
import { budgetOpinionSheet, budgetRequestSheet } from '../year/sheets/budgets.js';
import { callSheet } from '../year/sheets/calls.js';
import { pipelineWorkSheet } from '../year/sheets/pipeline-work.js';
import { projectSheet } from '../year/sheets/projects.js';
import { CLERK, type DemoBook, on, wan } from './demo-book.js';
import { isExempt, type PortionYear, pipelineDay } from './demo-plan.js';
import { DEMO_YEARS } from './establishing.js';
import { FUND_SPECS } from './fund-specs.js';
import { publishSpecific } from './publishing.js';

/** Finance weighs all seven factors. */
const WEIGHED = {
  pipeline: true,
  execution: true,
  targetReview: true,
  monitoring: true,
  evaluation: true,
  supervision: true,
  audit: true,
} as const;

/** How many projects of a competitive portion come early. */
const EARLY = 6;

const READY = {
  appraised: true,
  permits: true,
  implementationPlan: true,
  funding: true,
  spendingSchedule: true,
  preparation: true,
} as const;

/** What names a portion's budget year on a sheet. */
export const about = ({ fund, portion, year }: PortionYear) => ({
  fund: fund.code,
  portion: portion.code,
  budgetYear: year,
});

/** Calls, projects and what the departments prepare for the year after (art. 20–23). */
export function fillPipeline(book: DemoBook, plan: PortionYear): void {
  const { portion, year } = plan;
  const delegated = portion.authority === 'delegated';
  if (portion.selection === 'competitive' && year > 2025) {
    const day = on(year - 1, '03-10');
    const level = { approver: 'province', organiser: 'province' } as const;
    const number = book.number('演示申报', day);
    publishSpecific(book, plan.fund.code, 'call', number, day);
    book.add(callSheet, {
      on: day,
      number,
      ...about(plan),
      ...level,
      actor: CLERK,
    });
  }
  admit(book, plan);
  if (delegated) prepareCities(book, plan);
  else settle(book, plan);
}

function admit(book: DemoBook, plan: PortionYear): void {
  const { fund, portion, year, projects } = plan;
  for (const [index, { code, name, place, unitCode, unitName, amount }] of projects.entries()) {
    book.add(projectSheet, {
      ...READY,
      on: pipelineDay(year, admissionDay(plan, index)),
      office: portion.authority === 'delegated' ? 'localDepartment' : 'administeringDepartment',
      code,
      fund: fund.code,
      portion: portion.code,
      name,
      unitCode,
      unitName,
      area: place.code,
      level: 2,
      startYear: year,
      endYear: year + 1,
      amount,
      forBudgetYear: year,
      actor: CLERK,
    });
  }
}

/** Most calls are answered in August; for 2027 some projects come early, so that June finds a pipeline. */
function admissionDay({ portion, year }: PortionYear, index: number): string {
  if (portion.selection !== 'competitive') return '06-20';
  return year === 2027 && index < EARLY ? '05-22' : '08-20';
}

function settle(book: DemoBook, plan: PortionYear): void {
  const { portion, year } = plan;
  const programme = { tasks: true, implementationPlan: true, spendingPlan: true };
  if (portion.selection === 'rolling' && year > 2025) {
    book.add(pipelineWorkSheet, {
      ...about(plan),
      ...programme,
      on: on(year - 1, '06-25'),
      matter: 'planRollingProgramme',
      actor: CLERK,
    });
  }
  // The measures were days old when the pipeline for 2025 closed: no call and no rolling plan could be in time.
  if (year === 2025 && portion.selection !== 'exPostAward') return;
  book.add(pipelineWorkSheet, {
    ...about(plan),
    ...programme,
    on: year === 2025 ? on(2024, '09-28') : on(year - 1, portion.selection === 'rolling' ? '06-26' : '09-22'),
    matter: 'settleProjects',
    staggered: portion.selection === 'exPostAward',
    rollsOver: portion.selection === 'exPostAward',
    actor: CLERK,
  });
}

function prepareCities(book: DemoBook, plan: PortionYear): void {
  const { year } = plan;
  if (year === 2025) return;
  book.add(pipelineWorkSheet, {
    ...about(plan),
    on: on(year - 1, '06-18'),
    matter: 'sendTargets',
    continuing: true,
    targets: true,
    assessment: true,
    approvingLevel: true,
    actor: CLERK,
  });
  const { fund, portion } = plan;
  publishSpecific(book, fund.code, 'targets', `${fund.code}/${portion.code}/${year}`, on(year - 1, '06-18'));
  book.add(pipelineWorkSheet, {
    ...about(plan),
    on: on(year - 1, '07-15'),
    matter: 'guideCities',
    requirements: true,
    planningAhead: true,
    review: true,
    actor: CLERK,
  });
}

/** The share of the quota that is given in advance, in hundredths: two delegated funds only. */
export const advanceHundredths = ({ fund }: PortionYear): bigint =>
  fund.code === 'F07' || fund.code === 'F22' ? 50n : 0n;

/** Request, opinion and approval of a portion's budget (art. 24, 25, 30). */
export function formulate(book: DemoBook, plan: PortionYear): void {
  const { portion, year, requested } = plan;
  const exempt = isExempt(portion) || portion.authority === 'delegated';
  book.add(budgetRequestSheet, {
    ...about(plan),
    on: on(year - 1, '10-20'),
    form: exempt ? 'amountOnly' : 'concreteProjects',
    amount: requested,
    restores: wan(0),
    structure: true,
    direction: true,
    workPlan: true,
    actor: CLERK,
  });
  book.add(budgetOpinionSheet, {
    ...WEIGHED,
    ...about(plan),
    on: on(year - 1, '11-18'),
    rigid: wan(0),
    ineffective: wan(0),
    balanceCut: wan(0),
    actor: CLERK,
  });
  approve(book, plan);
}

function approve(book: DemoBook, plan: PortionYear): void {
  const { year, quota } = plan;
  const advance = advanceOf(plan);
  if (advance > 0n) {
    const day = on(year - 1, '12-05');
    const number = book.number('演示指', day);
    book.add(budgetApprovalSheet, {
      ...about(plan),
      on: day,
      number,
      stage: 'advance',
      amount: advance,
      actor: CLERK,
    });
  }
  if (quota === 0n) return;
  const day = on(year, '01-28');
  const number = book.number('演示指', day);
  book.add(budgetApprovalSheet, {
    ...about(plan),
    on: day,
    number,
    stage: 'initial',
    amount: quota,
    actor: CLERK,
  });
}

/** What is given in advance: whole units of 万元. */
export function advanceOf(plan: PortionYear): PortionYear['quota'] {
  const share = (plan.quota * advanceHundredths(plan)) / 100n;
  return wan(Number(share / 1_000_000n));
}

/** Departments' and units' budgets after each congress (预算法 52). */
export function approveDepartments(book: DemoBook): void {
  const departments = [...new Set(FUND_SPECS.map(({ department }) => department))];
  for (const budgetYear of DEMO_YEARS) {
    for (const department of departments) {
      const late = department === '124' && budgetYear === 2026;
      const first = on(budgetYear, late ? '02-25' : '02-03');
      book.add(departmentBudgetSheet, {
        on: first,
        level: 'department',
        number: book.number('演示批复', first),
        department,
        budgetYear,
        actor: CLERK,
      });
      const second = on(budgetYear, late ? '03-05' : '02-14');
      book.add(departmentBudgetSheet, {
        on: second,
        level: 'units',
        number: book.number('演示转批', second),
        department,
        budgetYear,
        actor: CLERK,
      });
    }
  }
}
