import { day } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountName } from '../../src/ledger/account.js';
import { balancesAsOf } from '../../src/ledger/as-of.js';
import { reverse } from '../../src/ledger/reverse.js';
import { headOf, JURISDICTION } from '../support/province.js';
import { account, type Books, openBooks, origin } from './books.js';

const quota = account('appropriated');
const place = account('released', '220100');

let books: Books;

beforeAll(async () => {
  books = await openBooks();
  await books.posted('appropriation', [books.line('a', origin, quota, 1_000n)], '2025-01-10');
  await books.posted('release', [books.line('r', quota, place, 300n)], '2025-03-01');
  // Happened in March, entered in May.
  const [late] = await books.posted(
    'release',
    [books.line('late', quota, place, 50n)],
    '2025-03-15',
    '2025-05-20',
  );
  await books.inTransaction((client) =>
    reverse(client, headOf('release', '2025-06-01'), {
      key: 'late-back',
      transfer: late?.transfer ?? 0n,
      ...books.grounds,
    }),
  );
});

afterAll(() => books.database.drop());

const asOf = async (on: string, known: string): Promise<readonly (bigint | undefined)[]> => {
  const never = account('paid', 'never');
  const asked = [quota, place, quota, never];
  const balances = await books.inTransaction((client) =>
    balancesAsOf(client, JURISDICTION, asked, day(on), day(known)),
  );
  expect(balances.has(accountName(never))).toBe(false);
  expect(balances.size).toBe(2);
  return [quota, place].map((key) => balances.get(accountName(key)));
};

describe('balances as of a day, as known on a day', () => {
  it.each([
    ['before anything happened', '2025-01-09', '2025-12-31', [0n, 0n]],
    ['on the day itself, its end counts', '2025-01-10', '2025-12-31', [1_000n, 0n]],
    ['between appropriation and release', '2025-02-28', '2025-12-31', [1_000n, 0n]],
    ['after the first release', '2025-03-14', '2025-12-31', [700n, 300n]],
    ['a late entry counts on the day it happened', '2025-03-15', '2025-12-31', [650n, 350n]],
    ['but was not known the day before it was entered', '2025-03-15', '2025-05-19', [700n, 300n]],
    ['and was known on the day it was entered', '2025-03-15', '2025-05-20', [650n, 350n]],
    ['a reversal leaves the days before it as they were', '2025-05-31', '2025-12-31', [650n, 350n]],
    ['and counts from its own day on', '2025-06-01', '2025-12-31', [700n, 300n]],
  ])('%s', async (_, on, known, expected) => {
    expect(await asOf(on, known)).toEqual(expected);
  });

  it('the last day, known today, is the balance that the accounts carry', async () => {
    expect(await asOf('2099-12-31', '2099-12-31')).toEqual([
      await books.balance(quota),
      await books.balance(place),
    ]);
  });

  it('answers nothing for no accounts', async () => {
    const none = await books.inTransaction((client) =>
      balancesAsOf(client, JURISDICTION, [], day('2025-01-01'), day('2025-01-01')),
    );
    expect(none.size).toBe(0);
  });
});
