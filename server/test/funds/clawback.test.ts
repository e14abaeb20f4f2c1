import { day, fen, yuan } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmClawback } from '../../src/funds/acts/confirm-clawback.js';
import { recordDetermination } from '../../src/funds/acts/record-determination.js';
import { doOne, heldBy, inTransaction, rowsOf, told } from '../support/acts.js';
import { dailyJob } from '../support/daily-job.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { accountAt, seedAppropriation, seedMove } from '../support/money.js';
import { foundProvince } from '../support/province.js';

let database: TestDatabase;

const waiting = accountAt('P1', 2025, '101', 'appropriated');
const reserved = accountAt('P1', 2025, '101', 'reserved');
const returned = accountAt('P1', 2025, 'general', 'generalBudget');

const confirm = (on: string, deadline: 'half' | 'all', number: string) =>
  doOne(database, confirmClawback, 'financeDepartment', on, {
    fund: 'F01',
    portion: 'P1',
    budgetYear: 2025,
    deadline,
    number,
  });

beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, async (client) => {
    await foundProvince(client);
    await seedAppropriation(client, { portion: 'P1', year: 2025, amount: 10_000_000n });
    await seedMove(
      client,
      'appropriation',
      accountAt('P1', 2025, 'general', 'origin'),
      waiting,
      1n,
      '2025-01-19',
    );
  });
});

afterAll(() => database.drop());

describe('第三十三条 from the deadline to the confirmed clawback', () => {
  it('reserves half at 00:00 of 1 July, before an officer confirms (worked case 16)', async () => {
    await dailyJob(database, '2025-07-01');
    expect(await heldBy(database, reserved)).toBe(yuan(5_000_000n) + 50n);
    expect(await heldBy(database, waiting)).toBe(yuan(5_000_000n) + 50n);
  });

  it('changes nothing when the same day runs again', async () => {
    await dailyJob(database, '2025-07-01');
    expect(await heldBy(database, reserved)).toBe(yuan(5_000_000n) + 50n);
  });

  it('moves the reserved amount to the general budget when finance confirms', async () => {
    expect(told(await confirm('2025-07-03', 'half', '测财收〔2025〕1号'))).toBe('halfClawedBack');
    expect(await heldBy(database, reserved)).toBe(fen(0n));
    expect(await heldBy(database, returned)).toBe(yuan(5_000_000n) + 50n);
  });

  it('finds nothing to confirm twice', async () => {
    expect(told(await confirm('2025-07-04', 'half', '测财收〔2025〕2号'))).toBe(
      'problem: unknown proposal F01/P1 2025 2025-06-30',
    );
  });

  it('keeps what a reason for 30 September protects, takes the rest and marks it (worked case 6)', async () => {
    const reason = await doOne(database, recordDetermination, 'financeDepartment', '2025-09-20', {
      document: '测财认〔2025〕1号',
      provision: 'jzg-2024-2/art-33',
      fund: 'F01',
      portion: 'P1',
      subject: '*',
      budgetYear: 2025,
      deadline: day('2025-09-30'),
      amount: yuan(1_000_000n),
      reason: '测试理由',
    });
    expect(reason.status).toBe('decided');
    await dailyJob(database, '2025-10-01');
    expect(told(await confirm('2025-10-08', 'all', '测财收〔2025〕3号'))).toBe('allClawedBack');
    expect(await heldBy(database, waiting)).toBe(yuan(1_000_000n));
    expect(await rowsOf(database, 'select amount from funds.never_restored where jurisdiction = $1')).toEqual(
      [{ amount: yuan(4_000_000n) + 50n }],
    );
  });
});
