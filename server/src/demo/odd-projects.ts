import { art } from '@jizheng/rules';
import { determinationSheet } from '../year/sheets/determinations.js';
import { projectSheet } from '../year/sheets/projects.js';
import { debarmentSheet, recoverySheet, violationSheet } from '../year/sheets/violations.js';
import { CLERK, type DemoBook, on, wan } from './demo-book.js';
import type { PortionYear } from './demo-plan.js';
import { unitCodeOf } from './demo-units.js';

/** The odd cases of projects and of those who carry them out (art. 20, 47). */
export function addOddProjects(book: DemoBook, plans: readonly PortionYear[]): void {
  lateAdmission(book);
  violations(book, plans);
}

/** A project that comes after 30 September, and again with a determination (art. 20). */
function lateAdmission(book: DemoBook): void {
  const project = (on_: ReturnType<typeof on>, code: string) =>
    book.add(projectSheet, {
      on: on_,
      office: 'administeringDepartment',
      code,
      fund: 'F05',
      portion: 'P1',
      name: `逾期入库项目${code}`,
      unitCode: unitCodeOf('220102', 9_001),
      unitName: '南关区示例单位9001',
      area: '220102',
      level: 2,
      startYear: 2026,
      endYear: 2027,
      amount: wan(100),
      forBudgetYear: 2026,
      appraised: true,
      permits: true,
      implementationPlan: true,
      funding: true,
      spendingSchedule: true,
      preparation: true,
      actor: CLERK,
    });
  project(on(2025, '10-01'), 'F05P1-迟1');
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
  project(on(2025, '10-10'), 'F05P1-迟2');
}

/** A violation heard, recovered, found serious, and the unit refused on the last day of its debarment (art. 47). */
function violations(book: DemoBook, plans: readonly PortionYear[]): void {
  const plan = plans.find(
    ({ fund, portion, year }) => fund.code === 'F16' && portion.code === 'P1' && year === 2025,
  );
  const project = plan?.projects[5];
  if (plan === undefined || project === undefined) return;
  const about = {
    fund: 'F16',
    portion: 'P1',
    budgetYear: 2025,
    wrongdoer: 'applicant',
    unitCode: project.unitCode,
    project: project.code,
  } as const;
  const common = {
    ...about,
    office: 'administeringDepartment',
    description: '虚报设备购置',
    publish: true,
    actor: CLERK,
  } as const;
  book.add(violationSheet, {
    ...common,
    on: on(2026, '03-05'),
    number: '演示违规1',
    notice: true,
    defence: false,
  });
  book.add(violationSheet, {
    ...common,
    on: on(2026, '03-20'),
    number: '演示违规2',
    notice: true,
    defence: true,
  });
  book.add(recoverySheet, {
    on: on(2026, '04-02'),
    number: '演示追回1',
    fund: 'F16',
    violation: '演示违规2',
    amount: wan(50),
    actor: CLERK,
  });
  book.add(determinationSheet, {
    on: on(2026, '04-08'),
    office: 'administeringDepartment',
    document: book.number('演示认', on(2026, '04-08')),
    provision: art(47),
    fund: 'F16',
    portion: 'P1',
    subject: '演示违规2',
    reason: '金额较大，拒不整改',
    actor: CLERK,
  });
  book.add(debarmentSheet, {
    on: on(2026, '04-10'),
    number: '演示停报1',
    violation: '演示违规2',
    actor: CLERK,
  });
  book.add(projectSheet, {
    on: on(2026, '09-10'),
    office: 'administeringDepartment',
    code: 'F16P1-停报',
    fund: 'F16',
    portion: 'P1',
    name: '停止申报期内的申请',
    unitCode: project.unitCode,
    unitName: project.unitName,
    area: project.place.code,
    level: 2,
    startYear: 2027,
    endYear: 2028,
    amount: wan(10),
    forBudgetYear: 2027,
    appraised: true,
    permits: true,
    implementationPlan: true,
    funding: true,
    spendingSchedule: true,
    preparation: true,
    actor: CLERK,
  });
}
