import type { ProvisionId } from '../../law/provision.js';
import type { Act } from '../acts.js';
import type { DeadlineId } from '../deadlines.js';
import type { Carrier, ClauseEntry } from './clause.js';
import { proofsOf } from './proof.js';

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
  /** Tests besides those of what carries the clause. */
  readonly tests?: readonly string[];
}

/** One entry of the register, with the tests of everything that carries it. */
export function clause(
  id: string,
  provision: ProvisionId,
  zh: string,
  en: string,
  carriers: readonly [Carrier, ...Carrier[]],
  { tests = [], ...more }: More = {},
): ClauseEntry {
  const proofs = new Set([...carriers.flatMap(proofsOf), ...tests]);
  return { id, provision, clause: { zh, en }, ...more, carriers, tests: [...proofs] };
}
