import { fen, ok } from '@jizheng/rules';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AccountKey } from '../../src/ledger/account.js';
import { readBalances } from '../../src/ledger/account.js';
import { post, type TransferLine } from '../../src/ledger/post.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { foundProvince, type Grounds, headOf, JURISDICTION, recordGrounds } from '../support/province.js';

const account = (stage: AccountKey['stage'], holder = '101'): AccountKey => ({
  fund: 'F01',
  portion: 'P1',
  budgetYear: 2025,
  holder,
  stage,
});

let database: TestDatabase;
let grounds: Grounds;

const inTransaction = <T>(work: (client: pg.ClientBase) => Promise<T>): Promise<T> =>
  database
    .withTransaction(async (client) => ok(await work(client)))
    .then((result) => {
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      return result.value;
    });

const line = (key: string, from: AccountKey, to: AccountKey, amount: bigint): TransferLine => ({
  key,
  from,
  to,
  amount: fen(amount),
  ...grounds,
});

beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(foundProvince);
  grounds = await inTransaction((client) => recordGrounds(client, '测财指〔2025〕1号'));
});

afterAll(() => database.drop());

describe('ledger.post', () => {
  it('moves an amount once, and answers a retry as it answered the first call', async () => {
    const appropriation = [line('a1', account('origin', 'general'), account('appropriated'), 1_000n)];
    const first = await inTransaction((client) => post(client, headOf('appropriation'), appropriation));
    const second = await inTransaction((client) => post(client, headOf('appropriation'), appropriation));
    expect(first).toMatchObject({ ok: true, value: [{ retried: false }] });
    expect(second).toMatchObject({ ok: true, value: [{ retried: true }] });
    const balances = await inTransaction((client) =>
      readBalances(client, JURISDICTION, [account('appropriated')]),
    );
    expect([...balances.values()]).toEqual([1_000n]);
  });

  it('refuses every line that would fall below zero, says what there was, and posts none', async () => {
    const releases = ['220100', '220200', '220300'].map((place, index) =>
      line(`r${index}`, account('appropriated'), account('released', place), 400n),
    );
    const result = await inTransaction((client) => post(client, headOf('release'), releases));
    expect(result).toEqual({ ok: false, error: [{ line: 3, code: 'insufficient', available: 200n }] });
    const balances = await inTransaction((client) =>
      readBalances(client, JURISDICTION, [account('appropriated')]),
    );
    expect([...balances.values()]).toEqual([1_000n]);
  });

  it('refuses a movement between stages that its kind does not join', async () => {
    const lines = [line('w1', account('appropriated'), account('paid'), 1n)];
    const result = await inTransaction((client) => post(client, headOf('release'), lines));
    expect(result).toMatchObject({ ok: false, error: [{ code: 'wrongStage' }] });
  });
});
