import type { ActContext } from '../../acts/act.js';
import type { Portion } from './portion.js';

/** A portion as the list of funds enters it. */
export type NewPortion = Omit<Portion, 'department' | 'fundState'>;

/** Enters portions; one that is there already stays as it is. */
export async function insertPortions(
  { client, jurisdiction }: ActContext,
  rows: readonly NewPortion[],
): Promise<void> {
  await client.query(
    `insert into funds.portion (jurisdiction, fund, code, name, use_of_money, authority, spending_class, selection,
       support_mode, transfer_class, own_rules_basis, function_code, government_economic_code,
       department_economic_code)
     select $1, p.* from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
       $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[]) as p
     on conflict (jurisdiction, fund, code) do nothing`,
    [
      jurisdiction,
      rows.map(({ fund }) => fund),
      rows.map(({ code }) => code),
      rows.map(({ name }) => name),
      rows.map(({ useOfMoney }) => useOfMoney),
      rows.map(({ authority }) => authority),
      rows.map(({ spendingClass }) => spendingClass),
      rows.map(({ selection }) => selection),
      rows.map(({ supportMode }) => supportMode),
      rows.map(({ transferClass }) => transferClass),
      rows.map(({ ownRulesBasis }) => ownRulesBasis),
      rows.map(({ functionCode }) => functionCode),
      rows.map(({ governmentEconomicCode }) => governmentEconomicCode),
      rows.map(({ departmentEconomicCode }) => departmentEconomicCode),
    ],
  );
}
