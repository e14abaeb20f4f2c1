import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LISTS } from '../../../src/reading/lists/index.js';
import { inTransaction } from '../../support/acts.js';
import { openOffice, type TestOffice } from '../../support/office.js';
import { JURISDICTION } from '../../support/province.js';
import { type Json, type PageJson, read, seedPipeline, walk } from './support.js';

let office: TestOffice;
const ROWS = 60;

beforeAll(async () => {
  office = await openOffice();
  await inTransaction(office.database, async (client) => {
    await client.query('select law.advance_clock($1, $2)', [JURISDICTION, '2025-06-30']);
    await seedPipeline(client, ROWS);
  });
});
afterAll(() => office.close());

const codes = (rows: readonly Json[]): readonly unknown[] => rows.map(({ code }) => code);
const section = (url: string) => read(office, 'section', url);

describe('a page', () => {
  it('has fifty rows unless fewer or more are asked for, and says how many there are', async () => {
    const { body } = await section('/api/projects');
    expect([body.items.length, body.total, typeof body.next]).toEqual([50, ROWS, 'string']);
    const all = await section('/api/projects?limit=200');
    expect([all.body.items.length, all.body.total, all.body.next]).toEqual([ROWS, ROWS, null]);
  });

  it.each(['code', '-code', 'amount', '-amount', 'area', '-admittedOn', 'fund', '-portion'])(
    'follows the other without a gap or a double, in the order of %s',
    async (sort) => {
      const whole = await section(`/api/projects?limit=200&sort=${sort}`);
      const { items, pages } = await walk(office, 'section', `/api/projects?limit=7&sort=${sort}`);
      expect(pages).toBe(Math.ceil(ROWS / 7));
      expect(codes(items)).toEqual(codes(whole.body.items));
      expect(new Set(codes(items)).size).toBe(ROWS);
      const column = sort.replace('-', '');
      const values = items.map((row) => row[column]);
      const number = (value: unknown) => (column === 'amount' ? Number(value) : String(value));
      const ordered = values.toSorted((a, b) => (number(a) < number(b) ? -1 : number(a) > number(b) ? 1 : 0));
      expect(values).toEqual(sort.startsWith('-') ? ordered.toReversed() : ordered);
    },
  );

  it('says the same total on every page', async () => {
    const first = await section('/api/projects?limit=7&state=admitted');
    const second = await section(`/api/projects?limit=7&state=admitted&cursor=${first.body.next}`);
    expect([first.body.total, second.body.total]).toEqual([ROWS, ROWS]);
  });
});

describe('a cursor', () => {
  const tampered = (parts: readonly unknown[]): string =>
    Buffer.from(JSON.stringify(parts)).toString('base64url');

  it.each([
    ['text', 'nonsense'],
    ['of another order', tampered(['amount', 5, '100', 'T001'])],
    ['with too few values', tampered(['-amount', 5, '100'])],
    ['with too many values', tampered(['-amount', 5, '100', 'T001', 'T002'])],
    ['with a value of another type', tampered(['-amount', 5, 'a hundred', 'T001'])],
    ['beyond what the database holds', tampered(['-amount', 5, '9'.repeat(19), 'T001'])],
    ['with a value that is no text', tampered(['-amount', 5, 100, 'T001'])],
    ['with a text that no database keeps', tampered(['-amount', 5, '100', 'T\0'])],
    ['with a total that is none', tampered(['-amount', -1, '100', 'T001'])],
    ['that is no list', tampered([])],
    ['that is JSON of another kind', Buffer.from('{"a":1}').toString('base64url')],
  ])('%s is refused, and the field is named', async (_, cursor) => {
    const { status, body } = await read<Json>(
      office,
      'section',
      `/api/projects?sort=-amount&cursor=${cursor}`,
    );
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'wrongFields', errors: [{ path: 'cursor' }] });
  });
});

describe('a filter', () => {
  it.each([
    ['amount=3000.00', (row: Json) => row.amount === '3000.00'],
    [
      'amount.min=2000&amount.max=3000.00',
      (row: Json) => Number(row.amount) >= 2000 && Number(row.amount) <= 3000,
    ],
    ['amount.min=2000.01', (row: Json) => Number(row.amount) >= 2000.01],
    ['area=220102', (row: Json) => row.area === '220102'],
    ['executable=true', (row: Json) => row.executable === true],
    [
      'fund=F01&portion=P1&area=220200&executable=false',
      (row: Json) => row.area === '220200' && row.executable === false,
    ],
    ['admittedOn.max=2024-09-10', (row: Json) => String(row.admittedOn) <= '2024-09-10'],
    ['fund=F02', () => false],
    ['q=T01', (row: Json) => String(row.code).includes('T01')],
    ['q=%E5%88%99', () => false],
    ['q=%E4%BE%B5%E8%9A%80', (row: Json) => String(row.name).includes('侵蚀')],
    ['q=_1', (row: Json) => String(row.name).includes('_1')],
    ['q=%25', () => false],
  ])('%s', async (filter, holds) => {
    const all = (await section('/api/projects?limit=200')).body.items;
    const { status, body } = await section(`/api/projects?limit=200&${filter}`);
    expect(status).toBe(200);
    expect(codes(body.items)).toEqual(codes(all.filter(holds)));
    expect(body.total).toBe(body.items.length);
  });

  it.each([
    ['limit=0', 'limit'],
    ['limit=201', 'limit'],
    ['sort=name', 'sort'],
    ['sort=amount%20desc;drop', 'sort'],
    ['state=gone', 'state'],
    ['amount.min=a', 'amount.min'],
    ['colour=red', 'colour'],
    ['asOf=2025-02-30', 'asOf'],
    ['q=%00', 'q'],
    ['executable=maybe', 'executable'],
  ])('%s is refused, and the field is named', async (query, path) => {
    const { status, body } = await read<Json>(office, 'section', `/api/projects?${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'wrongFields', errors: [{ path }] });
  });
});

describe('as of a day', () => {
  it('a project is there from the day on which it was admitted', async () => {
    const on = async (day: string) => (await section(`/api/projects?limit=200&asOf=${day}`)).body.total;
    expect([await on('2024-09-01'), await on('2024-09-02'), await on('2024-09-03')]).toEqual([0, 1, 2]);
    expect([await on('2025-06-29'), await on('2025-06-30'), await on('2026-01-01')]).toEqual([
      ROWS,
      ROWS,
      ROWS,
    ]);
  });

  it('it is in the state that it had, and its later days are not told', async () => {
    await inTransaction(office.database, (client) =>
      client.query(
        `update funds.project set state = 'accepted', settled_on = '2025-01-10', completed_on = '2025-03-01',
           accepted_on = '2025-04-01' where jurisdiction = $1 and code = 'T001'`,
        [JURISDICTION],
      ),
    );
    const then = async (day: string) => {
      const { body } = await section(`/api/projects?q=T001&asOf=${day}`);
      const [row] = body.items;
      return [row?.state, row?.settledOn, row?.completedOn, row?.acceptedOn];
    };
    expect(await then('2025-01-09')).toEqual(['admitted', null, null, null]);
    expect(await then('2025-01-10')).toEqual(['settled', '2025-01-10', null, null]);
    expect(await then('2025-03-01')).toEqual(['completed', '2025-01-10', '2025-03-01', null]);
    expect(await then('2025-03-31')).toEqual(['completed', '2025-01-10', '2025-03-01', null]);
    expect(await then('2025-04-01')).toEqual(['accepted', '2025-01-10', '2025-03-01', '2025-04-01']);
    const found = async (query: string) => codes((await section(`/api/projects?${query}`)).body.items);
    expect(await found('state=settled&asOf=2025-02-01')).toEqual(['T001']);
    expect(await found('state=settled')).toEqual([]);
    expect(await found('state=accepted')).toEqual(['T001']);
  });
});

describe('row security narrows every list', () => {
  const own = async (account: string) =>
    (await walk(office, account, '/api/projects?sort=-amount&limit=20')).items;

  it('to the department, the area with its counties, the unit; of nobody else is anything told', async () => {
    const all = (await section('/api/projects?limit=200')).body.items;
    const of = (holds: (row: Json) => boolean) =>
      all
        .filter(holds)
        .map(({ code }) => String(code))
        .sort();
    const seen = async (account: string) => (await own(account)).map(({ code }) => String(code)).sort();
    expect(await seen('clerk101')).toEqual(of(() => true));
    expect(await seen('clerk102')).toEqual([]);
    expect(await seen('citya')).toEqual(of(({ area }) => area === '220102'));
    expect(await seen('countya')).toEqual([]);
    expect(await seen('cityb')).toEqual(of(({ area }) => area === '220200'));
    expect(await seen('unitb')).toEqual(of(({ code }) => Number(String(code).slice(1)) % 3 === 0));
  });

  it('and those who see only people read no list at all', async () => {
    const answers = await Promise.all(LISTS.map(({ name }) => read(office, 'admin', `/api/${name}`)));
    const business = answers.filter(({ status }) => status !== 403);
    // What supervises people is theirs; money and projects are not.
    expect(business.every(({ body }) => body.items.every((row) => !('amount' in row)))).toBe(true);
    expect((await read(office, 'admin', '/api/projects')).status).toBe(403);
  });
});

describe('every list', () => {
  it.each(LISTS.map(({ name }) => name))(
    '%s answers today and on an earlier day, in every order',
    async (name) => {
      const list = LISTS.find((each) => each.name === name);
      const sorts = Object.entries(list?.columns ?? {}).flatMap(([column, { sort }]) =>
        sort === true ? [column, `-${column}`] : [],
      );
      for (const query of [
        'limit=1',
        'asOf=2025-01-01',
        ...sorts.flatMap((sort) => [`sort=${sort}`, `sort=${sort}&asOf=2025-01-02`]),
      ]) {
        const { status, body } = await read<PageJson>(office, 'auditor', `/api/${name}?${query}`);
        expect([query, status], JSON.stringify(body)).toEqual([query, 200]);
      }
    },
  );
});
