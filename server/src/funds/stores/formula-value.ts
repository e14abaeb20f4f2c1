import type { ActContext } from '../../acts/act.js';

/** One factor of a plan for one place, as it was stated; weight and value are exact texts. */
export interface FormulaValue {
  readonly plan: string;
  readonly factor: string;
  /** A fraction of the whole, such as `3/5`. */
  readonly weight: string;
  readonly area: string;
  /** A decimal figure, such as `70.5`. */
  readonly value: string;
}

/** The values stated for these plans, by plan, in the order in which they were stated. */
export async function findFormulaValues(
  { client, jurisdiction }: ActContext,
  plans: readonly string[],
): Promise<ReadonlyMap<string, readonly FormulaValue[]>> {
  const { rows } = await client.query<FormulaValue>(
    `select plan, factor, weight, area, value from funds.formula_value
     where jurisdiction = $1 and plan = any($2) order by act_id`,
    [jurisdiction, [...new Set(plans)]],
  );
  const values = new Map<string, FormulaValue[]>();
  for (const row of rows) {
    const known = values.get(row.plan);
    if (known === undefined) values.set(row.plan, [row]);
    else known.push(row);
  }
  return values;
}

/** Enters stated values. */
export async function insertFormulaValues(
  { client, jurisdiction }: ActContext,
  values: readonly (FormulaValue & { readonly act: bigint })[],
): Promise<void> {
  await client.query(
    `insert into funds.formula_value (jurisdiction, plan, factor, weight, area, value, act_id)
     select $1, v.* from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[]) as v`,
    [
      jurisdiction,
      values.map(({ plan }) => plan),
      values.map(({ factor }) => factor),
      values.map(({ weight }) => weight),
      values.map(({ area }) => area),
      values.map(({ value }) => value),
      values.map(({ act }) => act),
    ],
  );
}
