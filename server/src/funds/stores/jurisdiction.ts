import type { PlainDate } from '@jizheng/rules';
import type pg from 'pg';

/** A province, city or county that owns funds, with its policy and its office day. */
export interface Jurisdiction {
  readonly code: string;
  readonly name: string;
  readonly policy: string;
  readonly today: PlainDate;
}

/** Founds the jurisdiction when it is not there yet, and answers it as it stands. */
export async function ensureJurisdiction(
  client: pg.ClientBase,
  code: string,
  name: string,
  policy: string,
  today: PlainDate,
): Promise<Jurisdiction> {
  await client.query(
    `insert into law.jurisdiction (code, name, policy, today) values ($1, $2, $3, $4) on conflict do nothing`,
    [code, name, policy, today],
  );
  const { rows } = await client.query<Jurisdiction>(
    'select code, name, policy, today from law.jurisdiction where code = $1',
    [code],
  );
  const [found] = rows;
  if (found === undefined) throw new Error(`jurisdiction ${code} was not founded`);
  return found;
}
