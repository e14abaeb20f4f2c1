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
 * Posts all lines or none: one line that nothing stands against in one round trip, thousands in two. A retry with
 * the same keys and contents answers what the first call answered. All refused lines are reported at once.
 */
export async function post(
  client: pg.ClientBase,
  head: PostingHead,
  lines: readonly TransferLine[],
): Promise<Result<readonly PostedLine[], readonly LedgerRefusal[]>> {
  const [first, ...more] = lines;
  if (first === undefined) return ok([]);
  if (more.length === 0) {
    const transfer = await postOne(client, head, first);
    if (transfer !== null) return ok([{ line: 1, transfer, retried: false }]);
  }
  return postAll(client, head, lines);
}

/** The new transfer, or null when something stands against the line, or it is there already. */
async function postOne(
  client: pg.ClientBase,
  head: PostingHead,
  { key, from, to, amount, document, decision }: TransferLine,
): Promise<bigint | null> {
  const { rows } = await client.query<{ transfer: bigint | null }>(
    `select ledger.post_one($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)
       as transfer`,
    [...valuesOf(head), key, ...namesOf(from), ...namesOf(to), amount, document, decision],
  );
  return rows[0]?.transfer ?? null;
}

const valuesOf = (head: PostingHead): readonly unknown[] => [
  head.jurisdiction,
  head.kind,
  head.provision,
  head.actor,
  head.eventDate,
  head.recordedOn,
  head.lawVersion,
];

const namesOf = ({ fund, portion, budgetYear, holder, stage }: AccountKey): readonly unknown[] => [
  fund,
  portion,
  budgetYear,
  holder,
  stage,
];

async function postAll(
  client: pg.ClientBase,
  head: PostingHead,
  lines: readonly TransferLine[],
): Promise<Result<readonly PostedLine[], readonly LedgerRefusal[]>> {
  const accounts = await accountIds(client, head.jurisdiction, lines);
  const { rows } = await client.query<PostRow>(
    `select line, status, transfer_id as transfer, available
     from ledger.post($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...valuesOf(head),
      lines.map(({ key }) => key),
      accounts.from,
      accounts.to,
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

/** The account ids of each line, in order; every account is opened once. */
async function accountIds(
  client: pg.ClientBase,
  jurisdiction: string,
  lines: readonly TransferLine[],
): Promise<{ readonly from: readonly bigint[]; readonly to: readonly bigint[] }> {
  const places = new Map<string, number>();
  const accounts: AccountKey[] = [];
  const placeOf = (account: AccountKey): number => {
    const name = accountName(account);
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, accounts.length);
    return accounts.push(account) - 1;
  };
  const from = lines.map((line) => placeOf(line.from));
  const to = lines.map((line) => placeOf(line.to));
  const ids = await openAccounts(client, jurisdiction, accounts);
  const idOf = (place: number): bigint => ids[place] ?? 0n;
  return { from: from.map(idOf), to: to.map(idOf) };
}
