import { type Fen, fen, type PlainDate } from '@jizheng/rules';
import { allocationSheet } from '../year/sheets/allocations.js';
import { breakdownSheet } from '../year/sheets/breakdowns.js';
import { paymentSheet } from '../year/sheets/payments.js';
import { releaseSheet } from '../year/sheets/releases.js';
import { taskCompletionSheet, taskListSheet } from '../year/sheets/task-lists.js';
import { allocateByFormula, approvePlan, type Grant, planNumber, policyEntries } from './allocating.js';
import { BLACK_SOIL } from './black-soil.js';
import { about, advanceOf } from './budgeting.js';
import { CLERK, type DemoBook, on } from './demo-book.js';
import { affordable, type DemoProject, type PortionYear } from './demo-plan.js';
import { laterBatch } from './odd-batches.js';
import { heldBack, isAllowanceYear } from './odd-portions.js';
import { publishSpecific } from './publishing.js';

const WAN = 1_000_000n;

/** Allocates a portion's money of a year, releases it, breaks it down and pays (art. 26–37); answers what went out. */
export function execute(book: DemoBook, plan: PortionYear): readonly Grant[] {
  if (plan.quota === 0n) return [];
  return plan.portion.authority === 'retained' ? executeRetained(book, plan) : executeDelegated(book, plan);
}

function executeRetained(book: DemoBook, plan: PortionYear): readonly Grant[] {
  const { year } = plan;
  const grants = affordable(plan).map(
    (project): Grant => ({ recipient: recipientOf(plan, project), project, amount: project.amount }),
  );
  const { released, held } = heldBack(plan, grants);
  const later = laterBatch(plan);
  const atFirst = released.slice(0, released.length - (later?.count ?? 0));
  const afterwards = released.slice(atFirst.length);
  const planned = later?.plan == null ? [...atFirst, ...afterwards, ...held] : [...atFirst, ...held];
  allocate(book, plan, planned, { allocatedOn: '02-02', approvedOn: '02-12' }, '');
  release(book, plan, atFirst, on(year, year === 2026 && plan.fund.code === 'F30' ? '04-08' : '03-04'));
  const brokenDown = plan.fund.code === BLACK_SOIL ? '03-20' : '04-10';
  breakDownAndPay(book, plan, atFirst, on(year, brokenDown));
  if (later !== undefined) {
    if (later.plan !== null) allocate(book, plan, afterwards, later.plan, '二批');
    release(book, plan, afterwards, on(year, later.releasedOn));
    breakDownAndPay(book, plan, afterwards, on(year, later.brokenDownOn), LATE_PAYMENTS);
  }
  return released;
}

function allocate(
  book: DemoBook,
  plan: PortionYear,
  grants: readonly Grant[],
  { allocatedOn, approvedOn }: { readonly allocatedOn: string; readonly approvedOn: string },
  part: string,
): void {
  const number = planNumber(plan, part);
  for (const { project, amount } of grants) {
    book.add(allocationSheet, {
      ...about(plan),
      ...policyEntries(plan),
      on: on(plan.year, allocatedOn),
      plan: number,
      method: 'projectBased',
      project: project.code,
      amount,
      actor: CLERK,
    });
  }
  approvePlan(book, plan.fund.code, number, on(plan.year, approvedOn));
}

/** Provincial spending goes to the unit, everything else to the place. */
const recipientOf = ({ portion }: PortionYear, { place, unitCode }: DemoProject): string =>
  portion.transferClass === 'provincialLevel' ? unitCode : place.code;

function executeDelegated(book: DemoBook, plan: PortionYear): readonly Grant[] {
  const advance = advanceOf(plan);
  const rest = fen(((plan.quota - advance) / WAN) * WAN);
  const early =
    advance > 0n ? allocateByFormula(book, plan, advance, on(plan.year - 1, '12-08'), '提前') : [];
  if (early.length > 0) {
    release(book, plan, early, on(plan.year - 1, '12-20'));
    breakDownAndPay(book, plan, early, on(plan.year, '02-20'));
  }
  const grants = allocateByFormula(book, plan, rest, on(plan.year, '02-03'), '');
  const { released, held } = heldBack(plan, grants);
  release(
    book,
    plan,
    released,
    on(plan.year, plan.portion.transferClass === 'generalTransfer' ? '02-15' : '03-05'),
  );
  breakDownAndPay(book, plan, released, on(plan.year, '04-15'));
  // One place gets its money late and does not break it down: its administration allowance comes out of it.
  if (isAllowanceYear(plan)) {
    release(book, plan, held.slice(0, 1), on(plan.year, '05-29'), on(plan.year, '06-10'));
  }
  return [...early, ...released];
}

function release(
  book: DemoBook,
  plan: PortionYear,
  grants: readonly Grant[],
  day: PlainDate,
  tasksOn: PlainDate = day,
): void {
  const delegated = plan.portion.authority === 'delegated';
  const document = book.number('演示下达', day);
  const totals = new Map<string, bigint>();
  for (const { recipient, amount } of grants) totals.set(recipient, (totals.get(recipient) ?? 0n) + amount);
  for (const [recipient, amount] of totals) {
    book.add(releaseSheet, {
      ...about(plan),
      on: day,
      document,
      recipient,
      amount: fen(amount),
      namesProjects: !delegated,
      withTaskList: delegated,
      actor: CLERK,
    });
    if (delegated) issueTasks(book, plan, document, recipient, tasksOn);
  }
}

/** Entries that every sound task list has. */
export const SOUND_TASKS = {
  namesProjects: false,
  policy: true,
  scope: true,
  spending: true,
  requirements: true,
  output: true,
  benefit: true,
  comprehensive: true,
  measurable: true,
  assessable: true,
  targets: true,
  policyAndAmount: true,
  quantified: true,
  executable: true,
  verifiable: true,
  finishDates: true,
  effects: true,
  realistic: true,
} as const;

function issueTasks(
  book: DemoBook,
  plan: PortionYear,
  document: string,
  recipient: string,
  day: PlainDate,
): void {
  // The lists of one fund name projects and are refused; mended, they come on the last day in time and one day late (worked case 11).
  const delay = plan.fund.code === 'F09' && plan.year === 2025 ? Number(recipient.slice(-1)) % 2 : 2;
  const issued = delay === 2 ? day : on(plan.year, delay === 0 ? '03-20' : '03-21');
  if (delay !== 2) {
    const naming = { ...SOUND_TASKS, namesProjects: true, on: on(plan.year, '03-12') };
    book.add(taskListSheet, { ...naming, document, recipient, actor: CLERK });
  }
  publishSpecific(book, plan.fund.code, 'targets', `${document}/${recipient}`, issued);
  book.add(taskListSheet, { ...SOUND_TASKS, on: issued, document, recipient, actor: CLERK });
  if (plan.fund.code === 'F22' || plan.fund.code === 'F30') return;
  book.add(taskCompletionSheet, {
    on: on(plan.year, '12-18'),
    office: 'localDepartment',
    document,
    recipient,
    report: `${document}完成报告${recipient}`,
    actor: CLERK,
  });
}

/** What two payments leave of a project's money: it carries over. */
export const leftOver = (amount: Fen): Fen =>
  fen(PAYMENTS.reduce<bigint>((left, { hundredths }) => left - (amount * hundredths) / 100n, amount));

type Payments = readonly { readonly monthDay: string; readonly hundredths: bigint }[];

/** Of each project 60 % is paid in summer and 30 % in autumn; what is left carries over. */
const PAYMENTS: Payments = [
  { monthDay: '06-16', hundredths: 60n },
  { monthDay: '11-12', hundredths: 30n },
];

/** What comes late is paid late, in the same shares. */
const LATE_PAYMENTS: Payments = [
  { monthDay: '07-20', hundredths: 60n },
  { monthDay: '11-12', hundredths: 30n },
];

/** In 2026 many are paid earlier, so that its mid-year shows execution under way. */
const FIRST_PAID_2026 = ['06-16', '04-24', '05-18'] as const;

function paidOn({ fund, year }: PortionYear, monthDay: string, index: number): PlainDate {
  if (year !== 2026 || monthDay !== '06-16') return on(year, monthDay);
  const turn = (Number(fund.code.slice(1)) + index) % FIRST_PAID_2026.length;
  return on(year, FIRST_PAID_2026[turn] ?? monthDay);
}

function breakDownAndPay(
  book: DemoBook,
  plan: PortionYear,
  grants: readonly Grant[],
  day: PlainDate,
  payments: Payments = PAYMENTS,
): void {
  const provincial = plan.portion.transferClass === 'provincialLevel';
  const document = book.number('演示分解', day);
  for (const [nth, { recipient, project, amount }] of grants.entries()) {
    book.add(breakdownSheet, {
      ...about(plan),
      on: day,
      office: provincial ? 'administeringDepartment' : 'localFinanceBureau',
      document,
      recipient,
      project: project.code,
      amount,
      actor: CLERK,
    });
    payments.forEach(({ monthDay, hundredths }, index) => {
      book.add(paymentSheet, {
        ...about(plan),
        on: paidOn(plan, monthDay, nth),
        office: provincial ? 'financeDepartment' : 'localFinanceBureau',
        voucher: `${document}-${project.code}-${index + 1}`,
        document,
        project: project.code,
        amount: fen((amount * hundredths) / 100n),
        withinScope: true,
        diverted: false,
        actor: CLERK,
      });
    });
  }
}
