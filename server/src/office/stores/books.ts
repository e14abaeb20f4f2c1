import type { PlainDate } from '@jizheng/rules';
import type pg from 'pg';
import type { Position } from '../position.js';

/** Books that are kept here, and the day at which they stand. */
export interface BooksRow {
  readonly code: string;
  readonly today: PlainDate;
}

/** The books that are kept here; a few at most. */
export async function listBooks(client: pg.ClientBase): Promise<readonly BooksRow[]> {
  const { rows } = await client.query<BooksRow>(
    'select code, today from law.jurisdiction order by code limit 1000',
  );
  return rows;
}

/** A person as the command line lists her. */
export interface PersonRow {
  readonly books: string;
  readonly account: string;
  readonly name: string;
  readonly position: Position;
  readonly organisation: string;
  readonly organisationName: string;
  readonly state: 'active' | 'disabled';
  readonly mustChange: boolean;
}

/** People in the order of their accounts, those after one. */
export async function listPeople(
  client: pg.ClientBase,
  books: string | null,
  after: string,
  limit: number,
): Promise<readonly PersonRow[]> {
  const { rows } = await client.query<PersonRow>(
    `select p.jurisdiction as books, p.account, p.name, p.position, p.organisation, o.name as "organisationName", p.state,
       p.must_change as "mustChange"
     from access.person p join access.organisation o on o.jurisdiction = p.jurisdiction and o.code = p.organisation
     where ($1::text is null or p.jurisdiction = $1) and p.account > $2 order by p.account limit $3`,
    [books, after, limit],
  );
  return rows;
}

/** Marks the books as a demo's. */
export async function markDemo(client: pg.ClientBase, jurisdiction: string): Promise<void> {
  await client.query('update law.jurisdiction set demo = true where code = $1', [jurisdiction]);
}

/** Whether these books are a demo's, played and with its people. */
export async function isDemo(client: pg.ClientBase, jurisdiction: string): Promise<boolean> {
  const { rows } = await client.query<{ demo: boolean }>(
    'select demo from law.jurisdiction where code = $1',
    [jurisdiction],
  );
  return rows[0]?.demo === true;
}
