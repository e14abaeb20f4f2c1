import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../src/http/app.js';
import { inTransaction, rowsOf } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { openSession, signIn } from '../support/people.js';
import { foundProvince, JURISDICTION } from '../support/province.js';
import { runCli } from './support/run-cli.js';
import { serverEnv } from './support/server-env.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const run = (args: readonly string[], env: { readonly [name: string]: string } = {}) =>
  runCli([...args, '--lang', 'en'], { env: { ...serverEnv(database.name), ...env } });
const ADD = ['people', 'add', 'wang.admin', '--name', '王某'] as const;

describe('the first administrator of books', () => {
  it('waits for books, and is told what is missing', async () => {
    expect(await run([...ADD])).toMatchObject({ code: 1, err: expect.stringContaining('no books yet') });
    await inTransaction(database, (client) => foundProvince(client));
    const refused = async (...args: readonly string[]): Promise<string> => {
      const { code, out, err } = await run([...ADD, ...args]);
      expect([code, out]).toEqual([1, '']);
      return err;
    };
    expect(await refused()).toContain('--organisation-name');
    expect(await refused('--books', '990000')).toContain('no such books');
    expect(await refused('--position', 'emperor')).toContain('administrator');
    expect(await refused('--organisation-name', '省政府', '--area', '220100')).toContain(
      'cities and counties',
    );
    expect((await run(['people', 'add', 'Wang'])).err).toContain('small letters');
    expect(await run(['people', 'list'])).toEqual({ code: 0, out: '', err: '' });
  });

  it('is let in, gets a password to be handed over, and must change it', async () => {
    const added = await run([...ADD, '--organisation-name', '省政府', '--json']);
    expect(added).toMatchObject({ code: 0, err: '' });
    const { account, password } = JSON.parse(added.out);
    expect(account).toBe('wang.admin');
    const app = await buildApp({ database });
    const { headers } = await signIn(app, account, password);
    const session = await app.inject({ method: 'GET', url: '/api/session', headers });
    expect(session.json()).toMatchObject({ position: 'administrator', mustChangePassword: true });
    await app.close();
    expect((await run([...ADD])).err).toContain('is taken');
    expect((await run(['people', 'list'])).out).toContain('wang.admin');
    const [log] = await rowsOf(
      database,
      "select account, detail from access.entry where jurisdiction = $1 and kind = 'personChanged'",
    );
    expect(log).toEqual({ account: 'jizheng', detail: 'wang.admin: new, administrator of government' });
  });

  it('gets another password when it is lost; her sessions end', async () => {
    const session = await openSession(database, 'wang.admin');
    const env = { JIZHENG_PASSWORD: 'a password of her own' };
    expect((await run(['people', 'password', 'wang.admin'], { JIZHENG_PASSWORD: 'short' })).err).toContain(
      '12',
    );
    expect((await run(['people', 'password', 'nobody'], env)).err).toContain('nobody has this account');
    expect((await run(['people', 'password', 'wang.admin'], env)).code).toBe(0);
    const app = await buildApp({ database });
    const asked = await app.inject({ method: 'GET', url: '/api/session', headers: session.headers });
    expect(asked.statusCode).toBe(401);
    await signIn(app, 'wang.admin', env.JIZHENG_PASSWORD);
    await app.close();
  });

  it('may let others in as well, each where the post exists', async () => {
    const local = [
      'people',
      'add',
      'li.local',
      '--name',
      '李某',
      '--position',
      'localFinanceOfficer',
    ] as const;
    const place = ['--organisation', '220182-finance', '--organisation-name', '榆树市财政局'] as const;
    expect((await run([...local, ...place])).err).toContain('--area');
    expect((await run([...local, ...place, '--area', '220182'])).code).toBe(0);
    const clerk = ['people', 'add', 'zhao', '--name', '赵某', '--position', 'departmentClerk'] as const;
    expect((await run([...clerk, '--organisation', '220182-finance'])).err).toContain('no such position');
    const listed = JSON.parse((await run(['people', 'list', '--books', JURISDICTION, '--json'])).out);
    expect(listed).toMatchObject([
      {
        account: 'li.local',
        organisation: '220182-finance',
        position: 'localFinanceOfficer',
        state: 'active',
      },
      { account: 'wang.admin' },
    ]);
  });
});
