import { day, type Fen, type Office, type ValueOf, yuan } from '@jizheng/rules';
import type { Performed } from '../../src/acts/act.js';
import type { applyForFund } from '../../src/funds/acts/apply-for-fund.js';
import { prepareFundList } from '../../src/funds/acts/prepare-fund-list.js';
import { setBudgetCalendar } from '../../src/funds/acts/set-budget-calendar.js';
import { walkApprovalRoute } from '../../src/funds/acts/walk-approval-route.js';
import { doAll, doOne, inTransaction } from './acts.js';
import type { TestDatabase } from './database.js';
import { JURISDICTION } from './province.js';

/** An application for a new fund as an officer enters it. */
export type FundApplication = ValueOf<typeof applyForFund.input>;

/** A line of the yearly list as an officer enters it. */
export type FundListLine = ValueOf<typeof prepareFundList.input>;

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
export const enterCalendar = (
  database: TestDatabase,
  budgetYear: number,
  on = `${budgetYear - 1}-01-05`,
): Promise<Performed> =>
  doOne(database, setBudgetCalendar, 'financeDepartment', on, {
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

/** Finance's grade of the fund F01, issued on a day. */
export const seedGrade = (database: TestDatabase, rating: string, issuedOn: string): Promise<unknown> =>
  inTransaction(database, (client) =>
    client.query(
      `insert into funds.evaluation (jurisdiction, fund, year, level, subject, rating, issued_on)
       values ($1, 'F01', $2, 'finance', $3, $4, $5)`,
      [JURISDICTION, Number(issuedOn.slice(0, 4)), `评价${issuedOn}`, rating, issuedOn],
    ),
  );

/** A determination of the finance department about anything of the fund F01 under an article. */
export const seedDetermination = (database: TestDatabase, article: number, on: string): Promise<unknown> =>
  inTransaction(database, async (client) => {
    const { rows } = await client.query<{ id: bigint }>('select id from law.act limit 1');
    await client.query(
      `insert into funds.determination (jurisdiction, document, provision, office, fund, subject, dated, reason, act_id)
       values ($1, $2, $3, 'financeDepartment', 'F01', '*', $4, '测试理由', $5)`,
      [JURISDICTION, `财认${article}-${on}`, `jzg-2024-2/art-${article}`, on, rows[0]?.id],
    );
  });

/** A sound line of the list for the portion P3 of the fund F01. */
export const soundLine: FundListLine = {
  listYear: 2026,
  fund: 'F01',
  portion: 'P3',
  name: '竞争项目',
  authority: 'retained',
  nature: 'overall',
  spendingClass: 'ordinary',
  selection: 'competitive',
  supportMode: 'subsidy',
  transferClass: 'specialTransfer',
  ownRulesBasis: null,
  functionCode: '2150517',
  governmentEconomicCode: '51301',
  departmentEconomicCode: '31299',
  preparation: { withDepartments: true, developmentPlan: true, yearlyTasks: true },
  scale: yuan(100_000_000n),
  amount: yuan(40_000_000n),
  use: '技术改造',
  performanceTarget: '支持项目十个',
};

/** Enters lines of the list in one batch, the fund's own measure being there. */
export async function enterList(
  database: TestDatabase,
  on: string,
  ...lines: readonly Partial<FundListLine>[]
): Promise<readonly Performed[]> {
  await inTransaction(database, (client) =>
    client.query(`update funds.fund set measure = '吉财规〔2024〕1号' where code = 'F01'`),
  );
  return doAll(
    database,
    prepareFundList,
    'financeDepartment',
    on,
    lines.map((line) => ({ ...soundLine, ...line })),
  );
}
