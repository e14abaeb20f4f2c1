import { day, type ValueOf } from '@jizheng/rules';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { setBudgetCalendar } from '../../src/funds/acts/set-budget-calendar.js';
import { ensureJurisdiction } from '../../src/funds/stores/jurisdiction.js';
import { doAll, inTransaction, rowsOf, told } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { JURISDICTION } from '../support/province.js';

let database: TestDatabase;

const found = (name: string) =>
  inTransaction(database, (client) =>
    ensureJurisdiction(client, JURISDICTION, name, 'jilin-2024', day('2025-01-01')),
  );

const enter = async (on: string, ...changed: readonly Partial<ValueOf<typeof setBudgetCalendar.input>>[]) => {
  const entered = changed.map((each) => ({
    budgetYear: 2026,
    formulationEnd: day('2025-11-30'),
    congressApprovedOn: null,
    ...each,
  }));
  return (await doAll(database, setBudgetCalendar, 'financeDepartment', on, entered)).map(told);
};

beforeAll(async () => {
  database = await freshDatabase();
  await found('测试省');
});
afterAll(() => database.drop());

it('a jurisdiction is founded once', async () => {
  expect(await found('别名')).toMatchObject({ name: '测试省', today: '2025-01-01' });
});

it('the end of formulation is entered before, the congress when it has approved', async () => {
  expect(await enter('2025-01-05', {}, {})).toEqual(['done', 'problem: alreadyThere budgetYear 2026']);
  const congressApprovedOn = day('2026-01-18');
  expect(await enter('2026-01-17', { congressApprovedOn })).toEqual(['problem: contradictoryFacts']);
  expect(await enter('2026-01-18', { congressApprovedOn, formulationEnd: day('2025-10-31') })).toEqual([
    'problem: contradictoryFacts',
  ]);
  expect(await enter('2026-01-18', { congressApprovedOn })).toEqual(['done']);
  expect(await enter('2026-01-18', { congressApprovedOn: day('2026-01-17') })).toEqual([
    'problem: alreadyThere budgetYear 2026',
  ]);
  expect(
    await rowsOf(
      database,
      'select formulation_ends, congress_approved_on from funds.budget_calendar where jurisdiction = $1',
    ),
  ).toEqual([{ formulation_ends: '2025-11-30', congress_approved_on: '2026-01-18' }]);
});

it('the formulation of a budget lies in the year before, and before the congress', async () => {
  expect(
    await enter(
      '2026-01-18',
      { budgetYear: 2027 },
      { budgetYear: 2027, formulationEnd: day('2026-11-30'), congressApprovedOn: day('2026-01-10') },
    ),
  ).toEqual(['problem: contradictoryFacts', 'problem: contradictoryFacts']);
});
