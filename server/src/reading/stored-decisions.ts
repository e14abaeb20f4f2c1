import type { PlainDate } from '@jizheng/rules';
import type pg from 'pg';

/** A decision as it was stored, with the act that asked for it. */
export interface StoredDecision {
  readonly id: bigint;
  readonly act: bigint;
  readonly fund: string | null;
  readonly subject: string;
  readonly on: PlainDate;
  readonly since: PlainDate;
  readonly facts: unknown;
  readonly outcome: string;
}

interface Asked {
  readonly rule: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly limit: number;
}

/** The decisions of a rule about what happened in a period, in the order in which they were made. */
export async function storedDecisions(
  client: pg.ClientBase,
  jurisdiction: string,
  { rule, from, to, limit }: Asked,
): Promise<readonly StoredDecision[]> {
  const { rows } = await client.query<StoredDecision>(
    `select d.id, a.id as act, a.fund, a.subject, a.event_date as "on", d.policy_since as since, d.facts, d.outcome
     from law.act a join law.decision d on d.act_id = a.id
     where a.jurisdiction = $1 and d.rule = $2 and a.event_date between $3 and $4
     order by d.id limit $5`,
    [jurisdiction, rule, from, to, limit],
  );
  return rows;
}
