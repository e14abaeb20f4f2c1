import { createHash, randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import type { Database } from '../../src/database/index.js';
import { hashPassword } from '../../src/office/password.js';
import type { OrganisationKind, Position } from '../../src/office/position.js';
import { inTransaction } from './acts.js';
import { JURISDICTION } from './province.js';
import { OTHER_UNIT, UNIT } from './units.js';

interface OrganisationRow {
  readonly code: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly area: string | null;
}

/** The organisations of the test province: two departments, two cities, a county of the first city, two units. */
export const ORGANISATIONS: readonly OrganisationRow[] = [
  { code: 'government', name: '测试省政府', kind: 'government', area: null },
  { code: 'finance', name: '测试省财政厅', kind: 'finance', area: null },
  { code: '101', name: '测试工信厅', kind: 'department', area: null },
  { code: '102', name: '测试科技厅', kind: 'department', area: null },
  { code: 'audit', name: '测试审计厅', kind: 'audit', area: null },
  { code: '220100-finance', name: '甲市财政局', kind: 'localFinance', area: '220100' },
  { code: '220100-industry', name: '甲市工信局', kind: 'localDepartment', area: '220100' },
  { code: '220122-finance', name: '甲县财政局', kind: 'localFinance', area: '220122' },
  { code: '220200-finance', name: '乙市财政局', kind: 'localFinance', area: '220200' },
  { code: '220200-industry', name: '乙市工信局', kind: 'localDepartment', area: '220200' },
  { code: UNIT, name: '测试企业', kind: 'unit', area: null },
  { code: OTHER_UNIT, name: '另一企业', kind: 'unit', area: null },
];

interface PersonRow {
  readonly account: string;
  readonly position: Position;
  readonly organisation: string;
}

/** The people of the test province, by account: every position, where it matters in two organisations. */
export const PEOPLE: readonly PersonRow[] = [
  { account: 'clerk101', position: 'departmentClerk', organisation: '101' },
  { account: 'clerk102', position: 'departmentClerk', organisation: '102' },
  { account: 'head101', position: 'departmentHead', organisation: '101' },
  { account: 'head102', position: 'departmentHead', organisation: '102' },
  { account: 'section', position: 'financeSectionHead', organisation: 'finance' },
  { account: 'section2', position: 'financeSectionHead', organisation: 'finance' },
  { account: 'director', position: 'financeDirector', organisation: 'finance' },
  { account: 'incharge', position: 'viceGovernorInCharge', organisation: 'government' },
  { account: 'forfinance', position: 'viceGovernorForFinance', organisation: 'government' },
  { account: 'governor', position: 'governor', organisation: 'government' },
  { account: 'secretary', position: 'meetingSecretary', organisation: 'government' },
  { account: 'citya', position: 'localFinanceOfficer', organisation: '220100-finance' },
  { account: 'countya', position: 'localFinanceOfficer', organisation: '220122-finance' },
  { account: 'cityb', position: 'localFinanceOfficer', organisation: '220200-finance' },
  { account: 'industrya', position: 'localDepartmentOfficer', organisation: '220100-industry' },
  { account: 'industryb', position: 'localDepartmentOfficer', organisation: '220200-industry' },
  { account: 'unita', position: 'implementingUnitOfficer', organisation: UNIT },
  { account: 'unitb', position: 'implementingUnitOfficer', organisation: OTHER_UNIT },
  { account: 'auditor', position: 'auditor', organisation: 'audit' },
  { account: 'admin', position: 'administrator', organisation: 'finance' },
  { account: 'editor', position: 'gazetteEditor', organisation: 'government' },
  { account: 'editor2', position: 'gazetteEditor', organisation: 'government' },
  { account: 'chief', position: 'chiefEditor', organisation: 'government' },
];

/** The password of everybody in the test province. */
export const PASSWORD = 'a password for tests';

let hashed: Promise<string> | undefined;

/** Puts the organisations and the people into the province, which must be there. */
export async function peopleOfProvince(client: pg.ClientBase): Promise<void> {
  hashed ??= hashPassword(PASSWORD);
  await client.query(
    `insert into access.organisation (jurisdiction, code, name, kind, area)
     select $1, o.code, o.name, o.kind, o.area from jsonb_to_recordset($2) as o (code text, name text, kind text, area text)`,
    [JURISDICTION, JSON.stringify(ORGANISATIONS)],
  );
  await client.query(
    `insert into access.person (jurisdiction, organisation, account, name, position, password)
     select $1, p.organisation, p.account, '测试' || p.account, p.position, $3
     from jsonb_to_recordset($2) as p (account text, organisation text, position text)`,
    [JURISDICTION, JSON.stringify(PEOPLE), await hashed],
  );
}

/** The fund F02 of the department 102 with one portion, beside F01 of 101. */
export async function secondFund(client: pg.ClientBase): Promise<void> {
  await client.query(
    `insert into funds.fund (jurisdiction, code, name, department, state, term_from, term_to, approved_total)
     values ($1, 'F02', '测试科技专项', '102', 'approved', '2025-01-01', '2027-12-31', 30000000000)`,
    [JURISDICTION],
  );
  await client.query(
    `insert into funds.portion values
       ($1, 'F02', 'Q1', '科技项目', '成果转化', 'retained', 'ordinary', 'competitive', 'subsidy', 'specialTransfer', null, '2060402', '51301', '31299')`,
    [JURISDICTION],
  );
}

/** A session as a browser holds it: `headers` go with any request, a write adds an Idempotency-Key. */
export interface TestSession {
  readonly cookie: string;
  readonly csrf: string;
  readonly headers: { readonly cookie: string; readonly 'x-csrf-token': string };
  /** sha256 of the token, with which a transaction enters. */
  readonly token: Buffer;
}

const sessionOf = (value: string, csrf: string): TestSession => {
  const cookie = `jz_session=${value}`;
  const token = createHash('sha256').update(value).digest();
  return { cookie, csrf, headers: { cookie, 'x-csrf-token': csrf }, token };
};

/** Opens a session of a person without her password, for twelve hours. */
export async function openSession(
  database: Pick<Database, 'withTransaction'>,
  account: string,
): Promise<TestSession> {
  const session = sessionOf(randomBytes(32).toString('base64url'), randomBytes(16).toString('base64url'));
  const inserted = await inTransaction(database, (client) =>
    client.query(
      `insert into access.session (token, person, csrf, expires_at)
       select $1, id, $2, now() + interval '12 hours' from access.person where account = $3`,
      [session.token, session.csrf, account],
    ),
  );
  if (inserted.rowCount !== 1) throw new Error(`nobody is called ${account}`);
  return session;
}

/** A session of one person who acts for another: she is away from the office day on. */
export async function actingFor(
  database: Pick<Database, 'withTransaction'>,
  account: string,
  away: string,
): Promise<TestSession> {
  const session = await openSession(database, account);
  await inTransaction(database, (client) =>
    client.query(
      `with away as (
         insert into access.delegation (jurisdiction, from_person, to_person, from_day, until_day, reason)
         select j.code, a.id, b.id, j.today, j.today + 29, '出差'
         from law.jurisdiction j, access.person a, access.person b
         where j.code = $1 and a.account = $2 and b.account = $3 returning id)
       update access.session set delegation = away.id from away where token = $4`,
      [JURISDICTION, away, account, session.token],
    ),
  );
  return session;
}

/** Signs in over HTTP as a browser does. */
export async function signIn(
  app: FastifyInstance,
  account: string,
  password = PASSWORD,
): Promise<TestSession> {
  const answer = await app.inject({ method: 'POST', url: '/api/session', payload: { account, password } });
  const [cookie] = answer.cookies;
  if (answer.statusCode !== 200 || cookie === undefined) throw new Error(`${account}: ${answer.body}`);
  return sessionOf(cookie.value, answer.json<{ csrf: string }>().csrf);
}

let writes = 0;

/** The headers of one write: the session's, and a key of its own. */
export const writeHeaders = ({ headers }: TestSession): { readonly [name: string]: string } => ({
  ...headers,
  'idempotency-key': `write-${process.pid}-${++writes}`,
});
