import type { Accepted, AnyRule, Grounds, Reason, Refused } from './decision.js';
import type { Determination } from './determination.js';
import type { Expression, FactValues, Test } from './expression.js';
import type { PolicyVersion } from './policy.js';
import type { ProvisionId } from './provision.js';
import { interpretationsIn, type UsedInterpretation } from './reading.js';

const NONE: readonly never[] = [];

/**
 * The grounds are not a second text: they are read again, when asked for, from the clauses that decided and
 * the facts and policy that they read.
 */
abstract class Verdict implements Grounds {
  constructor(
    readonly rule: AnyRule,
    readonly facts: FactValues,
    readonly policy: PolicyVersion,
    readonly warnings: readonly string[],
  ) {}

  abstract readonly decidedBy: ProvisionId;

  /** How many outcome clauses were read. */
  protected abstract readonly outcomesRead: number;

  get reasons(): readonly Reason[] {
    const { refusals, warnings, outcomes } = this.rule;
    return [...refusals, ...warnings, ...outcomes.slice(0, this.outcomesRead)].map((clause) => {
      const lift = clause.clause === 'outcome' ? null : clause.lifted;
      const holds = clause.when === null || clause.when.read(this.facts, this.policy);
      return { clause, holds, lifted: holds && (lift?.read(this.facts, this.policy) ?? false) };
    });
  }

  get interpretations(): readonly UsedInterpretation[] {
    const read = this.reasons.flatMap(({ clause, holds }) => {
      const consequences = clause.clause === 'outcome' && holds ? Object.values(clause.then) : [];
      return clause.when === null ? consequences : [clause.when, ...consequences];
    });
    return interpretationsIn(read, this.policy);
  }

  get determinations(): readonly Determination[] {
    const lifting = this.reasons.flatMap(({ clause, lifted }) =>
      lifted && clause.clause !== 'outcome' && clause.lifted !== null ? [clause.lifted] : [],
    );
    return lifting.flatMap((test) => determinationRead(test, this.facts, this.policy));
  }
}

const determinationRead = (test: Test, facts: FactValues, policy: PolicyVersion): Determination[] => {
  const [given] = test.of as readonly Expression<Determination>[];
  return given === undefined ? [] : [given.read(facts, policy)];
};

/** The accepted answer of a rule; built only by `decide`. */
export class AcceptedVerdict extends Verdict implements Accepted {
  readonly accepted = true;
  constructor(
    rule: AnyRule,
    facts: FactValues,
    policy: PolicyVersion,
    warnings: readonly string[],
    protected readonly outcomesRead: number,
    readonly decidedBy: ProvisionId,
    readonly outcome: string,
    readonly then: { readonly [name: string]: unknown },
  ) {
    super(rule, facts, policy, warnings);
  }
}

/** The refused answer of a rule; built only by `decide`. */
export class RefusedVerdict extends Verdict implements Refused {
  readonly accepted = false;
  readonly outcome = 'refused';
  protected readonly outcomesRead = 0;
  constructor(
    rule: AnyRule,
    facts: FactValues,
    policy: PolicyVersion,
    readonly decidedBy: ProvisionId,
    readonly refusal: string,
    readonly refusals: readonly string[],
  ) {
    super(rule, facts, policy, NONE);
  }
}
