import { yuan } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breakDown } from '../../src/funds/acts/break-down.js';
import { disburse } from '../../src/funds/acts/disburse.js';
import { doAll, doOne, heldBy, inTransaction, rowsOf, told } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { accountAt, seedAppropriation, seedMove, seedProject, seedRelease } from '../support/money.js';
import { foundProvince, JURISDICTION } from '../support/province.js';

const part = {
  document: '市财指〔2025〕1号',
  fund: 'F01',
  portion: 'P1',
  budgetYear: 2025,
  recipient: '220200',
  project: 'X1',
  amount: yuan(600_000n),
};

const payment = {
  voucher: '支付〔2025〕1号',
  document: '市财指〔2025〕1号',
  fund: 'F01',
  portion: 'P1',
  budgetYear: 2025,
  project: 'X1',
  recipient: null,
  amount: yuan(100_000n),
  dueByProgress: null,
  withinScope: true,
  diverted: false,
};

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, async (client) => {
    await foundProvince(client);
    for (const portion of ['P1', 'P2'] as const) {
      await seedAppropriation(client, { portion, year: 2025, amount: 1_000_000n });
      await seedRelease(client, { portion, year: 2025, amount: 1_000_000n }, '220200');
    }
    await seedProject(client, 'X1', { area: '220282' });
    await seedProject(client, 'X2');
    await seedProject(client, 'X3', { state: 'stopped' });
    await seedProject(client, 'X4', { executable: false });
    await seedProject(client, 'X5', { area: '220300' });
    await seedProject(client, 'Y1', { portion: 'P2' });
  });
});

afterAll(() => database.drop());

const divide = (changed: object) =>
  doOne(database, breakDown, 'localFinanceBureau', '2025-03-10', { ...part, ...changed });
const pay = (changed: object, on = '2025-04-01') =>
  doOne(database, disburse, 'localFinanceBureau', on, { ...payment, ...changed });

describe('第七条 breakdown to projects', () => {
  it('one document gives many projects their part, up to what was released', async () => {
    const parts = [
      part,
      { ...part, project: 'X2', amount: yuan(400_000n) },
      { ...part, project: 'X2', amount: yuan(1n) },
    ];
    const divided = await doAll(database, breakDown, 'localFinanceBureau', '2025-03-10', parts);
    expect(divided.map(told)).toEqual(['allotted', 'allotted', 'refused: overReleased']);
    expect(await heldBy(database, accountAt('P1', 2025, 'project:X1', 'allotted'))).toBe(yuan(600_000n));
    expect(await heldBy(database, accountAt('P1', 2025, '220200', 'released'))).toBe(0n);
    expect(
      await rowsOf(
        database,
        `select amount, recipient from ledger.quota_document where jurisdiction = $1 and number = '${part.document}'`,
      ),
    ).toEqual([{ amount: yuan(1_000_000n), recipient: 'X1 等 2 个' }]);
  });

  it('refuses what the law forbids', async () => {
    const other = { document: '市财指〔2025〕2号', portion: 'P2', amount: yuan(1n) };
    expect(told(await divide({ ...other, portion: 'P1', project: 'Y1' }))).toBe(
      'refused: notInPipeline, overReleased',
    );
    expect(told(await divide({ ...other, project: 'X4' }))).toBe('refused: notExecutable');
    expect(told(await divide({ ...other, project: 'none' }))).toBe('refused: notExecutable');
    expect(told(await divide({ ...other, project: 'Y1' }))).toBe('allotted');
  });

  it('names mistakes', async () => {
    expect(told(await divide({ portion: 'P9' }))).toBe('problem: unknown portion F01/P9');
    expect(told(await divide({ project: 'X3' }))).toBe('problem: wrongState project X3');
    expect(told(await divide({ project: 'X5' }))).toBe('problem: contradictoryFacts');
    expect(told(await divide({ portion: 'P2', project: 'Y1' }))).toBe(
      'problem: alreadyThere document 市财指〔2025〕1号',
    );
  });
});

describe('第三十六条 disbursement', () => {
  it('pays a project, and answers a retry as it answered the first time', async () => {
    const once = () =>
      doAll(database, disburse, 'localFinanceBureau', '2025-04-01', [payment], ['payment-1']);
    expect((await once()).map(told)).toEqual(['payable']);
    expect((await once()).map(told)).toEqual(['recorded before']);
    expect(await heldBy(database, accountAt('P1', 2025, 'project:X1', 'paid'))).toBe(yuan(100_000n));
  });

  it('a place pays out of what it received', async () => {
    const direct = { voucher: '支付〔2025〕2号', portion: 'P2', project: null, recipient: '220200' };
    expect(told(await pay(direct))).toBe('payable');
    expect(await heldBy(database, accountAt('P2', 2025, '220200', 'paid'))).toBe(yuan(100_000n));
  });

  it('counts the payments of the batch', async () => {
    const two = ['支付〔2025〕3号', '支付〔2025〕4号'].map((voucher) => ({
      ...payment,
      voucher,
      project: 'X2',
      amount: yuan(300_000n),
    }));
    const paid = await doAll(database, disburse, 'localFinanceBureau', '2025-04-01', two);
    expect(paid.map(told)).toEqual(['payable', 'refused: overBudget, aheadOfProgress']);
  });

  it('refuses what the law forbids', async () => {
    const next = { voucher: '支付〔2025〕5号' };
    expect(told(await pay({ ...next, diverted: true }))).toBe('refused: diverted');
    expect(told(await pay({ ...next, withinScope: false }))).toBe('refused: outsideScope');
    expect(told(await pay({ ...next, dueByProgress: yuan(99_999n) }))).toBe('refused: aheadOfProgress');
  });

  it('names mistakes', async () => {
    const next = { voucher: '支付〔2025〕5号' };
    expect(told(await pay({}))).toBe('problem: alreadyThere document 支付〔2025〕1号');
    expect(told(await pay({ ...next, document: 'none' }))).toBe('problem: unknown document none');
    expect(told(await pay({ ...next, portion: 'P9' }))).toBe('problem: unknown portion F01/P9');
    expect(told(await pay({ ...next, project: 'none' }))).toBe('problem: unknown project none');
    expect(told(await pay({ ...next, project: 'X3' }))).toBe('problem: wrongState project X3');
    expect(told(await pay({ ...next, project: null }))).toBe('problem: contradictoryFacts');
    expect(told(await pay({ ...next, budgetYear: 2026 }))).toBe('problem: contradictoryFacts');
  });

  it('第三十九条: carried money is paid in its first year, stopped money is not', async () => {
    const allotted = accountAt('P1', 2025, 'project:X1', 'allotted');
    const carried = { ...allotted, stage: 'carriedOver' as const };
    const next = { voucher: '支付〔2026〕1号' };
    expect(told(await pay(next, '2026-01-05'))).toBe('refused: overBudget, aheadOfProgress');
    await inTransaction(database, (client) =>
      seedMove(client, 'carryOver', allotted, carried, 500_000n, '2026-01-05'),
    );
    expect(told(await pay(next, '2026-01-05'))).toBe('payable');
    expect(told(await pay({ voucher: '支付〔2027〕1号' }, '2027-01-05'))).toBe('refused: surplusStops');
  });

  it('第四十条: money under rules of its own is paid where it stands, at any age', async () => {
    await inTransaction(database, (client) =>
      client.query(
        `insert into funds.portion select jurisdiction, fund, 'P3', '科研项目', use_of_money, authority, spending_class, selection,
           support_mode, transfer_class, '科研资金管理办法', function_code, government_economic_code, department_economic_code
         from funds.portion where jurisdiction = $1 and code = 'P1'`,
        [JURISDICTION],
      ),
    );
    const waiting = accountAt('P3', 2025, '101', 'appropriated');
    const released = accountAt('P3', 2025, '220200', 'released');
    await inTransaction(database, async (client) => {
      const origin = accountAt('P3', 2025, 'general', 'origin');
      await seedMove(client, 'appropriation', origin, waiting, 100_000n, '2027-01-05');
      await seedMove(client, 'release', waiting, released, 100_000n, '2027-01-05');
    });
    const own = { voucher: '支付〔2027〕2号', portion: 'P3', project: null, recipient: '220200' };
    expect(told(await pay(own, '2027-01-05'))).toBe('payable');
    expect(await heldBy(database, released)).toBe(0n);
  });
});
