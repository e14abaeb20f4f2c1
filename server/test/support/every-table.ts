import { createHash } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { superuser } from '../../src/database/embedded/initialise.js';
import { socketPort } from '../../src/database/embedded/socket-dir.js';
import type { TestDatabase } from './database.js';
import { JURISDICTION } from './province.js';
import { OTHER_UNIT, UNIT } from './units.js';

/** A jurisdiction whose rows nobody of the test province may see. */
export const FOREIGN = '330000-test';

interface Owner {
  readonly jurisdiction: string;
  readonly fund: string;
  readonly department: string;
  readonly area: string;
  readonly unit: string;
}

const OWNERS: readonly Owner[] = [
  { jurisdiction: JURISDICTION, fund: 'F01', department: '101', area: '220100', unit: UNIT },
  { jurisdiction: JURISDICTION, fund: 'F01', department: '101', area: '220200', unit: OTHER_UNIT },
  { jurisdiction: JURISDICTION, fund: 'F02', department: '102', area: '220122', unit: OTHER_UNIT },
  { jurisdiction: JURISDICTION, fund: 'F02', department: '102', area: '220200', unit: UNIT },
  { jurisdiction: JURISDICTION, fund: 'S01', department: '101', area: '220100', unit: UNIT },
  { jurisdiction: FOREIGN, fund: 'F01', department: '101', area: '220100', unit: UNIT },
];

type Row = { readonly [column: string]: unknown };

/** The rows of each owner: at a place, at a unit, at a project, in the finance department, and of no fund. */
function variantsOf(owner: Owner, index: number): readonly Row[] {
  const { jurisdiction, fund, department, area, unit } = owner;
  const project = `PRJ${index}`;
  const whole = { jurisdiction, fund, portion: 'P1', area, unit_code: unit, project, department, file: fund };
  const at = (holder: string, organisation: string, office: string, rest: Row = {}): Row => ({
    ...whole,
    holder,
    recipient: holder,
    place: holder,
    organisation,
    office,
    subject: project,
    approved_on: '2025-01-02',
    ...rest,
  });
  return [
    at(area, `${area}-finance`, 'localFinanceBureau'),
    at(unit, unit, 'implementingUnit', { approved_on: null }),
    at(`project:${project}`, department, 'administeringDepartment'),
    at(unit, 'finance', 'localDepartment'),
    at(area, department, 'administeringDepartment', { fund: null, file: '*', subject: `${department}/2025` }),
    at(area, department, 'localFinanceBureau', { fund: null, file: '*', subject: '2025' }),
  ];
}

interface ColumnOf {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly filled: boolean;
  readonly choice: string | null;
}

/** Tables that hold what they should already, or nothing that anybody reads. */
const LEFT = ['law.jurisdiction', 'ledger.movement', 'access.secret', 'office.answered', 'access.session'];

/** Tables first that others name by number; every row of the n-th variant has the number 1000 + n. */
const FIRST = ['funds.fund', 'funds.portion', 'funds.project', 'law.act', 'law.decision', 'ledger.account'];

/** What a check asks of a column beyond its type. */
function special(table: string, n: number, row: Row): Row {
  const number = 1_000 + n;
  const one: { readonly [table: string]: Row } = {
    'funds.fund': { code: row.fund, state: 'approved', secret_basis: row.fund === 'S01' ? '涉密' : null },
    'funds.portion': { code: 'P1' },
    'funds.project': { code: row.project, level: 1 },
    'funds.debarment': { last_day: '2026-01-01' },
    'funds.formula_value': { weight: '3/5', value: '1' },
    'law.decision': { act_id: number, refusals: [], outcome: 'allowed' },
    'ledger.transfer': { from_account: number, to_account: 999_999 },
    'ledger.quota_document': { act_id: number },
    'office.paper': { act_id: null },
    'office.job': { content: Buffer.from('PK') },
    'office.paper_step': { paper: number, number: 1 },
    'access.organisation': { code: `organisation-${n}`, area: null },
    'access.person': { account: `somebody${n}` },
    'access.delegation': { from_person: 1 + (n % 19), to_person: 2 + (n % 19) },
    'gazette.edition': editionOf(n),
    'gazette.version': { place: n },
    'gazette.provision': { version: number, place: n },
    'gazette.citation': { version: number, place: n },
    'gazette.effect': { version: number, title: `title${n}` },
    'gazette.passage': { version: number },
    'gazette.verdict': { edition: number },
    'gazette.step': { edition: number },
    'gazette.correction': {
      version: number,
      ...(n % 2 === 0 ? {} : { approved_by: 2, published_on: '2025-02-01' }),
    },
  };
  return one[table] ?? {};
}

/** Every other edition is published. */
const editionOf = (n: number): Row => ({
  kind: 'issue',
  year: 2025,
  number: n + 1,
  ...(n % 2 === 0 ? { state: 'draft' } : { state: 'published', published_at: '2025-01-02T00:00:00Z' }),
});

function anyValue({ name, type, choice }: ColumnOf, table: string, n: number): unknown {
  if (choice !== null) return choice;
  if (name.endsWith('year')) return 2025;
  if (type.endsWith('[]')) return ['x'];
  switch (type) {
    case 'bigint':
    case 'integer':
      return 1_000 + n;
    case 'date':
      return '2025-01-02';
    case 'boolean':
      return false;
    case 'jsonb':
      return '{}';
    case 'bytea':
      return createHash('sha256').update(`${table}${n}`).digest();
    case 'timestamp with time zone':
      return '2025-01-02T00:00:00Z';
    default:
      return `${name}${n}`;
  }
}

const COLUMNS = `
  select format('%s.%s', s.nspname, c.relname) as "table", a.attname as name,
    format_type(coalesce(nullif(t.typbasetype, 0), t.oid), null) as type,
    a.attnotnull and (not a.atthasdef or a.attidentity <> '') as filled,
    coalesce(
      (select e.enumlabel from pg_enum e where e.enumtypid = t.oid order by e.enumsortorder limit 1),
      (select substring(pg_get_constraintdef(k.oid) from a.attname || $q$"? = (?:ANY \\(ARRAY\\[)?'([^']+)'$q$)
       from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and a.attnum = any(k.conkey)
         and pg_get_constraintdef(k.oid) ~ ('\\("?' || a.attname || $q$"? = (ANY|')$q$)
       order by cardinality(k.conkey) limit 1)) as choice
  from pg_class c join pg_namespace s on s.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    join pg_type t on t.oid = a.atttypid
  where c.relkind = 'r' and c.relrowsecurity order by 1, a.attnum`;

/** Where a reader is shown some columns only, a row is named by one of them. */
const KEY: { readonly [table: string]: string } = {
  'access.person': 'id',
  'office.job': 'id',
  'audit.head': 'file',
};
/** The column by which a row of a table is named. */
export const keyOf = (table: string): string => KEY[table] ?? 'ctid';

/** Every table with row security, as `schema.table`. */
export async function securedTables(client: pg.ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ table: string }>(
    `select format('%s.%s', s.nspname, c.relname) as "table" from pg_class c join pg_namespace s on s.oid = c.relnamespace
     where c.relkind = 'r' and c.relrowsecurity order by 1`,
  );
  return rows.map(({ table }) => table);
}

/**
 * Puts rows of several owners into every table with row security, as nobody else could: the server's superuser, with
 * no trigger and no foreign key in the way. Made from the catalogue, so that a new table is filled like the others.
 */
export async function fillEveryTable({ name }: TestDatabase): Promise<void> {
  const { socketDir } = inject('databaseCluster');
  const client = new pg.Client({ host: socketDir, port: socketPort, user: superuser, database: name });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    await client.query(
      `insert into law.jurisdiction (code, name, policy, today) values ($1, '他省', 'jilin-2024', '2025-01-01')`,
      [FOREIGN],
    );
    const { rows: columns } = await client.query<ColumnOf>(COLUMNS);
    const tables = [...new Set(columns.map(({ table }) => table))].filter((table) => !LEFT.includes(table));
    const ordered = [...FIRST, ...tables.filter((table) => !FIRST.includes(table))];
    const variants = OWNERS.flatMap(variantsOf);
    for (const table of ordered) {
      const own = columns.filter((column) => column.table === table);
      for (const [n, variant] of variants.entries()) await fill(client, table, own, n, variant);
    }
  } finally {
    await client.end();
  }
}

async function fill(
  client: pg.Client,
  table: string,
  columns: readonly ColumnOf[],
  n: number,
  variant: Row,
): Promise<void> {
  const given: Row = { ...variant, ...special(table, n, variant) };
  const isNeeded = columns.some(({ name, filled }) => name === 'fund' && filled);
  if (isNeeded && given.fund === null) return;
  const used = columns.filter(({ name, filled }) => filled || given[name] !== undefined);
  const values = used.map((column) => {
    const value = given[column.name];
    return value === undefined || (value === null && column.filled) ? anyValue(column, table, n) : value;
  });
  await client.query(
    `insert into ${table} (${used.map(({ name }) => `"${name}"`).join(', ')}) overriding system value
     values (${used.map((_, index) => `$${index + 1}`).join(', ')}) on conflict do nothing`,
    values,
  );
}
