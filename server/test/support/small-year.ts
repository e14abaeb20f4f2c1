import { CLERK, DemoBook, on, wan } from '../../src/demo/demo-book.js';
import { unitCodeOf } from '../../src/demo/demo-units.js';
import { SOUND_APPLICATION } from '../../src/demo/establishing.js';
import { type SheetContent, writeWorkbook } from '../../src/spreadsheet/index.js';
import { allocationApprovalSheet, allocationSheet } from '../../src/year/sheets/allocations.js';
import { approvalSheet } from '../../src/year/sheets/approvals.js';
import { bookSchema } from '../../src/year/sheets/book.js';
import { breakdownSheet } from '../../src/year/sheets/breakdowns.js';
import { budgetApprovalSheet } from '../../src/year/sheets/budget-approvals.js';
import { budgetCalendarSheet } from '../../src/year/sheets/budget-calendar.js';
import { budgetOpinionSheet, budgetRequestSheet } from '../../src/year/sheets/budgets.js';
import { confirmationSheet } from '../../src/year/sheets/confirmations.js';
import { executionStudySheet } from '../../src/year/sheets/executions.js';
import { fundApplicationSheet } from '../../src/year/sheets/fund-applications.js';
import { fundListSheet } from '../../src/year/sheets/fund-list.js';
import { measureSheet } from '../../src/year/sheets/measures.js';
import { paymentSheet } from '../../src/year/sheets/payments.js';
import { projectSheet } from '../../src/year/sheets/projects.js';
import { releaseSheet } from '../../src/year/sheets/releases.js';
import { virementSheet } from '../../src/year/sheets/virement.js';
import { YEAR_SHEETS } from '../../src/year/workbook.js';

/** The places of the small year's three projects; the third one's money is never released. */
export const PLACES = ['220182', '220284', '222406'] as const;

/** The code of the n-th project of the small year. */
export const projectOf = (nth: number): string => `X${nth + 1}`;

const common = { fund: 'F01', portion: 'P1', budgetYear: 2025, actor: CLERK } as const;
const byFund = { fund: 'F01', actor: CLERK } as const;
const PROJECT = wan(100);
const YEARLY = wan(300);

/**
 * One fund, three projects of 1,000,000 yuan: two are released, half of the third goes back after June. One virement
 * is allowed and one refused, one payment goes beyond the budget, and one names a document that nobody issued.
 */
export function smallYear(code = '220000-small'): DemoBook {
  const book = new DemoBook();
  book.add(
    { schema: bookSchema },
    { code, name: '小账套', firstDay: on(2024, '09-14'), lastDay: on(2025, '12-31'), illustrative: true },
  );
  establish(book);
  formulate(book);
  execute(book);
  pay(book);
  return book;
}

function establish(book: DemoBook): void {
  book.add(budgetCalendarSheet, {
    enteredOn: on(2024, '09-14'),
    budgetYear: 2025,
    formulationEnd: on(2024, '11-30'),
    congressApprovedOn: on(2025, '01-18'),
    actor: CLERK,
  });
  book.add(fundApplicationSheet, {
    ...SOUND_APPLICATION,
    ...byFund,
    on: on(2024, '09-16'),
    number: '小请1',
    name: '小专项',
    department: '107',
    use: '设备更新',
    termFrom: on(2025, '01-01'),
    termTo: on(2027, '12-31'),
    year1: YEARLY,
    year2: YEARLY,
    year3: YEARLY,
  });
  for (const [step, monthDay] of [
    ['financeDepartment', '09-17'],
    ['viceGovernorForFinance', '09-18'],
    ['governor', '09-19'],
  ] as const) {
    const document = `小批${monthDay}`;
    book.add(approvalSheet, {
      ...byFund,
      on: on(2024, monthDay),
      application: '小请1',
      step,
      consents: true,
      document,
    });
  }
  book.add(measureSheet, {
    ...byFund,
    on: on(2024, '09-20'),
    number: '小管1',
    adoptedOn: on(2024, '09-20'),
    jointly: true,
    statesAuthority: true,
    delegates: false,
    statesFactors: false,
    statesAllowance: true,
    conflicts: false,
  });
  book.add(fundListSheet, {
    ...byFund,
    on: on(2024, '09-21'),
    listYear: 2025,
    portion: 'P1',
    name: '设备更新',
    authority: 'retained',
    nature: 'overall',
    spendingClass: 'ordinary',
    selection: 'competitive',
    supportMode: 'subsidy',
    transferClass: 'specialTransfer',
    functionCode: '2150517',
    governmentEconomicCode: '51301',
    departmentEconomicCode: '31299',
    scale: YEARLY,
    amount: YEARLY,
    use: '设备更新',
    performanceTarget: '按期完成',
    withDepartments: true,
    developmentPlan: true,
    yearlyTasks: true,
  });
  PLACES.forEach((_, nth) => {
    addProject(book, nth);
  });
}

/** Adds a row that admits a project; the code may be another. */
export function addProject(book: DemoBook, nth: number, code = projectOf(nth)): void {
  const area = PLACES[nth] ?? PLACES[0];
  book.add(projectSheet, {
    ...byFund,
    on: on(2024, '09-25'),
    office: 'administeringDepartment',
    code,
    portion: 'P1',
    name: `设备更新${nth + 1}`,
    unitCode: unitCodeOf(area, nth + 1),
    unitName: `示例单位${nth + 1}`,
    area,
    level: 2,
    startYear: 2025,
    endYear: 2026,
    amount: PROJECT,
    forBudgetYear: 2025,
    appraised: true,
    permits: true,
    implementationPlan: true,
    funding: true,
    spendingSchedule: true,
    preparation: true,
  });
}

function formulate(book: DemoBook): void {
  book.add(budgetRequestSheet, {
    ...common,
    on: on(2024, '10-20'),
    form: 'concreteProjects',
    amount: YEARLY,
    restores: wan(0),
    structure: true,
    direction: true,
    workPlan: true,
  });
  book.add(budgetOpinionSheet, {
    ...common,
    on: on(2024, '11-18'),
    rigid: wan(0),
    ineffective: wan(0),
    balanceCut: wan(0),
    pipeline: true,
    execution: true,
    targetReview: true,
    monitoring: true,
    evaluation: true,
    supervision: true,
    audit: true,
  });
  const approval = { on: on(2025, '01-28'), number: '小指1', stage: 'initial', amount: YEARLY } as const;
  book.add(budgetApprovalSheet, { ...common, ...approval });
}

function execute(book: DemoBook): void {
  PLACES.forEach((_, nth) => {
    book.add(allocationSheet, {
      ...common,
      on: on(2025, '02-02'),
      plan: '小分1',
      method: 'projectBased',
      project: projectOf(nth),
      amount: PROJECT,
      inMeasure: true,
      linkedToPipeline: true,
      forEnterprise: false,
      forDevelopment: false,
      policyStart: on(2024, '10-01'),
    });
  });
  book.add(allocationApprovalSheet, {
    on: on(2025, '02-12'),
    plan: '小分1',
    office: 'viceGovernorInCharge',
    jointly: true,
    rules: true,
    decisions: true,
    actor: CLERK,
  });
  PLACES.slice(0, 2).forEach((recipient, nth) => {
    book.add(releaseSheet, {
      ...common,
      on: on(2025, '03-04'),
      document: '小下1',
      recipient,
      amount: PROJECT,
      namesProjects: true,
      withTaskList: false,
    });
    book.add(breakdownSheet, {
      ...common,
      on: on(2025, '04-10'),
      office: 'localFinanceBureau',
      document: '小解1',
      recipient,
      project: projectOf(nth),
      amount: PROJECT,
    });
  });
  addVirement(book, '04-21', '小调1', 5);
  addVirement(book, '04-22', '小调2', 25);
  book.add(confirmationSheet, { ...common, on: on(2025, '07-03'), consequence: 'half', number: '小收1' });
}

/** Money moves from the first project to the second, by the department alone. */
function addVirement(book: DemoBook, monthDay: string, number: string, amount_wan: number): void {
  book.add(virementSheet, {
    on: on(2025, monthDay),
    number,
    fund: 'F01',
    fromPortion: 'P1',
    fromProject: projectOf(0),
    toPortion: 'P1',
    toProject: projectOf(1),
    budgetYear: 2025,
    amount: wan(amount_wan),
    withinApprovedScope: true,
    approvedBy: 'department',
    actor: CLERK,
  });
}

function pay(book: DemoBook): void {
  addPayment(book, '06-16', '小付1', 60);
  addPayment(book, '06-16', '小付2', 50);
  addPayment(book, '06-17', '小付3', 90, '无此文号');
  addPayment(book, '06-17', '小付4', 20.5, '小解1', 1);
  const studied = { ...byFund, office: 'administeringDepartment', finding: '按计划执行' } as const;
  // The same study entered twice is two acts.
  for (const _ of [1, 2])
    book.add(executionStudySheet, { ...studied, on: on(2025, '06-26'), month: on(2025, '06-26') });
}

/** Adds a payment to a project, of so many 万元. */
export function addPayment(
  book: DemoBook,
  monthDay: string,
  voucher: string,
  amount_wan: number,
  document = '小解1',
  nth = 0,
): void {
  book.add(paymentSheet, {
    ...common,
    on: on(2025, monthDay),
    office: 'localFinanceBureau',
    voucher,
    document,
    project: projectOf(nth),
    amount: wan(amount_wan),
    withinScope: true,
    diverted: false,
  });
}

/** The sheets of a year's workbook, as they are written. */
export const sheetsOf = (book: DemoBook): readonly SheetContent[] =>
  book.sheets([bookSchema, ...YEAR_SHEETS.map(({ schema }) => schema)]);

/** The sheet with its rows in the opposite order. */
export const reversed = (sheet: SheetContent): SheetContent =>
  Symbol.iterator in sheet.rows ? { ...sheet, rows: [...sheet.rows].reverse() } : sheet;

/** Writes a year's workbook; throws when it cannot. */
export async function writeYear(path: string, sheets: readonly SheetContent[]): Promise<string> {
  const written = await writeWorkbook(path, sheets);
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  return path;
}
