import { addDays, art, type PlainDate, yearOf } from '@jizheng/rules';
import { determinationSheet } from '../year/sheets/determinations.js';
import { delegatedShareSheet } from '../year/sheets/pipeline-work.js';
import { projectSheet } from '../year/sheets/projects.js';
import { debarmentSheet, recoverySheet, violationSheet } from '../year/sheets/violations.js';
import { CLERK, type DemoBook, on, wan } from './demo-book.js';
import type { DemoProject, PortionYear } from './demo-plan.js';
import { unitCodeOf } from './demo-units.js';

/** The odd cases of projects and of those who carry them out (art. 19, 20, 47). */
export function addOddProjects(book: DemoBook, plans: readonly PortionYear[]): void {
  lateAdmission(book);
  delegatedShares(book, plans);
  violations(book, plans);
}

const READY = {
  office: 'administeringDepartment',
  portion: 'P1',
  level: 2,
  appraised: true,
  permits: true,
  implementationPlan: true,
  funding: true,
  spendingSchedule: true,
  preparation: true,
  actor: CLERK,
} as const;

/** A project that comes after 30 September, and again with a determination (art. 20). */
function lateAdmission(book: DemoBook): void {
  const project = (monthDay: string, code: string) =>
    book.add(projectSheet, {
      ...READY,
      on: on(2025, monthDay),
      code,
      fund: 'F05',
      name: `逾期入库项目${code}`,
      unitCode: unitCodeOf('220102', 9_001),
      unitName: '南关区示例单位9001',
      area: '220102',
      startYear: 2026,
      endYear: 2027,
      amount: wan(100),
      forBudgetYear: 2026,
    });
  project('10-01', 'F05P1-迟1');
  book.add(determinationSheet, {
    on: on(2025, '10-09'),
    office: 'financeDepartment',
    document: book.number('演示认', on(2025, '10-09')),
    provision: art(20),
    fund: 'F05',
    portion: 'P1',
    subject: 'F05P1-迟2',
    budgetYear: 2026,
    reason: '省委省政府新近部署',
    actor: CLERK,
  });
  project('10-10', 'F05P1-迟2');
}

/** A place that manages performance poorly may not get more than the year before (art. 19). */
function delegatedShares(book: DemoBook, plans: readonly PortionYear[]): void {
  const plan = plans.find(({ fund, year }) => fund.code === 'F22' && year === 2026);
  const place = plan?.projects[0]?.place.code;
  if (place === undefined) throw new Error('the demo has no fund F22');
  const share = { fund: 'F22', portion: 'P1', budgetYear: 2027, place, performancePoor: true, actor: CLERK };
  book.add(delegatedShareSheet, { ...share, on: on(2026, '10-12'), proposedAmount: wan(5_000) });
  book.add(delegatedShareSheet, { ...share, on: on(2026, '10-13'), proposedAmount: wan(100) });
}

/** Two units that violated: one is debarred for the full term, the other until a day of the demo (art. 47). */
function violations(book: DemoBook, plans: readonly PortionYear[]): void {
  const plan = plans.find(
    ({ fund, portion, year }) => fund.code === 'F16' && portion.code === 'P1' && year === 2025,
  );
  const [first, second] = plan?.projects.slice(5) ?? [];
  if (first === undefined || second === undefined) throw new Error('the demo has no fund F16');
  violate(book, first, '演示违规1', '03-05', false);
  violate(book, first, '演示违规2', '03-20', true);
  violate(book, second, '演示违规3', '03-20', true);
  book.add(recoverySheet, {
    on: on(2026, '04-02'),
    number: '演示追回1',
    fund: 'F16',
    violation: '演示违规2',
    amount: wan(50),
    actor: CLERK,
  });
  determine(book, '演示违规2', '金额较大，拒不整改');
  debar(book, '演示停报0', '04-09', '演示违规3');
  determine(book, '演示违规3', '重复申报');
  determine(book, '演示停报2', '主动退回并整改，从轻处理');
  debar(book, '演示停报1', '04-10', '演示违规2');
  debar(book, '演示停报2', '04-10', '演示违规3', LAST_DAY);
  apply(book, first, 'F16P1-停报1', on(2026, '09-10'));
  apply(book, second, 'F16P1-停报2', LAST_DAY);
  apply(book, second, 'F16P1-停报3', addDays(LAST_DAY, 1));
}

/** The last day of the shorter debarment: refused on it, let in on the next. */
const LAST_DAY = on(2027, '09-10');

function violate(
  book: DemoBook,
  project: DemoProject,
  number: string,
  monthDay: string,
  heard: boolean,
): void {
  book.add(violationSheet, {
    on: on(2026, monthDay),
    office: 'administeringDepartment',
    number,
    fund: 'F16',
    portion: 'P1',
    budgetYear: 2025,
    wrongdoer: 'applicant',
    unitCode: project.unitCode,
    project: project.code,
    description: '虚报设备购置',
    publish: true,
    notice: true,
    defence: heard,
    actor: CLERK,
  });
}

function determine(book: DemoBook, subject: string, reason: string): void {
  const date = on(2026, subject === '演示违规2' ? '04-08' : '04-10');
  book.add(determinationSheet, {
    on: date,
    office: 'administeringDepartment',
    document: book.number('演示认', date),
    provision: art(47),
    fund: 'F16',
    portion: 'P1',
    subject,
    reason,
    actor: CLERK,
  });
}

function debar(
  book: DemoBook,
  number: string,
  monthDay: string,
  violation: string,
  endsOn: PlainDate | null = null,
): void {
  book.add(debarmentSheet, { on: on(2026, monthDay), number, violation, endsOn, actor: CLERK });
}

/** A unit applies with a small project for the year after. */
function apply(
  book: DemoBook,
  { unitCode, unitName, place }: DemoProject,
  code: string,
  day: PlainDate,
): void {
  const year = yearOf(day) + 1;
  book.add(projectSheet, {
    ...READY,
    on: day,
    code,
    fund: 'F16',
    name: `停止申报单位的申请${code}`,
    unitCode,
    unitName,
    area: place.code,
    startYear: year,
    endYear: year + 1,
    amount: wan(10),
    forBudgetYear: year,
  });
}
