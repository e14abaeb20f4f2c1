import { day, type Fen, type Office, type ValueOf, yuan } from '@jizheng/rules';
import type { Performed } from '../../src/acts/act.js';
import type { applyForFund } from '../../src/funds/acts/apply-for-fund.js';
import { setBudgetCalendar } from '../../src/funds/acts/set-budget-calendar.js';
import { walkApprovalRoute } from '../../src/funds/acts/walk-approval-route.js';
import { doOne } from './acts.js';
import type { TestDatabase } from './database.js';

/** An application for a new fund as an officer enters it. */
export type FundApplication = ValueOf<typeof applyForFund.input>;

/** Yearly amounts of whole yuan. */
export const yearly = (...amounts: readonly bigint[]): readonly Fen[] => amounts.map(yuan);

/** A sound application for the fund F02 over 2026–2028. */
export const soundApplication: FundApplication = {
  number: '测科技〔2025〕8号',
  fund: 'F02',
  name: '测试科技专项',
  department: '102',
  use: '科技成果转化',
  yearlyAmounts: yearly(100_000_000n, 100_000_000n, 99_999_999n),
  decidedPolicy: null,
  presentation: 'ordinary',
  termFrom: day('2026-01-01'),
  termTo: day('2028-12-31'),
  secretBasis: null,
  legalBasis: true,
  publicExpenditure: true,
  provincialResponsibility: true,
  coversDedicatedField: false,
  duplicatesFund: false,
  similarTargets: false,
  similarUse: false,
  temporaryWork: false,
  dossier: {
    study: true,
    exAnteAppraisal: true,
    feasibilityReport: true,
    riskAssessment: true,
    partyGroupMinutes: true,
  },
  performance: { targets: true, coreIndicators: true, quantifiedValues: true, standards: true },
  affordability: 'matched',
  competitiveField: 'none',
};

/** Enters the calendar of a budget year whose formulation ends on 30 November of the year before. */
export const enterCalendar = (database: TestDatabase, budgetYear: number): Promise<Performed> =>
  doOne(database, setBudgetCalendar, 'financeDepartment', `${budgetYear - 1}-01-05`, {
    budgetYear,
    formulationEnd: day(`${budgetYear - 1}-11-30`),
    congressApprovedOn: null,
  });

/** A step of an application's route on a day. */
export const step = (
  database: TestDatabase,
  office: Office,
  on: string,
  application: string,
  { fund = 'F02', consents = true }: { readonly fund?: string; readonly consents?: boolean } = {},
): Promise<Performed> =>
  doOne(database, walkApprovalRoute, office, on, {
    fund,
    application,
    consents,
    document: `${application}批示`,
  });
