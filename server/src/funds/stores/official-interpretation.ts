import type { OfficialValue, PlainDate } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';

/** An official interpretation of the finance department: a parameter's value from a day on. */
export interface OfficialInterpretation {
  readonly parameter: string;
  readonly validFrom: PlainDate;
  /** As JSON, in the form that the parameter's kind reads. */
  readonly value: unknown;
  readonly number: string;
  readonly dated: PlainDate;
  readonly act: bigint;
}

/** From which days on these parameters are interpreted officially. */
export async function findInterpretedFrom(
  { client, jurisdiction }: ActContext,
  parameters: readonly string[],
): Promise<readonly { readonly parameter: string; readonly validFrom: PlainDate }[]> {
  const { rows } = await client.query<{ parameter: string; validFrom: PlainDate }>(
    `select parameter, valid_from as "validFrom" from law.official_interpretation
     where jurisdiction = $1 and parameter = any($2)`,
    [jurisdiction, [...new Set(parameters)]],
  );
  return rows;
}

/** Everything that was interpreted officially, by the day it is in force from. */
export async function findOfficialValues({
  client,
  jurisdiction,
}: Pick<ActContext, 'client' | 'jurisdiction'>): Promise<readonly OfficialValue[]> {
  const { rows } = await client.query<OfficialValue>(
    `select parameter, valid_from as "from", value, number, dated as "date" from law.official_interpretation
     where jurisdiction = $1 order by valid_from, parameter`,
    [jurisdiction],
  );
  return rows;
}

/** Enters official interpretations. */
export async function insertInterpretations(
  { client, jurisdiction }: ActContext,
  rows: readonly OfficialInterpretation[],
): Promise<void> {
  await client.query(
    `insert into law.official_interpretation (jurisdiction, parameter, valid_from, value, number, dated, act_id)
     select $1, i.* from unnest($2::text[], $3::date[], $4::jsonb[], $5::text[], $6::date[], $7::bigint[]) as i`,
    [
      jurisdiction,
      rows.map(({ parameter }) => parameter),
      rows.map(({ validFrom }) => validFrom),
      rows.map(({ value }) => JSON.stringify(value)),
      rows.map(({ number }) => number),
      rows.map(({ dated }) => dated),
      rows.map(({ act }) => act),
    ],
  );
}
