import type { Consequences, ConsequenceValues, Outcome, Refusal, Warning } from './clause.js';
import type { Determination } from './determination.js';
import type { FactError } from './kind.js';
import type { Fact, FactValues, Test } from './node.js';
import type { PolicyVersion } from './policy.js';
import type { ProvisionId } from './provision.js';
import type { UsedInterpretation } from './reading.js';
import type { Result } from './result.js';
import type { Text } from './text.js';

/** One clause that was read on the way to the decision. */
export interface Reason {
  readonly clause: Refusal | Warning | Outcome;
  /** The clause's condition holds. */
  readonly holds: boolean;
  /** A recorded determination lifted it. */
  readonly lifted: boolean;
}

/** What every decision carries besides its outcome. */
export interface Grounds {
  readonly rule: AnyRule;
  readonly policy: PolicyVersion;
  readonly facts: FactValues;
  /** The provision of the clause that decided. */
  readonly decidedBy: ProvisionId;
  /** Codes of the warnings that hold. */
  readonly warnings: readonly string[];
  /** Every clause that was read, in the law's order. */
  readonly reasons: readonly Reason[];
  /** ⚖ Interpretations that took part. */
  readonly interpretations: readonly UsedInterpretation[];
  /** Determinations that were followed. */
  readonly determinations: readonly Determination[];
}

/** Yes, with what follows. */
export interface Accepted<C extends string = string, A extends Consequences = Consequences> extends Grounds {
  readonly accepted: true;
  readonly outcome: C;
  readonly then: ConsequenceValues<A>;
}

/** No: `refusal` is the first by precedence, `refusals` all that hold. */
export interface Refused<C extends string = string> extends Grounds {
  readonly accepted: false;
  readonly outcome: 'refused';
  readonly refusal: C;
  readonly refusals: readonly C[];
}

/** The answer of a rule. */
export type Decision<R extends Refusal = Refusal, O extends Outcome = Outcome> =
  | (R extends Refusal<infer C> ? Refused<C> : never)
  | (O extends Outcome<infer C, infer A> ? Accepted<C, A> : never);

/** Facts that cannot be true together: an error that names them, never a default. */
export interface Contradiction {
  readonly facts: readonly string[];
  readonly when: Test;
  readonly says: Text;
}

/** Declared facts by name. */
export type DeclaredFacts = { readonly [name: string]: Fact<unknown> };

/** What the law layer knows of any rule. */
export interface AnyRule {
  readonly id: string;
  readonly title: Text;
  readonly provisions: readonly ProvisionId[];
  readonly facts: DeclaredFacts;
  readonly contradictions: readonly Contradiction[];
  readonly refusals: readonly Refusal[];
  readonly warnings: readonly Warning[];
  readonly outcomes: readonly Outcome[];
  readonly example: { readonly [name: string]: unknown };
  /** Reads facts from JSON and decides; every wrong fact is reported, none is guessed. */
  judge(input: unknown, policy: PolicyVersion): Result<Decision, FactError[]>;
}
