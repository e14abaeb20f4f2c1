import {
  type AnyRule,
  type Decision,
  FUNDS_RULES,
  type PlainDate,
  type Policy,
  versionOn,
} from '@jizheng/rules';

/** A decision as the database keeps it: what was asked, and under which version of the law. */
export interface StoredDecision {
  readonly rule: string;
  readonly since: PlainDate;
  readonly facts: unknown;
}

const RULES: ReadonlyMap<string, AnyRule> = new Map(FUNDS_RULES.map((rule) => [rule.id, rule]));

/**
 * The decision with its reasons, read again from the facts that were stored. Null when the rule, the version or
 * the facts are no longer readable: `verify` reports that.
 */
export function readAgain({ rule, since, facts }: StoredDecision, policy: Policy): Decision | null {
  const version = versionOn(policy, since);
  const judged = version.ok ? RULES.get(rule)?.judge(facts, version.value) : undefined;
  return judged?.ok ? judged.value : null;
}
