import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../support/acts.js';
import { startProvider, type TestProvider } from '../support/identity-provider.js';
import { openOffice, type TestOffice } from '../support/office.js';
import { openSession } from '../support/people.js';

let provider: TestProvider;
let office: TestOffice;
let logged = '';
const log = new Writable({
  write(chunk, _, done) {
    logged += String(chunk);
    done();
  },
});
beforeAll(async () => {
  provider = await startProvider();
  office = await openOffice({ oidc: provider.options, log });
  await rowsOf(office.database, "update access.person set identity = $1 where account = 'governor'", [
    `${provider.options.issuer}#li-shengzhang`,
  ]);
});
afterAll(async () => {
  await office.close();
  await provider.close();
});

/** Goes to the provider and comes back, as a browser does. */
async function goThere(subject: string): Promise<{ readonly cookie: string; readonly back: URL }> {
  const start = await office.app.inject({ method: 'GET', url: '/api/session/oidc' });
  expect(start.statusCode).toBe(302);
  const [errand] = start.cookies;
  expect(errand).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/api/session/oidc', maxAge: 600 });
  return {
    cookie: `${errand?.name}=${errand?.value}`,
    back: await provider.visit(start.headers.location ?? '', subject),
  };
}

const comeBack = (back: URL, headers: { [name: string]: string }) =>
  office.app.inject({ method: 'GET', url: `${back.pathname}${back.search}`, headers });

describe('signing in by the identity provider', () => {
  it('is offered', async () => {
    const answer = await office.app.inject({ method: 'GET', url: '/api/session/choices' });
    expect(answer.json()).toMatchObject({ oidc: true });
  });

  it('opens the same session as a password', async () => {
    const before = await openSession(office.database, 'governor');
    const { cookie, back } = await goThere('li-shengzhang');

    const answer = await comeBack(back, { cookie: `${cookie}; ${before.cookie}` });

    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/']);
    const session = answer.cookies.find(({ name }) => name === 'jz_session');
    expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    expect(answer.cookies.find(({ name }) => name === 'jz_oidc')).toMatchObject({ value: '' });
    const read = (value: string) =>
      office.app.inject({ method: 'GET', url: '/api/session', headers: { cookie: value } });
    expect((await read(`jz_session=${session?.value}`)).json()).toMatchObject({
      person: { account: 'governor' },
      position: 'governor',
    });
    expect((await read(before.cookie)).statusCode).toBe(401);
  });

  it('lets nobody in whom we do not know, and says so', async () => {
    const { cookie, back } = await goThere('somebody-else');
    const answer = await comeBack(back, { cookie });
    expect(answer.json()).toMatchObject({ status: 403, code: 'identityUnknown' });
    expect(answer.cookies.map(({ name }) => name)).toEqual(['jz_oidc']);
    expect(
      await rowsOf(office.database, "select kind, detail from access.entry where account = 'none'", []),
    ).toEqual([{ kind: 'signInRefused', detail: `identity ${provider.options.issuer}#somebody-else` }]);
  });

  it('says it as a page to a browser, in its language', async () => {
    const { cookie, back } = await goThere('somebody-else');
    const answer = await comeBack(back, { cookie, accept: 'text/html', 'accept-language': 'en' });
    expect(answer.headers['content-type']).toContain('text/html');
    expect(answer.body).toContain('ask an administrator');
  });

  it('lets nobody in who was disabled', async () => {
    await rowsOf(
      office.database,
      "update access.person set state = 'disabled' where account = 'governor'",
      [],
    );
    const { cookie, back } = await goThere('li-shengzhang');
    expect((await comeBack(back, { cookie })).json()).toMatchObject({ code: 'identityUnknown' });
    await rowsOf(office.database, "update access.person set state = 'active' where account = 'governor'", []);
  });

  it.each<[string, (back: URL, cookie: string) => Promise<[URL, string]>]>([
    ['without the errand', async (back) => [back, '']],
    ['with a broken errand', async (back) => [back, 'jz_oidc=%00nonsense']],
    ['with the errand of another browser', async (back) => [back, (await goThere('li-shengzhang')).cookie]],
    [
      'with a state that is not ours',
      async (back, cookie) => {
        const other = new URL(back);
        other.searchParams.set('state', 'forged');
        return [other, cookie];
      },
    ],
    [
      'with a code that is none',
      async (back, cookie) => {
        const other = new URL(back);
        other.searchParams.set('code', 'forged');
        return [other, cookie];
      },
    ],
    [
      'with a code that was used',
      async (back, cookie) => {
        await comeBack(back, { cookie });
        return [back, cookie];
      },
    ],
  ])('comes to nothing %s', async (_, change) => {
    const { cookie, back } = await goThere('li-shengzhang');
    const [address, brought] = await change(back, cookie);
    const answer = await comeBack(address, { cookie: brought });
    expect(answer.json()).toMatchObject({ status: 401, code: 'identityUnproven' });
    expect(answer.cookies.some(({ name }) => name === 'jz_session')).toBe(false);
  });

  it('leaves no secret in the log', () => {
    expect(logged).toContain('/api/session/oidc/callback');
    for (const secret of [provider.options.clientSecret, 'code=', 'state=', 'jz_oidc=', 'jz_session='])
      expect(logged).not.toContain(secret);
  });
});

describe('a provider that is down', () => {
  it('is told, and asked again the next time', async () => {
    const options = { ...provider.options, issuer: 'http://127.0.0.1:9' };
    const other = await openOffice({ oidc: options });
    const answer = await other.app.inject({ method: 'GET', url: '/api/session/oidc' });
    expect(answer.json()).toMatchObject({ status: 401, code: 'identityUnproven' });
    await other.close();
  });

  it('is none where none is configured', async () => {
    const other = await openOffice();
    for (const url of ['/api/session/oidc', '/api/session/oidc/callback'])
      expect((await other.app.inject({ method: 'GET', url })).statusCode).toBe(404);
    await other.close();
  });
});
