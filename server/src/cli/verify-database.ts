import { ok, type Result } from '@jizheng/rules';
import type pg from 'pg';
import type { Database, DatabaseError } from '../database/index.js';
import { type DecisionDifference, redecideAll } from './redecide.js';

/** A place where an audit chain does not hold. */
interface ChainBreak {
  readonly jurisdiction: string;
  readonly file: string;
  readonly number: bigint;
  readonly defect: string;
}

/** An account whose balance is not the sum of its transfers, in fen. */
interface UnbalancedAccount {
  readonly account: bigint;
  readonly balance: bigint;
  readonly posted: bigint;
}

/** What a check of the whole database found; sound when every list is empty. */
export interface Verification {
  readonly chainBreaks: readonly ChainBreak[];
  /** Audit events whose rows are no longer what they were. */
  readonly alteredEvents: readonly bigint[];
  readonly unbalancedAccounts: readonly UnbalancedAccount[];
  /** Decisions that were read again. */
  readonly decisions: number;
  /** Decisions that come out otherwise; the first thousand of `differenceCount`. */
  readonly differences: readonly DecisionDifference[];
  readonly differenceCount: number;
}

/** Whose turn it is. */
export type VerifyStep = 'audit' | 'rows' | 'ledger' | 'decisions';

/** Re-computes the audit chains and digests, adds up the ledger, and decides every decision again. */
export const verifyDatabase = (
  database: Database,
  onStep: (step: VerifyStep, done: number) => void,
): Promise<Result<Verification, DatabaseError>> =>
  database.withTransaction(async (client) => ok(await verifyOn(client, onStep)), {
    isolation: 'repeatable read',
    attempts: 1,
  });

async function verifyOn(
  client: pg.ClientBase,
  onStep: (step: VerifyStep, done: number) => void,
): Promise<Verification> {
  // Years of many funds take longer than any single act may.
  await client.query('set local statement_timeout = 0');
  onStep('audit', 0);
  const { rows: chainBreaks } = await client.query<ChainBreak>(
    'select jurisdiction, file, number, defect from audit.broken() order by jurisdiction, file, number',
  );
  onStep('rows', 0);
  const { rows: altered } = await client.query<{ event: bigint }>(
    'select event_id as event from law.altered() order by event_id',
  );
  onStep('ledger', 0);
  const { rows: unbalancedAccounts } = await client.query<UnbalancedAccount>(
    'select account, balance, posted from ledger.unbalanced() order by account',
  );
  const redecided = await redecideAll(client, (done) => onStep('decisions', done));
  return {
    chainBreaks,
    alteredEvents: altered.map(({ event }) => event),
    unbalancedAccounts,
    ...redecided,
  };
}
