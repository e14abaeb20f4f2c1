import { approvalSheet } from '../year/sheets/approvals.js';
import { bookSchema } from '../year/sheets/book.js';
import { budgetCalendarSheet } from '../year/sheets/budget-calendar.js';
import { calendarDaySheet } from '../year/sheets/disclosures.js';
import { fundApplicationSheet } from '../year/sheets/fund-applications.js';
import { fundListSheet } from '../year/sheets/fund-list.js';
import { measureSheet } from '../year/sheets/measures.js';
import { CLERK, DEMO_BOOK, type DemoBook, on, wan } from './demo-book.js';
import { FUND_SPECS, type FundSpec, OWN_RULES, type PortionSpec } from './fund-specs.js';
import { SECRET_FUND } from './publishing.js';

/** The budget years of the demo. */
export const DEMO_YEARS = [2025, 2026, 2027] as const;

const CONGRESS = { 2025: '01-18', 2026: '01-24', 2027: '01-20' } as const;

/** From this total over the term a meeting deliberates, in 万元 (art. 15): the demo walks the route that is due. */
const MEETING_FROM_WAN = 30_000;

/** Entries that every sound application has. */
export const SOUND_APPLICATION = {
  presentation: 'ordinary',
  legalBasis: true,
  publicExpenditure: true,
  provincialResponsibility: true,
  coversDedicatedField: false,
  duplicatesFund: false,
  similarTargets: false,
  similarUse: false,
  temporaryWork: false,
  study: true,
  exAnteAppraisal: true,
  feasibilityReport: true,
  riskAssessment: true,
  partyGroupMinutes: true,
  targets: true,
  coreIndicators: true,
  quantifiedValues: true,
  standards: true,
  affordability: 'matched',
  competitiveField: 'checked',
} as const;

/** The number of a fund's application. */
export const applicationOf = ({ code, department }: Pick<FundSpec, 'code' | 'department'>): string =>
  `演示部${department}请〔2024〕${code}号`;

/** The books, the calendars of the years, and every fund from its application to the yearly lists. */
export function establishFunds(book: DemoBook): void {
  book.add(
    { schema: bookSchema },
    {
      code: DEMO_BOOK,
      name: '演示省（金额均为示例）',
      firstDay: on(2024, '09-14'),
      lastDay: on(2028, '03-31'),
      illustrative: true,
    },
  );
  for (const budgetYear of DEMO_YEARS) {
    book.add(budgetCalendarSheet, {
      enteredOn: budgetYear === 2025 ? on(2024, '09-14') : on(budgetYear - 1, '02-10'),
      budgetYear,
      formulationEnd: on(budgetYear - 1, '11-30'),
      congressApprovedOn: on(budgetYear, CONGRESS[budgetYear]),
      actor: CLERK,
    });
  }
  nationalDay(book);
  for (const fund of FUND_SPECS) {
    apply(book, fund);
    walk(book, fund);
    adoptMeasure(book, fund);
    for (const year of DEMO_YEARS) listPortions(book, fund, year);
  }
}

/** The holidays around the National Day of 2025, and the weekend days that are worked for them. */
function nationalDay(book: DemoBook): void {
  const enter = (monthDay: string, working: boolean) =>
    book.add(calendarDaySheet, {
      on: on(2024, '11-15'),
      day: on(2025, monthDay),
      working,
      actor: CLERK,
    });
  for (const monthDay of ['10-01', '10-02', '10-03', '10-06', '10-07', '10-08']) enter(monthDay, false);
  for (const monthDay of ['09-28', '10-11']) enter(monthDay, true);
}

function apply(book: DemoBook, fund: FundSpec): void {
  const years = Object.fromEntries(
    Array.from({ length: fund.termYears }, (_, index) => [`year${index + 1}`, wan(fund.yearly_wan)]),
  );
  book.add(fundApplicationSheet, {
    ...SOUND_APPLICATION,
    on: on(2024, '09-16'),
    number: applicationOf(fund),
    fund: fund.code,
    name: fund.name,
    department: fund.department,
    use: `${fund.name}支出`,
    ...(fund.code === SECRET_FUND ? { secretBasis: '边境事项定密依据（示例）' } : {}),
    termFrom: on(2025, '01-01'),
    termTo: on(2024 + fund.termYears, '12-31'),
    ...years,
    actor: CLERK,
  });
}

function walk(book: DemoBook, fund: FundSpec): void {
  const meets = fund.yearly_wan * fund.termYears >= MEETING_FROM_WAN;
  const steps = [
    'financeDepartment',
    'viceGovernorForFinance',
    ...(meets ? (['executiveMeeting'] as const) : []),
    'governor',
  ] as const;
  steps.forEach((step, index) => {
    const day = on(2024, `09-${17 + index}`);
    book.add(approvalSheet, {
      on: day,
      fund: fund.code,
      application: applicationOf(fund),
      step,
      consents: true,
      document: book.number('演示批', day),
      actor: CLERK,
    });
  });
}

function adoptMeasure(book: DemoBook, { code, portions }: FundSpec): void {
  const day = on(2024, '09-21');
  const delegates = portions.some(({ authority }) => authority === 'delegated');
  book.add(measureSheet, {
    on: day,
    number: book.number('演示管', day),
    fund: code,
    adoptedOn: day,
    jointly: true,
    statesAuthority: true,
    delegates,
    statesFactors: delegates,
    statesAllowance: true,
    conflicts: false,
    actor: CLERK,
  });
}

/** What a portion gets in a year, in 万元. */
export const portionWan = ({ yearly_wan }: FundSpec, { share }: PortionSpec): number =>
  (yearly_wan * share) / 100;

function listPortions(book: DemoBook, fund: FundSpec, listYear: number): void {
  for (const portion of fund.portions) {
    book.add(fundListSheet, {
      on: listYear === 2025 ? on(2024, '09-22') : on(listYear - 1, '02-20'),
      listYear,
      fund: fund.code,
      portion: portion.code,
      name: portion.name,
      authority: portion.authority,
      nature: portion.authority === 'delegated' ? 'grassRoots' : 'overall',
      spendingClass: portion.spendingClass,
      selection: portion.selection,
      supportMode: portion.mode,
      transferClass: portion.transferClass,
      ownRulesBasis: OWN_RULES[`${fund.code}/${portion.code}`] ?? null,
      functionCode: '2150517',
      governmentEconomicCode: '51301',
      departmentEconomicCode: '31299',
      scale: wan(fund.yearly_wan),
      amount: wan(portionWan(fund, portion)),
      use: `${fund.name}支出`,
      performanceTarget: `${portion.name}按期完成并发挥效益`,
      withDepartments: true,
      developmentPlan: true,
      yearlyTasks: true,
      actor: CLERK,
    });
  }
}
