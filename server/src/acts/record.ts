import { type Fen, factsToJson } from '@jizheng/rules';
import type { Act, ActContext, ActRequest, Decisions } from './act.js';

/** An act that was recorded under the same key before; `same` when its input was the same too. */
export interface RecordedAct {
  readonly act: bigint;
  readonly accepted: boolean;
  readonly same: boolean;
}

type AnyAct<I, D extends Decisions> = Pick<Act<I, never, D>, 'name' | 'input' | 'subject'>;

/** Requests that were recorded before, by key. Mostly there are none, so only the keys are sent at first. */
export async function findRecorded<I, D extends Decisions>(
  context: ActContext,
  act: AnyAct<I, D>,
  requests: readonly ActRequest<I>[],
): Promise<ReadonlyMap<string, RecordedAct>> {
  const { client, jurisdiction } = context;
  const { rows } = await client.query<{ key: string }>(
    'select key from law.act where jurisdiction = $1 and key = any($2)',
    [jurisdiction, requests.map(({ key }) => key)],
  );
  if (rows.length === 0) return new Map();
  const known = new Set(rows.map(({ key }) => key));
  return compareRecorded(
    context,
    act,
    requests.filter(({ key }) => known.has(key)),
  );
}

async function compareRecorded<I, D extends Decisions>(
  { client, jurisdiction }: ActContext,
  act: AnyAct<I, D>,
  requests: readonly ActRequest<I>[],
): Promise<ReadonlyMap<string, RecordedAct>> {
  const { rows } = await client.query<RecordedAct & { key: string }>(
    `select a.key, a.id as act, a.accepted, (a.name = $2 and a.input = r.input) as same
     from rows from (unnest($3::text[]), jsonb_array_elements($4::jsonb)) as r (key, input)
     join law.act a on a.jurisdiction = $1 and a.key = r.key`,
    [
      jurisdiction,
      act.name,
      requests.map(({ key }) => key),
      JSON.stringify(requests.map(({ input }) => act.input.toJson(input))),
    ],
  );
  return new Map(rows.map(({ key, ...recorded }) => [key, recorded]));
}

/** The id that the rows of this act's audit event will name. */
export async function nextEventId({ client }: Pick<ActContext, 'client'>): Promise<bigint> {
  const { rows } = await client.query<{ id: bigint }>('select audit.next_id() as id');
  const [row] = rows;
  if (row === undefined) throw new Error('audit.next_id answered nothing');
  return row.id;
}

interface Answered<I> {
  readonly request: ActRequest<I>;
  readonly decisions: Decisions;
  readonly accepted: boolean;
}

/**
 * Records the acts, accepted and refused, and answers their ids in order. The inputs go as one JSON document: as an
 * array of texts each would be escaped again, at ten times the cost.
 */
export async function insertActs<I, D extends Decisions>(
  { client, jurisdiction, office, actor, by, on, recordedOn }: ActContext,
  act: AnyAct<I, D>,
  event: bigint,
  answered: readonly Answered<I>[],
): Promise<readonly bigint[]> {
  const subjects = answered.map(({ request }) => act.subject(request.input));
  const { rows } = await client.query<{ id: bigint }>(
    `insert into law.act (jurisdiction, key, name, office, actor, event_date, recorded_on, event_id,
       accepted, fund, portion, subject, amount, input, person, principal, organisation, paper)
     select $1, r.key, $2, $3, $4, $5, $6, $7, r.accepted, r.fund, r.portion, r.subject, r.amount, r.input, $15::bigint, $16::bigint, $17::text, $18::bigint
     from rows from (
       unnest($8::text[], $9::boolean[], $10::text[], $11::text[], $12::text[], $13::bigint[]), jsonb_array_elements($14::jsonb)
     ) with ordinality as r (key, accepted, fund, portion, subject, amount, input, line)
     order by r.line returning id`,
    [
      jurisdiction,
      act.name,
      office,
      actor,
      on,
      recordedOn,
      event,
      answered.map(({ request }) => request.key),
      answered.map(({ accepted }) => accepted),
      subjects.map(({ fund }) => fund),
      subjects.map(({ portion }) => portion),
      subjects.map(({ subject }) => subject),
      subjects.map(({ amount }): Fen | null => amount),
      JSON.stringify(answered.map(({ request }) => act.input.toJson(request.input))),
      by?.person ?? null,
      by?.principal ?? null,
      by?.organisation ?? null,
      by?.paper ?? null,
    ],
  );
  return rows.map(({ id }) => id);
}

/** Records each act's decisions with their facts and answers, for each act, the ids by question. */
export async function insertDecisions<I>(
  { client }: ActContext,
  acts: readonly bigint[],
  answered: readonly Answered<I>[],
): Promise<readonly { readonly [question: string]: bigint }[]> {
  const flat = answered.flatMap(({ decisions }, index) =>
    Object.entries(decisions).map(([question, decision]) => ({ index, question, decision })),
  );
  const { rows } = await client.query<{ id: bigint }>(
    `insert into law.decision (act_id, rule, policy, policy_since, facts, outcome, refusals, warnings, provision)
     select r.act, r.rule, r.policy, r.since, r.facts, r.outcome, string_to_array(r.refusals, ','),
       string_to_array(r.warnings, ','), r.provision
     from rows from (
       unnest($1::bigint[], $2::text[], $3::text[], $4::date[], $5::text[], $6::text[], $7::text[], $8::text[]),
       jsonb_array_elements($9::jsonb)
     ) with ordinality as r (act, rule, policy, since, outcome, refusals, warnings, provision, facts, line)
     order by r.line returning id`,
    [
      flat.map(({ index }) => acts[index]),
      flat.map(({ decision }) => decision.rule.id),
      flat.map(({ decision }) => decision.policy.policy.id),
      flat.map(({ decision }) => decision.policy.since),
      flat.map(({ decision }) => decision.outcome),
      flat.map(({ decision }) => (decision.accepted ? '' : decision.refusals.join(','))),
      flat.map(({ decision }) => decision.warnings.join(',')),
      flat.map(({ decision }) => decision.decidedBy),
      JSON.stringify(flat.map(({ decision }) => factsToJson(decision.rule, decision.facts))),
    ],
  );
  const ids: { [question: string]: bigint }[] = answered.map(() => ({}));
  flat.forEach(({ index, question }, line) => {
    const row = rows[line];
    const own = ids[index];
    if (row !== undefined && own !== undefined) own[question] = row.id;
  });
  return ids;
}

/** Who did what an event binds, and when. */
type EventHead = Pick<ActContext, 'client' | 'jurisdiction' | 'actor' | 'on' | 'recordedOn'> & {
  readonly office: string;
};

/** Binds everything that the event wrote into the audit chain of its file. */
export async function appendEvent(
  { client, jurisdiction, office, actor, on, recordedOn }: EventHead,
  act: string,
  event: bigint,
  file: string,
): Promise<void> {
  await client.query('select audit.append($1, $2, $3, $4, $5, $6, $7, $8, law.digest($1))', [
    event,
    jurisdiction,
    file,
    act,
    office,
    actor,
    on,
    recordedOn,
  ]);
}
