import type { Decision, PlainDate, Policy } from '@jizheng/rules';
import type pg from 'pg';
import { readAgain } from '../acts/stored-decision.js';
import { policyOf } from '../funds/policy-in-force.js';

/** What a decision came to. */
export interface Answer {
  readonly outcome: string;
  readonly refusals: readonly string[];
  readonly warnings: readonly string[];
  readonly provision: string;
}

/** A stored decision that comes out otherwise when it is decided again. */
export interface DecisionDifference {
  readonly decision: bigint;
  readonly act: bigint;
  readonly rule: string;
  readonly stored: Answer;
  /** Null when rule, version of the law or facts can no longer be read. */
  readonly again: Answer | null;
}

interface StoredRow extends Answer {
  readonly decision: bigint;
  readonly act: bigint;
  readonly jurisdiction: string;
  readonly rule: string;
  readonly policy: string;
  readonly since: PlainDate;
  readonly facts: unknown;
}

/** How deciding everything again went. */
export interface Redecided {
  readonly decisions: number;
  readonly differences: readonly DecisionDifference[];
  readonly differenceCount: number;
}

const PAGE = 2_000;
const LIST_LIMIT = 1_000;

/** Decides every stored decision again from its facts and its version of the law, page by page. */
export async function redecideAll(client: pg.ClientBase, onPage: (done: number) => void): Promise<Redecided> {
  const policies = new Map<string, Policy>();
  const differences: DecisionDifference[] = [];
  let [decisions, differenceCount] = [0, 0];
  for await (const page of storedDecisions(client)) {
    for (const row of page) {
      const policy = policies.get(row.jurisdiction) ?? (await policyOf(client, row.jurisdiction));
      policies.set(row.jurisdiction, policy);
      const difference = differenceOf(row, policy);
      if (difference === null) continue;
      differenceCount += 1;
      if (differences.length < LIST_LIMIT) differences.push(difference);
    }
    decisions += page.length;
    onPage(decisions);
  }
  return { decisions, differences, differenceCount };
}

async function* storedDecisions(client: pg.ClientBase): AsyncGenerator<readonly StoredRow[]> {
  for (let after = 0n; ; ) {
    const { rows } = await client.query<StoredRow>(
      `select d.id as decision, d.act_id as act, a.jurisdiction, d.rule, d.policy, d.policy_since as since, d.facts,
         d.outcome, d.refusals, d.warnings, d.provision
       from law.decision d join law.act a on a.id = d.act_id
       where d.id > $1 order by d.id limit ${PAGE}`,
      [after],
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = last.decision;
  }
}

function differenceOf(row: StoredRow, policy: Policy): DecisionDifference | null {
  const { decision, act, rule, outcome, refusals, warnings, provision } = row;
  const stored: Answer = { outcome, refusals, warnings, provision };
  const read = readAgain(row, policy);
  const isSameLaw = read?.policy.policy.id === row.policy && read.policy.since === row.since;
  const again = read !== null && isSameLaw ? answerOf(read) : null;
  const isSame = again !== null && JSON.stringify(again) === JSON.stringify(stored);
  return isSame ? null : { decision, act, rule, stored, again };
}

const answerOf = (decision: Decision): Answer => ({
  outcome: decision.outcome,
  refusals: decision.accepted ? [] : decision.refusals,
  warnings: decision.warnings,
  provision: decision.decidedBy,
});
