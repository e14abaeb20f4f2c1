import { day, yuan } from '@jizheng/rules';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { approveAllowance } from '../../src/funds/acts/approve-allowance.js';
import { carryOver } from '../../src/funds/acts/carry-over.js';
import { monitor } from '../../src/funds/acts/monitor.js';
import { orderCorrection } from '../../src/funds/acts/order-correction.js';
import { recordDetermination } from '../../src/funds/acts/record-determination.js';
import { returnBalance } from '../../src/funds/acts/return-balance.js';
import { sendTargetsToCities } from '../../src/funds/acts/send-targets-to-cities.js';
import { studyExecution } from '../../src/funds/acts/study-execution.js';
import { doOne, inTransaction, openDuties } from '../support/acts.js';
import { dailyJob } from '../support/daily-job.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { seedAppropriation, seedRelease } from '../support/money.js';
import { foundProvince } from '../support/province.js';
import { accepted, bringBudget, releaseTo220200 } from './world.js';

let database: TestDatabase;

beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.drop());

const found = (today = '2025-01-01') => inTransaction(database, (client) => foundProvince(client, today));

/** The duties to release the portion P1 that are still open. */
async function owedReleases(): Promise<readonly string[]> {
  const open: string[] = [];
  for (const deadline of ['specialTransfers', 'clawbackHalf', 'clawbackAll']) {
    if ((await openDuties(database, deadline)).length > 0) open.push(deadline);
  }
  return open;
}

const excuse = (on: string, amount: bigint) =>
  accepted(
    doOne(database, recordDetermination, 'financeDepartment', on, {
      document: `测财认〔2025〕${amount}号`,
      provision: 'jzg-2024-2/art-33',
      fund: 'F01',
      portion: 'P1',
      subject: '*',
      budgetYear: 2025,
      deadline: day('2025-06-30'),
      amount: yuan(amount),
      reason: '测试理由',
    }),
  );

describe('第三十三条: the duty to release a portion', () => {
  beforeEach(() => found('2024-01-01'));

  it('stays while one yuan is unreleased, and ends when that has become the allowance', async () => {
    await bringBudget(database);
    await accepted(releaseTo220200(database, '2025-03-01', 'P1', yuan(999_999n)));
    expect(await owedReleases()).toEqual(['specialTransfers', 'clawbackHalf', 'clawbackAll']);
    await accepted(
      doOne(database, approveAllowance, 'financeDepartment', '2025-03-02', {
        number: '测经费〔2025〕1号',
        fund: 'F01',
        portion: 'P1',
        budgetYear: 2025,
        holder: '101',
        amount: yuan(1n),
        uses: ['preparation'],
        preparationMet: true,
      }),
    );
    expect(await owedReleases()).toEqual([]);
  });

  it('ends for 30 June alone when a reason and the releases together cover the quota', async () => {
    await bringBudget(database);
    await excuse('2025-06-20', 400_000n);
    expect(await owedReleases()).toEqual(['specialTransfers', 'clawbackHalf', 'clawbackAll']);
    await accepted(releaseTo220200(database, '2025-06-25', 'P1', yuan(599_999n)));
    expect(await owedReleases()).toEqual(['specialTransfers', 'clawbackHalf', 'clawbackAll']);
    await excuse('2025-06-30', 1n);
    expect(await owedReleases()).toEqual(['specialTransfers', 'clawbackAll']);
  });
});

describe('第三十五、三十六、三十八条: duties of execution', () => {
  const money = { portion: 'P1', year: 2025, amount: 1_000_000n } as const;

  it("a city's study of its own execution does not fulfil the department's", async () => {
    await found();
    await inTransaction(database, (client) => seedAppropriation(client, money));
    await dailyJob(database, '2025-02-01');
    const study = { fund: 'F01', month: day('2025-02-01'), finding: '正常', laggards: null };
    await accepted(doOne(database, studyExecution, 'localDepartment', '2025-02-20', study));
    expect(await openDuties(database, 'monthlyExecution')).toHaveLength(1);
  });

  it('an adjustment ordered after 30 June opens no window', async () => {
    await found();
    const covers = { use: true, execution: true, progress: true };
    const watched = { fund: 'F01', year: 2025, covers, deviation: 'serious', finding: '偏离' } as const;
    const ordered = { number: '责令1号', fund: 'F01', year: 2025, project: null, order: '调整' };
    for (const [on, open] of [
      ['2025-07-01', 0],
      ['2025-06-30', 1],
    ] as const) {
      await database.drop();
      database = await freshDatabase();
      await found();
      await accepted(doOne(database, monitor, 'administeringDepartment', on, watched));
      const adjust = { ...ordered, correction: 'adjust' } as const;
      await accepted(doOne(database, orderCorrection, 'administeringDepartment', on, adjust));
      expect(await openDuties(database, 'virementWindow')).toHaveLength(open);
    }
  });
});

describe('第三十九条: the year end of a portion', () => {
  it('is dealt with when the last of what stopped is given back', async () => {
    await found();
    await inTransaction(database, async (client) => {
      const money = { portion: 'P1', year: 2025, amount: 1_000_000n } as const;
      await seedAppropriation(client, money);
      await seedRelease(client, money, '220200');
    });
    const asked = { fund: 'F01', portion: 'P1', budgetYear: 2025 };
    const confirmed = { ...asked, stillNeeded: true };
    for (const yearEnd of [2025, 2026]) {
      await dailyJob(database, `${yearEnd + 1}-01-01`);
      await accepted(
        doOne(database, carryOver, 'financeDepartment', `${yearEnd + 1}-01-08`, {
          ...confirmed,
          yearEnd,
          number: `测财结${yearEnd}`,
        }),
      );
    }
    const give = (number: string, amount: bigint) =>
      accepted(
        doOne(database, returnBalance, 'financeDepartment', '2027-02-01', {
          ...asked,
          number,
          project: null,
          recipient: '220200',
          amount: yuan(amount),
          stillNeeded: false,
          filed: true,
        }),
      );
    await give('交回1号', 999_999n);
    expect(await openDuties(database, 'yearEndCarryOver')).toEqual([
      { subject: 'F01/P1/2025/2026', office: 'financeDepartment', due: '2027-12-31' },
    ]);
    await give('交回2号', 1n);
    expect(await openDuties(database, 'yearEndCarryOver')).toEqual([]);
  });
});

describe('第四十四条: what forms after the list', () => {
  it('is owed once, however often it is formed', async () => {
    await found('2024-01-01');
    await bringBudget(database);
    const targets = { targets: true, assessment: true, approvingLevel: true };
    for (const on of ['2025-06-02', '2025-06-03']) {
      await accepted(
        doOne(database, sendTargetsToCities, 'administeringDepartment', on, {
          fund: 'F01',
          portion: 'P2',
          budgetYear: 2026,
          continuing: true,
          content: targets,
        }),
      );
    }
    expect(await openDuties(database, 'laterSpecifics')).toHaveLength(1);
  });
});
