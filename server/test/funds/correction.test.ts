import { day, type Fen, performanceTargets, yuan } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breakDown } from '../../src/funds/acts/break-down.js';
import { completeTasks } from '../../src/funds/acts/complete-tasks.js';
import { correctTransfer } from '../../src/funds/acts/correct-transfer.js';
import { disburse } from '../../src/funds/acts/disburse.js';
import { issueTaskList } from '../../src/funds/acts/issue-task-list.js';
import { release } from '../../src/funds/acts/release.js';
import { findReleaseStates } from '../../src/funds/stores/holding.js';
import { doAll, doOne, heldBy, inTransaction, openDuties, rowsOf, told } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { accountAt, seedAppropriation, seedPlan, seedProject } from '../support/money.js';
import { contextOf, foundProvince } from '../support/province.js';

const RELEASE = '测财指〔2025〕21号';
const PARTS = '市财指〔2025〕21号';
/** A task list in order. */
const { targets, indicators, taskList } = performanceTargets.example;
const TASKS = { namesProjects: false, targets, indicators, taskList };

const asked = {
  number: '测财冲〔2025〕1号',
  fund: 'F01',
  enteredOn: day('2025-04-01'),
  document: PARTS,
  subject: '支付〔2025〕1号',
  amount: yuan(100_000n),
  entryDeviates: true,
  explanation: '支付凭证金额为一万元，误记为十万元',
};

let database: TestDatabase;

const money = { fund: 'F01', portion: 'P2', budgetYear: 2025 };

const broken = {
  ...money,
  document: PARTS,
  recipient: '220200',
  project: 'Y1',
  amount: yuan(600_000n),
};

const pay = (on: string, amount: Fen) =>
  doOne(database, disburse, 'localFinanceBureau', on, {
    ...money,
    voucher: asked.subject,
    document: PARTS,
    project: 'Y1',
    recipient: null,
    amount,
    dueByProgress: null,
    withinScope: true,
    diverted: false,
  });

beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, async (client) => {
    await foundProvince(client);
    await seedAppropriation(client, { portion: 'P2', year: 2025, amount: 1_000_000n });
    await seedPlan(client, { portion: 'P2', year: 2025, amount: 1_000_000n }, '220200');
    await seedProject(client, 'Y1', { portion: 'P2' });
  });
  const released = {
    ...money,
    document: RELEASE,
    recipient: '220200',
    amount: yuan(600_000n),
    namesProjects: false,
    inDepartmentBudget: yuan(0n),
    withTaskList: false,
  };
  await doOne(database, release, 'financeDepartment', '2025-03-01', released);
  await doOne(database, breakDown, 'localFinanceBureau', '2025-03-10', broken);
  await pay('2025-04-01', yuan(100_000n));
});

afterAll(() => database.drop());

const correct = (changed: object, on = '2025-04-10') =>
  doOne(database, correctTransfer, 'financeDepartment', on, { ...asked, ...changed });

const part = {
  number: '测财冲〔2025〕2号',
  enteredOn: day('2025-03-10'),
  document: PARTS,
  subject: 'Y1',
  amount: yuan(600_000n),
};

describe('第三十五条 correcting an entry', () => {
  it('never undoes a decision, and the later entry comes first', async () => {
    expect(told(await correct({ entryDeviates: false }))).toBe('refused: undoesDecision');
    expect(told(await correct(part))).toBe('refused: moneyMovedOn');
  });

  it('names mistakes', async () => {
    expect(told(await correct({ amount: yuan(10_000n) }))).toBe(
      `problem: unknown document ${PARTS}/${asked.subject}`,
    );
    expect(told(await correct({ enteredOn: day('2025-04-11') }))).toBe('problem: contradictoryFacts');
    expect(told(await correct({ number: RELEASE }))).toBe(`problem: alreadyThere document ${RELEASE}`);
  });

  it('reverses by an entry that points at the original, in one batch one after the other', async () => {
    const again = { ...asked, number: '测财冲〔2025〕9号' };
    const batch = [asked, { ...asked, ...part }, again];
    const done = await doAll(database, correctTransfer, 'financeDepartment', '2025-04-10', batch);
    expect(done.map(told).sort()).toEqual([
      `problem: wrongState document ${PARTS}/${asked.subject}`,
      'reversed',
      'reversed',
    ]);
    expect(await heldBy(database, accountAt('P2', 2025, 'project:Y1', 'paid'))).toBe(0n);
    expect(await heldBy(database, accountAt('P2', 2025, 'project:Y1', 'allotted'))).toBe(0n);
    expect(await heldBy(database, accountAt('P2', 2025, '220200', 'released'))).toBe(yuan(600_000n));
    expect(
      await rowsOf(
        database,
        `select r.amount, t.kind as original, q.number, q.amount as document from ledger.transfer r
         join ledger.transfer t on t.id = r.reverses join ledger.quota_document q on q.id = r.document_id
         where r.jurisdiction = $1 order by r.id`,
      ),
    ).toEqual([
      { amount: yuan(100_000n), original: 'disbursement', number: asked.number, document: -yuan(100_000n) },
      { amount: yuan(600_000n), original: 'breakdown', number: part.number, document: -yuan(600_000n) },
    ]);
    expect(told(await correct({ number: '测财冲〔2025〕3号' }, '2025-04-11'))).toBe(
      `problem: wrongState document ${PARTS}/${asked.subject}`,
    );
  });

  it('the voucher of a payment that was taken back can be entered as it is', async () => {
    const entry = { number: '测财冲〔2025〕5号', enteredOn: day('2025-04-11') };
    await doOne(database, breakDown, 'localFinanceBureau', '2025-04-11', {
      ...broken,
      document: '市财指〔2025〕22号',
    });
    expect(told(await pay('2025-04-11', yuan(10_000n)))).toBe('payable');
    expect(told(await pay('2025-04-11', yuan(10_000n)))).toBe(
      'problem: alreadyThere document 支付〔2025〕1号',
    );
    expect(told(await correct({ ...entry, amount: yuan(10_000n) }, '2025-04-11'))).toBe('reversed');
    const back = { ...part, ...entry, number: '测财冲〔2025〕6号', document: '市财指〔2025〕22号' };
    expect(told(await correct(back, '2025-04-11'))).toBe('reversed');
  });

  it('a release that is taken back counts no more, owes no task list, and can be made again', async () => {
    expect(await openDuties(database, 'taskList')).toHaveLength(1);
    const given = {
      number: '测财冲〔2025〕4号',
      enteredOn: day('2025-03-01'),
      document: RELEASE,
      subject: `${RELEASE}/220200`,
      amount: yuan(600_000n),
    };
    expect(told(await correct(given, '2025-04-12'))).toBe('reversed');
    expect(await openDuties(database, 'taskList')).toEqual([]);
    expect(await rowsOf(database, 'select reversed_on from funds.release where jurisdiction = $1')).toEqual([
      { reversed_on: '2025-04-12' },
    ]);
    const gone = { document: RELEASE, recipient: '220200' };
    expect(
      told(
        await doOne(database, issueTaskList, 'administeringDepartment', '2025-04-12', { ...gone, ...TASKS }),
      ),
    ).toBe(`problem: wrongState release ${RELEASE}/220200`);
    expect(
      told(
        await doOne(database, completeTasks, 'localDepartment', '2025-04-12', { ...gone, report: '完成1号' }),
      ),
    ).toBe(`problem: wrongState release ${RELEASE}/220200`);
    const states = await inTransaction(database, (client) =>
      findReleaseStates(contextOf(client, 'financeDepartment', '2025-04-12'), ['F01']),
    );
    expect(states).toEqual([]);
    const made = await doOne(database, release, 'financeDepartment', '2025-04-13', {
      ...money,
      document: '测财指〔2025〕22号',
      recipient: '220200',
      amount: yuan(1_000_000n),
      namesProjects: false,
      inDepartmentBudget: yuan(0n),
      withTaskList: false,
    });
    expect(told(made)).toContain('releasable');
  });

  it('leaves the books and the audit chain sound', async () => {
    expect(await rowsOf(database, 'select * from ledger.unbalanced()', [])).toEqual([]);
    expect(await rowsOf(database, 'select * from ledger.defective()', [])).toEqual([]);
    const altered = `select l.event_id from law.altered() l join law.act a on a.event_id = l.event_id where a.name <> 'test'`;
    expect(await rowsOf(database, altered, [])).toEqual([]);
  });
});
