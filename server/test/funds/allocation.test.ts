import { day, percent, yuan } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allocate } from '../../src/funds/acts/allocate.js';
import { approveAllocation } from '../../src/funds/acts/approve-allocation.js';
import { stateFactor } from '../../src/funds/acts/state-factor.js';
import { doAll, doOne, inTransaction, openDuties, rowsOf, told } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { seedAppropriation, seedProject } from '../support/money.js';
import { foundProvince } from '../support/province.js';

const line = {
  plan: '分配〔2025〕1号',
  fund: 'F01',
  portion: 'P1',
  budgetYear: 2025,
  method: 'projectBased',
  project: 'X1',
  place: null,
  amount: yuan(600_000n),
  unit: null,
  inMeasure: true,
  linkedToPipeline: true,
  forEnterprise: false,
  forDevelopment: false,
  policyCited: null,
  policyStart: day('2025-01-01'),
  achievedOn: null,
} as const;

const formula = {
  ...line,
  plan: '分配〔2025〕2号',
  portion: 'P2',
  method: 'formula',
  project: null,
  amount: yuan(1_000_000n),
  unit: 'wanYuan',
} as const;

const stated = (
  factor: string,
  weight: bigint,
  area: string,
  value: string,
  plan: string = formula.plan,
) => ({
  plan,
  factor,
  weight: percent(weight),
  area,
  value,
});

const review = { rules: true, decisions: true };

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, async (client) => {
    await foundProvince(client);
    await seedAppropriation(client, { portion: 'P1', year: 2025, amount: 1_000_000n });
    await seedAppropriation(client, { portion: 'P2', year: 2025, amount: 1_000_000n });
    await seedProject(client, 'X1');
    await seedProject(client, 'X2', { area: '220300' });
    await seedProject(client, 'X3', { state: 'stopped' });
    await seedProject(client, 'Y1', { portion: 'P2' });
  });
});

afterAll(() => database.drop());

const form = (changed: object) =>
  doOne(database, allocate, 'administeringDepartment', '2025-02-10', { ...line, ...changed });
const approve = (changed: object, office: 'viceGovernorInCharge' | 'governor' = 'viceGovernorInCharge') =>
  doOne(database, approveAllocation, office, '2025-02-10', {
    plan: line.plan,
    jointly: true,
    review,
    ...changed,
  });

describe('第二十六条 plans by project', () => {
  it('a project line goes to the place of its project', async () => {
    expect(told(await form({}))).toBe('byProject, direct');
    expect(
      await rowsOf(
        database,
        'select recipient, place, amount, approved_on from funds.allocation where jurisdiction = $1',
      ),
    ).toEqual([{ recipient: 'project:X1', place: '220200', amount: 60_000_000n, approved_on: null }]);
  });

  it('refuses what the law forbids, and keeps nothing of it', async () => {
    expect(
      told(
        await form({
          ...formula,
          portion: 'P1',
          plan: '另〔1〕',
          method: 'other',
          place: '220200',
          unit: null,
        }),
      ),
    ).toBe('refused: retainedNotByProject');
    expect(told(await form({ project: 'X2', forEnterprise: true }))).toBe(
      'refused: directSubsidyToEnterprise',
    );
    expect(await rowsOf(database, 'select count(*) from funds.allocation where jurisdiction = $1')).toEqual([
      { count: 1n },
    ]);
  });

  it('names mistakes', async () => {
    expect(told(await form({}))).toBe('problem: alreadyThere allocation 分配〔2025〕1号/X1');
    expect(told(await form({ project: 'none' }))).toBe('problem: unknown project none');
    expect(told(await form({ portion: 'P9' }))).toBe('problem: unknown portion F01/P9');
    expect(told(await form({ project: 'X3' }))).toBe('problem: wrongState project X3');
    expect(told(await form({ project: 'Y1' }))).toBe('problem: contradictoryFacts');
    expect(told(await form({ project: null }))).toBe('problem: contradictoryFacts');
    expect(told(await form({ project: 'X2', budgetYear: 2026 }))).toBe(
      'problem: alreadyThere allocation 分配〔2025〕1号',
    );
  });
});

describe('第二十六条 plans by formula', () => {
  it('stated factors become whole units by largest remainder', async () => {
    const values = [
      stated('人口', 60n, '220122', '50'),
      stated('人口', 60n, '220182', '30'),
      stated('人口', 60n, '220183', '20'),
      stated('储备项目质量', 40n, '220122', '80'),
      stated('储备项目质量', 40n, '220182', '90'),
      stated('储备项目质量', 40n, '220183', '70.5'),
    ];
    const told26 = await doAll(database, stateFactor, 'administeringDepartment', '2025-02-10', values);
    expect(told26.map(told)).toEqual(values.map(() => 'done'));
    expect(told(await form(formula))).toBe('byFormula, direct, allocated');
    const rows = await rowsOf(
      database,
      `select place, amount from funds.allocation where jurisdiction = $1 and plan = '${formula.plan}' order by place`,
    );
    expect(rows).toEqual([
      { place: '220122', amount: 43_000_000n },
      { place: '220182', amount: 33_000_000n },
      { place: '220183', amount: 24_000_000n },
    ]);
  });

  it('names mistakes in what was stated', async () => {
    const state = (changed: object) =>
      doOne(database, stateFactor, 'administeringDepartment', '2025-02-10', {
        ...stated('人口', 60n, '220122', '50', '分配〔2025〕3号'),
        ...changed,
      });
    expect(told(await state({ plan: formula.plan }))).toBe('problem: wrongState allocation 分配〔2025〕2号');
    expect(told(await state({ area: '110101' }))).toBe('problem: unknown place 110101');
    expect(told(await state({ value: '五十' }))).toBe('problem: contradictoryFacts');
    expect(told(await state({}))).toBe('done');
    expect(told(await state({}))).toBe('problem: alreadyThere allocation 分配〔2025〕3号/人口/220122');
    expect(told(await form({ ...formula, plan: '分配〔2025〕3号' }))).toBe('problem: contradictoryFacts');
    expect(told(await form({ ...formula, plan: '分配〔2025〕3号', unit: null }))).toBe(
      'problem: contradictoryFacts',
    );
  });
});

describe('第二十九条 approval of a plan', () => {
  it('needs finance, the right leader and the quota', async () => {
    expect(told(await approve({ jointly: false }))).toBe('refused: notJoint');
    expect(told(await approve({}, 'governor'))).toBe('refused: wrongApprover');
    expect(told(await form({ plan: '分配〔2025〕4号', project: 'X2', amount: yuan(400_001n) }))).toBe(
      'byProject, direct',
    );
    const both = await doAll(database, approveAllocation, 'viceGovernorInCharge', '2025-02-10', [
      { plan: line.plan, jointly: true, review },
      { plan: '分配〔2025〕4号', jointly: true, review },
    ]);
    expect(both.map(told)).toEqual(['partAllocated', 'refused: overQuota']);
  });

  it('publishes the result within its days', async () => {
    expect(
      await rowsOf(
        database,
        'select item, subject, published_on from funds.disclosure where jurisdiction = $1',
      ),
    ).toEqual([{ item: 'allocation', subject: line.plan, published_on: null }]);
    expect(await openDuties(database, 'laterSpecifics')).toEqual([
      { subject: 'F01/allocation/分配〔2025〕1号', office: 'administeringDepartment', due: '2025-03-10' },
    ]);
  });

  it('names mistakes', async () => {
    expect(told(await approve({}))).toBe('problem: wrongState allocation 分配〔2025〕1号');
    expect(told(await approve({ plan: 'none' }))).toBe('problem: unknown allocation none');
    expect(told(await form({ project: 'X2' }))).toBe('problem: wrongState allocation 分配〔2025〕1号');
  });
});
