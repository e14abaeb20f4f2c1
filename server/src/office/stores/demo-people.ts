import type pg from 'pg';
import type { Position } from '../position.js';

/** A sign-in that a demo offers. */
export interface DemoPerson {
  readonly account: string;
  readonly name: string;
  readonly organisation: { readonly code: string; readonly name: string };
  readonly position: Position;
}

/** The most that are offered. */
const MOST = 100;

/** The people of demo jurisdictions, in the order in which they were entered. */
export async function listDemoPeople(client: pg.ClientBase): Promise<readonly DemoPerson[]> {
  const { rows } = await client.query<DemoPerson>(
    `select p.account, p.name, p.position, jsonb_build_object('code', o.code, 'name', o.name) as organisation
     from access.person p join law.jurisdiction j on j.code = p.jurisdiction and j.demo
     join access.organisation o on o.jurisdiction = p.jurisdiction and o.code = p.organisation
     where p.state = 'active' and p.password is not null order by p.id limit $1`,
    [MOST],
  );
  return rows;
}
