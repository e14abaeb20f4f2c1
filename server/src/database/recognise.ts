import { fail, type Result } from '@jizheng/rules';
import pg from 'pg';
import type { DatabaseError } from './errors.js';

const goneStates = new Set(['57P01', '57P02', '57P03', '57P04', '57P05', '25P03']);

const goneSystemCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', 'ENOTCONN']);

/** The driver gives these errors no code, only these messages. */
const goneDriverMessages = new Set([
  'Connection terminated',
  'Connection terminated unexpectedly',
  'Connection terminated due to connection timeout',
  'Client has encountered a connection error and is not queryable',
  'Client was closed and is not queryable',
  'timeout exceeded when trying to connect',
  'stream has been aborted',
]);

function ofServer(error: pg.DatabaseError): DatabaseError | undefined {
  const state = error.code ?? '';
  const reason = error.message;
  if (goneStates.has(state) || state.startsWith('08')) {
    return { code: 'databaseGone', params: { outcome: 'rolledBack', reason } };
  }
  switch (state) {
    case '53100':
      return { code: 'diskFull', params: { reason } };
    case '53300':
      return { code: 'tooManyConnections', params: { reason } };
    case '55P03':
    case '57014':
      return { code: 'busy', params: { reason } };
    case '40001':
    case '40P01':
      return { code: 'conflict', params: { attempts: 1 } };
    case '25006':
      return { code: 'readOnlyServer', params: { reason } };
    default:
      return undefined;
  }
}

const goneSystemCalls = new Set(['connect', 'read', 'write']);

/** Refused, reset or missing sockets; one for each address tried when a host name has several. */
function isSocketLoss(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isSocketLoss);
  return (
    error instanceof Error &&
    'code' in error &&
    goneSystemCodes.has(String(error.code)) &&
    'syscall' in error &&
    goneSystemCalls.has(String(error.syscall))
  );
}

/**
 * The typed error behind an exception of the driver, when the cause lies outside the program: server gone,
 * disk full, time-out, collision. Undefined for everything else, which is a bug and stays an exception.
 */
export function recogniseDatabaseError(exception: unknown): DatabaseError | undefined {
  if (exception instanceof pg.DatabaseError) return ofServer(exception);
  if (!(exception instanceof Error)) return undefined;
  if (isSocketLoss(exception) || goneDriverMessages.has(exception.message)) {
    const reason = exception.message === '' ? String(exception) : exception.message;
    return { code: 'databaseGone', params: { outcome: 'rolledBack', reason } };
  }
  return undefined;
}

/** Finds the cause behind an error, where more can be known than the server said. */
export type Explain = (error: DatabaseError) => Promise<DatabaseError>;

const asItIs: Explain = (error) => Promise.resolve(error);

/** Runs the work; a recognised exception becomes a failed result, any other is thrown on. */
export async function attempt<T, E = never>(
  work: () => Promise<Result<T, E>>,
  explain: Explain = asItIs,
): Promise<Result<T, E | DatabaseError>> {
  try {
    return await work();
  } catch (exception) {
    const error = recogniseDatabaseError(exception);
    if (error === undefined) throw exception;
    return fail(await explain(error));
  }
}
