import { fail, type Result } from '@jizheng/rules';
import type pg from 'pg';
import type { DatabaseError } from './errors.js';
import { recogniseDatabaseError } from './recognise.js';

export interface TransactionOptions {
  /** Default: read committed. */
  readonly isolation?: 'repeatable read' | 'serializable';
  /** How often the work may run when it collides with others (default 3). It must have no effect outside. */
  readonly attempts?: number;
}

const beginText = {
  'read committed': 'BEGIN',
  'repeatable read': 'BEGIN ISOLATION LEVEL REPEATABLE READ',
  serializable: 'BEGIN ISOLATION LEVEL SERIALIZABLE',
} as const;

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
): Promise<Result<T, E | DatabaseError>> {
  const attempts = options.attempts ?? 3;
  for (let count = 1; ; count += 1) {
    const result = await runOnce(pool, work, beginText[options.isolation ?? 'read committed']);
    if (result.kind === 'done') return result.value;
    if (result.error.code !== 'conflict') return fail(result.error);
    if (count >= attempts) return fail({ code: 'conflict', params: { attempts } });
  }
}

type Outcome<T, E> =
  | { readonly kind: 'done'; readonly value: Result<T, E> }
  | { readonly kind: 'broken'; readonly error: DatabaseError };

async function runOnce<T, E>(
  pool: pg.Pool,
  work: (client: pg.ClientBase) => Promise<Result<T, E>>,
  begin: string,
): Promise<Outcome<T, E>> {
  let client: pg.PoolClient | undefined;
  let committing = false;
  let reusable = false;
  const ignore = (): void => undefined;
  try {
    client = await pool.connect();
    // While lent out, the pool does not listen: a connection lost between two queries must not end the process.
    client.on('error', ignore);
    await client.query(begin);
    const value = await work(client);
    committing = value.ok;
    const end = await client.query(value.ok ? 'COMMIT' : 'ROLLBACK');
    if (value.ok && end.command !== 'COMMIT') throw new Error('The work went on after a failed statement.');
    reusable = true;
    return { kind: 'done', value };
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

const commitError = (error: DatabaseError): DatabaseError =>
  error.code === 'databaseGone'
    ? { code: 'databaseGone', params: { ...error.params, outcome: 'unknown' } }
    : error;

const rolledBack = (client: pg.PoolClient): Promise<boolean> =>
  client.query('ROLLBACK').then(
    () => true,
    () => false,
  );
