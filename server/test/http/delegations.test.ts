import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../support/acts.js';
import { openOffice, type TestOffice } from '../support/office.js';
import { openSession, type TestSession, writeHeaders } from '../support/people.js';
import { JURISDICTION } from '../support/province.js';

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const as = (account: string) => openSession(office.database, account);
const post = (session: TestSession, url: string, payload: object) =>
  office.app.inject({ method: 'POST', url, payload, headers: writeHeaders(session) });
const sessionOf = async ({ headers }: TestSession) =>
  office.app.inject({ method: 'GET', url: '/api/session', headers });
const act = (session: TestSession, delegation: string | null) =>
  office.app.inject({
    method: 'POST',
    url: '/api/session/acting',
    payload: { delegation },
    headers: session.headers,
  });

const absence = { to: 'section', from: '2025-01-01', until: '2025-01-10', reason: '出差' };
const today = (day: string) =>
  rowsOf(office.database, 'select law.advance_clock($1, $2)', [JURISDICTION, day]);

describe('an officer who will be away', () => {
  it.each([
    ['somebody unknown', { to: 'nobody' }, 'to', 'unknownPerson'],
    ['herself', { to: 'director' }, 'to', 'oneself'],
    ['another department', { to: 'clerk101' }, 'to', 'otherOrganisation'],
    ['a day before today', { from: '2024-12-31' }, 'from', 'startsInThePast'],
    ['days in the wrong order', { from: '2025-01-03', until: '2025-01-02' }, 'until', 'endsBeforeItStarts'],
    ['ninety-one days', { until: '2025-04-01' }, 'until', 'tooLong'],
  ])('cannot name %s', async (_, change, path, code) => {
    const answer = await post(await as('director'), '/api/delegations', { ...absence, ...change });
    expect(answer.json()).toMatchObject({ code: 'wrongFields', errors: [{ path, code }] });
  });

  it('hands over for ninety days at most, once for each day', async () => {
    const director = await as('director');
    const ninety = { ...absence, to: 'section2', from: '2025-06-01', until: '2025-08-29' };
    expect((await post(director, '/api/delegations', ninety)).statusCode).toBe(201);
    const overlapping = { ...ninety, from: '2025-08-29', until: '2025-09-01' };
    expect((await post(director, '/api/delegations', overlapping)).json()).toMatchObject({
      errors: [{ code: 'overlapping' }],
    });
    const after = { ...ninety, from: '2025-08-30', until: '2025-09-01' };
    expect((await post(director, '/api/delegations', after)).statusCode).toBe(201);
  });

  it('hands over once, however many requests come at once', async () => {
    const session = await as('head101');
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => post(session, '/api/delegations', { ...absence, to: 'clerk101' })),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 400, 400, 400, 400, 400]);
  });

  it('of the government is stood in for by another leader', async () => {
    const governor = await as('governor');
    const colleagues = await office.app.inject({
      method: 'GET',
      url: '/api/delegations/colleagues',
      headers: governor.headers,
    });
    expect(colleagues.json<{ items: { account: string }[] }>().items.map(({ account }) => account)).toEqual([
      'forfinance',
      'incharge',
    ]);
    for (const to of ['secretary', 'admin'])
      expect((await post(governor, '/api/delegations', { ...absence, to })).json()).toMatchObject({
        errors: [{ code: 'otherOrganisation' }],
      });
    const toLeader = { ...absence, to: 'governor' };
    expect((await post(await as('secretary'), '/api/delegations', toLeader)).statusCode).toBe(400);
    expect(
      (await post(await as('director'), '/api/delegations', { ...absence, to: 'admin' })).statusCode,
    ).toBe(400);
    expect((await post(governor, '/api/delegations', { ...absence, to: 'forfinance' })).statusCode).toBe(201);
    expect((await post(governor, '/api/delegations', { ...absence, to: 'director' })).statusCode).toBe(400);
  });
});

describe('whoever stands in', () => {
  let director: TestSession;
  let section: TestSession;
  let id: string;
  beforeAll(async () => {
    director = await as('director');
    section = await as('section');
    const made = await post(director, '/api/delegations', { ...absence, from: '2025-01-02' });
    id = made.json<{ id: string }>().id;
  });

  it('cannot before the first day', async () => {
    expect((await sessionOf(section)).json()).toMatchObject({ delegations: [] });
    expect((await act(section, id)).statusCode).toBe(404);
  });

  it('acts in her position from the first day on, under the own name', async () => {
    await today('2025-01-02');
    expect((await sessionOf(section)).json()).toMatchObject({
      position: 'financeSectionHead',
      delegations: [{ id, from: { position: 'financeDirector' }, until: '2025-01-10' }],
    });

    expect((await act(section, id)).json()).toMatchObject({
      person: { account: 'section' },
      position: 'financeDirector',
      actingFor: { id, name: '测试director', position: 'financeDirector' },
    });
  });

  it('cannot hand that on', async () => {
    const answer = await post(section, '/api/delegations', {
      ...absence,
      to: 'section2',
      from: '2025-01-02',
    });
    expect(answer.json()).toMatchObject({ status: 409, code: 'unacceptable' });
  });

  it('is nobody else’s stand-in', async () => {
    expect((await act(await as('section2'), id)).statusCode).toBe(404);
    expect((await post(await as('section2'), `/api/delegations/${id}/end`, {})).json()).toMatchObject({
      code: 'notYours',
    });
  });

  it('cannot end it while acting, but acts for herself again', async () => {
    expect((await post(section, `/api/delegations/${id}/end`, {})).statusCode).toBe(403);
    expect((await act(section, null)).json()).toMatchObject({
      position: 'financeSectionHead',
      actingFor: null,
    });
    await act(section, id);
  });

  it('stops at once when the officer is back', async () => {
    expect((await post(director, `/api/delegations/${id}/end`, {})).statusCode).toBe(200);
    expect((await sessionOf(section)).statusCode).toBe(401);
    expect((await sessionOf(await as('section'))).json()).toMatchObject({ delegations: [] });
    expect((await post(director, `/api/delegations/${id}/end`, {})).statusCode).toBe(200);
  });

  it('stops when the officer may no longer sign in herself', async () => {
    const made = await post(director, '/api/delegations', { ...absence, from: '2025-01-02' });
    const id = made.json<{ id: string }>().id;
    const again = await as('section');
    expect((await act(again, id)).statusCode).toBe(200);
    const state = (to: string) =>
      rowsOf(office.database, "update access.person set state = $1 where account = 'director'", [to]);
    await state('disabled');
    expect((await sessionOf(again)).statusCode).toBe(401);
    await state('active');
    expect((await post(director, `/api/delegations/${id}/end`, {})).statusCode).toBe(200);
  });

  it('stops after the last day', async () => {
    const made = await post(director, '/api/delegations', {
      ...absence,
      from: '2025-01-02',
      until: '2025-01-03',
    });
    const again = await as('section');
    await act(again, made.json<{ id: string }>().id);
    await today('2025-01-03');
    expect((await sessionOf(again)).statusCode).toBe(200);
    await today('2025-01-04');
    expect((await sessionOf(again)).statusCode).toBe(401);
  });
});

describe('the list of delegations', () => {
  const listed = async (account: string) => {
    const answer = await office.app.inject({
      method: 'GET',
      url: '/api/delegations?limit=200',
      headers: (await as(account)).headers,
    });
    return answer.json<{ items: { fromAccount: string }[] }>().items.map(({ fromAccount }) => fromAccount);
  };

  it('shows each their own, and supervisors all', async () => {
    expect(new Set(await listed('section'))).toEqual(new Set(['director']));
    expect(new Set(await listed('clerk101'))).toEqual(new Set(['head101']));
    expect(await listed('clerk102')).toEqual([]);
    expect(new Set(await listed('auditor'))).toEqual(new Set(['director', 'head101', 'governor']));
  });
});

it('by SQL, nobody hands over another’s position, and nobody while acting for another', async () => {
  const insert = `insert into access.delegation (jurisdiction, from_person, to_person, from_day, until_day, reason)
    select $1, f.id, t.id, '2025-02-01', '2025-02-02', '试' from access.person f, access.person t
    where f.account = $2 and t.account = $3`;
  const { token } = await as('section');
  const attempt = (from: string, to: string) =>
    office.database.withWeb('act', async (client) => {
      await client.query('select from access.enter($1)', [token]);
      await client.query(insert, [JURISDICTION, from, to]);
      return { ok: true, value: null };
    });
  await expect(attempt('director', 'section')).rejects.toMatchObject({ code: '42501' });
  for (const to of ['clerk101', 'governor', 'admin'])
    await expect(attempt('section', to), to).rejects.toMatchObject({ code: '42501' });
  await expect(attempt('section', 'section2')).resolves.toMatchObject({ ok: true });
});
