import type { Outcome, Refusal, Warning } from './clause.js';
import type { Accepted, AnyRule, Grounds, Reason, Refused } from './decision.js';
import type { Determination } from './determination.js';
import type { Expression, FactValues } from './node.js';
import type { PolicyVersion } from './policy.js';
import type { ProvisionId } from './provision.js';
import type { UsedInterpretation } from './reading.js';

const NONE: readonly never[] = [];

/** The interpretations on the way to one answer of a rule, in a version of the law. */
export type Interpretations = (policy: PolicyVersion) => readonly UsedInterpretation[];

abstract class Verdict implements Grounds {
  constructor(
    readonly rule: AnyRule,
    readonly facts: FactValues,
    readonly policy: PolicyVersion,
    readonly reasons: readonly Reason[],
    private readonly read: Interpretations,
  ) {}

  abstract readonly decidedBy: ProvisionId;
  abstract readonly warnings: readonly string[];

  get interpretations(): readonly UsedInterpretation[] {
    return this.read(this.policy);
  }

  get determinations(): readonly Determination[] {
    const lifting = this.reasons.filter(({ lifted }) => lifted).map(({ clause }) => clause);
    return lifting.flatMap((clause) => {
      const [given] = clause.clause === 'outcome' ? NONE : (clause.lifted?.of ?? NONE);
      return given === undefined ? [] : [(given as Expression<Determination>).read(this.facts, this.policy)];
    });
  }
}

/** The accepted answer of a rule; built only by `deliberation`. */
export class AcceptedVerdict extends Verdict implements Accepted {
  readonly accepted = true;
  readonly warnings: readonly string[];
  readonly outcome: string;
  readonly decidedBy: ProvisionId;
  constructor(
    rule: AnyRule,
    facts: FactValues,
    policy: PolicyVersion,
    reasons: readonly Reason[],
    read: Interpretations,
    warnings: readonly Warning[],
    clause: Outcome,
    readonly then: { readonly [name: string]: unknown },
  ) {
    super(rule, facts, policy, reasons, read);
    this.warnings = warnings.map(({ code }) => code);
    this.outcome = clause.code;
    this.decidedBy = clause.by;
  }
}

/** The refused answer of a rule; built only by `deliberation`. */
export class RefusedVerdict extends Verdict implements Refused {
  readonly accepted = false;
  readonly outcome = 'refused';
  readonly warnings = NONE;
  readonly refusal: string;
  readonly refusals: readonly string[];
  readonly decidedBy: ProvisionId;
  constructor(
    rule: AnyRule,
    facts: FactValues,
    policy: PolicyVersion,
    reasons: readonly Reason[],
    read: Interpretations,
    clause: Refusal,
    others: readonly Refusal[],
  ) {
    super(rule, facts, policy, reasons, read);
    this.refusal = clause.code;
    this.refusals = [clause.code, ...others.map(({ code }) => code)];
    this.decidedBy = clause.by;
  }
}
