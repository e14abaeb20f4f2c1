import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LISTS } from '../../../src/reading/lists/index.js';
import { inTransaction } from '../../support/acts.js';
import type { TestOffice } from '../../support/office.js';
import { type DeskJson, openDemo } from './demo-office.js';
import { type Json, type PageJson, read, walk } from './support.js';
import { expectAct, expectAddsUp, expectFiguresAddUp, type FundJson, fen, readWhy, sum } from './why.js';

const BOOK = '220000-demo';
let office: TestOffice;

beforeAll(async () => {
  office = await openDemo();
}, 240_000);
afterAll(() => office.close());

const rowsOf = <R extends pg.QueryResultRow>(text: string): Promise<readonly R[]> =>
  inTransaction(office.database, async (client) => (await client.query<R>(text, [BOOK])).rows);

const desk = async (account: string, query = '') =>
  (await read<DeskJson>(office, account, `/api/desk${query}`)).body;

describe('the page of a fund', () => {
  it('adds up for every fund and year, and agrees with the ledger', async () => {
    const held = await rowsOf<{ fund: string; year: number; appropriated: bigint; paid: bigint }>(
      `select fund, budget_year as year, -sum(balance) filter (where stage = 'origin')::bigint as appropriated,
         coalesce(sum(balance) filter (where stage in ('paid', 'allowancePaid')), 0)::bigint as paid
       from ledger.account where jurisdiction = $1 group by fund, budget_year order by fund, budget_year`,
    );
    expect(held.length).toBeGreaterThan(50);
    for (const { fund, year, appropriated, paid } of held) {
      const { status, body } = await read<FundJson>(office, 'auditor', `/api/funds/${fund}?year=${year}`);
      const { money, figures } = body;
      expect([fund, year, status]).toEqual([fund, year, 200]);
      expect(fen(money?.total)).toBe(BigInt(appropriated));
      expect(fen(figures?.paid)).toBe(BigInt(paid));
      const links = money?.links ?? [];
      for (const node of new Set(links.flatMap(({ from, to }) => [from, to]))) {
        const came =
          node === 'quota'
            ? fen(money?.total)
            : sum(links.flatMap(({ to, amount }) => (to === node ? [fen(amount)] : [])));
        const went = sum(links.flatMap(({ from, amount }) => (from === node ? [fen(amount)] : [])));
        const stands = sum(
          (money?.ends ?? []).flatMap((end) => (end.node === node ? [fen(end.amount)] : [])),
        );
        expect(went + stands, `${fund} ${year} ${node}`).toBe(came);
      }
      expect(sum((money?.ends ?? []).map(({ amount }) => fen(amount)))).toBe(fen(money?.total));
    }
  });

  it('tells its life in nine stages, as they stand and as they stood', async () => {
    const states = async (query: string) =>
      (await read<FundJson>(office, 'finance.section', `/api/funds/F08?${query}`)).body.lifecycle
        .map(({ state }) => state)
        .join(' ');
    expect(await states('year=2026')).toBe('done done done now now next next done next');
    const before = 'asOf=2026-01-27&year=2026';
    expect(await states(before)).toMatch(/^done done now next next/);
    expect(await states('asOf=2026-01-28&year=2026')).toMatch(/^done done done now next/);
    expect(await states('year=2025')).toBe('done done done done done done done done next');
  });

  it('says of every figure which transfers, under which document, provision and act, make it up', async () => {
    const years = await rowsOf<{ fund: string; year: number }>(
      'select distinct fund, budget_year as year from ledger.account where jurisdiction = $1 order by fund, year',
    );
    for (const { fund, year } of years.filter((_, at) => at % 7 === 0))
      await expectFiguresAddUp(office, fund, year);
  });

  it('says of every fact and stage which act set it, or what it is the sum of', async () => {
    const url = (about: string) => `/api/funds/F08/why/${about}?year=2026`;
    const { body } = await read<FundJson>(office, 'auditor', '/api/funds/F08?year=2026');
    await expectAddsUp(office, url('approvedTotal'), String(body.fund.approvedTotal));
    const quota = await readWhy(office, url('quota'));
    expect(quota.parts.filter(({ act, document, provision }) => !(act && document && provision))).toEqual([]);
    const pipeline = body.lifecycle.find(({ stage }) => stage === 'pipeline');
    await expectAddsUp(office, url('pipeline'), pipeline?.amount ?? null);
    for (const about of ['state', 'term', 'establish', 'end', 'portions', 'rating', 'disclose'])
      await expectAct(office, 'F08', about);
    const release = await readWhy(office, url('release'));
    expect(release.share?.of).toBe(body.money?.total);
    expect((await read(office, 'auditor', '/api/funds/F08/why/weather')).status).toBe(400);
    expect((await read(office, 'auditor', `${url('paid')}&cursor=none`)).status).toBe(400);
    expect((await read(office, 'd109.clerk', url('paid'))).status).toBe(403);
  });

  it('and every list says of each row which act decided it', async () => {
    for (const { name } of LISTS.filter(({ columns }) => 'decidedBy' in columns)) {
      const { items } = (await read(office, 'auditor', `/api/${name}`)).body;
      const undecided = items.filter((row) => row.decidedBy === null && row.published !== false);
      expect(undecided, name).toEqual([]);
    }
  });

  it('says what comes next, by which provision, and has a version', async () => {
    const page = await read<FundJson>(office, 'd108.clerk', '/api/funds/F08');
    expect(page.body.nextDue).toMatchObject({ due: '2026-06-30' });
    expect(page.etag).toMatch(/^"f-\d+\.\d+"$/);
  });

  it('in another year shows that year: no duty of today, no rating of any other than the year before', async () => {
    const url = '/api/funds/F08?year=';
    const of = async (year: number) => (await read<FundJson>(office, 'auditor', `${url}${year}`)).body;
    for (const year of [2024, 2025, 2027]) {
      const { nextDue, overdue } = await of(year);
      const duties = nextDue === null ? overdue : [...overdue, nextDue];
      expect(duties.filter(({ subject }) => !String(subject).includes(`/${year}`))).toEqual([]);
    }
    expect((await of(2026)).figures?.rating).toEqual(expect.any(String));
    expect((await of(2027)).figures?.rating).toBeNull();
  });

  it('before it was there is not found, which is no refusal', async () => {
    const { status, body } = await read<Json>(office, 'auditor', '/api/funds/F08?asOf=2019-01-01');
    expect([status, body.code]).toEqual([404, 'notFound']);
    expect((await read(office, 'auditor', '/api/projects/F08P1-2026-03?asOf=2019-01-01')).status).toBe(404);
    const logged = await rowsOf<Json>(
      `select path from access.entry where jurisdiction = $1 and kind = 'refused' and path like '%asOf=2019%'`,
    );
    expect(logged).toEqual([]);
  });

  it('of another department is refused and logged; one that is not there is not found', async () => {
    expect((await read<Json>(office, 'd107.clerk', '/api/funds/F08')).body).toMatchObject({
      status: 403,
      code: 'notYours',
    });
    expect((await read<Json>(office, 'd107.clerk', '/api/funds/F99')).body).toMatchObject({
      status: 404,
      code: 'notFound',
    });
    const logged = await rowsOf<Json>(
      `select account, detail from access.entry where jurisdiction = $1 and kind = 'refused' and path = '/api/funds/F08'`,
    );
    expect(logged).toContainEqual({ account: 'd107.clerk', detail: 'notYours' });
  });

  it('shows cities neither the whole of its money nor a secret fund', async () => {
    const { body } = await read<FundJson>(office, 'changchun.finance', '/api/funds/F08');
    expect([body.money, body.figures, body.lifecycle]).toEqual([null, null, []]);
    const secret = await rowsOf<{ code: string }>(
      'select code from funds.fund where jurisdiction = $1 and secret_basis is not null',
    );
    for (const { code } of secret)
      expect((await read(office, 'changchun.finance', `/api/funds/${code}`)).status).toBe(403);
  });
});

describe('the desk', () => {
  const kinds = ({ todo }: DeskJson) => [...new Set(todo.map(({ kind, act }) => `${kind}:${act}`))].sort();

  it.each([
    ['finance.section', ['paper:virement', 'route:reviewApplication', 'task:release']],
    ['finance.director', ['paper:release', 'task:null']],
    ['vice.industry', ['allocation:approveAllocation']],
    ['vice.finance', ['route:walkApprovalRoute']],
    ['governor', ['route:walkApprovalRoute']],
    ['secretary', ['route:walkApprovalRoute']],
    ['d108.clerk', ['task:sendTargetsToCities', 'task:studyExecution']],
    ['auditor', []],
    ['admin', []],
  ])('of %s holds %o', async (account, expected) => {
    expect(kinds(await desk(account))).toEqual(expected);
  });

  it('counts what it holds, puts what is overdue first, and opens a form with what is known', async () => {
    const { todo, counts } = await desk('finance.section');
    const groups = todo.map(({ group }) => group);
    expect(groups.filter((group) => group === 'overdue')).toHaveLength(counts.overdue ?? 0);
    expect(groups.lastIndexOf('overdue')).toBeLessThan(groups.indexOf('review'));
    expect(groups.lastIndexOf('review')).toBeLessThan(groups.indexOf('due'));
    const release = todo.find((item) => item.act === 'release' && JSON.stringify(item.fund).includes('F08'));
    expect(release).toMatchObject({
      group: 'overdue',
      due: '2026-03-25',
      overdueDays: 71,
      amount: '18600000.00',
      provision: { id: 'budget-law-2018/art-52/para-4' },
      input: { fund: 'F08', portion: 'P1', budgetYear: 2026 },
    });
  });

  it('tells the duties of an earlier day as they stood', async () => {
    const before = await desk('finance.section', '?asOf=2026-03-25');
    const after = await desk('finance.section', '?asOf=2026-03-26');
    const isLate = ({ todo }: DeskJson) =>
      todo.some(({ group, due }) => group === 'overdue' && due === '2026-03-25');
    expect([isLate(before), isLate(after)]).toEqual([false, true]);
    expect(before.todo.every(({ kind }) => kind === 'task')).toBe(true);
  });

  it('shows what comes due with its provision, what changed, and how far the money is', async () => {
    const { upcoming, changes, progress } = await desk('governor');
    expect(upcoming.map(({ due }) => due)).toContain('2026-06-30');
    expect(upcoming.every(({ due }) => due >= '2026-06-04' && due <= '2026-09-02')).toBe(true);
    expect(changes).toHaveLength(20);
    expect(progress).toHaveLength(8);
    expect(progress.every(({ share, points }) => points.length === 6 && share >= 0 && share <= 1)).toBe(true);
    const own = await desk('d108.clerk');
    expect(
      own.upcoming.flatMap(({ items }) => items.flatMap(({ funds }) => funds as readonly Json[])),
    ).not.toContainEqual(expect.objectContaining({ code: 'F05' }));
  });
});

describe('single things', () => {
  it('an act is told with its input in words, its decisions again, and what moved', async () => {
    const released = await read<PageJson>(
      office,
      'finance.section',
      '/api/acts?name=release&fund=F08&accepted=true&limit=1',
    );
    const id = String(released.body.items[0]?.id);
    const { body } = await read<
      Json & { readonly decisions: readonly Json[]; readonly transfers: readonly Json[] }
    >(office, 'finance.section', `/api/acts/${id}`);
    expect(body).toMatchObject({
      name: 'release',
      title: { zh: expect.any(String), en: expect.any(String) },
      input: { fund: 'F08' },
      schema: { properties: { fund: { 'x-title': { zh: expect.any(String) } } } },
    });
    expect(body.decisions[0]).toMatchObject({
      rule: 'funds.release',
      accepted: true,
      says: { zh: expect.any(String) },
    });
    expect(body.transfers[0]).toMatchObject({ kind: 'release', act: id });
    expect((await read(office, 'd107.clerk', `/api/acts/${id}`)).status).toBe(403);
    expect((await read(office, 'd107.clerk', '/api/acts/999999999')).status).toBe(404);
    expect((await read(office, 'd107.clerk', '/api/acts/x')).status).toBe(400);
  });

  it('a project is told with its plan and its money, to those whose it is', async () => {
    const { items } = (await read<PageJson>(office, 'changchun.finance', '/api/projects?fund=F08&limit=1'))
      .body;
    const code = String(items[0]?.code);
    const page = await read<Json & { readonly balances: readonly Json[] }>(
      office,
      'changchun.finance',
      `/api/projects/${code}`,
    );
    expect(page.body).toMatchObject({ project: { code, fund: 'F08' } });
    expect(page.body.balances.every(({ holder }) => holder === `project:${code}`)).toBe(true);
    expect((await read(office, 'd107.clerk', `/api/projects/${code}`)).status).toBe(403);
    expect((await read(office, 'd107.clerk', '/api/projects/none')).status).toBe(404);
  });

  it('balances of a day are those of the transfers up to it', async () => {
    const then = async (day: string) =>
      (
        await walk(office, 'auditor', `/api/balances?fund=F08&budgetYear=2026&stage=appropriated&asOf=${day}`)
      ).items.map(({ balance }) => balance);
    expect(await then('2026-01-27')).toEqual([]);
    expect(await then('2026-01-28')).toEqual(['100000000.00']);
    expect(await then('2026-06-03')).toEqual(['18600000.00']);
  });
});

describe('the search', () => {
  interface Found {
    readonly groups: readonly { readonly kind: string; readonly hits: readonly { readonly id: string }[] }[];
  }
  const find = async (account: string, q: string) =>
    (await read<Found>(office, account, `/api/search?q=${encodeURIComponent(q)}`)).body.groups;
  const hits = async (account: string, q: string, kind: string) =>
    (await find(account, q)).find((group) => group.kind === kind)?.hits.map(({ id }) => id) ?? [];

  it('finds by code, by name, by number, by article, by person; at most eight of each', async () => {
    expect(await hits('auditor', 'F08', 'fund')).toEqual(['F08']);
    expect(await hits('auditor', '黑土地', 'fund')).toEqual(['F08']);
    expect(await hits('auditor', 'F08P1-2026', 'project')).toHaveLength(8);
    expect((await hits('auditor', '保护性耕作', 'project')).length).toBe(8);
    expect((await hits('auditor', '演示下达', 'document')).length).toBe(8);
    expect((await hits('auditor', '演示下达', 'act')).length).toBe(8);
    expect((await hits('auditor', '第三十三条', 'article'))[0]).toMatch(/art-33/);
    expect(await hits('auditor', '秦鉴', 'person')).toEqual(['auditor']);
    expect(await find('auditor', '%')).toEqual([]);
  });

  it('tells nobody of what is not theirs', async () => {
    expect(await hits('d107.clerk', 'F08', 'fund')).toEqual([]);
    expect(await hits('d107.clerk', 'F08P1-2026', 'project')).toEqual([]);
    expect((await find('admin', 'F08')).map(({ kind }) => kind)).toEqual([]);
  });
});
