import type { Fen, PlainDate } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';

/** A determination as the office enters it. */
export interface NewDetermination {
  readonly document: string;
  readonly provision: string;
  readonly fund: string | null;
  readonly portion: string | null;
  readonly subject: string;
  readonly budgetYear: number | null;
  readonly deadline: PlainDate | null;
  readonly amount: Fen | null;
  readonly reason: string;
  readonly act: bigint;
}

/** The documents among these that record a determination already. */
export async function findDeterminationDocuments(
  { client, jurisdiction }: ActContext,
  documents: readonly string[],
): Promise<Set<string>> {
  const { rows } = await client.query<{ document: string }>(
    'select document from funds.determination where jurisdiction = $1 and document = any($2)',
    [jurisdiction, documents],
  );
  return new Set(rows.map(({ document }) => document));
}

/** Enters determinations of the acting office. */
export async function insertDeterminations(
  { client, jurisdiction, office, on }: ActContext,
  rows: readonly NewDetermination[],
): Promise<void> {
  await client.query(
    `insert into funds.determination (jurisdiction, office, dated, document, provision, fund, portion, subject,
       budget_year, deadline, amount, reason, act_id)
     select $1, $2, $3, d.* from unnest($4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::integer[],
       $10::date[], $11::bigint[], $12::text[], $13::bigint[]) as d`,
    [
      jurisdiction,
      office,
      on,
      rows.map(({ document }) => document),
      rows.map(({ provision }) => provision),
      rows.map(({ fund }) => fund),
      rows.map(({ portion }) => portion),
      rows.map(({ subject }) => subject),
      rows.map(({ budgetYear }) => budgetYear),
      rows.map(({ deadline }) => deadline),
      rows.map(({ amount }) => amount),
      rows.map(({ reason }) => reason),
      rows.map(({ act }) => act),
    ],
  );
}
