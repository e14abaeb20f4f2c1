import {
  fundsParameters,
  jilin2024,
  type NoVersion,
  type PlainDate,
  type Policy,
  type PolicyVersion,
  type Result,
  supersede,
  versionOn,
} from '@jizheng/rules';
import type pg from 'pg';

type FundsPolicy = typeof jilin2024;

interface OfficialRow {
  readonly parameter: string;
  readonly from: PlainDate;
  readonly value: unknown;
  readonly number: string;
  readonly date: PlainDate;
}

const isParameter = (name: string): name is keyof typeof fundsParameters =>
  Object.hasOwn(fundsParameters, name);

/** The jurisdiction's policy with the official interpretations that the finance department has entered (art. 49). */
export async function policyOf(client: pg.ClientBase, jurisdiction: string): Promise<Policy> {
  const { rows } = await client.query<OfficialRow>(
    `select parameter, valid_from as "from", value, number, dated as "date" from law.official_interpretation
     where jurisdiction = $1 order by valid_from, parameter`,
    [jurisdiction],
  );
  return rows.reduce<FundsPolicy>(withOfficial, jilin2024);
}

function withOfficial(
  policy: FundsPolicy,
  { parameter, from, value, number, date }: OfficialRow,
): FundsPolicy {
  if (!isParameter(parameter))
    throw new Error(`official interpretation of an unknown parameter: ${parameter}`);
  const parsed = fundsParameters[parameter].kind.parse(value, parameter);
  if (!parsed.ok) throw new Error(`official interpretation cannot be read: ${parameter}`);
  // The kind has just read the value, so it is one of the parameter's own.
  return supersede(policy, parameter, { from, value: parsed.value as never, number, date });
}

/** The version of the law in force in the jurisdiction on a day. */
export const policyInForce = async (
  client: pg.ClientBase,
  jurisdiction: string,
  date: PlainDate,
): Promise<Result<PolicyVersion, NoVersion>> => versionOn(await policyOf(client, jurisdiction), date);
