import { yuan } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completeTasks } from '../../src/funds/acts/complete-tasks.js';
import { issueTaskList } from '../../src/funds/acts/issue-task-list.js';
import { recordDetermination } from '../../src/funds/acts/record-determination.js';
import { release } from '../../src/funds/acts/release.js';
import { doAll, doOne, heldBy, inTransaction, openDuties, rowsOf, told } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { accountAt, seedAppropriation, seedMove, seedPlan } from '../support/money.js';
import { foundProvince, JURISDICTION } from '../support/province.js';

const asked = {
  document: '测财指〔2025〕12号',
  fund: 'F01',
  portion: 'P2',
  budgetYear: 2025,
  recipient: '220200',
  amount: yuan(400_000n),
  namesProjects: false,
  inDepartmentBudget: yuan(0n),
  withTaskList: false,
};

const complete = {
  targets: { policy: true, scope: true, spending: true, requirements: true },
  indicators: { output: true, benefit: true, comprehensive: true, measurable: true, assessable: true },
  taskList: {
    targets: true,
    policyAndAmount: true,
    quantified: true,
    executable: true,
    verifiable: true,
    finishDates: true,
    effects: true,
    realistic: true,
  },
};

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, async (client) => {
    await foundProvince(client);
    await seedAppropriation(client, { portion: 'P1', year: 2025, amount: 10_000_000n });
    await seedAppropriation(client, { portion: 'P2', year: 2025, amount: 1_000_000n });
    await seedPlan(client, { portion: 'P2', year: 2025, amount: 900_000n }, '220200');
    await seedPlan(client, { portion: 'P2', year: 2025, amount: 600_000n }, '220300');
    await seedPlan(client, { portion: 'P1', year: 2025, amount: 10_000_000n }, '220200');
    await client.query(
      `insert into funds.task (jurisdiction, deadline, fund, subject, office, provision, due, opened_on)
       select $1, d, 'F01', 'F01/P2/2025', 'financeDepartment', 'jzg-2024-2/art-33', day::date, '2025-01-18'
       from (values ('specialTransfers', '2025-03-19'), ('clawbackHalf', '2025-06-30')) as t (d, day)`,
      [JURISDICTION],
    );
  });
});

afterAll(() => database.drop());

const make = (changed: object, on = '2025-03-01') =>
  doOne(database, release, 'financeDepartment', on, { ...asked, ...changed });

describe('第三十三条 release', () => {
  it('moves money under one document to named places, and opens the duty of the task list', async () => {
    const made = await doAll(database, release, 'financeDepartment', '2025-03-01', [
      asked,
      { ...asked, recipient: '220300', amount: yuan(500_000n) },
    ]);
    expect(made.map(told)).toEqual(['releasable, inTime', 'releasable, inTime']);
    expect(await heldBy(database, accountAt('P2', 2025, '220300', 'released'))).toBe(yuan(500_000n));
    expect(
      await rowsOf(
        database,
        `select recipient, amount, source from ledger.quota_document where jurisdiction = $1 and number = '${asked.document}'`,
      ),
    ).toEqual([{ recipient: '220200 等 2 个', amount: yuan(900_000n), source: 'released' }]);
    expect(await openDuties(database, 'taskList')).toEqual([
      { subject: '测财指〔2025〕12号/220200', office: 'administeringDepartment', due: '2025-03-16' },
      { subject: '测财指〔2025〕12号/220300', office: 'administeringDepartment', due: '2025-03-16' },
    ]);
    expect(await openDuties(database, 'specialTransfers')).toHaveLength(1);
  });

  it('case 16: what is reserved for a clawback cannot be released', async () => {
    const from = accountAt('P1', 2025, '101', 'appropriated');
    await inTransaction(database, (client) =>
      seedMove(client, 'reservation', from, { ...from, stage: 'reserved' }, 5_000_000n, '2025-03-01'),
    );
    const wanted = { document: '测财指〔2025〕16号', portion: 'P1' };
    expect(told(await make({ ...wanted, amount: yuan(8_000_000n) }))).toBe('refused: overFreeAmount');
    expect(told(await make({ ...wanted, amount: yuan(5_000_000n) }))).toBe('releasable, inTime');
  });

  it('refuses what the law forbids', async () => {
    const next = { document: '测财指〔2025〕13号', recipient: '220300' };
    expect(told(await make({ ...next, amount: yuan(100_001n) }))).toBe(
      'refused: planNotApproved, overFreeAmount',
    );
    expect(told(await make({ ...next, amount: yuan(100_000n), namesProjects: true }))).toBe(
      'refused: namesProjects',
    );
    expect(told(await make({ ...next, recipient: '101', amount: yuan(1n) }))).toBe(
      'refused: planNotApproved, notNamedRecipient',
    );
  });

  it('names mistakes', async () => {
    expect(told(await make({}))).toBe('problem: alreadyThere release 测财指〔2025〕12号/220200');
    const other = { recipient: '220400', portion: 'P1' };
    expect(told(await make(other))).toBe('problem: alreadyThere document 测财指〔2025〕12号');
    expect(told(await make({ recipient: '220400' }, '2025-03-02'))).toBe(
      'problem: alreadyThere document 测财指〔2025〕12号',
    );
    expect(told(await make({ recipient: '110000' }, '2025-03-02'))).toBe('problem: unknown place 110000');
    expect(told(await make({ portion: 'P9' }, '2025-03-02'))).toBe('problem: unknown portion F01/P9');
    expect(told(await make({ amount: yuan(0n), document: '测财指〔2025〕15号' }, '2025-03-02'))).toBe(
      'problem: contradictoryFacts',
    );
  });

  it('a portion that is wholly released owes no release any more', async () => {
    expect(told(await make({ document: '测财指〔2025〕14号', amount: yuan(100_000n) }, '2025-03-20'))).toBe(
      'releasable, late',
    );
    expect(await openDuties(database, 'specialTransfers')).toEqual([]);
    expect(await openDuties(database, 'clawbackHalf')).toEqual([]);
  });
});

describe('第三十四条 task lists', () => {
  const list = { document: asked.document, recipient: '220200', namesProjects: false, ...complete };
  const issue = (changed: object, on = '2025-03-20') =>
    doOne(database, issueTaskList, 'administeringDepartment', on, { ...list, ...changed });

  it('refuses what the law forbids', async () => {
    expect(told(await issue({ namesProjects: true }))).toBe('refused: namesProjects');
    expect(told(await issue({ taskList: { ...complete.taskList, effects: false } }))).toBe(
      'refused: taskListInsufficient',
    );
  });

  it('closes its duty, late or not, and forms the regional targets', async () => {
    expect(told(await issue({}))).toBe('late, targetsAndTaskListAccepted');
    expect(await openDuties(database, 'taskList')).toMatchObject([
      { subject: '测财指〔2025〕12号/220300' },
      { subject: '测财指〔2025〕14号/220200' },
    ]);
    expect(
      await rowsOf(database, 'select item, subject from funds.disclosure where jurisdiction = $1'),
    ).toEqual([{ item: 'targets', subject: '测财指〔2025〕12号/220200' }]);
  });

  it('a place completes it once it has it', async () => {
    const finish = (recipient: string) =>
      doOne(database, completeTasks, 'localDepartment', '2025-12-01', {
        document: asked.document,
        recipient,
        report: '完成情况报告',
      });
    expect(told(await finish('220300'))).toBe('problem: wrongState release 测财指〔2025〕12号/220300');
    expect(told(await finish('220200'))).toBe('done');
    expect(told(await finish('220200'))).toBe('problem: wrongState release 测财指〔2025〕12号/220200');
    expect(told(await finish('220400'))).toBe('problem: unknown release 测财指〔2025〕12号/220400');
  });

  it('names mistakes', async () => {
    expect(told(await issue({}, '2025-12-01'))).toBe('problem: wrongState release 测财指〔2025〕12号/220200');
    expect(told(await issue({ document: '测财指〔2025〕16号' }, '2025-12-01'))).toBe(
      'problem: contradictoryFacts',
    );
    expect(told(await issue({ document: 'none' }, '2025-12-01'))).toBe(
      'problem: unknown release none/220200',
    );
  });
});

describe('第三十条 advance release', () => {
  const early = {
    ...asked,
    document: '测财指〔2025〕90号',
    budgetYear: 2026,
    amount: yuan(300_000n),
    withTaskList: true,
  };

  beforeAll(() =>
    inTransaction(database, async (client) => {
      await seedPlan(client, { portion: 'P2', year: 2026, amount: 900_000n }, '220200');
      await seedPlan(client, { portion: 'P1', year: 2026, amount: 900_000n }, '220200', 'formula');
      for (const portion of ['P1', 'P2'] as const) {
        await seedAppropriation(client, { portion, year: 2026, amount: 500_000n }, null, '2025-11-30');
      }
    }),
  );

  it('takes from the quota given in advance, and no more than that', async () => {
    expect(told(await make(early, '2025-12-10'))).toBe('releasable, withTaskList');
    expect(await heldBy(database, accountAt('P2', 2026, '220200', 'released'))).toBe(yuan(300_000n));
    expect(await heldBy(database, accountAt('P2', 2026, '101', 'appropriated'))).toBe(yuan(200_000n));
    expect(await openDuties(database, 'taskList')).toContainEqual({
      subject: '测财指〔2025〕90号/220200',
      office: 'administeringDepartment',
      due: '2025-12-25',
    });
    expect(told(await make({ ...early, document: '测财指〔2025〕91号' }, '2025-12-10'))).toBe(
      'refused: overFreeAmount',
    );
  });

  it('a retained one carries its projects; a delegated one its task list, unless finance determines otherwise', async () => {
    expect(told(await make({ ...early, document: '测财指〔2025〕92号', portion: 'P1' }, '2025-12-10'))).toBe(
      'refused: withoutProjects',
    );
    const bare = { ...early, document: '测财指〔2025〕93号', amount: yuan(1n), withTaskList: false };
    expect(told(await make(bare, '2025-12-10'))).toBe('refused: withoutTaskList');
    await doOne(database, recordDetermination, 'financeDepartment', '2025-12-10', {
      document: '测财认〔2025〕9号',
      provision: 'jzg-2024-2/art-30/para-1',
      fund: 'F01',
      portion: 'P2',
      subject: '测财指〔2025〕93号',
      budgetYear: 2026,
      deadline: null,
      amount: null,
      reason: '任务清单待国家下达',
    });
    expect(told(await make(bare, '2025-12-10'))).toBe('releasable, taskListDue');
  });
});
