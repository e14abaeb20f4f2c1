import type { Outcome, Refusal, Warning } from './clause.js';
import type { Accepted, AnyRule, Grounds, Reason, Refused } from './decision.js';
import type { Determination } from './determination.js';
import type { FactValues } from './node.js';
import type { PolicyVersion } from './policy.js';
import type { ProvisionId } from './provision.js';
import type { UsedInterpretation } from './reading.js';

/** One way through a rule, the same for every case that takes it. */
export interface Way {
  /** The reasons when no refusal and no warning holds. */
  readonly usual: readonly Reason[];
  readonly interpretations: (policy: PolicyVersion) => readonly UsedInterpretation[];
}

/** A refusal or a warning that holds. */
export interface Held extends Reason {
  readonly clause: Refusal | Warning;
}

const NONE: readonly never[] = [];

/** A refusal that bites leaves no warning to read, and none that bites leaves warnings alone. */
const codesThatBite = (held: readonly Held[]): readonly string[] =>
  held.filter(({ lifted }) => !lifted).map(({ clause }) => clause.code);

/** The grounds of an answer: the way that the case took, and the refusals and warnings that held on it. */
abstract class Verdict implements Grounds {
  constructor(
    readonly rule: AnyRule,
    readonly facts: FactValues,
    readonly policy: PolicyVersion,
    private readonly way: Way,
    protected readonly held: readonly Held[],
  ) {}

  abstract readonly decidedBy: ProvisionId;
  abstract readonly warnings: readonly string[];

  get reasons(): readonly Reason[] {
    const { way, held } = this;
    if (held.length === 0) return way.usual;
    return way.usual.map((usual) => held.find(({ clause }) => clause === usual.clause) ?? usual);
  }

  get interpretations(): readonly UsedInterpretation[] {
    return this.way.interpretations(this.policy);
  }

  get determinations(): readonly Determination[] {
    const followed = this.held.map(({ clause, lifted }) =>
      lifted ? clause.lifted?.shape.given.read(this.facts, this.policy) : null,
    );
    return [...new Set(followed.flatMap((determination) => determination ?? NONE))];
  }
}

/** The accepted answer of a rule; built only by `deliberation`. */
export class AcceptedVerdict extends Verdict implements Accepted {
  readonly accepted = true;
  constructor(
    rule: AnyRule,
    facts: FactValues,
    policy: PolicyVersion,
    way: Way,
    held: readonly Held[],
    private readonly clause: Outcome,
    readonly then: { readonly [name: string]: unknown },
  ) {
    super(rule, facts, policy, way, held);
  }

  get outcome(): string {
    return this.clause.code;
  }

  get decidedBy(): ProvisionId {
    return this.clause.by;
  }

  get warnings(): readonly string[] {
    return codesThatBite(this.held);
  }
}

/** The refused answer of a rule; built only by `deliberation`, with the first refusal that bites. */
export class RefusedVerdict extends Verdict implements Refused {
  readonly accepted = false;
  readonly outcome = 'refused';
  readonly warnings: readonly string[] = NONE;
  constructor(
    rule: AnyRule,
    facts: FactValues,
    policy: PolicyVersion,
    way: Way,
    held: readonly Held[],
    private readonly first: Held,
  ) {
    super(rule, facts, policy, way, held);
  }

  get refusal(): string {
    return this.first.clause.code;
  }

  get refusals(): readonly string[] {
    return codesThatBite(this.held);
  }

  get decidedBy(): ProvisionId {
    return this.first.clause.by;
  }
}
