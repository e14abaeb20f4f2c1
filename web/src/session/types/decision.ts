import type { Text } from '@jizheng/rules';
import type { Json } from './common';

/** One line of a decision as an officer reads it. */
export interface DecisionLine extends Text {
  readonly kind: 'outcome' | 'reason' | 'then' | 'interpretation' | 'law' | 'determination';
  readonly provision: string | null;
  readonly holds: boolean | null;
}

/** A refusal of the law, with its ground. */
export interface RefusalSaid {
  readonly code: string;
  readonly text: Text;
  readonly provision: string;
}

/** A decision of a rule. */
export interface DecisionSaid {
  readonly question?: string;
  readonly rule: string;
  readonly title: Text;
  readonly outcome: string;
  readonly accepted: boolean;
  readonly says: Text;
  readonly lines: DecisionLine[];
  readonly refusals: RefusalSaid[];
  readonly warnings: (string | RefusalSaid)[];
  readonly then: Json;
  readonly facts: Json;
  readonly policy: { readonly id: string; readonly since: string };
}

/** One thing that is wrong in what was sent. */
export interface FieldError {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** What another person changed meanwhile. */
export interface Change {
  readonly actor?: string;
  readonly at?: string;
  readonly title?: Text;
  readonly act?: string;
}

/** A problem as RFC 9457 writes it, with what the rules decided. */
export interface ProblemSaid {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly code: string;
  readonly errors?: FieldError[];
  readonly decisions?: DecisionSaid[];
  readonly changes?: Change[];
  /** Until when the account is locked. */
  readonly until?: string;
}
