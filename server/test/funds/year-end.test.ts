import { yuan } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { carryOver } from '../../src/funds/acts/carry-over.js';
import { doOne, heldBy, inTransaction, rowsOf, told } from '../support/acts.js';
import { dailyJob } from '../support/daily-job.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { accountAt, seedAppropriation, seedRelease } from '../support/money.js';
import { foundProvince } from '../support/province.js';

let database: TestDatabase;

const confirm = (on: string, portion: string, number: string, stillNeeded: boolean | null = true) =>
  doOne(database, carryOver, 'financeDepartment', on, {
    fund: 'F01',
    portion,
    budgetYear: 2025,
    yearEnd: Number(on.slice(0, 4)) - 1,
    number,
    stillNeeded,
  });

beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, async (client) => {
    await foundProvince(client);
    for (const portion of ['P1', 'P2'] as const) {
      await seedAppropriation(client, { portion, year: 2025, amount: 1_000_000n });
      await seedRelease(client, { portion, year: 2025, amount: 1_000_000n }, '220200');
    }
  });
});

afterAll(() => database.drop());

describe('第三十九条 from the year end to the confirmed carry-over', () => {
  it('proposes, on 1 January, what the year left unspent; nothing moves yet', async () => {
    await dailyJob(database, '2026-01-01');
    expect(
      await rowsOf(
        database,
        'select consequence, portion, amount from funds.proposal where jurisdiction = $1 order by portion',
      ),
    ).toEqual([
      { consequence: 'carryOver', portion: 'P1', amount: yuan(1_000_000n) },
      { consequence: 'carryOver', portion: 'P2', amount: yuan(1_000_000n) },
    ]);
    expect(await heldBy(database, accountAt('P1', 2025, '220200', 'released'))).toBe(yuan(1_000_000n));
    expect(
      await rowsOf(database, "select distinct outcome from law.decision where rule = 'funds.carryOver'", []),
    ).toEqual([{ outcome: 'needOpen' }]);
  });

  it('asks the officer whether the money is still needed', async () => {
    expect(told(await confirm('2026-01-08', 'P1', '测财结〔2026〕1号', null))).toBe(
      'problem: contradictoryFacts',
    );
  });

  it('carries over once, keeping its use, when an officer confirms (worked case 17)', async () => {
    expect(told(await confirm('2026-01-08', 'P1', '测财结〔2026〕1号'))).toContain('keepsUse');
    expect(told(await confirm('2026-01-08', 'P2', '测财结〔2026〕2号'))).toContain('keepsUse');
    expect(await heldBy(database, accountAt('P2', 2025, '220200', 'carriedOver'))).toBe(yuan(1_000_000n));
  });

  it('stops at age 2: retained money goes back, delegated money without its tasks is returned or offset (worked case 12)', async () => {
    await dailyJob(database, '2027-01-01');
    expect(told(await confirm('2027-01-08', 'P1', '测财结〔2027〕1号', false))).toMatch(/^stops,/);
    expect(told(await confirm('2027-01-08', 'P2', '测财结〔2027〕2号'))).toContain('returnedOrOffset');
    expect(await heldBy(database, accountAt('P1', 2025, '220200', 'stopped'))).toBe(yuan(1_000_000n));
    expect(await heldBy(database, accountAt('P2', 2025, '220200', 'carriedOver'))).toBe(0n);
  });
});
