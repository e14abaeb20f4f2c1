import type { Decision, JsonSchema, PlainDate } from '@jizheng/rules';
import type pg from 'pg';
import { readAgain } from '../../acts/stored-decision.js';
import { findAct } from '../../funds/all-acts.js';
import { labelledSchema } from '../../funds/field-labels.js';
import { policyOf } from '../../funds/policy-in-force.js';
import type { Row } from '../list.js';
import { transfers } from '../lists/ledger.js';
import { acts } from '../lists/work.js';
import { type Reader, readAll } from '../read-list.js';

/** An act with all that was decided and moved. */
export interface ShownAct {
  readonly act: Row;
  readonly input: unknown;
  /** The schema of the input with a title for each field; null when no act is called so any more. */
  readonly schema: JsonSchema | null;
  readonly decisions: readonly ShownDecision[];
  readonly transfers: readonly Row[];
}

/** A decision, told again from the facts that were stored. */
export interface ShownDecision {
  readonly id: bigint;
  readonly question: string;
  readonly decision: Decision;
}

interface StoredRow {
  readonly id: bigint;
  readonly rule: string;
  readonly since: PlainDate;
  readonly facts: unknown;
}

const MOST_TRANSFERS = 200;

/** The act of that number; null when the reader sees none. */
export async function readAct(client: pg.ClientBase, reader: Reader, id: bigint): Promise<ShownAct | null> {
  const [act] = await readAll(client, acts, reader, { filters: { id } });
  if (act === undefined) return null;
  const [input, decisions, moved] = await Promise.all([
    readInput(client, reader, id),
    readDecisions(client, reader, id),
    readAll(client, transfers, reader, { limit: MOST_TRANSFERS, filters: { act: id } }),
  ]);
  const known = findAct(String(act.name));
  const schema = known === undefined ? null : labelledSchema(known);
  return { act, input, schema, decisions, transfers: moved };
}

async function readInput(client: pg.ClientBase, { jurisdiction }: Reader, act: bigint): Promise<unknown> {
  const { rows } = await client.query<{ input: unknown }>(
    'select input from law.act where jurisdiction = $1 and id = $2',
    [jurisdiction, act],
  );
  return rows[0]?.input ?? null;
}

/** The decisions of an act with their reasons, read again; one that cannot be read any more is left to `verify`. */
async function readDecisions(
  client: pg.ClientBase,
  { jurisdiction }: Reader,
  act: bigint,
): Promise<readonly ShownDecision[]> {
  const { rows } = await client.query<StoredRow>(
    'select id, rule, policy_since as since, facts from law.decision where act_id = $1 order by id',
    [act],
  );
  if (rows.length === 0) return [];
  const policy = await policyOf(client, jurisdiction);
  return rows.flatMap(({ id, ...stored }) => {
    const decision = readAgain(stored, policy);
    return decision === null ? [] : [{ id, question: stored.rule.replace(/^funds\./, ''), decision }];
  });
}
