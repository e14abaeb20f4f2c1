import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction, rowsOf } from '../../support/acts.js';
import { seedAppropriation } from '../../support/money.js';
import { openOffice, type TestOffice } from '../../support/office.js';
import { type Officer, officersOf } from '../../support/office-client.js';
import { paperDesk } from '../../support/paper-desk.js';
import { JURISDICTION } from '../../support/province.js';

let office: TestOffice;
let officer: (account: string) => Officer;

beforeAll(async () => {
  office = await openOffice();
  officer = officersOf(office);
  await inTransaction(office.database, async (client) => {
    await seedAppropriation(client, { portion: 'P2', year: 2025, amount: 1_000_000n });
    await client.query('select law.advance_clock($1, $2)', [JURISDICTION, '2025-02-10']);
  });
});
afterAll(() => office.close());

const PLAN = '测分配〔2025〕1号';
const state = (account: string, area: string, value: string) =>
  officer(account).post('/api/acts/stateFactor', {
    input: { plan: PLAN, factor: '人口', weight: '1/1', area, value },
  });

const allocation = {
  act: 'allocate',
  input: {
    plan: PLAN,
    fund: 'F01',
    portion: 'P2',
    budgetYear: 2025,
    method: 'formula',
    project: null,
    place: null,
    amount: '1000000.00',
    unit: 'wanYuan',
    inMeasure: true,
    linkedToPipeline: true,
    forEnterprise: false,
    forDevelopment: false,
    policyCited: null,
    policyStart: '2025-01-01',
    achievedOn: null,
  },
};

describe('第二十六条 the factors of a plan that has no lines yet', () => {
  it('are of the department that begins to state them, and of no other', async () => {
    expect(await state('clerk101', '220122', '70')).toMatchObject({ status: 201 });
    expect(await state('clerk102', '220182', '30')).toMatchObject({
      status: 403,
      body: { code: 'notYours' },
    });
    expect(await state('clerk101', '220182', '30')).toMatchObject({ status: 201 });
  });

  it('are what the plan rests on that is signed, and nobody states another one afterwards', async () => {
    const desk = paperDesk(officer);
    const { id } = await desk.submit('clerk101', allocation);
    expect((await desk.signAll(id, 'head101', 'section'))?.body).toMatchObject({ state: 'done' });
    expect(
      await rowsOf(
        office.database,
        'select place, amount from funds.allocation where jurisdiction = $1 order by place',
      ),
    ).toEqual([
      { place: '220122', amount: 70_000_000n },
      { place: '220182', amount: 30_000_000n },
    ]);
    expect(await state('clerk101', '220183', '1')).toMatchObject({ status: 409 });
    expect(await state('clerk102', '220183', '1')).toMatchObject({ status: 403 });
  });
});
