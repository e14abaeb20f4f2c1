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
import { about } from './budgeting.js';
import { CLERK, type DemoBook, on } from './demo-book.js';
import type { DemoProject, PortionYear } from './demo-plan.js';
import { publishSpecific } from './publishing.js';

/** What a place or unit gets, and the project that it is for. */
export interface Grant {
  readonly recipient: string;
  readonly project: DemoProject;
  readonly amount: Fen;
}

/** Factors of the demo's formulas with their weights in percent. */
const FACTORS = [
  { name: '任务量', weight: 60n },
  { name: '储备项目质量', weight: 40n },
] as const;

const factorValue = (factor: number, place: number, year: number): number =>
  factor === 0 ? 40 + ((place * 37 + year) % 61) : 60 + ((place * 13 + year * 3) % 40);

/** The number of a portion's allocation plan. */
export const planNumber = ({ fund, portion, year }: PortionYear, part = ''): string =>
  `演示分配${year}-${fund.code}-${portion.code}${part}`;

/** What a line says of the policy that it follows. */
export const policyEntries = (plan: PortionYear) => ({
  inMeasure: true,
  linkedToPipeline: true,
  forEnterprise: plan.portion.mode === 'interestSubsidy',
  forDevelopment: false,
  policyStart: on(2024, '10-01'),
  ...(plan.portion.mode === 'exPostAward' ? { achievedOn: on(plan.year - 1, '10-31') } : {}),
});

/** The vice-governor in charge approves a plan, and it is published. */
export function approvePlan(book: DemoBook, fund: string, plan: string, day: PlainDate): void {
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

/** Allocates a total by the formula, and answers what each place gets for its project. */
export function allocateByFormula(
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
