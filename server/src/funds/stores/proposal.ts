import type { Fen, PlainDate } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';

/** What the law makes automatic. */
export type Consequence = 'clawback' | 'carryOver' | 'stop' | 'termination';

/** A consequence that waits for an officer. */
export interface Proposal {
  readonly id: bigint;
  readonly consequence: Consequence;
  readonly fund: string;
  readonly portion: string;
  readonly budgetYear: number;
  readonly holder: string;
  readonly amount: Fen;
  readonly proposedOn: PlainDate;
  /** Facts of the decision on which it rests, as JSON. */
  readonly facts: unknown;
}

/** A proposal to enter. */
export type NewProposal = Omit<Proposal, 'id' | 'proposedOn' | 'facts'> & { readonly act: bigint };

/** Enters proposals that wait for confirmation. */
export async function insertProposals(
  { client, jurisdiction, recordedOn }: ActContext,
  proposals: readonly NewProposal[],
): Promise<void> {
  if (proposals.length === 0) return;
  await client.query(
    `insert into funds.proposal (jurisdiction, consequence, fund, portion, budget_year, holder, amount, proposed_on, proposed_by)
     select $1, p.consequence, p.fund, p.portion, p.budget_year, p.holder, p.amount, $2, p.act
     from unnest($3::text[], $4::text[], $5::text[], $6::integer[], $7::text[], $8::bigint[], $9::bigint[])
       as p (consequence, fund, portion, budget_year, holder, amount, act)`,
    [
      jurisdiction,
      recordedOn,
      proposals.map(({ consequence }) => consequence),
      proposals.map(({ fund }) => fund),
      proposals.map(({ portion }) => portion),
      proposals.map(({ budgetYear }) => budgetYear),
      proposals.map(({ holder }) => holder),
      proposals.map(({ amount }) => amount),
      proposals.map(({ act }) => act),
    ],
  );
}

/** Proposals of these portions that wait, oldest first, each with the facts that it rests on. */
export async function findOpenProposals(
  { client, jurisdiction }: ActContext,
  consequence: Consequence,
  funds: readonly string[],
): Promise<readonly Proposal[]> {
  const { rows } = await client.query<Proposal>(
    `select p.id, p.consequence, p.fund, p.portion, p.budget_year as "budgetYear", p.holder, p.amount,
       p.proposed_on as "proposedOn", d.facts
     from funds.proposal p join law.decision d on d.act_id = p.proposed_by
     where p.jurisdiction = $1 and p.consequence = $2 and p.fund = any($3) and p.confirmed_on is null
     order by p.id`,
    [jurisdiction, consequence, [...new Set(funds)]],
  );
  return rows;
}

/** Marks proposals as confirmed by an act. */
export async function confirmProposals(
  { client, on }: ActContext,
  confirmed: readonly { readonly proposal: bigint; readonly act: bigint }[],
): Promise<void> {
  await client.query(
    `update funds.proposal p set confirmed_on = $1, confirmed_by = c.act
     from unnest($2::bigint[], $3::bigint[]) as c (proposal, act) where p.id = c.proposal`,
    [on, confirmed.map(({ proposal }) => proposal), confirmed.map(({ act }) => act)],
  );
}
