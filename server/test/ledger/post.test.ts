import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post, type TransferLine } from '../../src/ledger/post.js';
import { headOf } from '../support/province.js';
import { account, type Books, openBooks, origin } from './books.js';

let books: Books;

beforeAll(async () => {
  books = await openBooks();
});

afterAll(() => books.database.drop());

const postAs = (kind: Parameters<typeof headOf>[0], lines: readonly TransferLine[]) =>
  books.inTransaction((client) => post(client, headOf(kind), lines));

describe('posting', () => {
  it('moves an amount once, and answers a retry as it answered the first call', async () => {
    const appropriation = [books.line('a1', origin, account('appropriated'), 1_000n)];
    const first = await postAs('appropriation', appropriation);
    const second = await postAs('appropriation', appropriation);
    expect(first).toMatchObject({ ok: true, value: [{ line: 1, retried: false }] });
    expect(second).toEqual({
      ok: true,
      value: [{ line: 1, transfer: first.ok && first.value[0]?.transfer, retried: true }],
    });
    expect(await books.balance(account('appropriated'))).toBe(1_000n);
    expect(await books.balance(origin)).toBe(-1_000n);
  });

  it('answers nothing for no lines', async () => {
    expect(await postAs('release', [])).toEqual({ ok: true, value: [] });
  });

  it('refuses every line that would fall below zero, says what there was, and posts none', async () => {
    const releases = ['220100', '220200', '220300'].map((place, index) =>
      books.line(`r${index}`, account('appropriated'), account('released', place), 400n),
    );
    expect(await postAs('release', releases)).toEqual({
      ok: false,
      error: [{ line: 3, code: 'insufficient', available: 200n }],
    });
    expect(await books.balance(account('appropriated'))).toBe(1_000n);
    expect(await books.balance(account('released', '220100'))).toBe(0n);
  });

  it('lets a later line spend what an earlier one brought, and not the other way round', async () => {
    const place = account('released', '220400');
    const project = account('allotted', 'project:X1');
    const chain = [
      books.line('c1', place, account('released', '220401'), 5n),
      books.line('c2', account('released', '220401'), project, 5n),
    ];
    await books.posted('release', [books.line('c0', account('appropriated'), place, 5n)]);
    expect(await postAs('virement', [...chain].reverse())).toMatchObject({
      ok: false,
      error: [{ line: 1, code: 'insufficient', available: 0n }],
    });
    expect(await postAs('virement', chain)).toMatchObject({ ok: true });
    expect(await books.balance(project)).toBe(5n);
  });

  it('answers a whole batch again when it is retried, in the order of its lines', async () => {
    const lines = ['b3', 'b1', 'b2'].map((key) =>
      books.line(key, account('appropriated'), account('released', `22${key}`), 10n),
    );
    const first = await postAs('release', lines);
    const again = await postAs('release', [...lines].reverse());
    if (!first.ok || !again.ok) throw new Error('refused');
    const ids = first.value.map(({ transfer }) => transfer);
    expect(ids).toEqual([...ids].sort((a, b) => Number(a - b)));
    expect(again.value.map(({ transfer }) => transfer)).toEqual([...ids].reverse());
    expect(again.value.every(({ retried }) => retried)).toBe(true);
    expect(await books.balance(account('released', '22b1'))).toBe(10n);
  });

  it('answers a retry also when the money has moved on since', async () => {
    const bring = [books.line('m1', account('appropriated'), account('released', '220500'), 7n)];
    await books.posted('release', bring);
    await books.posted('disbursement', [
      books.line('m2', account('released', '220500'), account('paid', '220500'), 7n),
    ]);
    const spend = [books.line('m2', account('released', '220500'), account('paid', '220500'), 7n)];
    expect(await postAs('disbursement', spend)).toMatchObject({ ok: true, value: [{ retried: true }] });
  });

  it('posts 5,000 lines over repeated accounts in one call, each with the balances after it', async () => {
    const count = 5_000;
    const places = 40;
    await books.posted('appropriation', [
      books.line('big', origin, account('appropriated', 'big'), BigInt(count)),
    ]);
    const lines = Array.from({ length: count }, (_, index) =>
      books.line(
        `big-${index}`,
        account('appropriated', 'big'),
        account('released', `big-${index % places}`),
        1n,
      ),
    );
    expect(await books.posted('release', lines)).toHaveLength(count);
    expect(await books.balance(account('appropriated', 'big'))).toBe(0n);
    expect(await books.balance(account('released', 'big-0'))).toBe(BigInt(count / places));
    const { rows } = await books.database.pool.query(
      `select from_balance as giver, to_balance as taker from ledger.transfer where key in ('big-0', 'big-4999') order by id`,
    );
    expect(rows).toEqual([
      { giver: BigInt(count - 1), taker: 1n },
      { giver: 0n, taker: BigInt(count / places) },
    ]);
  });

  it('takes amounts beyond any budget as refusals, not as errors', async () => {
    const greatest = 2n ** 63n - 1n;
    const line = books.line('huge', account('appropriated'), account('released', 'huge'), greatest);
    expect(await postAs('release', [line])).toMatchObject({ error: [{ code: 'insufficient' }] });
    const twice = [line, { ...line, key: 'huge-2' }];
    expect(await postAs('release', twice)).toMatchObject({
      error: [{ line: 1 }, { line: 2, code: 'insufficient', available: 0n }],
    });
  });

  it.each(['document', 'decision'] as const)('does not post under a %s that is not there', async (ground) => {
    const line = books.line(`no-${ground}`, account('appropriated'), account('released'), 1n);
    const astray = { ...line, [ground]: 999_999n };
    await expect(postAs('release', [astray])).rejects.toThrow(/not there/);
    await expect(postAs('release', [astray, { ...astray, key: 'x' }])).rejects.toThrow(/not there/);
  });
});
