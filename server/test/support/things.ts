import { day } from '@jizheng/rules';
import type pg from 'pg';
import { insertJob } from '../../src/jobs/stores/job.js';
import { insertPaper } from '../../src/office/stores/paper.js';
import { JURISDICTION } from './province.js';
import { OTHER_UNIT, UNIT } from './units.js';

/** What a department has, by the names and numbers under which it is asked for. */
export interface Things {
  readonly fund: string;
  readonly project: string;
  readonly act: string;
  readonly paper: string;
  readonly job: string;
}

/** Whose things they are. */
export interface Owner {
  readonly department: string;
  readonly clerk: string;
  readonly fund: string;
  readonly portion: string;
  readonly project: string;
  readonly area: string;
  readonly unit: string;
}

/** The two departments of the test province, each with a project at a place and a unit of its own. */
export const OWNERS: readonly [Owner, Owner] = [
  {
    department: '101',
    clerk: 'clerk101',
    fund: 'F01',
    portion: 'P1',
    project: 'X1',
    area: '220200',
    unit: UNIT,
  },
  {
    department: '102',
    clerk: 'clerk102',
    fund: 'F02',
    portion: 'Q1',
    project: 'Y1',
    area: '220122',
    unit: OTHER_UNIT,
  },
];

/** Gives a department its project, an act of its clerk, a paper that waits for signatures, and a workbook. */
export async function thingsOf(client: pg.ClientBase, owner: Owner): Promise<Things> {
  const { department, clerk, fund, portion, project, area, unit } = owner;
  await client.query(
    `insert into funds.project (jurisdiction, code, fund, portion, name, unit_code, unit_name, area, level,
       start_year, end_year, amount, for_budget_year, executable, state, admitted_on)
     values ($1, $2, $3, $4, $2, $5, '测试单位', $6, 2, 2025, 2026, 100000000, 2025, true, 'settled', '2024-09-01')
     on conflict do nothing`,
    [JURISDICTION, project, fund, portion, unit, area],
  );
  const found = await client.query<{ id: bigint }>('select id from access.person where account = $1', [
    clerk,
  ]);
  const person = found.rows[0]?.id ?? 0n;
  const acted = await client.query<{ id: bigint; event: bigint }>(
    `insert into law.act (jurisdiction, key, name, office, actor, event_date, recorded_on, accepted, subject, input,
       fund, event_id, person, principal, organisation)
     values ($1, $2, 'monitor', 'administeringDepartment', '测试员', '2025-01-02', '2025-01-02', true, $2, $3, $4,
       audit.next_id(), $5, $5, $6) returning id, event_id as event`,
    [JURISDICTION, `things:${department}`, JSON.stringify({ fund }), fund, person, department],
  );
  const act = acted.rows[0];
  await client.query(
    "select audit.append($1, $2, $3, 'monitor', 'administeringDepartment', '测试员', '2025-01-02', '2025-01-02', law.digest($1))",
    [act?.event, JURISDICTION, fund],
  );
  const shared = { jurisdiction: JURISDICTION, principal: person, organisation: department };
  const paper = await insertPaper(client, {
    ...shared,
    act: 'virement',
    office: 'administeringDepartment',
    on: day('2025-01-02'),
    input: { fund },
    fund,
    portion,
    subject: fund,
    amount: null,
    note: '',
    route: ['departmentHead', 'financeSectionHead'],
    submittedBy: person,
    submittedOn: day('2025-01-02'),
  });
  const content = Buffer.from('workbook');
  const job = await insertJob(client, {
    ...shared,
    person,
    fileName: `${department}.xlsx`,
    content,
    sha256: content,
  });
  return { fund, project, act: String(act?.id), paper: String(paper), job: String(job) };
}
