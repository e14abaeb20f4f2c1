import { ratio } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fiscalEvaluation } from '../../src/funds/acts/fiscal-evaluation.js';
import { proposeTermination } from '../../src/funds/acts/propose-termination.js';
import { terminateFund } from '../../src/funds/acts/terminate-fund.js';
import { doOne, inTransaction, openDuties, rowsOf, told } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { foundProvince, JURISDICTION } from '../support/province.js';

let database: TestDatabase;

type Review = Parameters<typeof proposeTermination.subject>[0];

const propose = (number: string, on: string, changed: Partial<Review> = {}) =>
  doOne(database, proposeTermination, 'financeDepartment', on, {
    number,
    fund: 'F01',
    purposeGone: false,
    taskDone: false,
    targetsMissed: false,
    violation: 'none',
    lateYears: 0,
    weighed: { departmentView: true, auditAdvice: true, evaluation: true },
    ...changed,
  });

const terminate = (proposal: string, on: string) =>
  doOne(database, terminateFund, 'financeDepartment', on, {
    fund: 'F01',
    proposal,
    approvedBy: 'governor',
    document: '省长批示',
  });

const fundState = () =>
  rowsOf(database, `select state from funds.fund where jurisdiction = $1 and code = 'F01'`);

beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, foundProvince);
});
afterAll(() => database.drop());

describe('art. 16, 17: a fund ends', () => {
  it('continues while no ground holds, and nothing is proposed', async () => {
    expect(told(await propose('T1', '2026-05-01'))).toBe('continues');
    expect(told(await terminate('T1', '2026-05-01'))).toBe('problem: unknown proposal T1');
  });

  it('is proposed only after weighing what is to be weighed', async () => {
    const weighed = { departmentView: true, auditAdvice: false, evaluation: true };
    expect(told(await propose('T2', '2026-05-02', { taskDone: true, weighed }))).toBe('refused: notWeighed');
  });

  it('ends with the term, not before it, and fulfils the duty to propose it', async () => {
    await inTransaction(database, (client) =>
      client.query(
        `insert into funds.task (jurisdiction, deadline, fund, subject, office, provision, due, opened_on)
         values ($1, 'endOfTerm', 'F01', 'F01', 'financeDepartment', 'jzg-2024-2/art-16', '2027-10-02', '2025-01-01')`,
        [JURISDICTION],
      ),
    );
    expect(told(await propose('T3', '2027-10-02'))).toBe('endOfTerm');
    expect(await openDuties(database, 'endOfTerm')).toEqual([]);
    expect(await terminate('T3', '2027-12-31')).toMatchObject({
      problem: { code: 'wrongState', state: 'inTerm' },
    });
    expect(await fundState()).toEqual([{ state: 'approved' }]);
  });

  it('is cancelled within its term on a grade of poor', async () => {
    const evaluation = { number: '财评〔2027〕1号', fund: 'F01', year: 2026, score: ratio(50n, 1n) };
    expect(told(await doOne(database, fiscalEvaluation, 'financeDepartment', '2027-12-31', evaluation))).toBe(
      'poor',
    );
    expect(await terminate('财评〔2027〕1号（撤销建议）', '2027-12-31')).toMatchObject({
      problem: { code: 'wrongState', what: 'proposal', state: 'notWeighed' },
    });
    expect(told(await propose('T4', '2027-12-31', { lateYears: 2 }))).toBe('targetsMissed');
    expect(
      await rowsOf(
        database,
        `select grounds from funds.termination where jurisdiction = $1 and number = 'T4'`,
      ),
    ).toEqual([{ grounds: ['targetsMissed', 'slow'] }]);
    expect(told(await terminate('T4', '2027-12-31'))).toBe('done');
    expect(await fundState()).toEqual([{ state: 'terminated' }]);
    expect(told(await terminate('T3', '2028-01-02'))).toBe('problem: wrongState fund F01');
    expect(told(await propose('T5', '2028-01-02'))).toBe('problem: wrongState fund F01');
  });
});
