import { day } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extendFund } from '../../src/funds/acts/extend-fund.js';
import { doOne, inTransaction, openDuties, rowsOf, told } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { seedDetermination, seedGrade, step, yearly } from '../support/establishment.js';
import { foundProvince } from '../support/province.js';

let database: TestDatabase;
let numbered = 0;

type Extension = Parameters<typeof extendFund.subject>[0];

const extend = (changed: Partial<Extension> = {}, on = '2027-09-01') => {
  numbered += 1;
  return doOne(database, extendFund, 'administeringDepartment', on, {
    number: `延〔2027〕${numbered}号`,
    fund: 'F01',
    yearlyAmounts: yearly(1n, 1n),
    decidedPolicy: null,
    presentation: 'ordinary',
    need: '任务尚需两年完成',
    termTo: day('2029-12-31'),
    ...changed,
  });
};

beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, foundProvince);
});
afterAll(() => database.drop());

describe('art. 16, 42: a fund is extended when its term ends', () => {
  it('refuses without the result of the evaluation, without a need, and graded low', async () => {
    expect(told(await extend())).toBe('refused: evaluationMissing');
    await seedGrade(database, 'low', '2027-08-01');
    expect(told(await extend({ need: null }))).toBe('refused: needNotShown, lowOrPoor');
  });

  it('follows finance, which extends it all the same by a recorded determination', async () => {
    await seedDetermination(database, 42, '2027-08-20');
    expect(told(await extend({ yearlyAmounts: yearly(1n), termTo: day('2028-12-31') }))).toBe(
      'establishmentRoute, governor',
    );
    expect(told(await extend())).toBe('problem: wrongState fund F01');
    await step(database, 'financeDepartment', '2027-09-01', '延〔2027〕3号', {
      fund: 'F01',
      consents: false,
    });
  });

  it('becomes a longer term with the last consent and moves the duty to end it', async () => {
    await seedGrade(database, 'good', '2027-08-31');
    expect(told(await extend({ number: 'E1' }))).toBe('establishmentRoute, governor');
    for (const office of ['financeDepartment', 'viceGovernorForFinance', 'governor'] as const) {
      expect(told(await step(database, office, '2027-09-02', 'E1', { fund: 'F01' }))).toBe('done');
    }
    expect(
      await rowsOf(
        database,
        `select state, term_from, term_to, added_total from funds.fund where jurisdiction = $1 and code = 'F01'`,
      ),
    ).toEqual([{ state: 'approved', term_from: '2025-01-01', term_to: '2029-12-31', added_total: 0n }]);
    expect(await openDuties(database, 'endOfTerm')).toEqual([
      { subject: 'F01', office: 'financeDepartment', due: '2029-10-02' },
    ]);
  });

  it('asks of each term its own evaluation', async () => {
    const again = { termTo: day('2031-12-31') };
    expect(told(await extend(again, '2029-09-01'))).toBe('refused: evaluationMissing');
    await seedGrade(database, 'good', '2029-08-31');
    expect(told(await extend(again, '2029-09-01'))).toBe('establishmentRoute, governor');
  });
});
