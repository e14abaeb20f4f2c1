import type { PlainDate } from '@jizheng/rules';
import type pg from 'pg';
import type { Row } from '../list.js';
import { balances } from '../lists/ledger.js';
import { projects } from '../lists/projects.js';
import { allocations } from '../lists/spending.js';
import { acts } from '../lists/work.js';
import { type Reader, readAll } from '../read-list.js';

/** A project with its plans, its money and what was done about it. */
export interface ShownProject {
  readonly project: Row;
  readonly allocations: readonly Row[];
  readonly balances: readonly Row[];
  readonly acts: readonly Row[];
}

const RECENT_ACTS = 50;

/** The project of that code as of a day; null when the reader sees none. */
export async function readProject(
  client: pg.ClientBase,
  reader: Reader,
  { code, asOf }: { readonly code: string; readonly asOf: PlainDate | null },
): Promise<ShownProject | null> {
  const [project] = await readAll(client, projects, reader, { asOf, filters: { code } });
  if (project === undefined) return null;
  const holder = `project:${code}`;
  const { fund } = project;
  const [plans, held, recent] = await Promise.all([
    readAll(client, allocations, reader, { asOf, filters: { fund, recipient: holder } }),
    readAll(client, balances, reader, { asOf, filters: { fund, holder } }),
    readAll(client, acts, reader, { asOf, limit: RECENT_ACTS, filters: { subject: code } }),
  ]);
  return { project, allocations: plans, balances: held, acts: recent };
}
