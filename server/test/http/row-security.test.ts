import { OFFICE, type Office } from '@jizheng/rules';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOwn, officeFor, type Target } from '../../src/office/access.js';
import type { Signed } from '../../src/office/signed.js';
import { enter } from '../../src/office/stores/session.js';
import { targetOf } from '../../src/office/stores/target.js';
import { inTransaction } from '../support/acts.js';
import { fillEveryTable, keyOf, securedTables } from '../support/every-table.js';
import { openOffice, type TestOffice } from '../support/office.js';
import { openSession, PEOPLE } from '../support/people.js';
import { JURISDICTION } from '../support/province.js';
import { OTHER_UNIT, UNIT } from '../support/units.js';
import { type Books, isPublished, type JsonRow, maySee } from '../support/visible-rows.js';

let office: TestOffice;
let tables: readonly string[];
let books: Books;

/** Tables that no reader may look at, whoever she is. */
const CLOSED = ['access.secret', 'access.session', 'office.answered'];
/** What is the same for everybody everywhere: which movements of money there are. */
const VOCABULARY = ['ledger.movement'];

beforeAll(async () => {
  office = await openOffice();
  await fillEveryTable(office.database);
  books = await inTransaction(office.database, async (client) => {
    tables = (await securedTables(client)).filter((table) => !CLOSED.includes(table));
    const all = new Map<string, readonly JsonRow[]>();
    for (const table of tables) all.set(table, await allRows(client, table));
    return all;
  });
});
afterAll(() => office.close());

async function allRows(client: pg.ClientBase, table: string): Promise<readonly JsonRow[]> {
  const { rows } = await client.query<{ key: string; row: object }>(
    `select t.${keyOf(table)}::text as key, to_jsonb(t) as row from ${table} t`,
  );
  return rows.map(({ key, row }) => ({ ...row, key }));
}

/** What a reader sees of a table, by the keys of its rows. */
async function seen(client: pg.ClientBase, table: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ key: string }>(
    `select t.${keyOf(table)}::text as key from ${table} t`,
  );
  return rows.map(({ key }) => key).sort();
}

/** What everyone sees of a table, without signing in. */
const publicRows = (table: string): readonly string[] =>
  (books.get(table) ?? [])
    .filter((row) => isPublished(table, row))
    .map(({ key }) => String(key))
    .sort();

const undone = { ok: false, error: 'undone' } as const;

/** Works within a transaction that a person has entered, and undoes it. */
async function asPerson(
  access: 'read' | 'act',
  account: string,
  work: (client: pg.ClientBase, me: Signed) => Promise<void>,
): Promise<void> {
  const { token } = await openSession(office.database, account);
  await office.database.withWeb(access, async (client) => {
    const me = await enter(client, token);
    if (me === null) throw new Error(`${account} cannot enter`);
    await work(client, me);
    return undone;
  });
}

describe.each(PEOPLE)('$account ($position of $organisation)', ({ account }) => {
  it('sees her own rows of every table, and no other', async () => {
    await asPerson('read', account, async (client, me) => {
      for (const table of tables) {
        const rows = books.get(table) ?? [];
        const expected = rows.filter((row) => maySee(table, row, me, books)).map(({ key }) => String(key));
        expect({ table, rows: await seen(client, table) }).toEqual({ table, rows: expected.sort() });
      }
    });
  });
});

describe('of every table', () => {
  it('none is without row security', async () => {
    const { rows } = await inTransaction(office.database, (client) =>
      client.query(
        `select schemaname, tablename from pg_tables
         where schemaname in ('access', 'audit', 'funds', 'gazette', 'law', 'ledger', 'office') and not rowsecurity`,
      ),
    );
    expect(rows).toEqual([]);
  });

  it('there are rows that somebody sees and another does not', async () => {
    const shown = new Map<string, Set<string>>();
    for (const { account } of PEOPLE)
      await asPerson('read', account, async (client) => {
        for (const table of tables)
          shown.set(table, (shown.get(table) ?? new Set()).add((await seen(client, table)).join()));
      });
    const alike = tables.filter((table) => shown.get(table)?.size === 1);
    const forAll = tables.filter((table) => !alike.includes(table));
    expect(forAll.length).toBeGreaterThan(25);
    expect(alike).toEqual([
      'access.organisation',
      'access.person',
      'funds.budget_calendar',
      'funds.calendar_day',
      'gazette.affected',
      'gazette.citation',
      'gazette.effect',
      'gazette.passage',
      'gazette.provision',
      'gazette.version',
      'gazette.work',
      'law.jurisdiction',
      'law.official_interpretation',
      'ledger.movement',
    ]);
  });

  it.each<[string, (client: pg.ClientBase) => Promise<unknown>]>([
    ['nobody who has not entered', async () => undefined],
    [
      'nobody with a token that is none',
      (client) => client.query('select access.enter($1)', [Buffer.alloc(32)]),
    ],
    [
      'nobody who writes a scope of her own',
      (client) =>
        client.query("select set_config('jizheng.scope', repeat('0', 64) || $1, true)", [
          `(1,1,${JURISDICTION},governor,government,province,)`,
        ]),
    ],
    [
      'nobody who repeats the scope of another transaction',
      async (client) => {
        let scope = '';
        await asPerson('read', 'governor', async (other) => {
          const { rows } = await other.query<{ scope: string }>(
            "select current_setting('jizheng.scope') as scope",
          );
          scope = rows[0]?.scope ?? '';
        });
        expect(scope).toContain('governor');
        await client.query("select set_config('jizheng.scope', $1, true)", [scope]);
      },
    ],
    [
      'nobody who changes the scope that she has',
      async (client) => {
        const { token } = await openSession(office.database, 'clerk101');
        await enter(client, token);
        await client.query(
          "select set_config('jizheng.scope', replace(current_setting('jizheng.scope'), 'department,', 'province,'), true)",
        );
      },
    ],
  ])('%s sees a row that was not published', async (_, begin) => {
    await office.database.withWeb('read', async (client) => {
      await begin(client);
      for (const table of tables.filter((name) => !VOCABULARY.includes(name)))
        expect({ table, rows: await seen(client, table) }).toEqual({ table, rows: publicRows(table) });
      return undone;
    });
  });

  it.each(CLOSED)('nobody reads %s', async (table) => {
    await asPerson('read', 'governor', async (client) => {
      await expect(client.query(`select from ${table}`)).rejects.toMatchObject({ code: '42501' });
    });
  });
});

const OFFICES = Object.keys(OFFICE) as readonly Office[];

/** Whom a request may be about: the own of some, and another's for the others. */
const TARGETS: readonly Target[] = [
  { department: '101', area: '220100', unit: UNIT },
  { department: '102', area: '220122', unit: OTHER_UNIT },
  { department: '102', area: '220200', unit: UNIT },
];
const FUND: { readonly [department: string]: string } = { '101': 'F01', '102': 'F02' };

const inputOf = ({ department, area, unit }: Target): string =>
  JSON.stringify({ fund: FUND[department ?? ''], area, unitCode: unit });

/** An act as a request writes it. */
interface ActRow {
  readonly office: Office;
  readonly input: string;
  readonly person: bigint;
  readonly principal: bigint;
  readonly organisation: string | null;
  readonly jurisdiction: string;
}

let acts = 0;

/** Whether the database lets an act pass; nothing of it stays. */
async function passes(client: pg.ClientBase, row: ActRow): Promise<boolean> {
  await client.query('savepoint before');
  try {
    await client.query(
      `insert into law.act (jurisdiction, key, name, office, actor, event_date, recorded_on, accepted, subject, input,
         event_id, person, principal, organisation)
       values ($1, $2, 'test', $3, '测试员', '2025-01-02', '2025-01-02', true, 'x', $4, 1, $5, $6, $7)`,
      [row.jurisdiction, `act-${++acts}`, row.office, row.input, row.person, row.principal, row.organisation],
    );
    return true;
  } catch (error) {
    expect(error).toMatchObject({ code: '42501' });
    return false;
  } finally {
    await client.query('rollback to savepoint before');
  }
}

const rowFor = (me: Signed, act: Office, target: Target): ActRow => ({
  office: act,
  input: inputOf(target),
  person: me.person,
  principal: me.principal,
  organisation: me.organisation,
  jurisdiction: me.jurisdiction,
});

describe.each(PEOPLE)('by SQL, $account ($position of $organisation)', ({ account }) => {
  it('acts for the offices of her position alone, and on her own alone', async () => {
    await asPerson('act', account, async (client, me) => {
      for (const act of OFFICES)
        for (const target of TARGETS) {
          const expected = officeFor(me.position, [act]) !== undefined && isOwn(me, target);
          const passed = await passes(client, rowFor(me, act, target));
          expect({ act, target, passed }).toEqual({ act, target, passed: expected });
        }
    });
  });

  it('acts under no other name', async () => {
    await asPerson('act', account, async (client, me) => {
      const own = OFFICES.map((act) => officeFor(me.position, [act])).find((act) => act !== undefined);
      if (own === undefined) return;
      const target = TARGETS.find((one) => isOwn(me, one)) ?? { department: null, area: null, unit: null };
      const row = rowFor(me, own, target);
      expect(await passes(client, row)).toBe(true);
      const forged: readonly Partial<ActRow>[] = [
        { person: me.person + 1n },
        { principal: me.principal + 1n },
        { organisation: 'another' },
        { organisation: null },
        { jurisdiction: '330000-test' },
      ];
      for (const change of forged)
        expect({ change, passed: await passes(client, { ...row, ...change }) }).toEqual({
          change,
          passed: false,
        });
    });
  });
});

describe('an act that names no place', () => {
  const about = (fund: string | null) => JSON.stringify(fund === null ? {} : { fund });

  it('is of the local office that does it only where it sees the fund', async () => {
    await inTransaction(office.database, (client) =>
      client.query(
        `insert into funds.fund (jurisdiction, code, name, department, state, secret_basis)
         values ($1, 'SECRET', '涉密专项', '101', 'approved', '定密〔2024〕1号'),
           ($1, 'APPLIED', '申请中的专项', '101', 'applied', null)`,
        [JURISDICTION],
      ),
    );
    await asPerson('act', 'citya', async (client, me) => {
      const bureau = 'localFinanceBureau';
      const [target] = TARGETS;
      if (target === undefined) throw new Error('there is no target');
      const row = rowFor(me, bureau, target);
      for (const [fund, expected] of [
        [null, true],
        ['F01', true],
        ['SECRET', false],
        ['APPLIED', false],
      ] as const) {
        const passed = await passes(client, { ...row, input: about(fund) });
        const own = isOwn(me, await targetOf(client, me.jurisdiction, fund === null ? {} : { fund }));
        expect({ fund, passed, own }).toEqual({ fund, passed: expected, own: expected });
      }
    });
  });
});
