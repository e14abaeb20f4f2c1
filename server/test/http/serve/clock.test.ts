import { day, type PlainDate } from '@jizheng/rules';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { holdClock } from '../../../src/funds/stores/jurisdiction.js';
import { catchUp, dayInShanghai } from '../../../src/service/follow-calendar.js';
import { inTransaction, rowsOf } from '../../support/acts.js';
import { seedAppropriation } from '../../support/money.js';
import { openOffice, type TestOffice } from '../../support/office.js';
import { type Officer, officersOf } from '../../support/office-client.js';
import { JURISDICTION } from '../../support/province.js';

let office: TestOffice;
let officer: (account: string) => Officer;
const opened: TestOffice[] = [];

beforeEach(async () => {
  office = await openOffice();
  opened.push(office);
  officer = officersOf(office);
  await inTransaction(office.database, (client) =>
    seedAppropriation(client, { portion: 'P1', year: 2025, amount: 1_000_000n }),
  );
});
afterAll(() => Promise.all(opened.map((each) => each.close())));

const today = async (): Promise<PlainDate> => {
  const [row] = await rowsOf(office.database, 'select today from law.jurisdiction where code = $1');
  return (row as { readonly today: PlainDate }).today;
};
const proposals = () =>
  rowsOf(
    office.database,
    'select consequence, proposed_on as on from funds.proposal where jurisdiction = $1 order by id',
  );

describe('the office day, by hand', () => {
  it('moves forward for finance and administrators; every day that passes begins as the calendar would', async () => {
    const moved = await officer('director').post('/api/clock', { today: '2025-07-01' });
    expect(moved).toMatchObject({ status: 200, body: { today: '2025-07-01', clock: 'byHand', demo: false } });
    expect(await today()).toBe('2025-07-01');
    expect(await proposals()).toEqual([{ consequence: 'clawback', on: '2025-07-01' }]);
    expect((await officer('admin').post('/api/clock', { today: '2025-07-02' })).status).toBe(200);
    const logged = await rowsOf(
      office.database,
      "select detail, account from access.entry where jurisdiction = $1 and kind = 'clockMoved' order by id",
    );
    expect(logged).toEqual([
      { detail: '2025-01-01 → 2025-07-01', account: 'director' },
      { detail: '2025-07-01 → 2025-07-02', account: 'admin' },
    ]);
  });

  it('never goes back, nor further than a year or so at once, nor for others', async () => {
    const back = await officer('director').post('/api/clock', { today: '2024-12-31' });
    expect(back).toMatchObject({ status: 409, body: { code: 'unacceptable' } });
    expect((await officer('director').post('/api/clock', { today: '2027-01-01' })).status).toBe(409);
    expect((await officer('director').post('/api/clock', { today: 'soon' })).status).toBe(400);
    for (const account of ['section', 'head101', 'governor', 'auditor', 'citya', 'unita'])
      expect((await officer(account).post('/api/clock', { today: '2025-03-01' })).status, account).toBe(403);
    expect(await today()).toBe('2025-01-01');
  });

  it('keeps nobody from writing while it moves', async () => {
    await inTransaction(office.database, async (moving) => {
      await holdClock(moving, JURISDICTION);
      await inTransaction(office.database, async (client) => {
        await client.query("set local lock_timeout = '2s'");
        await client.query(
          `insert into access.organisation (jurisdiction, code, name, kind) values ($1, 'new', '新单位', 'unit')`,
          [JURISDICTION],
        );
      });
    });
  });

  it('moves once for a key, and answers a retry as before', async () => {
    const key = { 'idempotency-key': 'clock-once-1' };
    const first = await officer('director').post('/api/clock', { today: '2025-02-01' }, key);
    await officer('director').post('/api/clock', { today: '2025-02-05' });
    expect(await officer('director').post('/api/clock', { today: '2025-02-01' }, key)).toEqual(first);
    const other = await officer('director').post('/api/clock', { today: '2025-02-09' }, key);
    expect(other).toMatchObject({ status: 409, body: { code: 'keyReused' } });
    const none = await officer('director').post(
      '/api/clock',
      { today: '2025-02-09' },
      { 'idempotency-key': '' },
    );
    expect(none).toMatchObject({ status: 400, body: { code: 'keyMissing' } });
    expect(await today()).toBe('2025-02-05');
  });
});

describe('the office day, by the calendar', () => {
  const follow = (mode: 'calendar' | 'byHand') => officer('admin').post('/api/clock/mode', { mode });

  it('is chosen by an administrator, and is then not moved by hand', async () => {
    expect((await officer('director').post('/api/clock/mode', { mode: 'calendar' })).status).toBe(403);
    expect(await follow('calendar')).toMatchObject({ status: 200, body: { clock: 'calendar' } });
    expect((await officer('director').post('/api/clock', { today: '2025-03-01' })).status).toBe(409);
    expect(await follow('byHand')).toMatchObject({ status: 200, body: { clock: 'byHand' } });
    expect((await officer('director').post('/api/clock', { today: '2025-03-01' })).status).toBe(200);
  });

  it('is never chosen for a demo', async () => {
    await inTransaction(office.database, (client) =>
      client.query('update law.jurisdiction set demo = true where code = $1', [JURISDICTION]),
    );
    expect(await follow('calendar')).toMatchObject({ status: 409, body: { code: 'unacceptable' } });
  });

  it('catches up day by day, once, and leaves those alone that are moved by hand', async () => {
    await catchUp(office.database, day('2025-07-03'));
    expect(await today()).toBe('2025-01-01');
    await follow('calendar');
    await catchUp(office.database, day('2025-07-03'));
    await catchUp(office.database, day('2025-07-03'));
    expect(await today()).toBe('2025-07-03');
    expect(await proposals()).toEqual([{ consequence: 'clawback', on: '2025-07-01' }]);
  });

  it('is that of Asia/Shanghai', () => {
    expect(dayInShanghai(new Date('2026-06-30T15:59:59Z'))).toBe('2026-06-30');
    expect(dayInShanghai(new Date('2026-06-30T16:00:00Z'))).toBe('2026-07-01');
  });
});
