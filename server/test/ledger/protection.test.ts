import { ok } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { account, type Books, openBooks, origin } from './books.js';

let books: Books;

beforeAll(async () => {
  books = await openBooks();
  await books.posted('appropriation', [books.line('p1', origin, account('appropriated'), 100n)]);
});

afterAll(() => books.database.drop());

const asApp = (text: string) => books.database.pool.query(text);

const asOwner = (text: string) =>
  books.database.withOwner(async (client) => {
    await client.query(text);
    return ok(undefined);
  });

const tables = ['ledger.transfer', 'ledger.account', 'ledger.movement', 'ledger.quota_document'] as const;
const changes: Record<(typeof tables)[number], string> = {
  'ledger.transfer': 'amount = 1',
  'ledger.account': 'balance = 1',
  'ledger.movement': "kind = 'release'",
  'ledger.quota_document': 'amount = 1',
};

const transferColumns = [
  'jurisdiction',
  'key',
  'kind',
  'from_account',
  'to_account',
  'amount',
  'from_balance',
  'to_balance',
  'document_id',
  'decision_id',
  'provision',
  'actor',
  'event_date',
  'recorded_on',
  'law_version',
] as const;

/** Inserts a copy of the one transfer under another key, with these columns changed. */
function inserted(changed: Partial<Record<(typeof transferColumns)[number], string>>): string {
  const chosen: typeof changed = { key: "'p2'", ...changed };
  return `insert into ledger.transfer (${transferColumns.join(', ')})
    select ${transferColumns.map((column) => chosen[column] ?? column).join(', ')} from ledger.transfer limit 1`;
}

const openSecond = `insert into ledger.account (jurisdiction, fund, portion, budget_year, holder, stage, balance)
  select jurisdiction, fund, portion, budget_year, 'second', 'released', BALANCE from ledger.account limit 1`;

describe('the role of the program', () => {
  it.each(tables)('cannot update, delete or truncate %s', async (table) => {
    for (const text of [
      `update ${table} set ${changes[table]}`,
      `delete from ${table}`,
      `truncate ${table} cascade`,
    ]) {
      await expect(asApp(text)).rejects.toThrow(/permission denied/);
    }
  });

  it.each([
    ['a transfer', inserted({})],
    ['an account', openSecond.replace('BALANCE', '0')],
    ['a movement', "insert into ledger.movement values ('release', 'paid', 'released')"],
    ['an audit event', 'insert into audit.event overriding system value select * from audit.event'],
    ['an audit head', 'insert into audit.head select * from audit.head'],
  ])('cannot insert %s', async (_, text) => {
    await expect(asApp(text)).rejects.toThrow(/permission denied/);
  });

  it.each([
    'alter table ledger.transfer disable trigger all',
    'alter table ledger.account drop constraint never_below_zero',
    'create or replace function ledger.post_one() returns void language sql as $$ select $$',
    'set session_replication_role = replica',
    'set role jizheng_owner',
  ])('cannot lift what protects the ledger: %s', async (text) => {
    await expect(asApp(text)).rejects.toThrow(/permission denied|must be owner/);
  });

  it('cannot call what only the ledger itself may', async () => {
    await expect(asApp("select ledger.judge('x', 'release', '{}', '{}', '{}')")).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe('even the owner', () => {
  it.each([
    'update ledger.transfer set amount = 1',
    'delete from ledger.transfer',
    'truncate ledger.transfer',
    'delete from ledger.account',
    'truncate ledger.account',
    'update ledger.quota_document set amount = 1',
    'delete from ledger.quota_document',
    'truncate ledger.quota_document',
    'update audit.event set act = act',
    'delete from audit.event',
    'truncate audit.event cascade',
    'update law.decision set facts = facts',
    'delete from law.decision',
  ])('is refused by a trigger: %s', async (text) => {
    await expect(asOwner(text)).rejects.toThrow(/append only/);
  });

  it("cannot change an account's name", async () => {
    await expect(asOwner("update ledger.account set holder = 'other'")).rejects.toThrow(/keeps its identity/);
  });

  it.each([
    ['never_below_zero', "update ledger.account set balance = -1 where stage <> 'origin'"],
    ['never_below_zero', "update ledger.account set balance = 1 where stage = 'origin'"],
    ['never_below_zero', openSecond.replace('BALANCE', '-1')],
    ['account_once', openSecond.replace("'second', 'released', BALANCE", 'holder, stage, 0')],
    [
      'budget_year_check',
      openSecond.replace("budget_year, 'second'", "1999, 'second'").replace('BALANCE', '0'),
    ],
    ['key_once', inserted({ key: 'key' })],
    ['two_accounts', inserted({ from_account: 'to_account' })],
    ['fen_moved_check', inserted({ amount: '0' })],
    ['given_check', inserted({ provision: "''" })],
    ['given_check', inserted({ actor: "''" })],
    ['given_check', inserted({ law_version: "''" })],
    ['happened_before_recorded', inserted({ event_date: "'2999-01-01'" })],
  ])('is refused by the constraint %s (%#)', async (constraint, text) => {
    await expect(asOwner(text)).rejects.toMatchObject({ constraint });
  });

  it.each(['provision', 'actor', 'law_version', 'document_id', 'decision_id', 'event_date'] as const)(
    'cannot leave out the %s of a transfer',
    async (column) => {
      await expect(asOwner(inserted({ [column]: 'null' }))).rejects.toMatchObject({ code: '23502', column });
    },
  );
});
