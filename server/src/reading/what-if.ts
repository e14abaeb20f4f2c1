import { setImmediate } from 'node:timers/promises';
import {
  type AnyRule,
  type FactError,
  fail,
  ok,
  type PlainDate,
  type PolicyVersion,
  type Result,
  suppose,
  versionOn,
} from '@jizheng/rules';
import type pg from 'pg';
import { policyOf } from '../funds/policy-in-force.js';
import { type StoredDecision, storedDecisions } from './stored-decisions.js';

/** A question: how the decisions of a rule in a period would have come out under other values of the law. */
export interface WhatIfQuestion {
  readonly rule: AnyRule;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Values of parameters as JSON, by name. */
  readonly supposed: { readonly [parameter: string]: unknown };
  /** The decision after which changed ones are told: the `next` of an answer; null for the first of them. */
  readonly after: bigint | null;
}

/** A decision that would have come out otherwise. */
export interface ChangedDecision {
  readonly act: bigint;
  readonly fund: string | null;
  readonly subject: string;
  readonly on: PlainDate;
  readonly now: string;
  readonly then: string;
}

/** How many decisions came to each outcome, and would have. */
export interface WhatIfAnswer {
  readonly decisions: number;
  /** There were more than are decided again at once. */
  readonly isCut: boolean;
  readonly rows: readonly { readonly outcome: string; readonly now: number; readonly then: number }[];
  readonly changedCount: number;
  readonly changed: readonly ChangedDecision[];
  /** After which decision the next changed ones are told; null when there are no more. */
  readonly next: bigint | null;
}

/** The most decisions that are decided again for one question, and the most changes that are told at once. */
const DECISIONS = 20_000;
const CHANGES = 200;
/** So many decisions are decided before others get their turn. */
const TURN = 500;

/** What a decision came to when its facts cannot be read any more, or contradict the supposed values. */
const UNDECIDED = 'undecided';

/** Decides the stored decisions of a rule again, each under its version of the law with the supposed values. */
export async function whatIf(
  client: pg.ClientBase,
  jurisdiction: string,
  { rule, from, to, supposed, after }: WhatIfQuestion,
): Promise<Result<WhatIfAnswer, readonly FactError[]>> {
  const policy = await policyOf(client, jurisdiction);
  const versions = new Map<PlainDate, PolicyVersion>();
  const versionSince = (since: PlainDate): Result<PolicyVersion | null, readonly FactError[]> => {
    const known = versions.get(since);
    if (known !== undefined) return ok(known);
    const version = versionOn(policy, since);
    if (!version.ok) return ok(null);
    const other = suppose(version.value, supposed);
    if (other.ok) versions.set(since, other.value);
    return other;
  };
  const checked = versionSince(to);
  if (!checked.ok) return checked;
  const rows = await storedDecisions(client, jurisdiction, { rule: rule.id, from, to, limit: DECISIONS + 1 });
  const counted = new Count(after ?? 0n);
  for (const [index, row] of rows.slice(0, DECISIONS).entries()) {
    if (index % TURN === TURN - 1) await setImmediate();
    const version = versionSince(row.since);
    if (!version.ok) return fail(version.error);
    const judged = version.value === null ? null : rule.judge(row.facts, version.value);
    counted.add(row, judged?.ok ? judged.value.outcome : UNDECIDED);
  }
  return ok({ ...counted.answer(), isCut: rows.length > DECISIONS });
}

/** Counts outcomes, before and after, and keeps the changed decisions that follow one. */
class Count {
  readonly #now = new Map<string, number>();
  readonly #then = new Map<string, number>();
  readonly #changed: ChangedDecision[] = [];
  readonly #after: bigint;
  #last: bigint | null = null;
  #next: bigint | null = null;
  #decisions = 0;
  #changedCount = 0;

  constructor(after: bigint) {
    this.#after = after;
  }

  add({ id, act, fund, subject, on, outcome: now }: StoredDecision, then: string): void {
    this.#decisions += 1;
    this.#now.set(now, (this.#now.get(now) ?? 0) + 1);
    this.#then.set(then, (this.#then.get(then) ?? 0) + 1);
    if (now === then) return;
    this.#changedCount += 1;
    if (id <= this.#after) return;
    if (this.#changed.length === CHANGES) {
      this.#next = this.#last;
      return;
    }
    this.#changed.push({ act, fund, subject, on, now, then });
    this.#last = id;
  }

  answer(): Omit<WhatIfAnswer, 'isCut'> {
    const outcomes = [...new Set([...this.#now.keys(), ...this.#then.keys()])].sort();
    const rows = outcomes.map((outcome) => ({
      outcome,
      now: this.#now.get(outcome) ?? 0,
      then: this.#then.get(outcome) ?? 0,
    }));
    return {
      decisions: this.#decisions,
      rows,
      changedCount: this.#changedCount,
      changed: this.#changed,
      next: this.#next,
    };
  }
}
