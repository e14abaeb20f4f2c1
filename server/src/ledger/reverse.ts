import { type Fen, fail, fen, ok, type Result } from '@jizheng/rules';
import type pg from 'pg';
import type { PostingHead } from './post.js';

/** Why the ledger refuses a reversal, in precedence. */
export const REVERSAL_REFUSALS = [
  'unknownTransfer',
  'keyReused',
  'isReversal',
  'alreadyReversed',
  'insufficient',
] as const;

/** A refused reversal; `available` says what is still held where the money went. */
export interface ReversalRefusal {
  readonly code: (typeof REVERSAL_REFUSALS)[number];
  readonly available: Fen | null;
}

/** Which transfer is taken back, under the document and the decision of the correction itself. */
export interface Reversal {
  readonly key: string;
  readonly transfer: bigint;
  readonly document: bigint;
  readonly decision: bigint;
}

/** The reversing entry; `retried` when the same reversal was posted before. */
export interface PostedReversal {
  readonly transfer: bigint;
  readonly retried: boolean;
}

interface ReversalRow {
  readonly status: string;
  readonly transfer: bigint | null;
  readonly available: bigint | null;
}

/**
 * Takes one transfer back by an entry that points at it: once, never a reversal itself, and only while the money
 * is still where it went. A retry with the same key answers what the first call answered.
 */
export async function reverse(
  client: pg.ClientBase,
  head: Omit<PostingHead, 'kind'>,
  { key, transfer, document, decision }: Reversal,
): Promise<Result<PostedReversal, ReversalRefusal>> {
  const { rows } = await client.query<ReversalRow>(
    `select status, transfer_id as transfer, available
     from ledger.reverse($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      head.jurisdiction,
      transfer,
      key,
      head.provision,
      head.actor,
      head.eventDate,
      head.recordedOn,
      head.lawVersion,
      document,
      decision,
    ],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('ledger.reverse answered nothing');
  const code = REVERSAL_REFUSALS.find((candidate) => candidate === row.status);
  if (code !== undefined)
    return fail({ code, available: row.available === null ? null : fen(row.available) });
  if (row.transfer === null) throw new Error(`ledger.reverse answered ${row.status} without a transfer`);
  return ok({ transfer: row.transfer, retried: row.status === 'exists' });
}
