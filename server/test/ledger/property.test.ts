import { fen } from '@jizheng/rules';
import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type AccountKey, accountName } from '../../src/ledger/account.js';
import { LEDGER_REFUSALS, post } from '../../src/ledger/post.js';
import { REVERSAL_REFUSALS, reverse } from '../../src/ledger/reverse.js';
import { verifyLedger } from '../../src/ledger/verify.js';
import { headOf, JURISDICTION } from '../support/province.js';
import { type Books, openBooks } from './books.js';
import { ModelLedger } from './model.js';
import { type Operation, operationsOn } from './random-operations.js';

const runs = 26;
const operationsEach = 400;

let books: Books;
let client: pg.PoolClient;

beforeAll(async () => {
  books = await openBooks();
  client = await books.database.pool.connect();
});

afterAll(async () => {
  client.release();
  await books.database.drop();
});

/** The database and the model side by side, on a portion of their own; keys are told apart by its name. */
class Pair {
  readonly model = new ModelLedger();
  readonly #transfers = new Map<string, bigint>();
  readonly #done: (() => Promise<void>)[] = [];
  readonly refused = new Set<string>();

  constructor(readonly portion: string) {}

  async perform(operation: Operation): Promise<void> {
    const work = this.#workOf(operation);
    if (operation.call !== 'again') this.#done.push(work);
    await work();
  }

  #workOf(operation: Operation): () => Promise<void> {
    switch (operation.call) {
      case 'again':
        return this.#done.at(-1 - operation.back) ?? (() => Promise.resolve());
      case 'post':
        return () => this.#post(operation);
      case 'reverse': {
        const { keys } = this.model;
        // One in about twenty aims at nothing.
        const aimed = keys[operation.target % Math.ceil(keys.length * 1.05 + 1)] ?? 'nothing';
        return () => this.#reverse(operation.key, aimed);
      }
    }
  }

  async #post({ kind, lines }: Extract<Operation, { call: 'post' }>): Promise<void> {
    const expected = this.model.post(kind, lines);
    const actual = await post(
      client,
      headOf(kind),
      lines.map((line) => ({
        ...line,
        key: this.#named(line.key),
        amount: fen(line.amount),
        ...books.grounds,
      })),
    );
    if (!actual.ok || !expected.ok) {
      expect(actual).toEqual(expected);
      if (!actual.ok) for (const { code } of actual.error) this.refused.add(code);
      return;
    }
    expect(actual.value.map(({ retried }) => retried)).toEqual(expected.retried);
    actual.value.forEach(({ transfer }, index) => {
      const { key } = lines[index] ?? { key: '' };
      expect(this.#transfers.get(key) ?? transfer).toBe(transfer);
      this.#transfers.set(key, transfer);
    });
  }

  async #reverse(key: string, aimed: string): Promise<void> {
    const expected = this.model.reverse(key, aimed);
    const actual = await reverse(client, headOf('release'), {
      key: this.#named(key),
      transfer: this.#transfers.get(aimed) ?? 0n,
      ...books.grounds,
    });
    if (!actual.ok || !expected.ok) {
      expect(actual).toEqual(expected);
      if (!actual.ok) this.refused.add(actual.error.code);
      return;
    }
    expect([actual.value.retried]).toEqual(expected.retried);
    this.#transfers.set(key, actual.value.transfer);
  }

  async compareBalances(): Promise<void> {
    const { rows } = await client.query<AccountKey & { balance: bigint }>(
      `select fund, portion, budget_year as "budgetYear", holder, stage::text as stage, balance
       from ledger.account where jurisdiction = $1 and portion = $2 and balance <> 0`,
      [JURISDICTION, this.portion],
    );
    const actual = new Map(rows.map((row) => [accountName(row), row.balance]));
    expect(actual).toEqual(new Map([...this.model.balances].filter(([, balance]) => balance !== 0n)));
  }

  #named(key: string): string {
    return `${this.portion}:${key}`;
  }
}

let portions = 0;

async function newPortion(): Promise<string> {
  portions += 1;
  const name = `R${portions}`;
  await books.tamper(
    `create temporary table one as select * from funds.portion where code = 'P1';
     update one set code = '${name}';
     insert into funds.portion select * from one`,
  );
  return name;
}

it(`answers ${runs * operationsEach} random operations as a simple model does`, {
  timeout: 120_000,
}, async () => {
  let performed = 0;
  let accepted = 0;
  const refused = new Set<string>();
  await fc.assert(
    fc.asyncProperty(operationsOn('', operationsEach), async (operations) => {
      const pair = new Pair(await newPortion());
      for (const operation of operations) await pair.perform(within(operation, pair.portion));
      await pair.compareBalances();
      performed += operations.length;
      accepted += pair.model.keys.length;
      for (const code of pair.refused) refused.add(code);
    }),
    { numRuns: runs, interruptAfterTimeLimit: 90_000, markInterruptAsFailure: true },
  );
  expect(performed).toBeGreaterThanOrEqual(10_000);
  expect(accepted).toBeGreaterThan(performed / 4);
  // Accounts are named here, so none is unknown or another jurisdiction's.
  const named = LEDGER_REFUSALS.filter((code) => code !== 'unknownAccount' && code !== 'otherJurisdiction');
  expect([...refused].sort()).toEqual([...new Set<string>([...named, ...REVERSAL_REFUSALS])].sort());
  expect(await verifyLedger(client)).toMatchObject({ total: 0n, unbalanced: [], defective: [] });
});

const within = (operation: Operation, portion: string): Operation =>
  operation.call === 'post'
    ? {
        ...operation,
        lines: operation.lines.map((line) => ({
          ...line,
          from: { ...line.from, portion },
          to: { ...line.to, portion },
        })),
      }
    : operation;
