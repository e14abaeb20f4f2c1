import { day } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monitor } from '../../src/funds/acts/monitor.js';
import { orderCorrection } from '../../src/funds/acts/order-correction.js';
import { studyExecution } from '../../src/funds/acts/study-execution.js';
import { openCalendarTasks } from '../../src/funds/calendar-tasks.js';
import { doOne, inTransaction, openDuties, rowsOf, told } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { seedAppropriation, seedProject } from '../support/money.js';
import { contextOf, foundProvince } from '../support/province.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, async (client) => {
    await foundProvince(client);
    await seedAppropriation(client, { portion: 'P1', year: 2025, amount: 1_000_000n });
    await seedProject(client, 'X1');
    await openCalendarTasks(contextOf(client, 'financeDepartment', '2025-03-01'));
  });
});

afterAll(() => database.drop());

const watched = {
  fund: 'F01',
  year: 2025,
  covers: { use: true, execution: true, progress: true },
  deviation: 'none' as const,
  finding: '执行平稳',
};
const watch = (
  changed: object,
  office: 'administeringDepartment' | 'financeDepartment' = 'administeringDepartment',
) => doOne(database, monitor, office, '2025-08-31', { ...watched, ...changed });
const order = (changed: object) =>
  doOne(database, orderCorrection, 'administeringDepartment', '2025-09-05', {
    number: '责令〔2025〕1号',
    fund: 'F01',
    year: 2025,
    project: 'X1',
    correction: 'correct',
    order: '限期整改',
    ...changed,
  });

describe('第三十六条 monthly study', () => {
  it('closes the duty of its month', async () => {
    expect(await openDuties(database, 'monthlyExecution')).toEqual([
      { subject: 'F01/2025-03', office: 'administeringDepartment', due: '2025-03-31' },
    ]);
    const study = (fund: string) =>
      doOne(database, studyExecution, 'administeringDepartment', '2025-03-28', {
        fund,
        month: day('2025-03-01'),
        finding: '进度正常',
        laggards: null,
      });
    expect(told(await study('F01'))).toBe('done');
    expect(await openDuties(database, 'monthlyExecution')).toEqual([]);
    expect(told(await study('F99'))).toBe('problem: unknown fund F99');
  });
});

describe('第三十八条 monitoring', () => {
  it('by finance does not fulfil the duty of the department', async () => {
    expect(told(await watch({}, 'financeDepartment'))).toBe('onTarget');
    expect(await openDuties(database, 'yearlyMonitoring')).toHaveLength(1);
    expect(told(await watch({ covers: { use: true, execution: true, progress: false } }))).toBe(
      'refused: incomplete',
    );
    expect(await openDuties(database, 'yearlyMonitoring')).toHaveLength(1);
    expect(told(await watch({}))).toBe('onTarget');
    expect(await openDuties(database, 'yearlyMonitoring')).toEqual([]);
    expect(told(await watch({ fund: 'F99' }))).toBe('problem: unknown fund F99');
  });

  it('orders what it found, no more', async () => {
    expect(told(await order({ year: 2024 }))).toBe('problem: wrongState fund F01');
    expect(told(await order({}))).toBe('problem: wrongState fund F01');
    await inTransaction(database, (client) =>
      client.query("select law.advance_clock('220000-test', '2025-09-05')"),
    );
    const found = (deviation: 'deviates' | 'serious') =>
      doOne(database, monitor, 'administeringDepartment', '2025-09-05', { ...watched, deviation });
    expect(told(await found('deviates'))).toBe('correct');
    expect(told(await order({}))).toBe('done');
    expect(told(await order({ correction: 'stop' }))).toBe('problem: wrongState fund F01');
    expect(told(await found('serious'))).toBe('adjustDeferOrStop');
    expect(told(await order({ correction: 'stop', project: null }))).toBe('problem: contradictoryFacts');
    expect(told(await order({ correction: 'stop' }))).toBe('done');
    expect(await rowsOf(database, 'select state from funds.project where jurisdiction = $1')).toEqual([
      { state: 'stopped' },
    ]);
    expect(told(await order({ correction: 'stop' }))).toBe('problem: wrongState project X1');
    expect(told(await order({ project: 'none' }))).toBe('problem: unknown project none');
    expect(told(await order({ fund: 'F99' }))).toBe('problem: unknown fund F99');
  });
});
