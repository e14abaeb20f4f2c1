import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LEDGER_REFUSALS } from '../../src/ledger/post.js';
import { JURISDICTION } from '../support/province.js';
import { account, type Books, openBooks, origin } from './books.js';

/** One raw line as ledger.post takes it, and another jurisdiction's account to point at. */
interface Line {
  readonly key: string;
  readonly from: bigint;
  readonly to: bigint;
  readonly amount: bigint;
}

const elsewhere = '320000-test';
const nobody = 999_999n;

let books: Books;
let held: bigint;
let empty: bigint;
let paid: bigint;
let foreign: bigint;

beforeAll(async () => {
  books = await openBooks();
  await books.posted('appropriation', [books.line('fill', origin, account('appropriated'), 100n)]);
  held = await books.id(account('appropriated'));
  empty = await books.id(account('released'));
  paid = await books.id(account('paid'));
  await books.tamper(
    `insert into law.jurisdiction select '${elsewhere}', name, policy, today from law.jurisdiction;
     insert into ledger.account (jurisdiction, fund, portion, budget_year, holder, stage)
       values ('${elsewhere}', 'F01', 'P1', 2025, '101', 'released')`,
  );
  const [row] = await books.tamper(`select id from ledger.account where jurisdiction = '${elsewhere}'`);
  foreign = row?.id;
});

afterAll(() => books.database.drop());

const raw = (lines: readonly Line[], kind = 'release') =>
  books.inTransaction(async (client: pg.ClientBase) => {
    const { rows } = await client.query(
      `select line, status, available from ledger.post($1, $2, 'jzg-2024-2/art-33', '测试员', '2025-01-02', '2025-01-02',
         'jilin-2024@2024-09-14', $3, $4, $5, $6, $7, $8)`,
      [
        JURISDICTION,
        kind,
        lines.map(({ key }) => key),
        lines.map(({ from }) => from),
        lines.map(({ to }) => to),
        lines.map(({ amount }) => amount),
        lines.map(() => books.grounds.document),
        lines.map(() => books.grounds.decision),
      ],
    );
    return rows;
  });

/**
 * Each refusal with a line to which it and refusals after it apply: the first of the precedence is the answer.
 * `keyReused` and `notInFirstCall` concern keys and have their own tests below.
 */
const cases: readonly [code: string, line: () => Omit<Line, 'key'>, available: bigint | null][] = [
  ['unknownAccount', () => ({ from: nobody, to: nobody, amount: 0n }), null],
  ['unknownAccount', () => ({ from: held, to: nobody, amount: 1n }), null],
  ['unknownAccount', () => ({ from: nobody, to: held, amount: 1n }), null],
  ['notPositive', () => ({ from: foreign, to: foreign, amount: 0n }), null],
  ['notPositive', () => ({ from: held, to: empty, amount: -1n }), null],
  ['sameAccount', () => ({ from: foreign, to: foreign, amount: 1n }), null],
  ['sameAccount', () => ({ from: held, to: held, amount: 1n }), null],
  ['otherJurisdiction', () => ({ from: paid, to: foreign, amount: 1n }), null],
  ['otherJurisdiction', () => ({ from: foreign, to: empty, amount: 1n }), null],
  ['wrongStage', () => ({ from: empty, to: paid, amount: 1_000n }), null],
  ['wrongStage', () => ({ from: empty, to: held, amount: 1n }), null],
  ['insufficient', () => ({ from: held, to: empty, amount: 101n }), 100n],
];

describe('a refusal of ledger.post is the first that holds', () => {
  it.each(cases)('%s (%#)', async (code, line, available) => {
    expect(await raw([{ key: 'k', ...line() }])).toEqual([{ line: 1, status: code, available }]);
  });

  it.each(cases)('%s among lines that could be posted (%#)', async (code, line) => {
    const good = { from: held, to: empty, amount: 1n };
    const answer = await raw([
      { key: 'good', ...good },
      { key: 'bad', ...line() },
    ]);
    expect(answer).toMatchObject([{ line: 2, status: code }]);
  });

  it('keyReused before all others: a key twice in one call', async () => {
    const line = { key: 'twice', from: nobody, to: nobody, amount: 0n };
    expect(await raw([line, { ...line, key: 'once' }, line])).toMatchObject([
      { line: 1, status: 'keyReused' },
      { line: 2, status: 'unknownAccount' },
      { line: 3, status: 'keyReused' },
    ]);
    const good = { key: 'pair', from: held, to: empty, amount: 1n };
    expect(await raw([good, good])).toMatchObject([{ status: 'keyReused' }, { status: 'keyReused' }]);
  });

  it('keyReused: a key that stands in the ledger with other contents', async () => {
    const first = { key: 'stands', from: held, to: empty, amount: 1n };
    expect(await raw([first])).toMatchObject([{ status: 'posted' }]);
    expect(await raw([first])).toMatchObject([{ status: 'exists' }]);
    for (const other of [{ amount: 2n }, { to: paid }, { from: empty }, { from: nobody }]) {
      expect(await raw([{ ...first, ...other }])).toMatchObject([{ status: 'keyReused' }]);
    }
    expect(await raw([first], 'advanceRelease')).toMatchObject([{ status: 'keyReused' }]);
  });

  it('notInFirstCall: a line added to a call that was made before', async () => {
    const first = { key: 'before', from: held, to: empty, amount: 1n };
    await raw([first]);
    expect(await raw([first, { ...first, key: 'added' }])).toMatchObject([
      { line: 1, status: 'exists' },
      { line: 2, status: 'notInFirstCall' },
    ]);
  });

  it('each code of the documented list has a case here', () => {
    const shown = new Set([...cases.map(([code]) => code), 'keyReused', 'notInFirstCall']);
    expect([...shown].sort()).toEqual([...LEDGER_REFUSALS].sort());
  });

  it('nothing was posted by any of them', async () => {
    expect(await books.balance(account('appropriated'))).toBe(98n);
  });
});
