import type { SUPPORT_MODE } from '@jizheng/rules';
import type pg from 'pg';

/** A portion with what its fund says. */
export interface Portion {
  readonly fund: string;
  readonly code: string;
  readonly name: string;
  readonly useOfMoney: string;
  readonly authority: 'retained' | 'delegated';
  readonly spendingClass: 'ordinary' | 'emergencyRelief' | 'actualsSettlement';
  readonly selection: 'competitive' | 'exPostAward' | 'rolling' | 'other';
  readonly supportMode: keyof typeof SUPPORT_MODE;
  readonly transferClass: 'generalTransfer' | 'specialTransfer' | 'provincialLevel';
  /** Basis of rules of its own (art. 40), or null. */
  readonly ownRulesBasis: string | null;
  readonly functionCode: string;
  readonly governmentEconomicCode: string;
  readonly departmentEconomicCode: string;
  readonly department: string;
  readonly fundState: 'applied' | 'approved' | 'ended' | 'terminated';
}

/** One text for one portion, to look it up by. */
export const portionName = (fund: string, portion: string): string => `${fund}/${portion}`;

/** The portions of these funds, by `portionName`. */
export async function findPortions(
  client: pg.ClientBase,
  jurisdiction: string,
  funds: readonly string[],
): Promise<ReadonlyMap<string, Portion>> {
  const { rows } = await client.query<Portion>(
    `select p.fund, p.code, p.name, p.use_of_money as "useOfMoney", p.authority, p.spending_class as "spendingClass",
       p.selection, p.support_mode as "supportMode", p.transfer_class as "transferClass",
       p.own_rules_basis as "ownRulesBasis", p.function_code as "functionCode",
       p.government_economic_code as "governmentEconomicCode",
       p.department_economic_code as "departmentEconomicCode", f.department, f.state as "fundState"
     from funds.portion p join funds.fund f on f.jurisdiction = p.jurisdiction and f.code = p.fund
     where p.jurisdiction = $1 and p.fund = any($2)`,
    [jurisdiction, [...new Set(funds)]],
  );
  return new Map(rows.map((row) => [portionName(row.fund, row.code), row]));
}
