import type { Fen } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';

/** A line of the yearly list of funds. */
export interface ListEntry {
  readonly listYear: number;
  readonly fund: string;
  readonly portion: string;
  /** Of the fund in that year. */
  readonly scale: Fen;
  readonly amount: Fen;
}

/** A line as it is entered. */
export interface NewListEntry extends ListEntry {
  readonly useOfMoney: string;
  readonly performanceTarget: string;
  readonly act: bigint;
}

/** The lines of these funds in these years. */
export async function findListEntries(
  { client, jurisdiction }: ActContext,
  funds: readonly string[],
  years: readonly number[],
): Promise<readonly ListEntry[]> {
  const { rows } = await client.query<ListEntry>(
    `select list_year as "listYear", fund, portion, scale, amount from funds.list_entry
     where jurisdiction = $1 and fund = any($2) and list_year = any($3)`,
    [jurisdiction, [...new Set(funds)], [...new Set(years)]],
  );
  return rows;
}

/** Enters lines of the list. */
export async function insertListEntries(
  { client, jurisdiction }: ActContext,
  rows: readonly NewListEntry[],
): Promise<void> {
  await client.query(
    `insert into funds.list_entry (jurisdiction, list_year, fund, portion, scale, amount, use_of_money,
       performance_target, act_id)
     select $1, e.* from unnest($2::integer[], $3::text[], $4::text[], $5::bigint[], $6::bigint[], $7::text[],
       $8::text[], $9::bigint[]) as e`,
    [
      jurisdiction,
      rows.map(({ listYear }) => listYear),
      rows.map(({ fund }) => fund),
      rows.map(({ portion }) => portion),
      rows.map(({ scale }) => scale),
      rows.map(({ amount }) => amount),
      rows.map(({ useOfMoney }) => useOfMoney),
      rows.map(({ performanceTarget }) => performanceTarget),
      rows.map(({ act }) => act),
    ],
  );
}
