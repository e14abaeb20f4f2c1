import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reverse } from '../../src/ledger/reverse.js';
import { verifyLedger } from '../../src/ledger/verify.js';
import { headOf } from '../support/province.js';
import { account, type Books, openBooks, origin } from './books.js';

let books: Books;
let appropriation: bigint;

beforeAll(async () => {
  books = await openBooks();
  const posted = await books.posted('appropriation', [
    books.line('fill', origin, account('appropriated'), 100n),
  ]);
  appropriation = posted[0]?.transfer ?? 0n;
});

afterAll(() => books.database.drop());

const take = (key: string, transfer: bigint) =>
  books.inTransaction((client) => reverse(client, headOf('release'), { key, transfer, ...books.grounds }));

async function release(key: string, amount: bigint): Promise<bigint> {
  const lines = [books.line(key, account('appropriated'), account('released', key), amount)];
  const [posted] = await books.posted('release', lines);
  return posted?.transfer ?? 0n;
}

describe('a reversal', () => {
  it('takes the money back by an entry that points at the first, and leaves both standing', async () => {
    const transfer = await release('r1', 10n);
    const reversed = await take('r1-back', transfer);
    expect(reversed).toMatchObject({ ok: true, value: { retried: false } });
    expect(await books.balance(account('released', 'r1'))).toBe(0n);
    expect(await books.balance(account('appropriated'))).toBe(100n);
    const { rows } = await books.database.pool.query(
      `select kind, amount, reverses from ledger.transfer where key like 'r1%' order by id`,
    );
    expect(rows).toEqual([
      { kind: 'release', amount: 10n, reverses: null },
      { kind: 'reversal', amount: 10n, reverses: transfer },
    ]);
  });

  it('answers a retry as it answered the first call', async () => {
    const transfer = await release('r2', 10n);
    const first = await take('r2-back', transfer);
    const second = await take('r2-back', transfer);
    expect(second).toEqual({
      ok: true,
      value: { transfer: first.ok && first.value.transfer, retried: true },
    });
    expect(await books.balance(account('appropriated'))).toBe(100n);
  });

  it('may also take back what came from the origin', async () => {
    const [more] = await books.posted('appropriation', [
      books.line('more', origin, account('appropriated', 'x'), 5n),
    ]);
    expect(await take('more-back', more?.transfer ?? 0n)).toMatchObject({ ok: true });
    expect(await books.balance(origin)).toBe(-100n);
  });
});

describe('a reversal is refused, in this precedence,', () => {
  it('unknownTransfer: of nothing', async () => {
    expect(await take('r1-back', 999_999n)).toEqual({
      ok: false,
      error: { code: 'unknownTransfer', available: null },
    });
  });

  it('keyReused: under a key that stands for something else', async () => {
    const transfer = await release('r3', 1n);
    for (const key of ['fill', 'r1-back']) {
      expect(await take(key, transfer)).toMatchObject({ error: { code: 'keyReused' } });
    }
  });

  it('isReversal: of a reversal', async () => {
    const back = await take('r3-back', await release('r3b', 1n));
    if (!back.ok) throw new Error(back.error.code);
    expect(await take('r3-forth', back.value.transfer)).toMatchObject({ error: { code: 'isReversal' } });
  });

  it('alreadyReversed: a second time', async () => {
    const transfer = await release('r4', 1n);
    await take('r4-back', transfer);
    expect(await take('r4-again', transfer)).toMatchObject({ error: { code: 'alreadyReversed' } });
  });

  it('insufficient: once the money has moved on, with what is left', async () => {
    const transfer = await release('r5', 10n);
    const spent = [books.line('r5-paid', account('released', 'r5'), account('paid', 'r5'), 4n)];
    await books.posted('disbursement', spent);
    expect(await take('r5-back', transfer)).toEqual({
      ok: false,
      error: { code: 'insufficient', available: 6n },
    });
    expect(await take('fill-back', appropriation)).toMatchObject({ error: { code: 'insufficient' } });
  });

  it('and the books agree after all of it', async () => {
    expect(await books.inTransaction(verifyLedger)).toMatchObject({
      total: 0n,
      unbalanced: [],
      defective: [],
    });
  });
});
