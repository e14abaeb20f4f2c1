import { day } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyForFund } from '../../src/funds/acts/apply-for-fund.js';
import { doAll, doOne, inTransaction, openDuties, rowsOf, told } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { enterCalendar, type FundApplication, soundApplication, yearly } from '../support/establishment.js';
import { foundProvince } from '../support/province.js';

let database: TestDatabase;
let numbered = 0;

const apply = (changed: Partial<FundApplication>) => {
  numbered += 1;
  return doOne(database, applyForFund, 'administeringDepartment', '2025-09-13', {
    ...soundApplication,
    number: `测〔2025〕${numbered}号`,
    fund: `N${numbered}`,
    name: `专项${numbered}`,
    use: `用途${numbered}`,
    ...changed,
  });
};

beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, foundProvince);
  await enterCalendar(database, 2026);
});
afterAll(() => database.drop());

describe('art. 10–15: a department applies for a new fund', () => {
  it('enters fund and application with the computed route, and the duty to decide it in the formulation stage', async () => {
    const performed = await doOne(
      database,
      applyForFund,
      'administeringDepartment',
      '2025-09-01',
      soundApplication,
    );
    expect(told(performed)).toBe('eligible, normalTerm, governor');
    expect(
      await rowsOf(
        database,
        `select name, state, term_from from funds.fund where jurisdiction = $1 and code = 'F02'`,
      ),
    ).toEqual([{ name: '测试科技专项', state: 'applied', term_from: null }]);
    expect(
      await rowsOf(
        database,
        `select purpose, amount, route, steps_done, state from funds.application where jurisdiction = $1 and fund = 'F02'`,
      ),
    ).toEqual([
      {
        purpose: 'establish',
        amount: 29_999_999_900n,
        route: ['financeDepartment', 'viceGovernorForFinance', 'governor'],
        steps_done: 0,
        state: 'underReview',
      },
    ]);
    expect(await openDuties(database, 'newFundApproved')).toEqual([
      { subject: soundApplication.number, office: 'financeDepartment', due: '2025-11-30' },
    ]);
  });

  it('puts a meeting into the route from 300 million yuan on', async () => {
    const performed = await apply({ yearlyAmounts: yearly(100_000_000n, 100_000_000n, 100_000_000n) });
    expect(told(performed)).toBe('eligible, normalTerm, governorAfterMeeting');
  });

  it.each<[string, Partial<FundApplication>, string]>([
    [
      'a missing paper',
      { dossier: { ...soundApplication.dossier, riskAssessment: false } },
      'dossierIncomplete',
    ],
    [
      'missing targets',
      { performance: { ...soundApplication.performance, targets: false } },
      'targetsMissing',
    ],
    ['the name of a fund in force', { name: '测试专项' }, 'duplicatesFund'],
    ['the name of a fund under review', { name: '测试科技专项' }, 'duplicatesFund'],
    ['the use of a fund in force', { use: '技术改造' }, 'similarUse'],
    ['a presentation past finance', { presentation: 'other' }, 'presentedOtherwise'],
    [
      'a term of six years',
      { termTo: day('2031-12-31'), yearlyAmounts: yearly(1n, 1n, 1n, 1n, 1n, 1n) },
      'overMaximum, longTermWithoutReason',
    ],
  ])('refuses %s', async (_, changed, refusals) => {
    expect(told(await apply(changed))).toBe(`refused: ${refusals}`);
  });

  it('sees funds of the same batch as funds under review', async () => {
    const [first, second] = await doAll(database, applyForFund, 'administeringDepartment', '2025-09-13', [
      { ...soundApplication, number: '测批〔2025〕1号', fund: 'B1', name: '同名专项', use: '甲' },
      { ...soundApplication, number: '测批〔2025〕2号', fund: 'B2', name: '同名专项', use: '乙' },
    ]);
    expect(first && told(first)).toBe('eligible, normalTerm, governor');
    expect(second && told(second)).toBe('refused: duplicatesFund');
  });

  it('names what was entered by mistake', async () => {
    expect(told(await apply({ fund: 'F01' }))).toBe('problem: alreadyThere fund F01');
    expect(told(await apply({ yearlyAmounts: yearly(1n, 1n) }))).toBe('problem: contradictoryFacts');
    expect(told(await apply({ termFrom: day('2027-01-01') }))).toBe('problem: unknown budgetYear 2027');
  });

  it('answers a retry as it answered the first time', async () => {
    const input = {
      ...soundApplication,
      number: '测重〔2025〕1号',
      fund: 'R1',
      name: '重试专项',
      use: '重试',
    };
    const once = await doAll(
      database,
      applyForFund,
      'administeringDepartment',
      '2025-09-13',
      [input],
      ['retry'],
    );
    const again = await doAll(
      database,
      applyForFund,
      'administeringDepartment',
      '2025-09-13',
      [input],
      ['retry'],
    );
    expect(once.map(told)).toEqual(['eligible, normalTerm, governor']);
    expect(again.map(told)).toEqual(['recorded before']);
  });
});
