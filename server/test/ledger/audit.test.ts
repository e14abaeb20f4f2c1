import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { post } from '../../src/ledger/post.js';
import { reverse } from '../../src/ledger/reverse.js';
import { type LedgerReport, verifyLedger } from '../../src/ledger/verify.js';
import { headOf } from '../support/province.js';
import { recordAct } from './act.js';
import { account, type Books, openBooks, origin } from './books.js';

let books: Books;

const verified = (): Promise<LedgerReport> => books.inTransaction(verifyLedger);

const quota = account('appropriated');
const place = account('released', '220100');

const act = (number: string, work: Parameters<typeof recordAct<unknown>>[2], file = 'F01') =>
  books.inTransaction((client) => recordAct(client, { number, file, on: '2025-01-02' }, work));

/** Three acts in the chain of one fund, one in another's: a quota, a release, its reversal, a virement. */
beforeEach(async () => {
  books = await openBooks();
  await books.inTransaction((client) =>
    recordAct(client, { number: 'a1', file: 'F01', on: '2025-01-02' }, (grounds) =>
      post(client, headOf('appropriation'), [{ ...books.line('a1', origin, quota, 100n), ...grounds }]),
    ),
  );
  const transfer = await books.inTransaction((client) =>
    recordAct(client, { number: 'a2', file: 'F01', on: '2025-01-02' }, (grounds) =>
      post(client, headOf('release'), [{ ...books.line('a2', quota, place, 10n), ...grounds }]),
    ),
  );
  const released = transfer.ok ? (transfer.value[0]?.transfer ?? 0n) : 0n;
  await books.inTransaction((client) =>
    recordAct(client, { number: 'a3', file: 'F01', on: '2025-01-02' }, (grounds) =>
      reverse(client, headOf('release'), { key: 'a3', transfer: released, ...grounds }),
    ),
  );
  await act('b1', () => Promise.resolve(null), 'F02');
});

afterEach(() => books.database.drop());

const broken = async (text: string): Promise<LedgerReport> => {
  await books.tamper(text);
  const report = await verified();
  expect(report.sound).toBe(false);
  return report;
};

const eventOf = (key: string) => `(select event_id from law.act where key = '${key}')`;

describe('the audit chain', () => {
  it('is whole, and the books are sound, when nobody tampered', async () => {
    expect(await verified()).toEqual({
      sound: true,
      total: 0n,
      unbalanced: [],
      defective: [],
      brokenChain: [],
      altered: [],
    });
  });

  it('shows an altered event', async () => {
    const report = await broken(`update audit.event set actor = '另一人' where id = ${eventOf('a2')}`);
    expect(report.brokenChain).toMatchObject([{ file: 'F01', number: 3n, defect: 'altered' }]);
  });

  it('shows an altered event even when its own hash was made anew', async () => {
    const report = await broken(
      `update audit.event set actor = '另一人', hash = audit.event_hash(previous, jurisdiction, file, number, act, office,
         '另一人', event_date, recorded_on, recorded_at, digest) where id = ${eventOf('a2')}`,
    );
    expect(report.brokenChain).toMatchObject([{ file: 'F01', number: 4n, defect: 'unlinked' }]);
  });

  it('shows a gap', async () => {
    const report = await broken(`delete from audit.event where id = ${eventOf('a2')}`);
    expect(report.brokenChain).toMatchObject([{ file: 'F01', number: 4n, defect: 'gap' }]);
  });

  it('shows a tail cut off', async () => {
    const report = await broken(`delete from audit.event where id = ${eventOf('a3')}`);
    expect(report.brokenChain).toMatchObject([{ file: 'F01', number: 4n, defect: 'cut short' }]);
  });

  it.each([
    ['act', `update law.act set amount = 1 where key = 'a2'`],
    [
      'decision',
      `update law.decision set facts = '{"x": 1}' where act_id = (select id from law.act where key = 'a2')`,
    ],
    ['deleted decision', `delete from law.decision where act_id = (select id from law.act where key = 'a2')`],
    ['transfer', `update ledger.transfer set actor = '另一人' where key = 'a2'`],
    ['deleted transfer', `delete from ledger.transfer where key = 'a2'`],
  ])('shows an altered %s', async (_, text) => {
    const [row] = await books.tamper(`select event_id as id from law.act where key = 'a2'`);
    expect((await broken(text)).altered).toEqual([row?.id]);
  });

  it('keeps other files whole', async () => {
    const report = await broken(`delete from audit.event where file = 'F02'`);
    expect(report.brokenChain).toMatchObject([{ file: 'F02', defect: 'cut short' }]);
  });
});

describe('verification of the books', () => {
  it.each([
    [
      'a balance changed by hand',
      "update ledger.account set balance = balance + 1 where stage = 'released'",
      'unbalanced',
    ],
    ['a transfer deleted', "delete from ledger.transfer where key = 'a2'", 'unbalanced'],
    ['an amount changed', "update ledger.transfer set amount = 9 where key = 'a2'", 'balanceAfter'],
    ['a balance after changed', "update ledger.transfer set to_balance = 9 where key = 'a2'", 'balanceAfter'],
    ['another account', "update ledger.transfer set to_account = 999999 where key = 'a2'", 'unknownAccount'],
    ['no document', "update ledger.transfer set document_id = 999999 where key = 'a2'", 'unknownDocument'],
    ['no decision', "update ledger.transfer set decision_id = 999999 where key = 'a2'", 'unknownDecision'],
    ['another kind', "update ledger.transfer set kind = 'disbursement' where key = 'a2'", 'wrongStage'],
    [
      'a reversal of nothing',
      "update ledger.transfer set reverses = 999999 where key = 'a3'",
      'wrongReversal',
    ],
    [
      'a reversal of another amount',
      "update ledger.transfer set amount = 9 where key = 'a3'",
      'wrongReversal',
    ],
  ])('shows %s', async (_, text, found) => {
    const report = await broken(text);
    const shown = report.defective.map(({ defect }): string => defect);
    expect(report.unbalanced.length > 0 ? [...shown, 'unbalanced'] : shown).toContain(found);
  });
});
