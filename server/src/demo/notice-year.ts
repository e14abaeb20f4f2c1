import { ratio } from '@jizheng/rules';
import type { SheetContent } from '../spreadsheet/index.js';
import { allocationApprovalSheet, allocationSheet, factorSheet } from '../year/sheets/allocations.js';
import { approvalSheet } from '../year/sheets/approvals.js';
import { bookSchema } from '../year/sheets/book.js';
import { budgetApprovalSheet } from '../year/sheets/budget-approvals.js';
import { budgetCalendarSheet } from '../year/sheets/budget-calendar.js';
import { budgetOpinionSheet, budgetRequestSheet } from '../year/sheets/budgets.js';
import { fundApplicationSheet } from '../year/sheets/fund-applications.js';
import { fundListSheet } from '../year/sheets/fund-list.js';
import { measureSheet } from '../year/sheets/measures.js';
import { releaseSheet } from '../year/sheets/releases.js';
import { taskListSheet } from '../year/sheets/task-lists.js';
import { YEAR_SHEETS } from '../year/workbook.js';
import { CLERK, DemoBook, on, wan } from './demo-book.js';
import { SOUND_APPLICATION } from './establishing.js';
import { SOUND_TASKS } from './executing.js';
import type { NoticeLine } from './read-notice.js';

/** The books of a notice, apart from all others. */
export const NOTICE_BOOK = '220000-notice';

const ACT = { fund: 'N01', actor: CLERK } as const;
const ABOUT = { ...ACT, portion: 'P1', budgetYear: 2025 } as const;
const PLAN = '通知分配1';
const DOCUMENT = '通知下达1';

/**
 * The year's workbook in which the figures of a notice are allocated by formula and released to its counties. The
 * law held begins on 2024-09-14, so whatever the notice's own date, it is played in budget year 2025. The notice says
 * what each county gets and not by which factors: its amounts are the one factor.
 */
export function noticeYear(lines: readonly NoticeLine[]): readonly SheetContent[] {
  const book = new DemoBook();
  const total = wan(lines.reduce((sum, { amount_wan }) => sum + amount_wan, 0));
  open(book);
  establish(book, total);
  formulate(book, total);
  allocate(book, lines, total);
  release(book, lines);
  return book.sheets([bookSchema, ...YEAR_SHEETS.map(({ schema }) => schema)]);
}

type Total = ReturnType<typeof wan>;

function open(book: DemoBook): void {
  const days = { firstDay: on(2024, '09-14'), lastDay: on(2025, '06-30') };
  book.add(
    { schema: bookSchema },
    { code: NOTICE_BOOK, name: '按通知数额分配（日期为示例）', ...days, illustrative: true },
  );
  book.add(budgetCalendarSheet, {
    enteredOn: on(2024, '09-14'),
    budgetYear: 2025,
    formulationEnd: on(2024, '11-30'),
    congressApprovedOn: on(2025, '01-18'),
    actor: CLERK,
  });
}

function establish(book: DemoBook, total: Total): void {
  book.add(fundApplicationSheet, {
    ...SOUND_APPLICATION,
    ...ACT,
    on: on(2024, '09-16'),
    number: '通知请1',
    name: '通知所列专项',
    department: '108',
    use: '通知所列支出',
    termFrom: on(2025, '01-01'),
    termTo: on(2025, '12-31'),
    year1: total,
  });
  for (const [step, monthDay] of [
    ['financeDepartment', '09-17'],
    ['viceGovernorForFinance', '09-18'],
    ['governor', '09-19'],
  ] as const) {
    const document = `通知批${monthDay}`;
    book.add(approvalSheet, {
      ...ACT,
      on: on(2024, monthDay),
      application: '通知请1',
      step,
      consents: true,
      document,
    });
  }
  book.add(measureSheet, {
    ...ACT,
    on: on(2024, '09-20'),
    number: '通知管1',
    adoptedOn: on(2024, '09-20'),
    jointly: true,
    statesAuthority: true,
    delegates: true,
    statesFactors: true,
    statesAllowance: true,
    conflicts: false,
  });
  book.add(fundListSheet, {
    ...ACT,
    on: on(2024, '09-21'),
    listYear: 2025,
    portion: 'P1',
    name: '通知所列项目',
    authority: 'delegated',
    nature: 'grassRoots',
    spendingClass: 'ordinary',
    selection: 'other',
    supportMode: 'subsidy',
    transferClass: 'specialTransfer',
    functionCode: '2130199',
    governmentEconomicCode: '51301',
    departmentEconomicCode: '31299',
    scale: total,
    amount: total,
    use: '通知所列支出',
    performanceTarget: '按任务清单完成',
    withDepartments: true,
    developmentPlan: true,
    yearlyTasks: true,
  });
}

function formulate(book: DemoBook, total: Total): void {
  book.add(budgetRequestSheet, {
    ...ABOUT,
    on: on(2024, '10-20'),
    form: 'amountOnly',
    amount: total,
    restores: wan(0),
    structure: true,
    direction: true,
    workPlan: true,
  });
  book.add(budgetOpinionSheet, {
    ...ABOUT,
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
  const approval = { on: on(2025, '01-28'), number: '通知指1', stage: 'initial', amount: total } as const;
  book.add(budgetApprovalSheet, { ...ABOUT, ...approval });
}

function allocate(book: DemoBook, lines: readonly NoticeLine[], total: Total): void {
  for (const { place, amount_wan } of lines) {
    book.add(factorSheet, {
      on: on(2025, '02-03'),
      plan: PLAN,
      factor: '通知所列数额',
      weight: ratio(1n, 1n),
      area: place.code,
      value: String(amount_wan),
      actor: CLERK,
    });
  }
  book.add(allocationSheet, {
    ...ABOUT,
    on: on(2025, '02-03'),
    plan: PLAN,
    method: 'formula',
    amount: total,
    unit: 'wanYuan',
    inMeasure: true,
    linkedToPipeline: true,
    forEnterprise: false,
    forDevelopment: false,
    policyStart: on(2024, '10-01'),
  });
  book.add(allocationApprovalSheet, {
    on: on(2025, '02-12'),
    plan: PLAN,
    office: 'viceGovernorInCharge',
    jointly: true,
    rules: true,
    decisions: true,
    actor: CLERK,
  });
}

function release(book: DemoBook, lines: readonly NoticeLine[]): void {
  const day = on(2025, '03-05');
  for (const { place, amount_wan } of lines) {
    const recipient = place.code;
    const terms = { namesProjects: false, withTaskList: true } as const;
    book.add(releaseSheet, {
      ...ABOUT,
      on: day,
      document: DOCUMENT,
      recipient,
      amount: wan(amount_wan),
      ...terms,
    });
    book.add(taskListSheet, { ...SOUND_TASKS, on: day, document: DOCUMENT, recipient, actor: CLERK });
  }
}
