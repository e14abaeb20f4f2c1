import { type Fen, fen } from '@jizheng/rules';
import type pg from 'pg';

/** What a transfer cannot be if ledger.post or ledger.reverse wrote it. */
export type TransferDefect =
  | 'balanceAfter'
  | 'unknownAccount'
  | 'unknownDocument'
  | 'unknownDecision'
  | 'wrongStage'
  | 'wrongReversal';

/** A break in an audit chain. */
export interface BrokenLink {
  readonly jurisdiction: string;
  readonly file: string;
  readonly number: bigint;
  readonly defect: 'gap' | 'unlinked' | 'altered' | 'cut short';
}

/** What a check of the whole ledger found; `sound` when nothing is wrong. */
export interface LedgerReport {
  readonly sound: boolean;
  /** All balances together: zero, since every transfer takes from one account what it gives to another. */
  readonly total: Fen;
  /** Accounts whose balance is not the sum of their transfers. */
  readonly unbalanced: readonly {
    readonly account: bigint;
    readonly balance: bigint;
    readonly posted: bigint;
  }[];
  readonly defective: readonly { readonly transfer: bigint; readonly defect: TransferDefect }[];
  readonly brokenChain: readonly BrokenLink[];
  /** Audit events whose acts, decisions or transfers are no longer what they were. */
  readonly altered: readonly bigint[];
}

/** Checks every account, transfer and audit event of the database. Takes time in proportion to their number. */
export async function verifyLedger(client: pg.ClientBase): Promise<LedgerReport> {
  const { rows: totals } = await client.query<{ total: bigint }>(
    'select coalesce(sum(balance), 0)::bigint as total from ledger.account',
  );
  const { rows: unbalanced } = await client.query<LedgerReport['unbalanced'][number]>(
    'select account, balance, posted from ledger.unbalanced() order by account',
  );
  const { rows: defective } = await client.query<LedgerReport['defective'][number]>(
    'select transfer_id as transfer, defect from ledger.defective() order by transfer_id, defect',
  );
  const { rows: brokenChain } = await client.query<BrokenLink>(
    'select jurisdiction, file, number, defect from audit.broken() order by jurisdiction, file, number',
  );
  const { rows: altered } = await client.query<{ event: bigint }>(
    'select event_id as event from law.altered() order by event_id',
  );
  const total = fen(totals[0]?.total ?? 0n);
  const faults = unbalanced.length + defective.length + brokenChain.length + altered.length;
  return {
    sound: total === 0n && faults === 0,
    total,
    unbalanced,
    defective,
    brokenChain,
    altered: altered.map(({ event }) => event),
  };
}
