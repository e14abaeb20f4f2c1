import { type Fen, fail, type Result } from '@jizheng/rules';
import type { ActProblem, UnknownThing } from '../acts/act.js';
import type { State } from '../acts/state.js';

type Problem = Result<never, ActProblem>;

/** What was named does not exist. */
export const unknown = (what: UnknownThing, name: string): Problem => fail({ code: 'unknown', what, name });

/** What was to be entered exists already. */
export const alreadyThere = (what: UnknownThing, name: string): Problem =>
  fail({ code: 'alreadyThere', what, name });

/** What was named is in a state that does not allow the act. */
export const wrongState = (what: UnknownThing, name: string, state: State): Problem =>
  fail({ code: 'wrongState', what, name, state });

/** The account does not hold the amount; the ledger would refuse it. */
export const insufficient = (available: Fen): Problem =>
  fail({ code: 'ledgerRefused', refusals: [{ line: 1, code: 'insufficient', available }] });
