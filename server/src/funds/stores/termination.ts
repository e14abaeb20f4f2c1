import type { PlainDate } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';

/** A proposal to end a fund. */
export interface TerminationProposal {
  readonly number: string;
  readonly fund: string;
  readonly grounds: readonly string[];
  readonly endedOn: PlainDate | null;
  /** Finance weighed what art. 17 names; a grade of poor alone only brings the proposal about. */
  readonly weighed: boolean;
}

/** The proposals with these numbers, by number. */
export async function findTerminations(
  { client, jurisdiction }: ActContext,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, TerminationProposal>> {
  const { rows } = await client.query<TerminationProposal>(
    `select t.number, t.fund, t.grounds, t.ended_on as "endedOn", a.name = 'proposeTermination' as weighed
     from funds.termination t join law.act a on a.id = t.act_id
     where t.jurisdiction = $1 and t.number = any($2)`,
    [jurisdiction, [...new Set(numbers)]],
  );
  return new Map(rows.map((row) => [row.number, row]));
}

/** Enters proposals. The grounds travel as one text, because they differ in number. */
export async function insertTerminations(
  { client, jurisdiction, on }: ActContext,
  rows: readonly (Omit<TerminationProposal, 'endedOn' | 'weighed'> & { readonly act: bigint })[],
): Promise<void> {
  if (rows.length === 0) return;
  await client.query(
    `insert into funds.termination (jurisdiction, number, fund, grounds, proposed_on, act_id)
     select $1, t.number, t.fund, string_to_array(t.grounds, ','), $2, t.act
     from unnest($3::text[], $4::text[], $5::text[], $6::bigint[]) as t (number, fund, grounds, act)`,
    [
      jurisdiction,
      on,
      rows.map(({ number }) => number),
      rows.map(({ fund }) => fund),
      rows.map(({ grounds }) => grounds.join(',')),
      rows.map(({ act }) => act),
    ],
  );
}

/** Marks proposals as carried out by an act. */
export async function endByTerminations(
  { client, jurisdiction, on }: ActContext,
  rows: readonly { readonly number: string; readonly act: bigint }[],
): Promise<void> {
  await client.query(
    `update funds.termination t set ended_on = $2, ended_by = e.act
     from unnest($3::text[], $4::bigint[]) as e (number, act) where t.jurisdiction = $1 and t.number = e.number`,
    [jurisdiction, on, rows.map(({ number }) => number), rows.map(({ act }) => act)],
  );
}
