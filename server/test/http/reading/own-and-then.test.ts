import { day } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adoptMeasure } from '../../../src/funds/acts/adopt-measure.js';
import { doOne, inTransaction } from '../../support/acts.js';
import { accountAt, seedMove, seedProject } from '../../support/money.js';
import type { TestOffice } from '../../support/office.js';
import { officersOf } from '../../support/office-client.js';
import { paperDesk } from '../../support/paper-desk.js';
import { JURISDICTION } from '../../support/province.js';
import { openWithMoney, virementOf } from '../../support/virement-scene.js';
import { type Json, type PageJson, read } from './support.js';

let office: TestOffice;

interface FundJson {
  readonly lifecycle: readonly { readonly stage: string; readonly state: string; readonly on: string }[];
  readonly figures: {
    readonly paid: string;
    readonly paidShare: number;
    readonly paidByMonth: readonly Json[];
  };
}

interface DeskJson {
  readonly todo: readonly Json[];
  readonly upcoming: readonly { readonly items: readonly { readonly count: number }[] }[];
  readonly counts: { readonly due: number };
  readonly progress: readonly {
    readonly fund: string;
    readonly share: number;
    readonly points: readonly Json[];
  }[];
}

/** An application of F01 that was decided on a day. */
const DECIDED = `insert into funds.application (jurisdiction, fund, number, purpose, amount, term_from, term_to, route,
    steps_done, state, decided_on, act_id)
  select $1, 'F01', $2, $3, $4, $5, $6, '{governor}', 1, 'approved', $7, max(id) from law.act`;

beforeAll(async () => {
  office = await openWithMoney();
  await inTransaction(office.database, async (client) => {
    await seedProject(client, 'A1', { portion: 'P2', area: '220122' });
    await seedProject(client, 'B1', { portion: 'P2', area: '220200' });
    await client.query(
      `insert into funds.task (jurisdiction, deadline, fund, subject, office, provision, due, opened_on)
       select $1, 'acceptanceResultsFiled', 'F01', p, 'localDepartment', 'jzg-2024-2/art-37', '2025-06-20', '2025-05-01'
       from unnest(array['A1', 'B1']) as p`,
      [JURISDICTION],
    );
    const adjusted = ['测调整1号', 'adjust', 100_000, '2025-01-01', '2027-12-31', '2025-03-01'];
    const extended = ['测延期1号', 'extend', 0, '2028-01-01', '2030-12-31', '2025-05-01'];
    for (const application of [adjusted, extended])
      await client.query(DECIDED, [JURISDICTION, ...application]);
    await client.query("update funds.fund set term_to = '2030-12-31' where code = 'F01'");
    const [allotted, paid] = [
      accountAt('P1', 2025, 'project:X1', 'allotted'),
      accountAt('P1', 2025, 'project:X1', 'paid'),
    ];
    const general = accountAt('P1', 2025, 'general', 'generalBudget');
    const origin = accountAt('P1', 2025, 'general', 'origin');
    // More came in than the quota that the congress approved.
    await seedMove(
      client,
      'appropriation',
      origin,
      accountAt('P1', 2025, '101', 'appropriated'),
      100_000_000n,
      '2025-03-01',
    );
    await seedMove(client, 'disbursement', allotted, paid, 40_000_000n, '2025-03-10');
    await seedMove(client, 'recovery', paid, general, 10_000_000n, '2025-05-10');
  });
});
afterAll(() => office.close());

const get = async <T = PageJson>(account: string, url: string): Promise<T> =>
  (await read<T>(office, account, url)).body;

describe('what a local office owes', () => {
  it.each([
    ['industrya', 'A1'],
    ['industryb', 'B1'],
  ])('%s sees the duty about the project of its area alone', async (account, project) => {
    const { items } = await get(account, '/api/tasks');
    expect(items.map(({ subject }) => subject)).toEqual([project]);
    const { todo, counts, upcoming } = await get<DeskJson>(account, '/api/desk');
    expect(JSON.stringify(todo)).toContain(project);
    expect([todo.length, counts.due]).toEqual([1, 1]);
    expect(upcoming.flatMap(({ items: due }) => due.map(({ count }) => count))).toEqual([1]);
  });
});

describe('what a city received', () => {
  it('is in its list of transfers, and the account that it came from is not told', async () => {
    const { items } = await get('cityb', '/api/transfers?kind=release');
    expect(items).toMatchObject([
      {
        fund: 'F01',
        portion: 'P1',
        budgetYear: 2025,
        fromHolder: null,
        fromHolderName: null,
        fromStage: null,
        toHolder: '220200',
        toStage: 'released',
        amount: '100000000.00',
      },
    ]);
    expect((await get('cityb', '/api/transfers?fund=F01&kind=release')).items).toHaveLength(1);
    expect((await get('citya', '/api/transfers')).items).toEqual([]);
  });
});

describe('what moved to a holder and from it', () => {
  const moved = async (query: string) =>
    (await get('section', `/api/transfers?${query}`)).items.map(({ kind, fromHolder, toHolder, amount }) => [
      kind,
      fromHolder,
      toHolder,
      amount,
    ]);

  it('is asked for at once, whichever side it stands on', async () => {
    const both = await moved('holder=project:X1&sort=id');
    expect(both).toContainEqual(['recovery', 'project:X1', 'general', '10000000.00']);
    expect(both).toContainEqual(['disbursement', 'project:X1', 'project:X1', '40000000.00']);
    expect(both.every(([, from, to]) => from === 'project:X1' || to === 'project:X1')).toBe(true);
    const to = await moved('toHolder=project:X1&sort=id');
    const from = await moved('fromHolder=project:X1&sort=id');
    const within = to.filter(([, giver]) => giver === 'project:X1');
    expect(both).toHaveLength(to.length + from.length - within.length);
  });

  it('is asked for page by page, of one fund, and as of a day', async () => {
    const first = await get('section', '/api/transfers?holder=project:X1&fund=F01&limit=1&sort=id');
    const url = `/api/transfers?holder=project:X1&fund=F01&limit=1&sort=id&cursor=${first.next}`;
    const second = await get('section', url);
    expect([first.items.length, second.items.length]).toEqual([1, 1]);
    expect(second.items[0]?.id).not.toBe(first.items[0]?.id);
    const before = await moved('holder=project:X1&asOf=2025-05-09');
    expect(before.map(([kind]) => kind)).not.toContain('recovery');
    expect(await moved('holder=project:none')).toEqual([]);
  });
});

describe('a fund as it stood', () => {
  const then = async (asOf: string) => {
    const [fund] = (await get('section', `/api/funds?q=F01&asOf=${asOf}`)).items;
    return [fund?.state, fund?.termTo, fund?.addedTotal, fund?.measure];
  };

  it('has the term, the additions and the measures of then', async () => {
    await doOne(office.database, adoptMeasure, 'financeDepartment', '2025-06-02', {
      number: '测办法1号',
      fund: 'F01',
      adoptedOn: day('2025-06-02'),
      jointly: true,
      statesAuthority: true,
      delegates: true,
      statesFactors: true,
      statesAllowance: true,
      conflicts: false,
    });
    expect(await then('2025-02-28')).toEqual(['approved', '2027-12-31', '0.00', null]);
    expect(await then('2025-03-01')).toEqual(['approved', '2027-12-31', '1000.00', null]);
    expect(await then('2025-05-01')).toEqual(['approved', '2030-12-31', '0.00', null]);
    expect((await then('2025-06-02')).slice(0, 2)).toEqual(['approved', '2030-12-31']);
    const [today] = (await get('section', '/api/funds?q=F01')).items;
    expect(today?.measure).toBe('测办法1号');
  });

  it('ends in its life when it was to end then', async () => {
    const end = async (query: string) =>
      (await get<FundJson>('section', `/api/funds/F01${query}`)).lifecycle.at(-1);
    expect(await end('?asOf=2025-04-30')).toMatchObject({ stage: 'end', state: 'next', on: '2027-12-31' });
    expect(await end('')).toMatchObject({ stage: 'end', state: 'next', on: '2030-12-31' });
  });
});

describe('a paper as it stood', () => {
  it('waits for whom it waited then', async () => {
    const desk = paperDesk(officersOf(office));
    const { id } = await desk.submit('clerk101', virementOf('测调剂〔2025〕1号', '10000'));
    await inTransaction(office.database, (client) =>
      client.query('select law.advance_clock($1, $2)', [JURISDICTION, '2025-06-03']),
    );
    await desk.signAll(id, 'head101', 'section');
    const waits = async (query: string) =>
      (await get('section', `/api/papers${query}`)).items.map((paper) => [
        paper.state,
        paper.waitsFor,
        paper.performed,
      ]);
    expect(await waits('')).toEqual([['done', null, expect.any(String)]]);
    expect(await waits('?asOf=2025-06-02')).toMatchObject([
      ['underReview', { zh: '资金主管部门负责人' }, null],
    ]);
    expect(await waits('?asOf=2025-06-02&waitsFor=departmentHead')).toHaveLength(1);
    expect(await waits('?asOf=2025-06-02&waitsFor=financeSectionHead')).toEqual([]);
  });
});

describe('what is told as it stands alone', () => {
  it.each([
    ['admin', '/api/people'],
    ['admin', '/api/organisations'],
    ['admin', '/api/delegations'],
    ['auditor', '/api/audit'],
    ['auditor', '/api/audit/accesses'],
  ])('%s is asked %s of no day', async (account, url) => {
    expect((await read(office, account, url)).status).toBe(200);
    const { status, body } = await read<Json>(office, account, `${url}?asOf=2025-01-01`);
    expect([status, body.errors]).toEqual([400, [expect.objectContaining({ path: 'asOf' })]]);
  });
});

describe('what is paid', () => {
  it('is one figure on every page: less what was recovered, as a share of what came in', async () => {
    const { figures } = await get<FundJson>('section', '/api/funds/F01?year=2025');
    expect(figures).toMatchObject({
      paid: '30000000.00',
      paidShare: 0.15,
      paidByMonth: [
        { month: '2025-03-01', amount: '40000000.00' },
        { month: '2025-05-01', amount: '-10000000.00' },
      ],
    });
    const [row] = (await get('section', '/api/funds?q=F01')).items;
    expect(row?.paid).toBe('30000000.00');
    const { progress } = await get<DeskJson>('section', '/api/desk');
    expect(progress).toMatchObject([{ fund: 'F01', share: 0.15 }]);
    expect(progress[0]?.points.map(({ share }) => share)).toEqual([0, 0, 0.2, 0.2, 0.15, 0.15]);
  });
});
