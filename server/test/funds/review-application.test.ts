import { afterAll, beforeAll, expect, it } from 'vitest';
import { applyForFund } from '../../src/funds/acts/apply-for-fund.js';
import { reviewApplication } from '../../src/funds/acts/review-application.js';
import { doOne, inTransaction, told } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { enterCalendar, soundApplication, step } from '../support/establishment.js';
import { foundProvince } from '../support/province.js';

let database: TestDatabase;
const { number } = soundApplication;

const review = async (application = number) =>
  told(
    await doOne(database, reviewApplication, 'financeDepartment', '2025-09-10', {
      fund: 'F02',
      application,
      ownAppraisal: '财评〔2025〕3号',
      isSound: true,
      opinion: '绩效指标已量化，拟予呈报',
    }),
  );

beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, foundProvince);
  await enterCalendar(database, 2026);
  await doOne(database, applyForFund, 'administeringDepartment', '2025-09-01', soundApplication);
});
afterAll(() => database.drop());

it('art. 13: finance reviews an application before it presents it, not afterwards', async () => {
  expect(await review()).toBe('done');
  expect(await review('无此号')).toBe('problem: unknown application 无此号');
  await step(database, 'financeDepartment', '2025-09-10', number);
  expect(await review()).toBe(`problem: wrongState application ${number}`);
});
