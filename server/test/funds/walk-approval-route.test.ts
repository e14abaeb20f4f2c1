import { fen } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adjustFund } from '../../src/funds/acts/adjust-fund.js';
import { applyForFund } from '../../src/funds/acts/apply-for-fund.js';
import { doOne, inTransaction, openDuties, rowsOf, told } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { enterCalendar, soundApplication, step, yearly } from '../support/establishment.js';
import { foundProvince, JURISDICTION } from '../support/province.js';

let database: TestDatabase;

const apply = (number: string, fund: string, amount: bigint, on = '2025-10-16') =>
  doOne(database, applyForFund, 'administeringDepartment', on, {
    ...soundApplication,
    number,
    fund,
    name: `专项${fund}`,
    use: `用途${fund}`,
    yearlyAmounts: yearly(amount, amount, amount),
  });

const fundState = (code: string) =>
  rowsOf(
    database,
    `select state, term_from, term_to, approved_total from funds.fund where jurisdiction = $1 and code = $2`,
    [JURISDICTION, code],
  );

beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, foundProvince);
  await enterCalendar(database, 2026);
});
afterAll(() => database.drop());

describe('art. 15: the route is walked step by step by the right offices', () => {
  it('approves the fund with the last consent, closes the duty, and opens the end of the term', async () => {
    await apply('A1', 'F02', 1_000n, '2025-09-01');
    expect(told(await step(database, 'financeDepartment', '2025-09-10', 'A1'))).toBe('done');
    expect(told(await step(database, 'viceGovernorForFinance', '2025-09-20', 'A1'))).toBe('done');
    expect(await fundState('F02')).toMatchObject([{ state: 'applied' }]);
    expect(told(await step(database, 'governor', '2025-10-08', 'A1'))).toBe('done');
    expect(await fundState('F02')).toEqual([
      { state: 'approved', term_from: '2026-01-01', term_to: '2028-12-31', approved_total: 300_000n },
    ]);
    expect(await openDuties(database, 'newFundApproved')).toEqual([]);
    expect(await openDuties(database, 'endOfTerm')).toEqual([
      { subject: 'F02', office: 'financeDepartment', due: '2028-10-02' },
    ]);
  });

  it('lets no office skip a step or come twice', async () => {
    await apply('A2', 'F03', 100_000_000n);
    const early = await step(database, 'governor', '2025-10-16', 'A2', { fund: 'F03' });
    expect(early).toMatchObject({ problem: { code: 'wrongState', state: 'financeDepartment' } });
    await step(database, 'financeDepartment', '2025-10-16', 'A2', { fund: 'F03' });
    const twice = await step(database, 'financeDepartment', '2025-10-16', 'A2', { fund: 'F03' });
    expect(twice).toMatchObject({ problem: { code: 'wrongState', state: 'viceGovernorForFinance' } });
    await step(database, 'viceGovernorForFinance', '2025-10-16', 'A2', { fund: 'F03' });
    const past = await step(database, 'governor', '2025-10-16', 'A2', { fund: 'F03' });
    expect(past).toMatchObject({ problem: { code: 'wrongState', state: 'meeting' } });
    expect(told(await step(database, 'partyGroupMeeting', '2025-10-16', 'A2', { fund: 'F03' }))).toBe('done');
    expect(told(await step(database, 'governor', '2025-10-16', 'A2', { fund: 'F03' }))).toBe('done');
    expect(await fundState('F03')).toMatchObject([{ state: 'approved' }]);
    const after = await step(database, 'governor', '2025-10-16', 'A2', { fund: 'F03' });
    expect(after).toMatchObject({ problem: { code: 'wrongState', state: 'approved' } });
  });

  it('knows offices that have no step on this route', async () => {
    await apply('A3', 'F04', 1_000n);
    const meeting = await step(database, 'executiveMeeting', '2025-10-16', 'A3', { fund: 'F04' });
    expect(told(meeting)).toBe('problem: notThisOffice');
    expect(told(await step(database, 'financeDepartment', '2025-10-16', 'A3', { fund: 'F99' }))).toBe(
      'problem: unknown application A3',
    );
  });

  it('ends at a no; the fund may be applied for anew', async () => {
    await apply('A4', 'F05', 1_000n);
    await step(database, 'financeDepartment', '2025-10-16', 'A4', { fund: 'F05' });
    const no = await step(database, 'viceGovernorForFinance', '2025-10-16', 'A4', {
      fund: 'F05',
      consents: false,
    });
    expect(told(no)).toBe('done');
    expect(
      await rowsOf(
        database,
        `select state, decided_on from funds.application where jurisdiction = $1 and number = 'A4'`,
      ),
    ).toEqual([{ state: 'rejected', decided_on: '2025-10-16' }]);
    expect(await fundState('F05')).toMatchObject([{ state: 'applied' }]);
    expect(told(await apply('A5', 'F05', 1_000n))).toBe('eligible, normalTerm, governor');
  });

  it('does not bring back a fund that was cancelled meanwhile', async () => {
    await doOne(database, adjustFund, 'administeringDepartment', '2025-10-16', {
      number: 'A6',
      fund: 'F01',
      yearlyAmounts: [],
      decidedPolicy: null,
      presentation: 'ordinary',
      scope: '扩大范围',
      reduced: fen(0n),
      yearlyCut: null,
      evaluationAttached: true,
    });
    await inTransaction(database, (client) =>
      client.query(`update funds.fund set state = 'terminated' where code = 'F01'`),
    );
    const yes = await step(database, 'financeDepartment', '2025-10-16', 'A6', { fund: 'F01' });
    expect(yes).toMatchObject({ problem: { code: 'wrongState', what: 'fund', state: 'terminated' } });
    const no = await step(database, 'financeDepartment', '2025-10-16', 'A6', {
      fund: 'F01',
      consents: false,
    });
    expect(told(no)).toBe('done');
  });
});
