import { fail, ok, type Result } from '@jizheng/rules';
import pg from 'pg';
import { appRole, assembleDatabase, type Database, webRole } from './database.js';
import { type DatabaseError, refuse } from './errors.js';
import { recogniseDatabaseError } from './recognise.js';
import { parseServerUrl, type ServerUrl } from './url.js';

/** The oldest major version of PostgreSQL that the program works with. */
export const oldestMajor = 15;

/** The server that the program uses, and how the owner reaches it when that is another login. */
export interface ServerOptions {
  readonly url: string;
  readonly ownerUrl?: string;
}

/**
 * Opens a database on a PostgreSQL server. Its pooled connections act as the application role whatever the
 * login is. Refuses with `urlMalformed`, `unreachable`, `loginRefused`, `databaseMissing`, `serverTooOld`,
 * `notUtf8`, and with what `recogniseDatabaseError` knows.
 */
export async function openServer(options: ServerOptions): Promise<Result<Database, DatabaseError>> {
  const app = parseServerUrl(options.url);
  if (!app.ok) return app;
  const owner = parseServerUrl(options.ownerUrl ?? options.url);
  if (!owner.ok) return owner;
  for (const server of new Set([app.value, owner.value])) {
    const checked = await check(server);
    if (!checked.ok) return checked;
  }
  return ok(
    assembleDatabase({
      place: { kind: 'url', server: app.value.shown },
      app: app.value.config(`-c role=${appRole}`),
      web: app.value.config(`-c role=${webRole}`),
      owner: owner.value.config(),
      stop: () => Promise.resolve(),
    }),
  );
}

interface ServerFacts {
  readonly major: number;
  readonly version: string;
  readonly encoding: string;
}

const factsText = `
  SELECT current_setting('server_version_num')::int / 10000 AS major,
         current_setting('server_version') AS version,
         current_setting('server_encoding') AS encoding`;

async function check(server: ServerUrl): Promise<Result<undefined, DatabaseError>> {
  const connectTimeout_ms = 15_000;
  const client = new pg.Client({ ...server.config(), connectionTimeoutMillis: connectTimeout_ms });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<ServerFacts>(factsText);
    return judge(rows[0]);
  } catch (exception) {
    const error = connectionError(exception, server);
    if (error === undefined) throw exception;
    return fail(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function judge(facts: ServerFacts | undefined): Result<undefined, DatabaseError> {
  if (facts === undefined) throw new Error('The server answered without a row.');
  const { major, version, encoding } = facts;
  if (major < oldestMajor) return refuse('serverTooOld', { version, needed: oldestMajor });
  return encoding === 'UTF8' ? ok(undefined) : refuse('notUtf8', { encoding });
}

const resolverCodes = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EACCES']);

function connectionError(exception: unknown, server: ServerUrl): DatabaseError | undefined {
  const reason = exception instanceof Error ? exception.message || String(exception) : String(exception);
  const state = exception instanceof Error && 'code' in exception ? String(exception.code) : '';
  if (state.startsWith('28')) return { code: 'loginRefused', params: { server: server.shown, reason } };
  if (state === '3D000') return { code: 'databaseMissing', params: { database: server.database } };
  const known = recogniseDatabaseError(exception);
  if (known?.code === 'databaseGone' || resolverCodes.has(state)) {
    return { code: 'unreachable', params: { server: server.shown, reason } };
  }
  return known;
}
