import { type ValueOf, yuan } from '@jizheng/rules';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { formulateBudget } from '../../src/funds/acts/formulate-budget.js';
import { requestBudget } from '../../src/funds/acts/request-budget.js';
import { doOne, inTransaction, openDuties, told } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { enterCalendar, seedDetermination } from '../support/establishment.js';
import { seedProject } from '../support/money.js';
import { foundProvince } from '../support/province.js';

let database: TestDatabase;

const portionYear = { fund: 'F01', portion: 'P1', budgetYear: 2025 };

const request = async (on: string, changed: Partial<ValueOf<typeof requestBudget.input>>) =>
  told(
    await doOne(database, requestBudget, 'administeringDepartment', on, {
      ...portionYear,
      form: 'detailedPlan',
      amount: yuan(1_000_000n),
      restores: yuan(0n),
      structure: true,
      direction: true,
      workPlan: true,
      ...changed,
    }),
  );

beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, (client) => foundProvince(client, '2024-01-01'));
  await enterCalendar(database, 2025, '2024-09-25');
});
afterAll(() => database.drop());

it('art. 24, 30: a plan in place of projects is to be resolved by the end of formulation, or is cut', async () => {
  expect(await request('2024-10-10', {})).toBe('refused: noSpecialReason');
  expect(await openDuties(database, 'planResolved')).toEqual([]);
  await seedDetermination(database, 24, '2024-10-11');
  expect(await request('2024-10-12', {})).toBe('planAccepted');
  expect(await openDuties(database, 'planResolved')).toEqual([
    { subject: 'F01/P1/2025', office: 'administeringDepartment', due: '2024-11-30' },
  ]);
  expect(await openDuties(database, 'notReadyCut')).toEqual([
    { subject: 'F01/P1/2025', office: 'financeDepartment', due: '2024-11-30' },
  ]);
  await inTransaction(database, (client) => seedProject(client, 'X1'));
  expect(await request('2024-11-10', { form: 'concreteProjects' })).toBe('projectsAccepted');
  expect(await openDuties(database, 'planResolved')).toEqual([]);
  const opinion = await doOne(database, formulateBudget, 'financeDepartment', '2024-11-20', {
    ...portionYear,
    rigid: yuan(0n),
    ineffective: yuan(0n),
    balanceCut: yuan(0n),
    weighed: {
      pipeline: true,
      execution: true,
      targetReview: true,
      monitoring: true,
      evaluation: true,
      supervision: true,
      audit: true,
    },
  });
  expect(told(opinion)).toBe('asRequested');
  expect(await openDuties(database, 'notReadyCut')).toEqual([]);
});
