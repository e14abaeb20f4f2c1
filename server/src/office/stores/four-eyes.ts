import type pg from 'pg';
import type { Signed } from '../signed.js';

/**
 * Whether whoever would approve an application or a plan has worked on it before: asked for it, formed a line of it, signed
 * one of these, or approved it at an earlier step. False for acts that approve nothing. The database refuses such an act
 * by the same function.
 */
export async function hasWorkedOn(
  client: pg.ClientBase,
  { jurisdiction, person, principal }: Pick<Signed, 'jurisdiction' | 'person' | 'principal'>,
  act: string,
  subject: string,
): Promise<boolean> {
  const { rows } = await client.query<{ worked: boolean }>(
    'select access.has_worked_on($1, $2, $3, $4, $5) as worked',
    [jurisdiction, act, subject, person, principal],
  );
  return rows[0]?.worked === true;
}
