import type { ProvisionId } from '../../law/provision.js';
import type { Act } from '../acts.js';
import type { DeadlineId } from '../deadlines.js';
import type { Carrier, ClauseEntry } from './clause.js';

/** Clauses of a rule carry it. */
export const inRule = (rule: string, ...codes: readonly string[]): Carrier => ({ by: 'rule', rule, codes });

/** A use case carries it. */
export const inAct = (act: Act): Carrier => ({ by: 'act', act });

/** A dated task carries it. */
export const inDeadline = (deadline: DeadlineId): Carrier => ({ by: 'deadline', deadline });

/** A field of the database carries it. */
export const inField = (table: string, column: string): Carrier => ({ by: 'field', table, column });

/** A constraint of the ledger carries it. */
export const inLedger = (constraint: string): Carrier => ({ by: 'ledger', constraint });

/** What is published carries it. */
export const inDisclosure = (item: string): Carrier => ({ by: 'disclosure', item });

/** An officer judges it; the act's record holds the judgement. */
export const judged = (recordedIn: Act): Carrier => ({ by: 'judgement', recordedIn });

/** Nothing carries it yet. */
export const later = (what: string): Carrier => ({ by: 'notYet', what });

interface More {
  /** ⚖ Parameters that say how the clause is read. */
  readonly interpreted?: readonly string[];
  /** ~ The text leaves room for a determination. */
  readonly softened?: boolean;
  /** Tests besides those of the rules that carry the clause. */
  readonly tests?: readonly string[];
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The test file of a rule: they share the name. */
const testOf = (rule: string): string => `rules/test/funds/${kebab(rule.replace('funds.', ''))}.test.ts`;

/** One entry of the register; a rule that carries the clause proves it with its own test. */
export function clause(
  id: string,
  provision: ProvisionId,
  zh: string,
  en: string,
  carriers: readonly [Carrier, ...Carrier[]],
  { tests = [], ...more }: More = {},
): ClauseEntry {
  const rules = carriers.flatMap((carrier) => (carrier.by === 'rule' ? [testOf(carrier.rule)] : []));
  return { id, provision, clause: { zh, en }, ...more, carriers, tests: [...new Set([...rules, ...tests])] };
}
