import { inTransaction } from './acts.js';
import { accountAt, seedAppropriation, seedMove, seedProject, seedRelease } from './money.js';
import { openOffice, type TestOffice } from './office.js';

/** What a clerk enters for a virement of F01 from the project X1 to X2; whoever approves it is found by the rule. */
export const virementOf = (number: string, amount: string, changed: object = {}) => ({
  act: 'virement',
  input: {
    number,
    fund: 'F01',
    fromPortion: 'P1',
    fromProject: 'X1',
    toPortion: 'P1',
    toProject: 'X2',
    budgetYear: 2025,
    amount,
    withinApprovedScope: true,
    approvedBy: 'department',
    ...changed,
  },
  note: '项目提前完工，余下资金调剂',
});

/** An office whose fund F01 has a quota of 100,000,000 in 2025, of which the project X1 holds 60,000,000. */
export async function openWithMoney(today = '2025-06-02'): Promise<TestOffice> {
  const office = await openOffice();
  await inTransaction(office.database, async (client) => {
    const money = { portion: 'P1', year: 2025, amount: 100_000_000n } as const;
    await seedAppropriation(client, money);
    await seedRelease(client, money, '220200');
    await seedProject(client, 'X1');
    await seedProject(client, 'X2');
    const [place, project] = [
      accountAt('P1', 2025, '220200', 'released'),
      accountAt('P1', 2025, 'project:X1', 'allotted'),
    ];
    await seedMove(client, 'breakdown', place, project, 60_000_000n, '2025-02-25');
    await client.query('select law.advance_clock($1, $2)', ['220000-test', today]);
  });
  return office;
}
