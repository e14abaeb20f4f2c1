import type { PlainDate } from '@jizheng/rules';
import type pg from 'pg';

/** The office day of the books; null when there are no such books yet. */
export async function officeDay(client: pg.ClientBase, jurisdiction: string): Promise<PlainDate | null> {
  const { rows } = await client.query<{ today: PlainDate }>(
    'select today from law.jurisdiction where code = $1',
    [jurisdiction],
  );
  return rows[0]?.today ?? null;
}

/** Those of the keys under which the books hold an act. */
export async function recordedKeys(
  client: pg.ClientBase,
  jurisdiction: string,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ key: string }>(
    'select key from law.act where jurisdiction = $1 and key = any($2)',
    [jurisdiction, keys],
  );
  return new Set(rows.map(({ key }) => key));
}
