import {
  type Fen,
  fen,
  formulaAllocation,
  jilin2024,
  type PlainDate,
  parseDecimal,
  ratio,
  versionOn,
} from '@jizheng/rules';
import { allocationApprovalSheet, allocationSheet, factorSheet } from '../year/sheets/allocations.js';
import { breakdownSheet } from '../year/sheets/breakdowns.js';
import { paymentSheet } from '../year/sheets/payments.js';
import { releaseSheet } from '../year/sheets/releases.js';
import { taskCompletionSheet, taskListSheet } from '../year/sheets/task-lists.js';
import { about, advanceOf } from './budgeting.js';
import { CLERK, type DemoBook, on } from './demo-book.js';
import { affordable, type DemoProject, type PortionYear } from './demo-plan.js';
import { heldBack } from './odd-portions.js';
import { publishSpecific } from './publishing.js';

/** What a place or unit gets, and the project that it is for. */
export interface Grant {
  readonly recipient: string;
  readonly project: DemoProject;
  readonly amount: Fen;
}

const WAN = 1_000_000n;

/** Factors of the demo's formulas with their weights in percent. */
const FACTORS = [
  { name: '任务量', weight: 60n },
  { name: '储备项目质量', weight: 40n },
] as const;

const factorValue = (factor: number, place: number, year: number): number =>
  factor === 0 ? 40 + ((place * 37 + year) % 61) : 60 + ((place * 13 + year * 3) % 40);

/** Allocates a portion's money of a year, releases it, breaks it down and pays (art. 26–37); answers what went out. */
export function execute(book: DemoBook, plan: PortionYear): readonly Grant[] {
  if (plan.quota === 0n) return [];
  return plan.portion.authority === 'retained' ? executeRetained(book, plan) : executeDelegated(book, plan);
}

const planNumber = ({ fund, portion, year }: PortionYear, part = ''): string =>
  `演示分配${year}-${fund.code}-${portion.code}${part}`;

const policyEntries = (plan: PortionYear) => ({
  inMeasure: true,
  linkedToPipeline: true,
  forEnterprise: plan.portion.mode === 'interestSubsidy',
  forDevelopment: false,
  policyStart: on(2024, '10-01'),
  ...(plan.portion.mode === 'exPostAward' ? { achievedOn: on(plan.year - 1, '10-31') } : {}),
});

function executeRetained(book: DemoBook, plan: PortionYear): readonly Grant[] {
  const projects = affordable(plan);
  const allocatedOn = on(plan.year, '02-02');
  for (const { code, amount } of projects) {
    book.add(allocationSheet, {
      ...about(plan),
      ...policyEntries(plan),
      on: allocatedOn,
      plan: planNumber(plan),
      method: 'projectBased',
      project: code,
      amount,
      actor: CLERK,
    });
  }
  approvePlan(book, plan.fund.code, planNumber(plan), on(plan.year, '02-12'));
  const grants = projects.map(
    (project): Grant => ({ recipient: recipientOf(plan, project), project, amount: project.amount }),
  );
  const { released } = heldBack(plan, grants);
  release(
    book,
    plan,
    released,
    on(plan.year, plan.year === 2026 && plan.fund.code === 'F30' ? '04-08' : '03-04'),
  );
  breakDownAndPay(book, plan, released, on(plan.year, '04-10'));
  return released;
}

/** Provincial spending goes to the unit, everything else to the place. */
const recipientOf = ({ portion }: PortionYear, { place, unitCode }: DemoProject): string =>
  portion.transferClass === 'provincialLevel' ? unitCode : place.code;

function approvePlan(book: DemoBook, fund: string, plan: string, day: PlainDate): void {
  publishSpecific(book, fund, 'allocation', plan, day);
  book.add(allocationApprovalSheet, {
    on: day,
    plan,
    office: 'viceGovernorInCharge',
    jointly: true,
    rules: true,
    decisions: true,
    actor: CLERK,
  });
}

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
  const { released } = heldBack(plan, grants);
  release(
    book,
    plan,
    released,
    on(plan.year, plan.portion.transferClass === 'generalTransfer' ? '02-15' : '03-05'),
  );
  breakDownAndPay(book, plan, released, on(plan.year, '04-15'));
  return [...early, ...released];
}

function allocateByFormula(
  book: DemoBook,
  plan: PortionYear,
  total: Fen,
  day: PlainDate,
  part: string,
): Grant[] {
  const number = planNumber(plan, part);
  const { projects, year } = plan;
  const places = projects.map(({ place }, index) => ({
    area: place.code,
    values: FACTORS.map((_, factor) => String(factorValue(factor, index, year))),
  }));
  for (const { area, values } of places) {
    FACTORS.forEach(({ name, weight }, factor) => {
      const value = values[factor] ?? '0';
      book.add(factorSheet, {
        on: day,
        plan: number,
        factor: name,
        weight: ratio(weight, 100n),
        area,
        value,
        actor: CLERK,
      });
    });
  }
  book.add(allocationSheet, {
    ...about(plan),
    ...policyEntries(plan),
    on: day,
    plan: number,
    method: 'formula',
    amount: total,
    unit: 'wanYuan',
    actor: CLERK,
  });
  approvePlan(
    book,
    plan.fund.code,
    number,
    on(Number(day.slice(0, 4)), day.slice(5, 7) === '12' ? '12-15' : '02-12'),
  );
  const amounts = amountsByFormula(total, places, day);
  return projects.flatMap((project): Grant[] => {
    const amount = amounts.get(project.place.code) ?? fen(0n);
    return amount === 0n ? [] : [{ recipient: project.place.code, project, amount }];
  });
}

/** What the rule of art. 26 gives each place: the demo's releases follow it to the fen. */
function amountsByFormula(
  total: Fen,
  places: readonly { readonly area: string; readonly values: readonly string[] }[],
  day: PlainDate,
): ReadonlyMap<string, Fen> {
  const policy = versionOn(jilin2024, day);
  if (!policy.ok) throw new Error(`no version of the law on ${day}`);
  const decision = formulaAllocation.decide(
    {
      total,
      unit: 'wanYuan',
      factors: FACTORS.map(({ name, weight }) => ({ name, weight: ratio(weight, 100n) })),
      places: places.map(({ area, values }) => ({ area, values: values.map(figure) })),
    },
    policy.value,
  );
  return new Map(decision.accepted ? decision.then.lines.map(({ area, amount }) => [area, amount]) : []);
}

function figure(text: string) {
  const parsed = parseDecimal(text);
  if (!parsed.ok) throw new Error(`not a figure: ${text}`);
  return parsed.value;
}

function release(book: DemoBook, plan: PortionYear, grants: readonly Grant[], day: PlainDate): void {
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
    if (delegated) issueTasks(book, plan, document, recipient, day);
  }
}

const SOUND_TASKS = {
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
  // Two places of one fund get their lists on the last day in time and one day late (worked case 11).
  const delay = plan.fund.code === 'F09' && plan.year === 2025 ? Number(recipient.slice(-1)) % 2 : 2;
  const issued = delay === 2 ? day : on(plan.year, delay === 0 ? '03-20' : '03-21');
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

/** Of each project 60 % is paid in summer and 30 % in autumn; what is left carries over. */
const PAYMENTS = [
  { monthDay: '06-16', hundredths: 60n },
  { monthDay: '11-12', hundredths: 30n },
] as const;

function breakDownAndPay(book: DemoBook, plan: PortionYear, grants: readonly Grant[], day: PlainDate): void {
  const provincial = plan.portion.transferClass === 'provincialLevel';
  const document = book.number('演示分解', day);
  for (const { recipient, project, amount } of grants) {
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
    PAYMENTS.forEach(({ monthDay, hundredths }, index) => {
      book.add(paymentSheet, {
        ...about(plan),
        on: on(plan.year, monthDay),
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
