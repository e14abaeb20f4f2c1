import { day, type Fen, fen, performanceTargets, yuan } from '@jizheng/rules';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyForFund } from '../../src/funds/acts/apply-for-fund.js';
import { approveAllowance } from '../../src/funds/acts/approve-allowance.js';
import { confirmClawback } from '../../src/funds/acts/confirm-clawback.js';
import { issueTaskList } from '../../src/funds/acts/issue-task-list.js';
import { recordDetermination } from '../../src/funds/acts/record-determination.js';
import { release } from '../../src/funds/acts/release.js';
import { post } from '../../src/ledger/post.js';
import { doAll, doOne, heldBy, inTransaction, rowsOf, told } from '../support/acts.js';
import { dailyJob } from '../support/daily-job.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { enterCalendar, soundApplication } from '../support/establishment.js';
import { accountAt, seedAppropriation, seedPlan } from '../support/money.js';
import { foundProvince, headOf, recordGrounds } from '../support/province.js';

/* Cases 1–6, 10, 11 and 16 to the fen and the day. 7–9: virement; 12, 17: year-end, balance; 13: fund-ceiling; 14: budget;
   15: admit-project. */

/** A task list in order. */
const { targets, indicators, taskList } = performanceTargets.example;
const TASKS = { namesProjects: false, targets, indicators, taskList };

let database: TestDatabase;

beforeEach(async () => {
  database = await freshDatabase();
  await inTransaction(database, foundProvince);
});
afterEach(() => database.drop());

const waiting = accountAt('P1', 2025, '101', 'appropriated');

/** Money of 2025 that is not released, to the fen. */
const appropriate = (amount: Fen) =>
  inTransaction(database, async (client) => {
    await seedAppropriation(client, { portion: 'P1', year: 2025, amount: amount / 100n });
    if (amount % 100n === 0n) return;
    const grounds = await recordGrounds(client, '零星指标', '2025-01-18');
    const from = accountAt('P1', 2025, 'general', 'origin');
    const line = { key: 'odd', from, to: waiting, amount: fen(amount % 100n), ...grounds };
    const posted = await post(client, headOf('appropriation', '2025-01-18'), [line]);
    if (!posted.ok) throw new Error('the odd fen was not posted');
  });

const confirm = async (on: string, deadline: 'half' | 'all') =>
  told(
    await doOne(database, confirmClawback, 'financeDepartment', on, {
      fund: 'F01',
      portion: 'P1',
      budgetYear: 2025,
      deadline,
      number: `测财收〔2025〕${deadline}号`,
    }),
  );

const releaseOn = async (on: string, portion: 'P1' | 'P2', amount: Fen, document: string) =>
  told(
    await doOne(database, release, 'financeDepartment', on, {
      document,
      fund: 'F01',
      portion,
      budgetYear: 2025,
      recipient: '220200',
      amount,
      namesProjects: false,
      inDepartmentBudget: fen(0n),
      withTaskList: false,
    }),
  );

const marks = () => rowsOf(database, 'select amount from funds.never_restored where jurisdiction = $1');

describe('worked cases of art. 14 and 15', () => {
  const apply = async (...yearlyAmounts: readonly Fen[]) => {
    const termTo = day(`${2025 + yearlyAmounts.length}-12-31`);
    const application = { ...soundApplication, yearlyAmounts, termTo };
    return told(await doOne(database, applyForFund, 'administeringDepartment', '2025-09-01', application));
  };
  const below = fen(9_999_999_999n);
  const round = yuan(100_000_000n);

  it('1: three times 99,999,999.99 need no meeting', async () => {
    await enterCalendar(database, 2026);
    expect(await apply(below, below, below)).toBe('eligible, normalTerm, governor');
  });

  it('2: three times 100,000,000 go to a meeting as well', async () => {
    await enterCalendar(database, 2026);
    expect(await apply(round, round, round)).toBe('eligible, normalTerm, governorAfterMeeting');
  });

  it('3: a term of six years is refused', async () => {
    await enterCalendar(database, 2026);
    const year = yuan(1n);
    expect(await apply(year, year, year, year, year, year)).toBe(
      'refused: overMaximum, longTermWithoutReason',
    );
  });
});

describe('worked cases of art. 33', () => {
  const unreleased = fen(1_000_000_001n);
  const half = yuan(5_000_000n);
  const rest = fen(half + 1n);
  const general = accountAt('P1', 2025, 'general', 'generalBudget');

  it('4, 5: half goes back on 1 July and the odd fen stays; the rest goes on 1 October and is not restored', async () => {
    await appropriate(unreleased);
    await dailyJob(database, '2025-06-30');
    expect(await heldBy(database, waiting)).toBe(unreleased);
    await dailyJob(database, '2025-07-01');
    expect(await confirm('2025-07-01', 'half')).toBe('halfClawedBack');
    expect([await heldBy(database, general), await heldBy(database, waiting)]).toEqual([half, rest]);
    expect(await marks()).toEqual([]);
    await dailyJob(database, '2025-10-01');
    expect(await confirm('2025-10-01', 'all')).toBe('allClawedBack');
    expect([await heldBy(database, general), await heldBy(database, waiting)]).toEqual([unreleased, 0n]);
    expect(await marks()).toEqual([{ amount: rest }]);
  });

  it('6: a reason recorded on 20 June for 30 June keeps all of it until 1 October', async () => {
    await appropriate(unreleased);
    const reason = {
      document: '测财认〔2025〕1号',
      provision: 'jzg-2024-2/art-33',
      fund: 'F01',
      portion: 'P1',
      subject: '*',
      budgetYear: 2025,
      deadline: day('2025-06-30'),
      amount: null,
      reason: '招标推迟',
    };
    await doOne(database, recordDetermination, 'financeDepartment', '2025-06-20', reason);
    await dailyJob(database, '2025-07-01');
    expect(await confirm('2025-07-01', 'half')).toBe('problem: unknown proposal F01/P1 2025 2025-06-30');
    expect(await heldBy(database, waiting)).toBe(unreleased);
    await dailyJob(database, '2025-10-01');
    expect(await confirm('2025-10-01', 'all')).toBe('allClawedBack');
    expect(await heldBy(database, general)).toBe(unreleased);
  });

  it('16: what is reserved on 1 July cannot be released on 5 July, before it is confirmed', async () => {
    await appropriate(yuan(10_000_000n));
    await inTransaction(database, (client) =>
      seedPlan(client, { portion: 'P1', year: 2025, amount: 10_000_000n }, '220200'),
    );
    await dailyJob(database, '2025-07-01');
    expect(await releaseOn('2025-07-05', 'P1', yuan(8_000_000n), '测财指〔2025〕1号')).toBe(
      'refused: overFreeAmount',
    );
    expect(await releaseOn('2025-07-05', 'P1', fen(half + 1n), '测财指〔2025〕1号')).toBe(
      'refused: overFreeAmount',
    );
    expect(await releaseOn('2025-07-05', 'P1', half, '测财指〔2025〕1号')).toBe('releasable, late');
  });
});

describe('worked cases of art. 32 and 34', () => {
  it('10: of a scale of 5,000,000 the allowance is 100,000.00, and not a fen more', async () => {
    await appropriate(yuan(5_000_000n));
    const asked = (amount: Fen, number: string) => ({
      number,
      fund: 'F01',
      portion: 'P1',
      budgetYear: 2025,
      holder: '101',
      amount,
      uses: ['preparation' as const],
      preparationMet: true,
    });
    const done = await doAll(database, approveAllowance, 'financeDepartment', '2025-03-01', [
      asked(fen(10_000_001n), '测工〔2025〕1号'),
      asked(fen(10_000_000n), '测工〔2025〕2号'),
    ]);
    expect(done.map(told)).toEqual(['refused: overLimit', 'withinLimit']);
  });

  it('11: released on 1 March, the task list is in time on 16 March and late on 17 March', async () => {
    await inTransaction(database, async (client) => {
      const money = { portion: 'P2', year: 2025, amount: 1_000_000n } as const;
      await seedAppropriation(client, money);
      await seedPlan(client, money, '220200');
    });
    const documents = ['测财指〔2025〕2号', '测财指〔2025〕3号'];
    for (const document of documents) {
      expect(await releaseOn('2025-03-01', 'P2', yuan(500_000n), document)).toBe('releasable, inTime');
    }
    const issued: string[] = [];
    for (const [index, on] of ['2025-03-16', '2025-03-17'].entries()) {
      const list = { ...TASKS, document: documents[index] ?? '', recipient: '220200' };
      issued.push(told(await doOne(database, issueTaskList, 'administeringDepartment', on, list)));
    }
    expect(issued).toEqual(['inTime, targetsAndTaskListAccepted', 'late, targetsAndTaskListAccepted']);
  });
});
