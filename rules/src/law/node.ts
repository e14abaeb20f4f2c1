import type { Determination } from './determination.js';
import type { Kind } from './kind.js';
import type { PolicyVersion } from './policy.js';
import type { ProvisionId } from './provision.js';
import type { Text } from './text.js';

/** The facts of a case, by name. */
export type FactValues = { readonly [name: string]: unknown };

/** What a node is, for whoever explains it. */
export type Shape =
  | FactShape
  | { readonly is: 'parameter'; readonly name: string; readonly label: Text }
  | { readonly is: 'constant' }
  | { readonly is: 'named'; readonly label: Text }
  | { readonly is: 'operation'; readonly sign: Operation }
  | { readonly is: 'computed'; readonly label: Text }
  | { readonly is: 'comparison'; readonly sign: Comparison }
  | { readonly is: 'flag' }
  | { readonly is: 'membership'; readonly choices: readonly string[] }
  | { readonly is: 'all' }
  | { readonly is: 'any' }
  | { readonly is: 'not' }
  | Determining
  | { readonly is: 'present' };

/** A declared fact. */
export interface FactShape {
  readonly is: 'fact';
  readonly name: string;
  readonly label: Text;
}

/** What a determination must be: made by this office under this provision. */
export interface Determining {
  readonly is: 'determined';
  readonly given: Expression<Determination | null>;
  readonly office: string;
  readonly provision: ProvisionId;
}

/** Arithmetic that an explanation writes out. */
export type Operation = 'plus' | 'minus' | 'times' | 'dividedBy' | 'daysAfter' | 'yearsAfter' | 'dayIn';

/** Comparisons that decide. */
export type Comparison = 'equals' | 'atLeast' | 'moreThan';

/** Reads a value out of a case: its facts, under the law of one day. Pure. */
export type Read<T> = (facts: FactValues, policy: PolicyVersion) => T;

/**
 * A quantity or a condition of the law: one object that is read to decide and shown to explain.
 * `kind` says how the value is shown.
 */
export interface Expression<T> {
  readonly shape: Shape;
  readonly kind: Kind<T>;
  readonly of: readonly Expression<unknown>[];
  readonly read: Read<T>;
  /** ⚖ Parameters that say how the provision is read here. */
  readonly readings?: readonly Expression<boolean>[];
}

/** An expression that reads a declared fact. */
export interface Fact<T> extends Expression<T> {
  readonly shape: FactShape;
}

/** A condition. */
export type Test = Expression<boolean>;

/** A condition that a determination fulfils. */
export interface Lift extends Test {
  readonly shape: Determining;
}
