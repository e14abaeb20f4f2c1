import type { Outcome, Refusal, Warning } from './clause.js';
import type { AnyRule, Contradiction, Decision, DeclaredFacts } from './decision.js';
import { deliberation } from './deliberation.js';
import type { FactsIn } from './fact.js';
import { type FactError, recordKind } from './kind.js';
import type { FactValues, Test } from './node.js';
import type { PolicyVersion } from './policy.js';
import type { ProvisionId } from './provision.js';
import { fail, ok } from './result.js';
import type { Text } from './text.js';

/** States that facts cannot be true together when the condition holds. */
export const contradiction = (
  facts: readonly string[],
  when: Test,
  zh: string,
  en: string,
): Contradiction => ({
  facts,
  when,
  says: { zh, en },
});

/** A rule as a jurist writes it: facts, what is forbidden, what is warned of, what follows. */
export interface RuleDefinition<
  F extends DeclaredFacts,
  R extends readonly Refusal[],
  O extends readonly [...Outcome[], Outcome],
> {
  readonly id: string;
  readonly title: Text;
  /** Every provision that the rule carries. */
  readonly provisions: readonly ProvisionId[];
  readonly facts: F;
  readonly contradictions?: readonly Contradiction[];
  /** In precedence: the first that holds names the refusal. */
  readonly refusals: R;
  readonly warnings?: readonly Warning[];
  /** The first that holds is the outcome; the last holds in all other cases. */
  readonly outcomes: O;
  /** A case as JSON that shows the rule at work. */
  readonly example: { readonly [K in keyof F]: unknown };
}

/** A rule of the law: facts and a policy in, a decision with its reasons out. */
export interface Rule<F extends DeclaredFacts, R extends Refusal, O extends Outcome> extends AnyRule {
  readonly facts: F;
  /** Decides on a copy of typed facts. Throws ContradictoryFacts when they cannot be true together. */
  decide(facts: FactsIn<F>, policy: PolicyVersion): Decision<R, O>;
}

/** Thrown when typed facts contradict each other: whoever assembled them has a bug. */
export class ContradictoryFacts extends Error {
  constructor(readonly errors: readonly FactError[]) {
    super(errors.map((error) => (error.code === 'contradiction' ? error.message.en : error.code)).join('; '));
  }
}

/** Makes a rule of its definition. Throws unless its last outcome, and no other, holds in all other cases. */
export function rule<
  F extends DeclaredFacts,
  const R extends readonly Refusal[],
  const O extends readonly [...Outcome[], Outcome],
>(definition: RuleDefinition<F, R, O>): Rule<F, R[number], O[number]> {
  const { contradictions = [], warnings = [], ...rest } = definition;
  const kinds = Object.fromEntries(Object.entries(definition.facts).map(([name, { kind }]) => [name, kind]));
  const record = recordKind(kinds);
  const made: Rule<F, R[number], O[number]> = {
    ...rest,
    contradictions,
    warnings,
    judge: (input, policy) => {
      const parsed = record.parse(input, '');
      if (!parsed.ok) return parsed;
      const errors = contradictionsIn(made, parsed.value, policy);
      return errors.length > 0 ? fail(errors) : ok(deliberate(parsed.value, policy));
    },
    decide: (given, policy) => {
      const facts = { ...given };
      const errors = contradictionsIn(made, facts, policy);
      if (errors.length > 0) throw new ContradictoryFacts(errors);
      return deliberate(facts, policy) as Decision<R[number], O[number]>;
    },
  };
  const deliberate = deliberation(made);
  return made;
}

const NO_ERRORS: FactError[] = [];

function contradictionsIn(made: AnyRule, facts: FactValues, policy: PolicyVersion): FactError[] {
  let errors = NO_ERRORS;
  for (const each of made.contradictions) {
    if (!each.when.read(facts, policy)) continue;
    const path = each.facts.join(', ');
    errors = [...errors, { code: 'contradiction', path, facts: each.facts, message: each.says }];
  }
  return errors;
}
