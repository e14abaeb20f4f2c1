import { ok, type Result } from '@jizheng/rules';
import pg from 'pg';
import { type Database, webRole } from './database.js';
import { type DatabaseError, refuse } from './errors.js';

/** The role is not there, or the login may not act as it. */
const ROLE_STATES: ReadonlySet<string> = new Set(['42501', '22023', '42704']);

/** Whether requests can be served: the program's login may act as their role. Refuses with `roleMissing`. */
export async function checkRequests(database: Database): Promise<Result<null, DatabaseError>> {
  try {
    return await database.withWeb('read', async (client) => {
      await client.query('select');
      return ok(null);
    });
  } catch (exception) {
    if (!(exception instanceof pg.DatabaseError) || !ROLE_STATES.has(exception.code ?? '')) throw exception;
    return refuse('roleMissing', { role: webRole, reason: exception.message });
  }
}
