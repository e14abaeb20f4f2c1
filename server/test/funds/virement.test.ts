import { fen, type ValueOf, yuan } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { virement } from '../../src/funds/acts/virement.js';
import { doAll, doOne, heldBy, inTransaction, rowsOf, told } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { seedDetermination } from '../support/establishment.js';
import { accountAt, seedAppropriation, seedMove, seedProject, seedRelease } from '../support/money.js';
import { foundProvince } from '../support/province.js';

let database: TestDatabase;

type Virement = ValueOf<typeof virement.input>;

const asked: Virement = {
  number: '测调剂〔2025〕1号',
  fund: 'F01',
  fromPortion: 'P1',
  fromProject: 'X1',
  toPortion: 'P1',
  toProject: 'X2',
  budgetYear: 2025,
  amount: yuan(6_000_000n),
  withinApprovedScope: true,
  approvedBy: 'department',
};

const move = async (on: string, changed: Partial<Virement>) =>
  told(await doOne(database, virement, 'financeDepartment', on, { ...asked, ...changed }));
const held = (project: string) => heldBy(database, accountAt('P1', 2025, `project:${project}`, 'allotted'));

/** The fund's quota of 2025 is 100,000,000, of which one project holds 60,000,000. */
beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, async (client) => {
    await foundProvince(client);
    const money = { portion: 'P1', year: 2025, amount: 100_000_000n } as const;
    await seedAppropriation(client, money);
    await seedRelease(client, money, '220200');
    const place = accountAt('P1', 2025, '220200', 'released');
    await seedProject(client, 'X1');
    await seedProject(client, 'X2');
    await seedProject(client, 'X3', { executable: false });
    await seedProject(client, 'X4', { state: 'stopped' });
    await seedProject(client, 'Y1', { portion: 'P2' });
    await seedMove(
      client,
      'breakdown',
      place,
      accountAt('P1', 2025, 'project:X1', 'allotted'),
      60_000_000n,
      '2025-02-25',
    );
  });
});
afterAll(() => database.drop());

describe('第三十五条 virement over the year', () => {
  it('names what was entered by mistake', async () => {
    expect(await move('2025-03-01', { fromPortion: 'P9' })).toBe('problem: unknown portion F01/P9');
    expect(await move('2025-03-01', { toPortion: 'P9' })).toBe('problem: unknown portion F01/P9');
    expect(await move('2025-03-01', { fromProject: 'X9' })).toBe('problem: unknown project X9');
    const apart = [{ fromProject: 'Y1' }, { toPortion: 'P2' }, { toProject: 'X1' }, { fromProject: null }];
    for (const changed of apart) {
      expect(await move('2025-03-01', changed)).toBe('problem: contradictoryFacts');
    }
  });

  it('goes to an executable project of the pipeline, within the scope', async () => {
    expect(await move('2025-03-01', { toProject: 'X3' })).toBe('refused: notExecutableProject');
    expect(await move('2025-03-01', { toProject: 'X4' })).toBe('refused: notExecutableProject');
    expect(await move('2025-03-01', { withinApprovedScope: false })).toBe('refused: outsideScope');
  });

  it('below the first tier is decided by the department (worked case 7)', async () => {
    expect(await move('2025-03-10', {})).toBe('departmentDecides');
    expect(await held('X1')).toBe(yuan(54_000_000n));
    expect(await held('X2')).toBe(yuan(6_000_000n));
    expect(
      await rowsOf(
        database,
        'select number, amount, execution_year, moved_on from funds.virement where jurisdiction = $1',
      ),
    ).toEqual([
      { number: asked.number, amount: yuan(6_000_000n), execution_year: 2025, moved_on: '2025-03-10' },
    ]);
  });

  it('counts requests of one batch together; at the first tier the vice-governor approves (worked case 7)', async () => {
    const next = (number: string, amount: bigint, approvedBy: Virement['approvedBy']): Virement => ({
      ...asked,
      number,
      amount: yuan(amount),
      approvedBy,
    });
    const performed = await doAll(database, virement, 'financeDepartment', '2025-06-01', [
      next('测调剂〔2025〕2号', 3_999_999n, 'department'),
      next('测调剂〔2025〕3号', 1n, 'department'),
      next('测调剂〔2025〕4号', 1n, 'viceGovernorInCharge'),
    ]);
    expect(performed.map(told)).toEqual([
      'departmentDecides',
      'refused: viceGovernorMissing',
      'viceGovernorApproves',
    ]);
  });

  it('at the second tier the governor approves (worked case 8)', async () => {
    const tenth = { number: '测调剂〔2025〕5号', amount: yuan(10_000_000n) };
    expect(await move('2025-06-20', { ...tenth, approvedBy: 'viceGovernorInCharge' })).toBe(
      'refused: governorMissing',
    );
    expect(await move('2025-06-20', { ...tenth, approvedBy: 'governor' })).toBe('governorApproves');
    expect(await held('X2')).toBe(yuan(20_000_000n));
  });

  it('moves no more than is there, in one batch neither', async () => {
    const rest: Virement = { ...asked, approvedBy: 'governor', amount: yuan(40_000_000n) };
    const performed = await doAll(database, virement, 'financeDepartment', '2025-06-20', [
      { ...rest, number: '测调剂〔2025〕8号', amount: yuan(40_000_001n) },
      { ...rest, number: '测调剂〔2025〕9号', fromProject: 'X2', toProject: 'X1', amount: yuan(20_000_000n) },
      { ...rest, number: '测调剂〔2025〕10号', fromProject: 'X2', toProject: 'X1', amount: fen(1n) },
      { ...rest, number: '测调剂〔2025〕11号', amount: yuan(20_000_000n) },
    ]);
    expect(performed.map(told).sort()).toEqual([
      'governorApproves',
      'governorApproves',
      'problem: ledgerRefused',
      'problem: ledgerRefused',
    ]);
  });

  it('ends on 30 June; a retry moves nothing again', async () => {
    const last: Virement = {
      ...asked,
      number: '测调剂〔2025〕6号',
      amount: yuan(1n),
      approvedBy: 'governor',
    };
    for (const answer of ['governorApproves', 'recorded before']) {
      const keys = ['virement-6'];
      const performed = await doAll(database, virement, 'financeDepartment', '2025-06-30', [last], keys);
      expect(performed.map(told)).toEqual([answer]);
    }
    expect(await held('X2')).toBe(yuan(20_000_001n));
    expect(await move('2025-07-01', { ...last, number: '测调剂〔2025〕7号' })).toBe('refused: afterDeadline');
  });

  it('leaves money of an earlier year where it is, unless finance determines otherwise (worked case 9)', async () => {
    await inTransaction(database, async (client) => {
      await seedAppropriation(client, { portion: 'P1', year: 2026, amount: 100_000_000n });
      const from = accountAt('P1', 2025, 'project:X1', 'allotted');
      await seedMove(client, 'carryOver', from, { ...from, stage: 'carriedOver' }, 1_000_000n, '2026-01-05');
    });
    const oneFen = { number: '测调剂〔2026〕1号', amount: fen(1n) };
    expect(await move('2026-03-01', oneFen)).toBe('refused: earlierYear');
    await seedDetermination(database, 35, '2026-03-02');
    expect(await move('2026-03-02', oneFen)).toBe('departmentDecides');
    expect(await heldBy(database, accountAt('P1', 2025, 'project:X2', 'carriedOver'))).toBe(fen(1n));
  });
});
