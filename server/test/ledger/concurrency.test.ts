import { ok } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post } from '../../src/ledger/post.js';
import { reverse } from '../../src/ledger/reverse.js';
import { verifyLedger } from '../../src/ledger/verify.js';
import { headOf } from '../support/province.js';
import { account, type Books, openBooks, origin } from './books.js';

const first = account('appropriated', '101');
const second = account('appropriated', '102');

let books: Books;

beforeAll(async () => {
  books = await openBooks();
  await books.posted('appropriation', [
    books.line('f1', origin, first, 1_000_000n),
    books.line('f2', origin, second, 1_000_000n),
  ]);
});

afterAll(() => books.database.drop());

/** Without a second attempt: a deadlock would come back as a conflict. */
const once = { attempts: 1 };

const rounds = Array.from({ length: 100 }, (_, round) => round);

async function deadlocks(): Promise<bigint> {
  const { rows } = await books.database.pool.query(
    'select deadlocks from pg_stat_database where datname = current_database()',
  );
  return rows[0].deadlocks;
}

describe('callers at the same time', () => {
  it.each([1, 2])(
    'on the same accounts in opposite order, %i line(s) a call, do not deadlock',
    async (size) => {
      const move = (round: number, forth: boolean) =>
        books.database.withTransaction(async (client) => {
          const ways = forth ? ([first, second] as const) : ([second, first] as const);
          const lines = Array.from({ length: size }, (_, index) =>
            books.line(`o${size}-${round}-${forth}-${index}`, ways[0], ways[1], 1n),
          );
          const posted = await post(client, headOf('virement'), lines);
          return posted.ok ? ok(posted.value) : posted;
        }, once);
      const all = rounds.flatMap((round) => [move(round, true), move(round, false)]);
      for (const result of await Promise.all(all)) expect(result).toMatchObject({ ok: true });
      expect(await books.balance(first)).toBe(1_000_000n);
      expect(await deadlocks()).toBe(0n);
    },
  );

  it.each([1, 2])('with the same key and contents post once, %i line(s) a call', async (size) => {
    const lines = Array.from({ length: size }, (_, index) =>
      books.line(`same-${size}-${index}`, first, second, 1n),
    );
    const before = await books.balance(second);
    const all = rounds
      .slice(0, 16)
      .map(() => books.database.withTransaction((client) => post(client, headOf('virement'), lines), once));
    const results = await Promise.all(all);
    const posted = results.flatMap((result) => (result.ok ? [result.value] : []));
    expect(posted).toHaveLength(results.length);
    expect(posted.filter(([line]) => line?.retried === false)).toHaveLength(1);
    expect(new Set(posted.map(([line]) => line?.transfer)).size).toBe(1);
    expect(await books.balance(second)).toBe(before + BigInt(size));
  });

  it('with the same key over different accounts: one is posted, the other is refused', async () => {
    const others = rounds.slice(0, 16).map((round) => account('released', `k${round}`));
    const results = await Promise.all(
      others.map((to) =>
        books.database.withTransaction((client) =>
          post(client, headOf('release'), [books.line('one-key', first, to, 1n)]),
        ),
      ),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    for (const result of results) {
      if (!result.ok)
        expect(result).toEqual({ ok: false, error: [{ line: 1, code: 'keyReused', available: null }] });
    }
  });

  it('never spend the same money twice', async () => {
    const purse = account('released', 'purse');
    await books.posted('release', [books.line('purse', first, purse, 10n)]);
    const spend = rounds
      .slice(0, 30)
      .map((round) =>
        books.database.withTransaction((client) =>
          post(client, headOf('disbursement'), [
            books.line(`s-${round}`, purse, account('paid', `s${round % 3}`), 1n),
          ]),
        ),
      );
    const results = await Promise.all(spend);
    expect(results.filter((result) => result.ok)).toHaveLength(10);
    expect(results.filter((result) => !result.ok)).toEqual(
      Array.from({ length: 20 }, () => ({
        ok: false,
        error: [{ line: 1, code: 'insufficient', available: 0n }],
      })),
    );
  });

  it('reverse a transfer once', async () => {
    const [transfer] = await books.posted('virement', [books.line('v', first, second, 5n)]);
    const before = await books.balance(first);
    const results = await Promise.all(
      rounds.slice(0, 8).map((round) =>
        books.database.withTransaction((client) =>
          reverse(client, headOf('virement'), {
            key: `v-${round}`,
            transfer: transfer?.transfer ?? 0n,
            ...books.grounds,
          }),
        ),
      ),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.error.code === 'alreadyReversed')).toHaveLength(7);
    expect(await books.balance(first)).toBe(before + 5n);
  });

  it('and the books agree after all of it', async () => {
    expect(await books.inTransaction(verifyLedger)).toMatchObject({
      total: 0n,
      unbalanced: [],
      defective: [],
    });
  });
});
