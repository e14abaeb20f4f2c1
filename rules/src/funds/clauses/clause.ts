import type { ProvisionId } from '../../law/provision.js';
import type { Text } from '../../law/text.js';
import type { Act } from '../acts.js';
import type { DeadlineId } from '../deadlines.js';

/** What carries a clause of the measures: what makes it happen, or records that it did. */
export type Carrier =
  /** Clauses (refusals, warnings, outcomes) of a rule. */
  | { readonly by: 'rule'; readonly rule: string; readonly codes: readonly string[] }
  /** A use case of an office. */
  | { readonly by: 'act'; readonly act: Act }
  /** A date that an office owes. */
  | { readonly by: 'deadline'; readonly deadline: DeadlineId }
  /** A field that must be there: a column of a table, e.g. `funds.application`, `term_to`. */
  | { readonly by: 'field'; readonly table: string; readonly column: string }
  /** What the database itself holds: the name of a constraint, trigger or function. */
  | { readonly by: 'ledger'; readonly constraint: string }
  /** What is published: an item of the disclosure rule. */
  | { readonly by: 'disclosure'; readonly item: string }
  /** Human judgement, and the act whose record holds it. */
  | { readonly by: 'judgement'; readonly recordedIn: Act }
  /** A page of the portal, by its address, e.g. `/gb/doc/:work`. */
  | { readonly by: 'page'; readonly page: string }
  /** A matter of the world outside that no program carries. */
  | { readonly by: 'outside'; readonly what: string }
  /** Not carried yet: what will carry it. */
  | { readonly by: 'notYet'; readonly what: string };

/** One clause that orders, allows, forbids or defines. */
export interface ClauseEntry {
  /** Article and running number, e.g. `art-33/3`. */
  readonly id: string;
  readonly provision: ProvisionId;
  /** What the clause says, in our words. */
  readonly clause: Text;
  /** ⚖ Parameters that say how the clause is read. */
  readonly interpreted?: readonly string[];
  /** ~ The text leaves room for a determination. */
  readonly softened?: boolean;
  readonly carriers: readonly [Carrier, ...Carrier[]];
  /** Test files that prove it, e.g. `rules/test/funds/clawback.test.ts`. */
  readonly tests: readonly string[];
}
