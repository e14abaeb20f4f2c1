import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../support/acts.js';
import { openOffice, type TestOffice } from '../support/office.js';
import { openSession, PASSWORD, signIn, type TestSession, writeHeaders } from '../support/people.js';

let office: TestOffice;
let admin: TestSession;
beforeAll(async () => {
  office = await openOffice();
  admin = await openSession(office.database, 'admin');
});
afterAll(() => office.close());

const post = (url: string, payload: object, session = admin) =>
  office.app.inject({ method: 'POST', url, payload, headers: writeHeaders(session) });
const get = (url: string, session = admin) =>
  office.app.inject({ method: 'GET', url, headers: session.headers });
const idOf = async (account: string): Promise<string> => {
  const [row] = (await rowsOf(office.database, 'select id from access.person where account = $1', [
    account,
  ])) as {
    id: bigint;
  }[];
  return `${row?.id}`;
};

const newcomer = {
  account: 'newcomer',
  name: '新人',
  position: 'departmentClerk',
  organisation: '101',
  password: 'given to her once',
  identity: null,
};

describe('an administrator', () => {
  it('enters a person, who must change the password that she was given', async () => {
    const answer = await post('/api/people', newcomer);

    expect(answer.statusCode).toBe(201);
    const session = await signIn(office.app, 'newcomer', 'given to her once');
    expect((await get('/api/session', session)).json()).toMatchObject({
      person: { id: answer.json<{ id: string }>().id },
      mustChangePassword: true,
    });
  });

  it.each([
    [{ position: 'governor' }, 'position', 'notInThisOrganisation'],
    [{ organisation: 'no such' }, 'organisation', 'unknownOrganisation'],
    [{ account: 'governor' }, 'account', 'accountTaken'],
    [{ password: 'short' }, 'password', 'tooShort'],
    [{ password: null }, 'password', 'neitherPasswordNorIdentity'],
    [{ account: 'With Blanks' }, 'account', 'wrongType'],
  ])('is told what is wrong with %j', async (change, path, code) => {
    const answer = await post('/api/people', { ...newcomer, account: 'another', ...change });
    expect(answer.json()).toMatchObject({ code: 'wrongFields', errors: [{ path, code }] });
  });

  it('lists people by account, filtered, searched, page after page', async () => {
    const accounts = async (query: string) => {
      const { items, next, total } = (await get(`/api/people?${query}`)).json<{
        items: { account: string }[];
        next: string | null;
        total: number;
      }>();
      return { accounts: items.map(({ account }) => account), next, total };
    };
    expect(await accounts('organisation=102')).toEqual({
      accounts: ['clerk102', 'head102'],
      next: null,
      total: 2,
    });
    expect((await accounts('q=head')).accounts).toEqual(['head101', 'head102']);
    expect((await accounts('sort=-account&limit=2')).accounts).toEqual(['unitb', 'unita']);
    const first = await accounts('limit=20');
    const second = await accounts(`limit=20&cursor=${first.next}`);
    expect(new Set([...first.accounts, ...second.accounts]).size).toBe(first.total);
    expect(second.next).toBeNull();
  });

  it('resets a password: sessions end, the old password with them', async () => {
    const before = await signIn(office.app, 'unita');
    const answer = await post(`/api/people/${await idOf('unita')}/password`, {
      password: 'a second first one',
    });

    expect(answer.statusCode).toBe(200);
    expect((await get('/api/session', before)).statusCode).toBe(401);
    await expect(signIn(office.app, 'unita', PASSWORD)).rejects.toThrow('badCredentials');
    const after = await signIn(office.app, 'unita', 'a second first one');
    expect((await get('/api/session', after)).json()).toMatchObject({ mustChangePassword: true });
  });

  it('leaves no digest of a password behind: a retry with another one is a retry', async () => {
    const url = `/api/people/${await idOf('unita')}/password`;
    const headers = { ...writeHeaders(admin), 'idempotency-key': 'reset-of-unita' };
    const reset = (password: string) =>
      office.app.inject({ method: 'POST', url, payload: { password }, headers });
    const first = await reset('a second first one');
    expect((await reset('quite another first one')).body).toBe(first.body);
    await signIn(office.app, 'unita', 'a second first one');
  });

  it('disables and enables: the sessions of before stay ended', async () => {
    const before = await signIn(office.app, 'unitb');
    const url = `/api/people/${await idOf('unitb')}/state`;

    await post(url, { state: 'disabled' });
    await expect(signIn(office.app, 'unitb')).rejects.toThrow('badCredentials');
    await post(url, { state: 'active' });

    expect((await get('/api/session', before)).statusCode).toBe(401);
    await signIn(office.app, 'unitb');
  });

  it('unlocks', async () => {
    for (let count = 0; count < 5; count += 1)
      await signIn(office.app, 'cityb', 'wrong').catch(() => undefined);
    await expect(signIn(office.app, 'cityb')).rejects.toThrow('lockedOut');
    expect((await get('/api/people?account=cityb')).json()).toMatchObject({
      items: [{ lockedUntil: expect.any(String) as string }],
    });

    expect((await post(`/api/people/${await idOf('cityb')}/unlock`, {})).statusCode).toBe(200);
    await signIn(office.app, 'cityb');
  });

  it('says under which identity the provider knows a person', async () => {
    const before = await signIn(office.app, 'governor');
    const identify = async (account: string, identity: string | null) =>
      post(`/api/people/${await idOf(account)}/identity`, { identity });
    expect((await identify('governor', 'https://id.example#1')).statusCode).toBe(200);
    expect((await get('/api/session', before)).statusCode).toBe(401);
    expect((await identify('director', 'https://id.example#1')).json()).toMatchObject({
      errors: [{ path: 'identity', code: 'identityTaken' }],
    });
    const onlyIdentity = { ...newcomer, account: 'guest', password: null, identity: 'https://id.example#2' };
    expect((await post('/api/people', onlyIdentity)).statusCode).toBe(201);
    expect((await identify('guest', null)).json()).toMatchObject({
      errors: [{ code: 'neitherPasswordNorIdentity' }],
    });
    expect((await identify('governor', null)).statusCode).toBe(200);
  });

  it('cannot change herself, which is logged', async () => {
    const own = await idOf('admin');
    for (const [what, body] of [
      ['password', { password: 'a new one for myself' }],
      ['state', { state: 'disabled' }],
      ['unlock', {}],
    ] as const)
      expect((await post(`/api/people/${own}/${what}`, body)).json()).toMatchObject({ code: 'notAllowed' });

    const refused = await rowsOf(
      office.database,
      "select path from access.entry where account = 'admin' and kind = 'refused' order by id",
      [],
    );
    expect(refused).toHaveLength(3);
  });

  it('finds nobody of another jurisdiction', async () => {
    await rowsOf(
      office.database,
      `with j as (insert into law.jurisdiction (code, name, policy, today) values ('330000-test', '他省', 'jilin-2024', '2025-01-01')),
         o as (insert into access.organisation values ('330000-test', 'finance', '他省财政厅', 'finance', null))
       insert into access.person (jurisdiction, organisation, account, name, position)
       values ('330000-test', 'finance', 'foreigner', '外人', 'financeDirector')`,
      [],
    );
    const answer = await post(`/api/people/${await idOf('foreigner')}/state`, { state: 'disabled' });
    expect(answer.statusCode).toBe(404);
    expect((await get('/api/people?account=foreigner')).json()).toMatchObject({ items: [] });
  });

  it('enters organisations, with an area where there is one', async () => {
    const city = { code: '220300-finance', name: '丙市财政局', kind: 'localFinance', area: '220300' };
    expect((await post('/api/organisations', city)).statusCode).toBe(201);
    expect((await post('/api/organisations', city)).json()).toMatchObject({
      errors: [{ path: 'code', code: 'codeTaken' }],
    });
    const wrong = [
      { ...city, code: 'x', area: null },
      { ...city, code: 'x', kind: 'audit' },
    ];
    for (const body of wrong)
      expect((await post('/api/organisations', body)).json()).toMatchObject({ errors: [{ path: 'area' }] });
    expect((await get('/api/organisations?kind=localFinance&q=220300')).json()).toMatchObject({
      items: [{ ...city }],
      total: 1,
    });
  });

  it('leaves every change in the log, and no password anywhere', async () => {
    const changes = (await rowsOf(
      office.database,
      "select detail from access.entry where kind = 'personChanged' order by id",
      [],
    )) as { detail: string }[];
    expect(changes.map(({ detail }) => detail)).toEqual([
      'newcomer: new, departmentClerk of 101',
      'unita: password reset',
      'unita: password reset',
      'unitb: disabled',
      'unitb: active',
      'cityb: unlocked',
      'governor: identity https://id.example#1',
      'guest: new, departmentClerk of 101',
      'governor: identity none',
      'organisation 220300-finance: new, localFinance',
    ]);
    const kept = await rowsOf(
      office.database,
      "select 1 from office.answered a where a::text like '%given to her once%' union all select 1 from access.entry e where e::text like '%given to her once%'",
      [],
    );
    expect(kept).toEqual([]);
  });
});

describe('by SQL, a request', () => {
  const tryAs = async (account: string, text: string, values: unknown[] = []) => {
    const { token } = await openSession(office.database, account);
    return office.database.withWeb('act', async (client) => {
      await client.query('select from access.enter($1)', [token]);
      const { rowCount } = await client.query(text, values);
      return { ok: true, value: rowCount };
    });
  };

  it('changes people only for an administrator, and not her', async () => {
    const disable = "update access.person set state = 'disabled' where account = $1";
    expect(await tryAs('director', disable, ['governor'])).toMatchObject({ value: 0 });
    expect(await tryAs('admin', disable, ['admin'])).toMatchObject({ value: 0 });
    expect(await tryAs('admin', disable, ['foreigner'])).toMatchObject({ value: 0 });
    expect(await tryAs('admin', disable, ['newcomer'])).toMatchObject({ value: 1 });
    const enter = `insert into access.person (jurisdiction, organisation, account, name, position)
      values ('220000-test', 'finance', 'mole', '内鬼', 'administrator')`;
    await expect(tryAs('director', enter)).rejects.toMatchObject({ code: '42501' });
  });

  it('makes no session, and reads none but for an administrator', async () => {
    const make = `insert into access.session (token, person, csrf, expires_at)
      select sha256('mine'), id, 'x', now() + interval '1 hour' from access.person where account = 'governor'`;
    await expect(tryAs('admin', make)).rejects.toMatchObject({ code: '42501' });
    expect(await tryAs('director', 'select from access.session')).toMatchObject({ value: 0 });
    const revive = 'update access.session set ended_at = null, expires_at = now() + interval $1';
    await expect(tryAs('admin', revive.replace('$1', "'9 hours'"))).rejects.toMatchObject({ code: '42501' });
  });

  it('writes no entry of the log of access for another', async () => {
    const entry = `insert into access.entry (jurisdiction, event_id, kind, person)
      select '220000-test', 1, 'signedIn', id from access.person where account = 'governor'`;
    await expect(tryAs('director', entry)).rejects.toMatchObject({ code: '42501' });
  });
});
