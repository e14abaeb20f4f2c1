import { fail, type Result } from '@jizheng/rules';
import pg from 'pg';
import type { DatabaseError } from './errors.js';
import { NamedClient } from './named-client.js';
import { types } from './parsers.js';
import { attempt, type Explain } from './recognise.js';
import { type Ran, runTransaction, type TransactionOptions } from './transaction.js';

/** The role that the program acts as. It owns nothing: each migration grants it what it may do. */
export const appRole = 'jizheng_app';

/** The role of requests over HTTP: a member of the program's role, whose acts row security lets through or not. */
export const webRole = 'jizheng_web';

/** The role under which requests read: row security shows it what the signed-in person may see. */
export const readerRole = 'jizheng_reader';

/** Where the database is. `server` names it for people, without the password. */
export type DatabasePlace =
  | { readonly kind: 'embedded'; readonly server: string; readonly dataDir: string }
  | { readonly kind: 'url'; readonly server: string };

/** How to connect as each role: plain data, so that a thread beside this one can connect as well. */
export interface Connections {
  readonly app: pg.ClientConfig;
  readonly web: pg.ClientConfig;
  readonly owner: pg.ClientConfig;
}

/** An open database. */
export interface Database {
  readonly place: DatabasePlace;
  readonly connections: Connections;
  /** Connections that act as the application role. */
  readonly pool: pg.Pool;
  /** Connections of requests. */
  readonly webPool: pg.Pool;
  /** Runs `work` in one transaction as the application role: see `runTransaction`. */
  withTransaction<T, E = never>(
    work: (client: pg.ClientBase) => Promise<Result<T, E>>,
    options?: TransactionOptions,
  ): Promise<Result<T, E | DatabaseError>>;
  /** The same as the role of requests, which may act only as the person who entered; `read` sees only her rows. */
  withWeb<T, E = never>(
    access: WebAccess,
    work: (client: pg.ClientBase) => Promise<Result<T, E>>,
    options?: TransactionOptions,
  ): Promise<Result<T, E | DatabaseError>>;
  /** Runs `work` on one fresh connection of the owner: migrations, backup, restore. */
  withOwner<T, E = never>(
    work: (client: pg.Client) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | DatabaseError>>;
  /** Ends the connections and, when the database is embedded, stops its server. */
  close(): Promise<void>;
}

/** Whether a request reads or acts. */
export type WebAccess = 'read' | 'act';

/** What `assembleDatabase` needs to connect. */
export interface DatabaseParts extends Connections {
  readonly place: DatabasePlace;
  readonly stop: () => Promise<void>;
  readonly explain?: Explain;
}

const second_ms = 1_000;
const maxConnections = 10;

/** Limits of the program's own connections; the owner's long work (migrations, backup) has only a lock limit. */
const appLimits = {
  statement_timeout: 120 * second_ms,
  lock_timeout: 30 * second_ms,
  idle_in_transaction_session_timeout: 600 * second_ms,
  connectionTimeoutMillis: 30 * second_ms,
};
const ownerLimits = { lock_timeout: 60 * second_ms, connectionTimeoutMillis: 30 * second_ms };

/**
 * Settings that make results the same on every server: the calendar of the law is that of Asia/Shanghai. And how soon
 * they come: row security makes plans look dear, and compiling each of them takes a second where reading takes 50 ms.
 */
const sessionOptions = '-c TimeZone=Asia/Shanghai -c DateStyle=ISO -c IntervalStyle=postgres -c jit=off';

const withSession = (config: pg.ClientConfig): pg.ClientConfig => ({
  application_name: 'jizheng',
  types,
  ...config,
  options: [config.options, sessionOptions].filter((part) => part !== undefined).join(' '),
});

function openPool(config: pg.ClientConfig): pg.Pool {
  const pool = new pg.Pool({
    ...withSession(config),
    ...appLimits,
    Client: NamedClient,
    pipeline: true,
    max: maxConnections,
    allowExitOnIdle: true,
  });
  // A connection lost while idle is noticed by the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  // So is one lost in the very packet that opened it, before anybody listens.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** A database over the ways to connect: as the application, for requests, as the owner. Nothing is connected yet. */
export function assembleDatabase(parts: DatabaseParts): Database {
  const pool = openPool(parts.app);
  const web = openPool(parts.web);
  const explain = parts.explain ?? ((error) => Promise.resolve(error));
  const told = async <T, E>(ran: Ran<T, E>): Promise<Result<T, E | DatabaseError>> =>
    ran.kind === 'broken' ? fail(await explain(ran.error)) : ran.result;
  let closing: Promise<void> | undefined;
  return {
    place: parts.place,
    connections: { app: parts.app, web: parts.web, owner: parts.owner },
    pool,
    webPool: web,
    withTransaction: async (work, options) => told(await runTransaction(pool, work, options)),
    withWeb: async (access, work, options) =>
      told(await runTransaction(web, work, access === 'read' ? { ...options, role: readerRole } : options)),
    withOwner: (work) => attempt(() => onOwner(parts.owner, work), explain),
    close: () => {
      closing ??= Promise.all([pool.end(), web.end()]).then(parts.stop);
      return closing;
    },
  };
}

async function onOwner<T>(config: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new NamedClient({ ...withSession(config), ...ownerLimits });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Another thread's way to a database that is open: it ends its connections and leaves the server alone. */
export const joinDatabase = ({ place, connections }: Pick<Database, 'place' | 'connections'>): Database =>
  assembleDatabase({ place, ...connections, stop: () => Promise.resolve() });
