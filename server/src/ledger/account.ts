import type { Fen } from '@jizheng/rules';
import { fen } from '@jizheng/rules';
import type pg from 'pg';

/** Where money stands within a fund's life. */
export type Stage =
  | 'origin'
  | 'appropriated'
  | 'reserved'
  | 'released'
  | 'allotted'
  | 'paid'
  | 'carriedOver'
  | 'stopped'
  | 'allowance'
  | 'allowancePaid'
  | 'generalBudget'
  | 'offset'
  | 'reused';

/** What names an account within a jurisdiction; authority and class belong to the portion. */
export interface AccountKey {
  readonly fund: string;
  readonly portion: string;
  readonly budgetYear: number;
  /** An office, a place (area code), a unit or a project (`project:CODE`). */
  readonly holder: string;
  readonly stage: Stage;
}

/** One text for one account, to look it up by. */
export const accountName = ({ fund, portion, budgetYear, holder, stage }: AccountKey): string =>
  [fund, portion, budgetYear, holder, stage].join('\u001f');

/** Opens the accounts that do not exist yet and answers each one's id, in the order asked. */
export async function openAccounts(
  client: pg.ClientBase,
  jurisdiction: string,
  accounts: readonly AccountKey[],
): Promise<readonly bigint[]> {
  const { rows } = await client.query<{ ids: readonly bigint[] | null }>(
    'select ledger.open($1, $2, $3, $4, $5, $6::ledger.stage[]) as ids',
    [
      jurisdiction,
      accounts.map(({ fund }) => fund),
      accounts.map(({ portion }) => portion),
      accounts.map(({ budgetYear }) => budgetYear),
      accounts.map(({ holder }) => holder),
      accounts.map(({ stage }) => stage),
    ],
  );
  return rows[0]?.ids ?? [];
}

/** What the accounts hold now, by `accountName`; an account that was never opened holds nothing. */
export async function readBalances(
  client: pg.ClientBase,
  jurisdiction: string,
  accounts: readonly AccountKey[],
): Promise<ReadonlyMap<string, Fen>> {
  const { rows } = await client.query<AccountKey & { balance: bigint }>(
    `select a.fund, a.portion, a.budget_year as "budgetYear", a.holder, a.stage::text as stage, a.balance
     from (select distinct * from unnest($2::text[], $3::text[], $4::integer[], $5::text[], $6::ledger.stage[])
       as w (fund, portion, year, holder, stage)) w
     join ledger.account a on a.jurisdiction = $1
       and (a.fund, a.portion, a.budget_year, a.holder, a.stage) = (w.fund, w.portion, w.year, w.holder, w.stage)`,
    [
      jurisdiction,
      accounts.map(({ fund }) => fund),
      accounts.map(({ portion }) => portion),
      accounts.map(({ budgetYear }) => budgetYear),
      accounts.map(({ holder }) => holder),
      accounts.map(({ stage }) => stage),
    ],
  );
  return new Map(rows.map((row) => [accountName(row), fen(row.balance)]));
}
