import { ok } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, describeDatabaseError, migrate, openDatabase } from '../../src/database/index.js';
import {
  type ExternalCluster,
  externalAbsent,
  externalCluster,
  hasExternal,
} from '../support/external-cluster.js';

const dataDir = '/nonexistent/never-used';

async function opened(url: string, ownerUrl?: string): Promise<Database> {
  const result = await openDatabase({ url, ownerUrl, dataDir });
  if (!result.ok) throw new Error(describeDatabaseError(result.error, 'en'));
  return result.value;
}

describe.skipIf(!hasExternal)(`a server named by URL (${hasExternal ? 'present' : externalAbsent})`, () => {
  let server: ExternalCluster;
  beforeAll(async () => {
    server = await externalCluster();
  });
  afterAll(() => server.stop());

  test('the owner migrates, the pool acts as the application role and cannot own anything', async () => {
    const database = await opened(server.url);
    expect(await migrate(database)).toMatchObject({ ok: true });
    const { rows } = await database.pool.query('SELECT current_user AS acting, session_user AS login');
    expect(rows).toEqual([{ acting: 'jizheng_app', login: 'office' }]);
    await expect(database.pool.query('CREATE TABLE public.mine (id int)')).rejects.toThrow(
      /permission denied/,
    );
    expect(await migrate(database)).toMatchObject({ ok: true, value: { applied: [] } });
    await database.close();
  });

  test('a separate login for the program needs no ownership', async () => {
    const owner = await opened(server.url);
    await migrate(owner);
    await owner.withOwner(async (client) => {
      await client.query("CREATE ROLE clerk LOGIN PASSWORD 'x'");
      await client.query('GRANT jizheng_app TO clerk');
      return ok(undefined);
    });
    await owner.close();
    const url = server.url.replace(/office:[^@]+@/, 'clerk:x@');
    const database = await opened(url, server.url);
    const { rows } = await database.pool.query('SELECT current_user AS acting, session_user AS login');
    expect(rows).toEqual([{ acting: 'jizheng_app', login: 'clerk' }]);
    expect(await migrate(database)).toMatchObject({ ok: true });
    await database.close();
  });

  test('the password is not shown', async () => {
    const database = await opened(server.url);
    expect(database.place.server).toMatch(/^postgres:\/\/127\.0\.0\.1:\d+\/jizheng$/);
    await database.close();
  });

  test.each([
    ['a wrong password', (url: string) => url.replace(/office:[^@]+@/, 'office:wrong@'), 'loginRefused'],
    ['a missing database', (url: string) => url.replace('/jizheng', '/absent'), 'databaseMissing'],
    ['a closed port', (url: string) => url.replace(/:\d+\/jizheng/, ':1/jizheng'), 'unreachable'],
    ['an unknown host', (url: string) => url.replace('127.0.0.1', 'nowhere.invalid'), 'unreachable'],
    ['another protocol', (url: string) => url.replace('postgres:', 'mysql:'), 'urlMalformed'],
    ['no database name', (url: string) => url.replace('/jizheng', ''), 'urlMalformed'],
    ['no URL at all', () => 'somewhere', 'urlMalformed'],
  ])('%s is refused by name', async (_, change, code) => {
    const result = await openDatabase({ url: change(server.url), dataDir });
    expect(result).toMatchObject({ ok: false, error: { code } });
  });

  test('an encoding other than UTF8 is refused', async () => {
    const admin = await opened(server.adminUrl);
    await admin.withOwner(async (client) => {
      await client.query("CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0 LOCALE 'C'");
      return ok(undefined);
    });
    await admin.close();
    const result = await openDatabase({ url: server.adminUrl.replace(/postgres$/, 'latin'), dataDir });
    expect(result).toMatchObject({ ok: false, error: { code: 'notUtf8', params: { encoding: 'LATIN1' } } });
  });

  test('a server killed in mid-transaction is a typed error, and the next call after its return works', async () => {
    const database = await opened(server.url);
    await migrate(database);
    const broken = await database.withTransaction(async (client) => {
      await client.query('SELECT 1');
      await server.kill();
      await client.query('SELECT 2');
      return ok(undefined);
    });
    expect(broken).toMatchObject({
      ok: false,
      error: { code: 'databaseGone', params: { outcome: 'rolledBack' } },
    });
    expect(await database.withTransaction(async () => ok(1))).toMatchObject({
      error: { code: 'databaseGone' },
    });
    await server.start();
    expect(await database.withTransaction(async () => ok(1))).toEqual({ ok: true, value: 1 });
    await database.close();
  });
});
