import { yuan } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approveAllowance } from '../../src/funds/acts/approve-allowance.js';
import { payAllowance } from '../../src/funds/acts/pay-allowance.js';
import { doAll, doOne, heldBy, inTransaction, told } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { accountAt, seedAppropriation, seedRelease } from '../support/money.js';
import { foundProvince } from '../support/province.js';

const grant = {
  number: '测财指〔2025〕30号',
  fund: 'F01',
  portion: 'P1',
  budgetYear: 2025,
  holder: '101',
  amount: yuan(60_000n),
  uses: ['preparation' as const],
  preparationMet: true,
};

const payment = { ...grant, voucher: '支付〔2025〕30号', amount: yuan(10_000n) };

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, async (client) => {
    await foundProvince(client);
    for (const portion of ['P1', 'P2'] as const) {
      await seedAppropriation(client, { portion, year: 2025, amount: 5_000_000n });
      await seedRelease(client, { portion, year: 2025, amount: 100_000n }, '220200');
    }
  });
});

afterAll(() => database.drop());

const approve = (changed: object) =>
  doOne(database, approveAllowance, 'financeDepartment', '2025-03-01', { ...grant, ...changed });
const pay = (changed: object) =>
  doOne(database, payAllowance, 'administeringDepartment', '2025-04-01', { ...payment, ...changed });

describe('第三十二条 administration allowance', () => {
  it('case 10: two percent of the scale in all, counted over the batch', async () => {
    const granted = await doAll(database, approveAllowance, 'financeDepartment', '2025-03-01', [
      grant,
      { ...grant, number: '测财指〔2025〕31号', amount: yuan(40_000n) },
      { ...grant, number: '测财指〔2025〕32号', amount: yuan(1n) },
    ]);
    expect(granted.map(told)).toEqual(['withinLimit', 'withinLimit', 'refused: overLimit']);
    expect(await heldBy(database, accountAt('P1', 2025, '101', 'allowance'))).toBe(yuan(100_000n));
  });

  it('of delegated money mainly places use it', async () => {
    const delegated = { portion: 'P2', number: '测财指〔2025〕33号' };
    expect(told(await approve({ ...delegated, amount: yuan(20_000n) }))).toBe('refused: notMainlyLocal');
    expect(told(await approve({ ...delegated, holder: '220200', amount: yuan(50_000n) }))).toBe(
      'withinLimit',
    );
    expect(await heldBy(database, accountAt('P2', 2025, '220200', 'released'))).toBe(yuan(50_000n));
    expect(told(await approve({ ...delegated, number: '测财指〔2025〕34号', amount: yuan(49_999n) }))).toBe(
      'withinLimit',
    );
  });

  it('names mistakes', async () => {
    const next = { number: '测财指〔2025〕39号' };
    expect(told(await approve({ ...next, portion: 'P9' }))).toBe('problem: unknown portion F01/P9');
    expect(told(await approve({ ...next, holder: '某处' }))).toBe('problem: unknown place 某处');
    expect(told(await approve({ ...next, budgetYear: 2024 }))).toBe('problem: unknown quota F01/P1/2024');
    expect(told(await approve({ portion: 'P2' }))).toBe('problem: alreadyThere document 测财指〔2025〕30号');
    expect(told(await approve({ ...next, holder: '220300', amount: yuan(1n) }))).toBe(
      'problem: ledgerRefused',
    );
  });

  it('is spent on what manages the fund, up to what was granted', async () => {
    expect(told(await pay({}))).toBe('withinLimit');
    expect(await heldBy(database, accountAt('P1', 2025, '101', 'allowancePaid'))).toBe(yuan(10_000n));
    const next = { voucher: '支付〔2025〕31号' };
    expect(told(await pay({ ...next, uses: ['premises'] }))).toBe('refused: forbiddenUse');
    expect(told(await pay({ ...next, uses: ['inspection'], preparationMet: false }))).toBe(
      'refused: preparationNotFirst',
    );
    expect(told(await pay({ ...next, amount: yuan(90_001n) }))).toBe('problem: ledgerRefused');
    expect(told(await pay({}))).toBe('problem: alreadyThere document 支付〔2025〕30号');
    expect(told(await pay({ ...next, number: 'none' }))).toBe('problem: unknown document none');
    expect(told(await pay({ ...next, portion: 'P9' }))).toBe('problem: unknown portion F01/P9');
    expect(told(await pay({ ...next, budgetYear: 2024 }))).toBe('problem: unknown quota F01/P1/2024');
  });
});
