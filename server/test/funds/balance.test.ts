import { yuan } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offsetBalance } from '../../src/funds/acts/offset-balance.js';
import { returnBalance } from '../../src/funds/acts/return-balance.js';
import { reuseBalance } from '../../src/funds/acts/reuse-balance.js';
import { doAll, doOne, heldBy, inTransaction, rowsOf, told } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { accountAt, seedAppropriation, seedMove, seedProject, seedRelease } from '../support/money.js';
import { foundProvince, JURISDICTION } from '../support/province.js';

const asked = {
  number: '结算〔2026〕1号',
  fund: 'F01',
  portion: 'P2',
  budgetYear: 2025,
  project: null,
  recipient: '220200',
  amount: yuan(100_000n),
  stillNeeded: false,
  filed: true,
};

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, async (client) => {
    await foundProvince(client);
    await seedProject(client, 'X1');
    for (const portion of ['P1', 'P2'] as const) {
      await seedAppropriation(client, { portion, year: 2025, amount: 1_000_000n });
      await seedRelease(client, { portion, year: 2025, amount: 1_000_000n }, '220200');
    }
    const released = accountAt('P2', 2025, '220200', 'released');
    await seedMove(
      client,
      'carryOver',
      released,
      { ...released, stage: 'carriedOver' },
      1_000_000n,
      '2026-01-02',
    );
    const place = accountAt('P1', 2025, '220200', 'released');
    const project = accountAt('P1', 2025, 'project:X1', 'allotted');
    await seedMove(client, 'breakdown', place, project, 1_000_000n, '2026-01-02');
    await seedMove(
      client,
      'carryOver',
      project,
      { ...project, stage: 'carriedOver' },
      1_000_000n,
      '2026-01-02',
    );
  });
});

afterAll(() => database.drop());

const sendBack = (changed: object, on = '2026-02-01') =>
  doOne(database, returnBalance, 'financeDepartment', on, { ...asked, ...changed });
const offset = (changed: object, on = '2026-02-01') =>
  doOne(database, offsetBalance, 'financeDepartment', on, { ...asked, ...changed });
const reuse = (changed: object, on = '2026-02-01') =>
  doOne(database, reuseBalance, 'localFinanceBureau', on, { ...asked, ...changed });

describe('第三十九条 in the first year', () => {
  it('retained money that is not needed any more goes back', async () => {
    const own = { number: '交回〔2026〕1号', portion: 'P1', project: 'X1', recipient: null };
    expect(told(await sendBack({ ...own, stillNeeded: true }))).toBe('refused: keepsUse');
    expect(told(await reuse(own))).toBe('refused: retainedGoesBack, taskListNotDone');
    expect(told(await sendBack(own))).toBe('returned');
    expect(await heldBy(database, accountAt('P1', 2025, 'general', 'generalBudget'))).toBe(yuan(100_000n));
    expect(
      await rowsOf(
        database,
        "select amount, source from ledger.quota_document where jurisdiction = $1 and number = '交回〔2026〕1号'",
      ),
    ).toEqual([{ amount: yuan(-100_000n), source: 'returned' }]);
  });

  it('delegated money is re-used by its own level once its task list is done and that is filed', async () => {
    expect(told(await reuse({}))).toBe('refused: taskListNotDone');
    expect(told(await offset({}))).toBe('refused: offsetBeforeSurplus');
    await inTransaction(database, (client) =>
      client.query(
        `update funds.release set task_list_on = '2025-03-01', tasks_done_on = '2026-01-20' where jurisdiction = $1 and portion = 'P2'`,
        [JURISDICTION],
      ),
    );
    // Worked case 17: what is still needed keeps its use.
    expect(told(await reuse({ stillNeeded: true }))).toBe('refused: keepsUse');
    expect(told(await reuse({ filed: false }))).toBe('refused: reuseNotFiled');
    expect(told(await reuse({}))).toBe('reused');
    expect(await heldBy(database, accountAt('P2', 2025, '220200', 'reused'))).toBe(yuan(100_000n));
  });

  it('counts the requests of the batch, under one settlement sheet', async () => {
    const many = [400_000n, 500_000n, 1n].map((amount) => ({
      ...asked,
      number: '结算〔2026〕2号',
      amount: yuan(amount),
    }));
    const done = await doAll(database, returnBalance, 'financeDepartment', '2026-02-01', many.slice(0, 1));
    expect(done.map(told)).toEqual(['returned']);
    const more = await doAll(database, returnBalance, 'financeDepartment', '2026-02-01', many.slice(1));
    expect(more.map(told)).toEqual(['returned', 'refused: overBalance']);
  });

  it('names mistakes', async () => {
    const next = { number: '结算〔2026〕9号' };
    expect(told(await sendBack({ ...next, portion: 'P9' }))).toBe('problem: unknown portion F01/P9');
    expect(told(await sendBack({ ...next, recipient: null }))).toBe('problem: contradictoryFacts');
    expect(told(await sendBack({ ...next, project: 'none' }))).toBe('problem: unknown project none');
    expect(told(await sendBack({ ...next, budgetYear: 2027 }))).toBe('problem: contradictoryFacts');
    expect(told(await offset({}))).toBe('problem: alreadyThere document 结算〔2026〕1号');
  });
});

describe('第三十九条 from the second year on', () => {
  it('what stands stopped is offset or returned, as finance chooses', async () => {
    const carried = accountAt('P1', 2025, 'project:X1', 'carriedOver');
    await inTransaction(database, (client) =>
      seedMove(client, 'stop', carried, { ...carried, stage: 'stopped' }, 900_000n, '2027-01-02'),
    );
    const own = {
      number: '结算〔2027〕1号',
      portion: 'P1',
      project: 'X1',
      recipient: null,
      stillNeeded: true,
    };
    expect(told(await offset(own, '2027-02-01'))).toBe('refused: surplusGoesBack');
    expect(told(await sendBack({ ...own, amount: yuan(900_000n) }, '2027-02-01'))).toBe('surplusReturned');
    expect(await heldBy(database, accountAt('P1', 2025, 'project:X1', 'stopped'))).toBe(0n);
  });

  it('case 12: delegated surplus whose task list is not done is offset', async () => {
    await inTransaction(database, async (client) => {
      await seedAppropriation(client, { portion: 'P2', year: 2026, amount: 300_000n }, '2027-01-18');
      const waiting = accountAt('P2', 2026, '101', 'appropriated');
      const released = accountAt('P2', 2026, '220300', 'released');
      const carried = { ...released, stage: 'carriedOver' as const };
      await seedMove(client, 'release', waiting, released, 300_000n, '2027-02-01');
      await seedMove(client, 'carryOver', released, carried, 300_000n, '2027-02-01');
      await seedMove(client, 'stop', carried, { ...carried, stage: 'stopped' }, 300_000n, '2028-01-02');
    });
    const own = { number: '结算〔2028〕1号', budgetYear: 2026, recipient: '220300', amount: yuan(300_000n) };
    expect(told(await offset(own, '2028-02-01'))).toBe('offset');
    expect(await heldBy(database, accountAt('P2', 2026, '220300', 'offset'))).toBe(yuan(300_000n));
  });
});

describe('第四十条 money under rules of its own', () => {
  it('is given back from where it stands, at any age', async () => {
    await inTransaction(database, async (client) => {
      await client.query(
        `insert into funds.portion select jurisdiction, fund, 'P3', '科研项目', use_of_money, authority, spending_class, selection,
           support_mode, transfer_class, '科研资金管理办法', function_code, government_economic_code, department_economic_code
         from funds.portion where jurisdiction = $1 and code = 'P1'`,
        [JURISDICTION],
      );
      const origin = accountAt('P3', 2025, 'general', 'origin');
      const waiting = accountAt('P3', 2025, '101', 'appropriated');
      const released = accountAt('P3', 2025, '220200', 'released');
      await seedMove(client, 'appropriation', origin, waiting, 300_000n, '2028-02-01');
      await seedMove(client, 'release', waiting, released, 300_000n, '2028-02-01');
    });
    const own = { number: '交回〔2028〕3号', portion: 'P3', stillNeeded: true, amount: yuan(300_001n) };
    expect(told(await sendBack(own, '2028-02-01'))).toBe('refused: overBalance');
    expect(told(await sendBack({ ...own, amount: yuan(300_000n) }, '2028-02-01'))).toBe('ownRules');
    expect(await heldBy(database, accountAt('P3', 2025, '220200', 'released'))).toBe(0n);
  });
});
