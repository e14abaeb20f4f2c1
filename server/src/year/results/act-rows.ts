import {
  citationOf,
  type Decision,
  explain,
  type Fen,
  fen,
  type Language,
  type PlainDate,
  type Policy,
  type ProvisionId,
} from '@jizheng/rules';
import type pg from 'pg';
import { readAgain } from '../../acts/stored-decision.js';

/** An act as the result workbook and the report show it. */
export interface ActRow {
  readonly on: PlainDate;
  readonly recordedOn: PlainDate;
  readonly name: string;
  readonly office: string;
  readonly actor: string;
  readonly fund: string | null;
  readonly portion: string | null;
  readonly subject: string;
  readonly amount: Fen | null;
  readonly accepted: boolean;
  /** What the office entered, as JSON. */
  readonly input: unknown;
  /** Where the decisive answers stand, e.g. `吉政规〔2024〕2号 第三十五条`. */
  readonly grounds: string;
  /** The same places by their addresses. */
  readonly places: readonly ProvisionId[];
  /** The decisive answers with their arithmetic, in the reader's language. */
  readonly reasons: readonly string[];
  readonly decisions: readonly Decision[];
}

interface StoredRow {
  readonly id: bigint;
  readonly on: PlainDate;
  readonly recordedOn: PlainDate;
  readonly name: string;
  readonly office: string;
  readonly actor: string;
  readonly fund: string | null;
  readonly portion: string | null;
  readonly subject: string;
  readonly amount: bigint | null;
  readonly accepted: boolean;
  readonly input: unknown;
  readonly decisions: readonly { rule: string; since: PlainDate; facts: unknown; outcome: string }[];
}

const PAGE = 2_000;

const columns = `a.id, a.event_date as "on", a.recorded_on as "recordedOn", a.name, a.office, a.actor, a.fund, a.portion,
  a.subject, a.amount, a.accepted, a.input, d.decisions`;
const withDecisions = `law.act a cross join lateral (
  select coalesce(jsonb_agg(jsonb_build_object('rule', d.rule, 'since', d.policy_since, 'facts', d.facts,
    'outcome', d.outcome) order by d.id), '[]') as decisions
  from law.decision d where d.act_id = a.id) d`;

/** These acts in the order of recording, with their reasons. */
export async function actsById(
  client: pg.ClientBase,
  ids: readonly bigint[],
  policy: Policy,
  language: Language,
): Promise<readonly ActRow[]> {
  const { rows } = await client.query<StoredRow>(
    `select ${columns} from ${withDecisions} where a.id = any($1) order by a.id`,
    [ids],
  );
  return rows.map((row) => actRow(row, policy, language));
}

/** Every act of a jurisdiction's books in the order of recording, page by page; reasons are read again. */
export async function* actRows(
  client: pg.ClientBase,
  jurisdiction: string,
  policy: Policy,
  language: Language,
): AsyncGenerator<ActRow> {
  for (let after = 0n; ; ) {
    const { rows } = await client.query<StoredRow>(
      `select ${columns} from ${withDecisions} where a.jurisdiction = $1 and a.id > $2 order by a.id limit ${PAGE}`,
      [jurisdiction, after],
    );
    for (const row of rows) yield actRow(row, policy, language);
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
}

function actRow(stored: StoredRow, policy: Policy, language: Language): ActRow {
  const { id: _, decisions: asked, amount, ...row } = stored;
  const decisions = asked.flatMap((each) => {
    const decision = readAgain(each, policy);
    return decision === null ? [] : [decision];
  });
  const decisive = row.accepted ? decisions : decisions.filter((decision) => !decision.accepted);
  const cited = decisive.map((decision) => citationOf(decision.decidedBy, decision.policy, language));
  return {
    ...row,
    amount: amount === null ? null : fen(amount),
    places: [...new Set(decisive.map(({ decidedBy }) => decidedBy))],
    grounds: [...new Set(cited)].join(language === 'zh' ? '；' : '; '),
    reasons: decisive.flatMap((decision) => explain(decision, language).slice(0, 2)),
    decisions,
  };
}
