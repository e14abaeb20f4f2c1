import { day, yuan } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adjustFund } from '../../src/funds/acts/adjust-fund.js';
import { doAll, doOne, inTransaction, rowsOf, told } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { step, yearly } from '../support/establishment.js';
import { foundProvince } from '../support/province.js';

let database: TestDatabase;
let numbered = 0;

type Adjustment = Parameters<typeof adjustFund.subject>[0];

const adjustmentOf = (changed: Partial<Adjustment>): Adjustment => {
  numbered += 1;
  return {
    number: `调〔2025〕${numbered}号`,
    fund: 'F01',
    yearlyAmounts: yearly(100_000_000n),
    decidedPolicy: null,
    presentation: 'ordinary',
    scope: null,
    reduced: yuan(0n),
    yearlyCut: null,
    evaluationAttached: true,
    ...changed,
  };
};

const adjust = (changed: Partial<Adjustment> = {}, on = '2025-03-01') =>
  doOne(database, adjustFund, 'administeringDepartment', on, adjustmentOf(changed));

beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, foundProvince);
});
afterAll(() => database.drop());

describe('art. 16: a fund is changed within its term', () => {
  it('cumulates what the batch, the pending and the approved adjustments add', async () => {
    const batch = await doAll(database, adjustFund, 'administeringDepartment', '2025-03-01', [
      adjustmentOf({ number: 'P1' }),
      adjustmentOf({ yearlyAmounts: yearly(150_000_000n) }),
      adjustmentOf({ yearlyAmounts: yearly(50_000_000n) }),
    ]);
    expect(batch.map(told)).toEqual([
      'establishmentRoute, governor',
      'establishmentRoute, governor',
      'establishmentRoute, governorAfterMeeting',
    ]);
    for (const office of ['financeDepartment', 'viceGovernorForFinance', 'governor'] as const) {
      expect(told(await step(database, office, '2025-03-01', 'P1', { fund: 'F01' }))).toBe('done');
    }
    expect(
      await rowsOf(
        database,
        `select approved_total, added_total, term_to from funds.fund where jurisdiction = $1 and code = 'F01'`,
      ),
    ).toEqual([
      { approved_total: yuan(400_000_000n), added_total: yuan(100_000_000n), term_to: '2027-12-31' },
    ]);
    expect(told(await adjust({ yearlyAmounts: yearly(1n) }))).toBe(
      'establishmentRoute, governorAfterMeeting',
    );
  });

  it('leaves a cut of one year without a route', async () => {
    const cut = await adjust({
      number: 'C1',
      yearlyAmounts: [],
      reduced: yuan(1n),
      yearlyCut: 'clawback',
      evaluationAttached: false,
    });
    expect(told(cut)).toBe('notAnAdjustment');
    expect(
      await rowsOf(database, `select 1 from funds.application where jurisdiction = $1 and number = 'C1'`),
    ).toEqual([]);
  });

  it('refuses a change without the result of its evaluation, and one after the term', async () => {
    expect(told(await adjust({ evaluationAttached: false }))).toBe('refused: evaluationMissing');
    await inTransaction(database, (client) =>
      client.query(`update funds.fund set term_to = $1 where code = 'F01'`, [day('2025-02-28')]),
    );
    expect(told(await adjust({ scope: '扩大范围' }))).toBe('refused: termOver');
  });

  it('names what was entered by mistake', async () => {
    expect(told(await adjust({ fund: 'F99' }))).toBe('problem: unknown fund F99');
    expect(told(await adjust({ yearlyAmounts: [] }))).toBe('problem: contradictoryFacts');
    expect(told(await adjust({ yearlyCut: 'formulation' }))).toBe('problem: contradictoryFacts');
    expect(told(await adjust({ yearlyAmounts: [], reduced: yuan(500_000_000n) }))).toBe(
      'problem: contradictoryFacts',
    );
    await inTransaction(database, (client) =>
      client.query(`update funds.fund set state = 'terminated' where code = 'F01'`),
    );
    expect(told(await adjust())).toBe('problem: wrongState fund F01');
  });
});
