import { type Fen, fen, type PlainDate } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';
import type { PortionYear } from '../accounts.js';

/** A release to one place or unit under a document. */
export interface Release extends PortionYear {
  readonly document: string;
  readonly recipient: string;
  readonly amount: Fen;
  readonly releasedOn: PlainDate;
  readonly advance: boolean;
  readonly taskListOn: PlainDate | null;
  readonly tasksDoneOn: PlainDate | null;
  /** Taken back by a correction: it gives nothing any more. */
  readonly reversedOn: PlainDate | null;
}

/** One text for one release, to look it up by; duties about it carry the same. */
export const releaseName = ({ document, recipient }: Pick<Release, 'document' | 'recipient'>): string =>
  `${document}/${recipient}`;

const COLUMNS = `fund, portion, budget_year as "budgetYear", document, recipient, amount, released_on as "releasedOn",
  advance, task_list_on as "taskListOn", tasks_done_on as "tasksDoneOn", reversed_on as "reversedOn"`;

/** The releases under these documents, by `releaseName`. */
export async function findReleases(
  { client, jurisdiction }: ActContext,
  documents: readonly string[],
): Promise<Map<string, Release>> {
  const { rows } = await client.query<Release>(
    `select ${COLUMNS} from funds.release where jurisdiction = $1 and document = any($2)`,
    [jurisdiction, [...new Set(documents)]],
  );
  return new Map(rows.map((row) => [releaseName(row), row]));
}

/** What a place received of a portion and year, and whether all its task lists are done. */
export interface Received extends PortionYear {
  readonly recipient: string;
  readonly amount: Fen;
  readonly tasksDone: boolean;
}

/** What places received of these funds in these budget years, reversed releases left out. */
export async function findReceived(
  { client, jurisdiction }: ActContext,
  funds: readonly string[],
  years: readonly number[],
): Promise<readonly Received[]> {
  const { rows } = await client.query<
    PortionYear & { recipient: string; amount: bigint; tasksDone: boolean }
  >(
    `select fund, portion, budget_year as "budgetYear", recipient, sum(amount)::bigint as amount,
       bool_and(tasks_done_on is not null) as "tasksDone"
     from funds.release where jurisdiction = $1 and fund = any($2) and budget_year = any($3) and reversed_on is null
     group by fund, portion, budget_year, recipient`,
    [jurisdiction, [...new Set(funds)], [...new Set(years)]],
  );
  return rows.map((row) => ({ ...row, amount: fen(row.amount) }));
}

/** Enters releases made on the act's day. */
export async function insertReleases(
  { client, jurisdiction, on }: ActContext,
  releases: readonly Pick<
    Release,
    'document' | 'fund' | 'portion' | 'budgetYear' | 'recipient' | 'amount' | 'advance'
  >[],
): Promise<void> {
  await client.query(
    `insert into funds.release (jurisdiction, released_on, document, fund, portion, budget_year, recipient, amount, advance)
     select $1, $2, r.* from unnest($3::text[], $4::text[], $5::text[], $6::integer[], $7::text[], $8::bigint[],
       $9::boolean[]) as r`,
    [
      jurisdiction,
      on,
      releases.map(({ document }) => document),
      releases.map(({ fund }) => fund),
      releases.map(({ portion }) => portion),
      releases.map(({ budgetYear }) => budgetYear),
      releases.map(({ recipient }) => recipient),
      releases.map(({ amount }) => amount),
      releases.map(({ advance }) => advance),
    ],
  );
}

/** Dates the task list of these releases, or its completion, with the act's day. */
export async function dateReleases(
  { client, jurisdiction, on }: ActContext,
  what: 'task_list_on' | 'tasks_done_on',
  releases: readonly Pick<Release, 'document' | 'recipient'>[],
): Promise<void> {
  await client.query(
    `update funds.release r set ${what} = $2
     from unnest($3::text[], $4::text[]) as d (document, recipient)
     where r.jurisdiction = $1 and r.document = d.document and r.recipient = d.recipient`,
    [jurisdiction, on, releases.map(({ document }) => document), releases.map(({ recipient }) => recipient)],
  );
}
