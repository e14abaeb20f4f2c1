import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../support/acts.js';
import { openOffice, type TestOffice } from '../support/office.js';
import { openSession, PASSWORD, signIn } from '../support/people.js';
import { JURISDICTION } from '../support/province.js';

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice({ secure: true });
});
afterAll(() => office.close());

const attempt = (account: string, password: string, headers: { [name: string]: string } = {}) =>
  office.app.inject({ method: 'POST', url: '/api/session', payload: { account, password }, headers });

const entries = (account: string) =>
  rowsOf(office.database, 'select kind, detail from access.entry where account = $1 order by id', [account]);

const sessionOf = (cookie: string) =>
  office.app.inject({ method: 'GET', url: '/api/session', headers: { cookie } });

describe('signing in', () => {
  it('gives a cookie that no script reads, and tells who is signed in', async () => {
    const answer = await attempt('clerk101', PASSWORD);

    expect(answer.statusCode).toBe(200);
    expect(answer.cookies).toMatchObject([
      { name: 'jz_session', httpOnly: true, sameSite: 'Lax', path: '/', secure: true, maxAge: 43_200 },
    ]);
    expect(answer.cookies[0]?.value).toMatch(/^[\w-]{43}$/);
    expect(answer.json()).toMatchObject({
      person: { account: 'clerk101' },
      organisation: { code: '101' },
      position: 'departmentClerk',
      title: { zh: '资金主管部门经办人' },
      jurisdiction: { code: JURISDICTION, today: '2025-01-01', clock: 'byHand' },
      actingFor: null,
      delegations: [],
      mustChangePassword: false,
      demo: false,
    });
    expect(await entries('clerk101')).toEqual([{ kind: 'signedIn', detail: 'password' }]);
  });

  it('keeps only the sha256 of the token', async () => {
    const { cookie, token } = await signIn(office.app, 'clerk102');
    const value = cookie.replace('jz_session=', '');

    const kept = (await rowsOf(
      office.database,
      'select s::text as row, token from access.session s',
      [],
    )) as {
      row: string;
      token: Buffer;
    }[];

    expect(kept.some((row) => row.token.equals(token))).toBe(true);
    expect(kept.some(({ row }) => row.includes(value))).toBe(false);
  });

  it('ends the session that the browser had before', async () => {
    const first = await signIn(office.app, 'head101');
    const second = await attempt('head101', PASSWORD, { cookie: first.cookie });

    expect((await sessionOf(first.cookie)).statusCode).toBe(401);
    expect((await sessionOf(`jz_session=${second.cookies[0]?.value}`)).statusCode).toBe(200);
  });

  it.each([
    ['another site by its origin', { origin: 'https://evil.example' }, 403],
    ['another site by its fetch', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a sister site', { 'sec-fetch-site': 'same-site' }, 403],
    [
      'our own page',
      { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:80', host: 'localhost:80' },
      200,
    ],
    ['an opaque origin', { origin: 'null' }, 403],
  ])('from %s', async (_, headers, status) => {
    const answer = await attempt('governor', PASSWORD, headers);
    expect(answer.statusCode).toBe(status);
  });

  it('reads JSON alone', async () => {
    const answer = await office.app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'content-type': 'text/plain' },
      payload: JSON.stringify({ account: 'governor', password: PASSWORD }),
    });
    expect(answer.json()).toMatchObject({ status: 415, code: 'wrongMedia' });
  });

  it('tells nothing of whether an account exists, also when it is tried too often', async () => {
    const codes = async (account: string) => {
      const answers = [];
      for (let count = 0; count < 7; count += 1) {
        const answer = await attempt(account, 'no such password');
        const { code, until } = answer.json<{ code: string; until?: string }>();
        answers.push([answer.statusCode, code, until !== undefined]);
      }
      return answers;
    };
    const wrong = [401, 'badCredentials', false];
    const locked = [401, 'lockedOut', true];
    const expected = [wrong, wrong, wrong, wrong, locked, locked, locked];

    expect(await codes('director')).toEqual(expected);
    expect(await codes('nobody')).toEqual(expected);
    expect(await entries('nobody')).toEqual(await entries('director'));
  });

  it('refuses even the right password while the account is locked, and not a minute longer', async () => {
    for (let count = 0; count < 5; count += 1) await attempt('section2', 'wrong password');
    const answer = await attempt('section2', PASSWORD);
    expect(answer.json()).toMatchObject({ code: 'lockedOut' });
    const { until } = answer.json<{ until: string }>();
    expect(Math.round((Date.parse(until) - Date.now()) / 60_000)).toBe(15);

    await office.database.withTransaction(async (client) => {
      await client.query(
        "update access.person set locked_until = now() - interval '1 second' where account = 'section2'",
      );
      return { ok: true, value: null };
    });
    expect((await attempt('section2', PASSWORD)).statusCode).toBe(200);
  });

  it('counts many attempts at once as many', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => attempt('incharge', 'wrong password')),
    );
    const codes = answers.map((answer) => answer.json<{ code: string }>().code);
    expect(codes.filter((code) => code === 'badCredentials')).toHaveLength(4);
    expect(codes.filter((code) => code === 'lockedOut')).toHaveLength(8);
  });

  it('forgets failures after a success', async () => {
    for (let count = 0; count < 4; count += 1) await attempt('secretary', 'wrong password');
    expect((await attempt('secretary', PASSWORD)).statusCode).toBe(200);
    for (let count = 0; count < 4; count += 1) await attempt('secretary', 'wrong password');
    expect((await attempt('secretary', PASSWORD)).statusCode).toBe(200);
  });

  it('takes the same time for an account that nobody has', async () => {
    const timeOf = async (account: string) => {
      const started = performance.now();
      await attempt(account, 'wrong password');
      return performance.now() - started;
    };
    const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    const known = [];
    const unknown = [];
    for (let count = 0; count < 4; count += 1) {
      known.push(await timeOf('forfinance'));
      unknown.push(await timeOf(`stranger${count}`));
    }
    expect(median(unknown)).toBeGreaterThan(median(known) / 3);
    expect(median(known)).toBeGreaterThan(median(unknown) / 3);
  });

  it('lets nobody in who was disabled, and answers as for a wrong password', async () => {
    const session = await openSession(office.database, 'unitb');
    await office.database.withTransaction(async (client) => {
      await client.query("update access.person set state = 'disabled' where account = 'unitb'");
      return { ok: true, value: null };
    });
    expect((await attempt('unitb', PASSWORD)).json()).toMatchObject({ code: 'badCredentials' });
    expect((await sessionOf(session.cookie)).statusCode).toBe(401);
  });

  it('ends by itself after twelve hours', async () => {
    const { cookie, token } = await signIn(office.app, 'countya');
    const [row] = (await rowsOf(
      office.database,
      'select extract(epoch from expires_at - started_at)::integer as seconds from access.session where token = $1',
      [token],
    )) as { seconds: number }[];
    expect(row?.seconds).toBe(43_200);
    await rowsOf(office.database, 'update access.session set expires_at = now() where token = $1', [token]);
    expect((await sessionOf(cookie)).json()).toMatchObject({ code: 'notSignedIn' });
  });
});

describe('signing out', () => {
  it('ends the session, once the page has shown that it is ours', async () => {
    const session = await signIn(office.app, 'citya');
    const out = (headers: { [name: string]: string }) =>
      office.app.inject({ method: 'DELETE', url: '/api/session', headers });

    expect((await out({ cookie: session.cookie })).json()).toMatchObject({ code: 'csrf' });
    const answer = await out(session.headers);

    expect(answer.statusCode).toBe(204);
    expect(answer.cookies).toMatchObject([{ name: 'jz_session', value: '' }]);
    expect((await sessionOf(session.cookie)).statusCode).toBe(401);
    expect(await entries('citya')).toEqual([
      { kind: 'signedIn', detail: 'password' },
      { kind: 'refused', detail: 'csrf' },
      { kind: 'signedOut', detail: '' },
    ]);
  });
});

describe('changing the password', () => {
  const change = (headers: { [name: string]: string }, current: string, next: string) =>
    office.app.inject({ method: 'POST', url: '/api/session/password', headers, payload: { current, next } });

  it('ends every session of the person and begins a new one', async () => {
    const here = await signIn(office.app, 'cityb');
    const elsewhere = await signIn(office.app, 'cityb');

    const answer = await change(here.headers, PASSWORD, 'quite another password');

    expect(answer.statusCode).toBe(200);
    const renewed = `jz_session=${answer.cookies[0]?.value}`;
    expect((await sessionOf(here.cookie)).statusCode).toBe(401);
    expect((await sessionOf(elsewhere.cookie)).statusCode).toBe(401);
    expect((await sessionOf(renewed)).statusCode).toBe(200);
    expect((await attempt('cityb', PASSWORD)).json()).toMatchObject({ code: 'badCredentials' });
    expect((await attempt('cityb', 'quite another password')).statusCode).toBe(200);
  });

  it.each([
    ['eleven ch', 'tooShort'],
    ['x'.repeat(201), 'tooLong'],
    ['INDUSTRYA', 'sameAsAccount'],
    [PASSWORD, 'sameAsBefore'],
  ])('refuses %s', async (next, code) => {
    const { headers } = await openSession(office.database, 'industrya');
    const answer = await change(headers, PASSWORD, next);
    expect(answer.json()).toMatchObject({ code: 'wrongFields', errors: [{ path: 'next', code }] });
  });

  it('counts a wrong present password as a failed sign-in, and throws everybody out after five', async () => {
    const { headers, cookie } = await openSession(office.database, 'industryb');
    const codes = [];
    for (let count = 0; count < 5; count += 1)
      codes.push(
        (await change(headers, 'a wrong password', 'quite another password')).json<{ code: string }>().code,
      );

    expect(codes).toEqual(['wrongFields', 'wrongFields', 'wrongFields', 'wrongFields', 'lockedOut']);
    expect((await sessionOf(cookie)).statusCode).toBe(401);
  });

  it('comes before anything else when the password was given by another', async () => {
    await rowsOf(office.database, "update access.person set must_change = true where account = 'unita'", []);
    const { headers } = await signIn(office.app, 'unita');
    const read = () => office.app.inject({ method: 'GET', url: '/api/delegations/colleagues', headers });

    expect((await read()).json()).toMatchObject({ status: 403, code: 'mustChangePassword' });
    expect((await sessionOf(headers.cookie)).json()).toMatchObject({ mustChangePassword: true });
    const changed = await change(headers, PASSWORD, 'a password of my own');
    expect(changed.json()).toMatchObject({ mustChangePassword: false });
  });
});

describe('the ways to sign in', () => {
  const choices = () => office.app.inject({ method: 'GET', url: '/api/session/choices' });

  it('offers nobody unless the books are a demo', async () => {
    expect((await choices()).json()).toEqual({ demo: [], password: null, oidc: false });
  });

  it('offers the people of a demo', async () => {
    await rowsOf(office.database, 'update law.jurisdiction set demo = true where code = $1');
    const { demo } = (await choices()).json<{ demo: object[] }>();
    expect(demo).toContainEqual({
      account: 'governor',
      name: '测试governor',
      organisation: { code: 'government', name: '测试省政府' },
      position: 'governor',
      title: { zh: '省长', en: 'governor' },
    });
  });
});

it('the audit chain holds everything of this', async () => {
  const broken = await rowsOf(office.database, 'select * from audit.broken()', []);
  const altered = await rowsOf(office.database, 'select * from law.altered()', []);
  expect([broken, altered]).toEqual([[], []]);
});
