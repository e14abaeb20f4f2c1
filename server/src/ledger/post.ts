import { type Fen, fail, fen, ok, type PlainDate, type ProvisionId, type Result } from '@jizheng/rules';
import type pg from 'pg';
import { type AccountKey, accountName, openAccounts } from './account.js';

/** What kind of movement a transfer is; the database knows which stages each kind joins. */
export type MovementKind =
  | 'appropriation'
  | 'reduction'
  | 'advanceRelease'
  | 'release'
  | 'breakdown'
  | 'disbursement'
  | 'reservation'
  | 'clawback'
  | 'unreserve'
  | 'virement'
  | 'carryOver'
  | 'stop'
  | 'return'
  | 'offset'
  | 'reuse'
  | 'allowance'
  | 'allowancePayment'
  | 'recovery';

/** Why the ledger refuses a line, in precedence. */
export const LEDGER_REFUSALS = [
  'keyReused',
  'notInFirstCall',
  'unknownAccount',
  'notPositive',
  'sameAccount',
  'otherJurisdiction',
  'wrongStage',
  'insufficient',
] as const;

/** A line that the ledger refuses; `available` says what the account held for it. */
export interface LedgerRefusal {
  readonly line: number;
  readonly code: (typeof LEDGER_REFUSALS)[number];
  readonly available: Fen | null;
}

/** What all transfers of one call share. */
export interface PostingHead {
  readonly jurisdiction: string;
  readonly kind: MovementKind;
  readonly provision: ProvisionId;
  readonly actor: string;
  readonly eventDate: PlainDate;
  readonly recordedOn: PlainDate;
  /** The version of the law that applied, as `policy@since`. */
  readonly lawVersion: string;
}

/** One transfer: from an account to an account, under a document and a decision. */
export interface TransferLine {
  readonly key: string;
  readonly from: AccountKey;
  readonly to: AccountKey;
  readonly amount: Fen;
  readonly document: bigint;
  readonly decision: bigint;
}

/** A line as it stands in the ledger; `retried` when the same line was posted before. */
export interface PostedLine {
  readonly line: number;
  readonly transfer: bigint;
  readonly retried: boolean;
}

/**
 * Posts all lines or none, in one call to the database, thousands at a time. A retry with the same keys and
 * contents answers what the first call answered. All refused lines are reported at once.
 */
export async function post(
  client: pg.ClientBase,
  head: PostingHead,
  lines: readonly TransferLine[],
): Promise<Result<readonly PostedLine[], readonly LedgerRefusal[]>> {
  if (lines.length === 0) return ok([]);
  const ids = await accountIds(client, head.jurisdiction, lines);
  const idOf = (account: AccountKey): bigint => ids.get(accountName(account)) ?? 0n;
  const { rows } = await client.query<PostRow>(
    `select line, status, transfer_id as transfer, available
     from ledger.post($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      head.jurisdiction,
      head.kind,
      head.provision,
      head.actor,
      head.eventDate,
      head.recordedOn,
      head.lawVersion,
      lines.map(({ key }) => key),
      lines.map(({ from }) => idOf(from)),
      lines.map(({ to }) => idOf(to)),
      lines.map(({ amount }) => amount),
      lines.map(({ document }) => document),
      lines.map(({ decision }) => decision),
    ],
  );
  const refusals = rows.flatMap(refusalOf);
  return refusals.length > 0 ? fail(refusals) : ok(rows.flatMap(postedOf));
}

interface PostRow {
  readonly line: number;
  readonly status: string;
  readonly transfer: bigint | null;
  readonly available: bigint | null;
}

function refusalOf({ line, status, available }: PostRow): LedgerRefusal[] {
  const code = LEDGER_REFUSALS.find((candidate) => candidate === status);
  return code === undefined ? [] : [{ line, code, available: available === null ? null : fen(available) }];
}

const postedOf = ({ line, status, transfer }: PostRow): PostedLine[] =>
  transfer === null ? [] : [{ line, transfer, retried: status === 'exists' }];

async function accountIds(
  client: pg.ClientBase,
  jurisdiction: string,
  lines: readonly TransferLine[],
): Promise<ReadonlyMap<string, bigint>> {
  const accounts = [
    ...new Map(lines.flatMap(({ from, to }) => [from, to]).map((key) => [accountName(key), key])).values(),
  ];
  const ids = await openAccounts(client, jurisdiction, accounts);
  return new Map(accounts.map((account, index) => [accountName(account), ids[index] ?? 0n]));
}
