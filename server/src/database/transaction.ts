import type { Result } from '@jizheng/rules';
import type pg from 'pg';
import type { DatabaseError } from './errors.js';
import { recogniseDatabaseError } from './recognise.js';

/** How a transaction runs. */
export interface TransactionOptions {
  /** Default: read committed. */
  readonly isolation?: 'repeatable read' | 'serializable';
  /** How often the work may run when it collides with others (default 3). It must have no effect outside. */
  readonly attempts?: number;
  /** The role to act as until the end; default: the connection's own. */
  readonly role?: 'jizheng_reader';
}

const beginText = {
  'read committed': 'BEGIN',
  'repeatable read': 'BEGIN ISOLATION LEVEL REPEATABLE READ',
  serializable: 'BEGIN ISOLATION LEVEL SERIALIZABLE',
} as const;

/** How a transaction went: the work's own result, or what the database did not let happen. */
export type Ran<T, E> =
  | { readonly kind: 'done'; readonly result: Result<T, E> }
  | { readonly kind: 'broken'; readonly error: DatabaseError };

/**
 * Runs `work` in one transaction: committed when it returns a value, rolled back when it returns a failure or
 * throws. A collision with other transactions (serialization failure, deadlock) repeats the work. Lost
 * connection, full disk and time-outs come back as values; when the connection breaks during the commit
 * itself, `databaseGone` says `outcome: 'unknown'`. Other exceptions are thrown on.
 */
export async function runTransaction<T, E = never>(
  pool: pg.Pool,
  work: (client: pg.ClientBase) => Promise<Result<T, E>>,
  options: TransactionOptions = {},
): Promise<Ran<T, E>> {
  const attempts = options.attempts ?? 3;
  const started = beginText[options.isolation ?? 'read committed'];
  const begin = options.role === undefined ? started : `${started}; SET LOCAL ROLE ${options.role}`;
  for (let count = 1; ; count += 1) {
    const result = await runOnce(pool, work, begin, options.role !== undefined);
    if (result.kind === 'done' || result.error.code !== 'conflict') return result;
    if (count >= attempts) return { kind: 'broken', error: { code: 'conflict', params: { attempts } } };
  }
}

async function runOnce<T, E>(
  pool: pg.Pool,
  work: (client: pg.ClientBase) => Promise<Result<T, E>>,
  begin: string,
  onlyReads: boolean,
): Promise<Ran<T, E>> {
  let client: pg.PoolClient | undefined;
  let committing = false;
  let reusable = false;
  const ignore = (): void => undefined;
  try {
    client = await pool.connect();
    // While lent out, the pool does not listen: a connection lost between two queries must not end the process.
    client.on('error', ignore);
    if (onlyReads) {
      const result = await readAhead(client, work, begin);
      endBeside(client, ignore);
      client = undefined;
      return { kind: 'done', result };
    }
    await client.query(begin);
    const result = await work(client);
    committing = result.ok;
    const end = await client.query(result.ok ? 'COMMIT' : 'ROLLBACK');
    if (result.ok && end.command !== 'COMMIT') throw new Error('The work went on after a failed statement.');
    reusable = true;
    return { kind: 'done', result };
  } catch (exception) {
    if (client !== undefined && !committing) reusable = await rolledBack(client);
    const error = recogniseDatabaseError(exception);
    if (error === undefined) throw exception;
    return { kind: 'broken', error: committing ? commitError(error) : error };
  } finally {
    client?.off('error', ignore);
    client?.release(!reusable);
  }
}

/**
 * Sends the first questions right behind the beginning. Where it failed, what was read outside the transaction is
 * thrown away; work that writes must wait for it.
 */
async function readAhead<T, E>(
  client: pg.PoolClient,
  work: (client: pg.ClientBase) => Promise<Result<T, E>>,
  begin: string,
): Promise<Result<T, E>> {
  const [begun, read] = await Promise.allSettled([client.query(begin), work(client)]);
  if (begun.status === 'rejected') throw begun.reason;
  if (read.status === 'rejected') throw read.reason;
  return read.value;
}

/** Ends a transaction that only read beside its answer: nothing depends on how it ends. */
function endBeside(client: pg.PoolClient, ignore: () => void): void {
  const release = (reusable: boolean): void => {
    client.off('error', ignore);
    client.release(!reusable);
  };
  client.query('COMMIT').then(
    ({ command }) => release(command === 'COMMIT'),
    () => release(false),
  );
}

const commitError = (error: DatabaseError): DatabaseError =>
  error.code === 'databaseGone'
    ? { code: 'databaseGone', params: { ...error.params, outcome: 'unknown' } }
    : error;

const rolledBack = (client: pg.PoolClient): Promise<boolean> =>
  client.query('ROLLBACK').then(
    () => true,
    () => false,
  );
