import pg from 'pg';

/** How the server names the place where row security refuses a row. */
const ROW_SECURITY = 'ExecWithCheckOptions';

/**
 * What an exception says when row security or the four eyes refused a row that the server would have let pass;
 * null for every other exception.
 */
export function refusedByDatabase(exception: unknown): 'notYours' | 'fourEyes' | null {
  if (!(exception instanceof pg.DatabaseError)) return null;
  if (exception.constraint === 'four_eyes') return 'fourEyes';
  return exception.code === '42501' && exception.routine === ROW_SECURITY ? 'notYours' : null;
}
