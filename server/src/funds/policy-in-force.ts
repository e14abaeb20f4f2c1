import {
  jilin2024,
  type NoVersion,
  type OfficialValue,
  type PlainDate,
  type Policy,
  type PolicyVersion,
  type Result,
  versionOn,
  withOfficial,
} from '@jizheng/rules';
import type pg from 'pg';
import { findOfficialValues } from './stores/official-interpretation.js';

/** What the jurisdiction's finance department has interpreted (art. 49). */
export const officialValues = (
  client: pg.ClientBase,
  jurisdiction: string,
): Promise<readonly OfficialValue[]> => findOfficialValues({ client, jurisdiction });

/** The jurisdiction's policy with the official interpretations that the finance department has entered (art. 49). */
export async function policyOf(client: pg.ClientBase, jurisdiction: string): Promise<Policy> {
  const policy = withOfficial(jilin2024, await officialValues(client, jurisdiction));
  if (policy.ok) return policy.value;
  const paths = policy.error.map(({ path }) => path).join(', ');
  throw new Error(`official interpretations that cannot be read: ${paths}`);
}

/** The version of the law in force in the jurisdiction on a day. */
export const policyInForce = async (
  client: pg.ClientBase,
  jurisdiction: string,
  date: PlainDate,
): Promise<Result<PolicyVersion, NoVersion>> => versionOn(await policyOf(client, jurisdiction), date);
