import type { Fen, PlainDate } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';

/** A special fund. */
export interface Fund {
  readonly code: string;
  readonly name: string;
  readonly department: string;
  readonly state: 'applied' | 'approved' | 'ended' | 'terminated';
  readonly termFrom: PlainDate | null;
  readonly termTo: PlainDate | null;
  /** Over the whole term. */
  readonly approvedTotal: Fen;
  /** Added within the term by adjustments. */
  readonly addedTotal: Fen;
  readonly measure: string | null;
  readonly secretBasis: string | null;
}

/** A fund that is applied for. */
export type NewFund = Pick<Fund, 'code' | 'name' | 'department' | 'secretBasis'>;

/** What an approval makes of a fund: its term, and its totals. */
export interface FundApproval {
  readonly code: string;
  readonly termFrom: PlainDate;
  readonly termTo: PlainDate;
  readonly approvedTotal: Fen;
  readonly addedTotal: Fen;
}

/** The funds with these codes, by code. */
export async function findFunds(
  { client, jurisdiction }: ActContext,
  codes: readonly string[],
): Promise<Map<string, Fund>> {
  const { rows } = await client.query<Fund>(
    `select code, name, department, state, term_from as "termFrom", term_to as "termTo",
       approved_total as "approvedTotal", added_total as "addedTotal", measure, secret_basis as "secretBasis"
     from funds.fund where jurisdiction = $1 and code = any($2)`,
    [jurisdiction, [...new Set(codes)]],
  );
  return new Map(rows.map((row) => [row.code, row]));
}

/** The funds, in force or under review, that bear one of these names or hold a portion with one of these uses. */
export async function findLikeFunds(
  { client, jurisdiction }: ActContext,
  names: readonly string[],
  uses: readonly string[],
): Promise<readonly { readonly code: string; readonly name: string; readonly use: string | null }[]> {
  const { rows } = await client.query<{ code: string; name: string; use: string | null }>(
    `select f.code, f.name, p.use_of_money as use
     from funds.fund f
     left join funds.portion p on p.jurisdiction = f.jurisdiction and p.fund = f.code and p.use_of_money = any($3)
     where f.jurisdiction = $1 and (f.name = any($2) or p.code is not null) and (f.state = 'approved' or exists (
       select from funds.application a
       where a.jurisdiction = f.jurisdiction and a.fund = f.code and a.state = 'underReview'))`,
    [jurisdiction, [...new Set(names)], [...new Set(uses)]],
  );
  return rows;
}

/** Enters funds that are applied for; one whose application failed before stays as it is. */
export async function insertFunds(
  { client, jurisdiction }: ActContext,
  funds: readonly NewFund[],
): Promise<void> {
  await client.query(
    `insert into funds.fund (jurisdiction, code, name, department, state, secret_basis)
     select $1, f.code, f.name, f.department, 'applied', f.secret_basis
     from unnest($2::text[], $3::text[], $4::text[], $5::text[]) as f (code, name, department, secret_basis)
     on conflict (jurisdiction, code) do nothing`,
    [
      jurisdiction,
      funds.map(({ code }) => code),
      funds.map(({ name }) => name),
      funds.map(({ department }) => department),
      funds.map(({ secretBasis }) => secretBasis),
    ],
  );
}

/** Writes what approvals make of the funds. */
export async function approveFunds(
  { client, jurisdiction }: ActContext,
  approvals: readonly FundApproval[],
): Promise<void> {
  if (approvals.length === 0) return;
  await client.query(
    `update funds.fund f set state = 'approved', term_from = a.term_from, term_to = a.term_to,
       approved_total = a.approved_total, added_total = a.added_total
     from unnest($2::text[], $3::date[], $4::date[], $5::bigint[], $6::bigint[])
       as a (code, term_from, term_to, approved_total, added_total)
     where f.jurisdiction = $1 and f.code = a.code`,
    [
      jurisdiction,
      approvals.map(({ code }) => code),
      approvals.map(({ termFrom }) => termFrom),
      approvals.map(({ termTo }) => termTo),
      approvals.map(({ approvedTotal }) => approvedTotal),
      approvals.map(({ addedTotal }) => addedTotal),
    ],
  );
}

/** Ends funds: at the end of their term, or before it. */
export async function endFunds(
  { client, jurisdiction }: ActContext,
  ends: readonly { readonly fund: string; readonly state: 'ended' | 'terminated' }[],
): Promise<void> {
  await client.query(
    `update funds.fund f set state = e.state from unnest($2::text[], $3::text[]) as e (code, state)
     where f.jurisdiction = $1 and f.code = e.code`,
    [jurisdiction, ends.map(({ fund }) => fund), ends.map(({ state }) => state)],
  );
}

/** Names each fund's own measure. */
export async function adoptMeasures(
  { client, jurisdiction }: ActContext,
  adoptions: readonly { readonly fund: string; readonly measure: string }[],
): Promise<void> {
  await client.query(
    `update funds.fund f set measure = a.measure from unnest($2::text[], $3::text[]) as a (code, measure)
     where f.jurisdiction = $1 and f.code = a.code`,
    [jurisdiction, adoptions.map(({ fund }) => fund), adoptions.map(({ measure }) => measure)],
  );
}
