import { ratio } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { departmentEvaluation } from '../../src/funds/acts/department-evaluation.js';
import { fiscalEvaluation } from '../../src/funds/acts/fiscal-evaluation.js';
import { reportEvaluations } from '../../src/funds/acts/report-evaluations.js';
import { selfEvaluate } from '../../src/funds/acts/self-evaluate.js';
import { openCalendarTasks } from '../../src/funds/calendar-tasks.js';
import { doAll, doOne, inTransaction, openDuties, rowsOf, told } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { seedAppropriation, seedProject } from '../support/money.js';
import { contextOf, foundProvince } from '../support/province.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, async (client) => {
    await foundProvince(client);
    await seedAppropriation(client, { portion: 'P1', year: 2025, amount: 1_000_000n });
    await seedProject(client, 'X1', { state: 'completed' });
    await seedProject(client, 'X2', { state: 'settled' });
    await openCalendarTasks(contextOf(client, 'financeDepartment', '2026-01-01'));
  });
});

afterAll(() => database.drop());

const report = { number: '部评〔2026〕1号', fund: 'F01', year: 2025, toViceGovernor: true, toFinance: true };
const byDepartment = (changed: object, on = '2026-04-30') =>
  doOne(database, departmentEvaluation, 'administeringDepartment', on, { ...report, ...changed });
const byFinance = (number: string, score: bigint, fund = 'F01') =>
  doOne(database, fiscalEvaluation, 'financeDepartment', '2026-06-01', {
    number,
    fund,
    year: 2025,
    score: ratio(score, 10n),
  });

describe('第八、四十一条 evaluation by units and department', () => {
  it('the department reports after the year, once completed projects evaluated themselves', async () => {
    expect(told(await byDepartment({ year: 2026 }, '2026-01-05'))).toBe('refused: yearNotOver');
    expect(told(await byDepartment({}, '2026-01-05'))).toBe('refused: noSelfEvaluation');
    const self = await doAll(database, selfEvaluate, 'implementingUnit', '2026-01-10', [
      { project: 'X1', rating: 'good' },
      { project: 'X1', rating: 'poor' },
      { project: 'none', rating: 'good' },
    ]);
    expect(self.map(told)).toEqual([
      'done',
      'problem: alreadyThere project X1',
      'problem: unknown project none',
    ]);
    expect(told(await byDepartment({ toFinance: false }))).toBe('refused: notToFinance');
    expect(await openDuties(database, 'departmentReport')).toEqual([
      { subject: 'F01/2025', office: 'administeringDepartment', due: '2026-04-30' },
    ]);
    expect(told(await byDepartment({}))).toBe('inTime');
    expect(await openDuties(database, 'departmentReport')).toEqual([]);
    expect(told(await byDepartment({ fund: 'F99' }))).toBe('problem: unknown fund F99');
  });
});

describe('第四十二条 evaluation by finance', () => {
  it('grades the fund by its score', async () => {
    expect(told(await byFinance('财评〔2026〕1号', 899n))).toBe('good');
    expect(told(await byFinance('财评〔2026〕9号', 1_001n))).toBe('problem: contradictoryFacts');
    expect(told(await byFinance('财评〔2026〕9号', 900n, 'F99'))).toBe('problem: unknown fund F99');
    expect(await rowsOf(database, 'select count(*) from funds.termination where jurisdiction = $1')).toEqual([
      { count: 0n },
    ]);
  });

  it('a poor grade proposes to end the fund', async () => {
    expect(told(await byFinance('财评〔2026〕2号', 599n))).toBe('poor');
    expect(
      await rowsOf(database, 'select fund, grounds, ended_on from funds.termination where jurisdiction = $1'),
    ).toEqual([{ fund: 'F01', grounds: ['targetsMissed'], ended_on: null }]);
    expect(
      await rowsOf(
        database,
        `select level, subject, rating from funds.evaluation where jurisdiction = $1 order by level, subject`,
      ),
    ).toEqual([
      { level: 'department', subject: '部评〔2026〕1号', rating: null },
      { level: 'finance', subject: '财评〔2026〕1号', rating: 'good' },
      { level: 'finance', subject: '财评〔2026〕2号', rating: 'poor' },
      { level: 'self', subject: 'X1', rating: 'good' },
    ]);
  });
});

describe('第四十五条 where results go', () => {
  const sent = {
    number: '报送〔2026〕1号',
    fund: 'F01',
    year: 2025,
    evaluator: 'financeDepartment' as const,
    selected: true,
    fiscal: { finalAccounts: true, government: true, standingCommittee: true, published: true },
    departmental: { congress: false, published: false },
  };
  const send = (changed: object) =>
    doOne(database, reportEvaluations, 'financeDepartment', '2026-07-01', { ...sent, ...changed });

  it('a selected result goes with the final accounts and is published', async () => {
    expect(told(await send({ fiscal: { ...sent.fiscal, published: false } }))).toBe(
      'refused: fiscalNotReported',
    );
    expect(told(await send({}))).toBe('fiscalReported');
    expect(told(await send({ fund: 'F99' }))).toBe('problem: unknown fund F99');
    expect(told(await send({ evaluator: 'administeringDepartment' }))).toBe('problem: contradictoryFacts');
  });
});
