import {
  type AnyRule,
  type FactError,
  FUNDS_RULES,
  fail,
  ok,
  type PlainDate,
  type PolicyVersion,
  type Result,
} from '@jizheng/rules';
import { policyInForce } from '../../funds/policy-in-force.js';
import type { Call } from '../endpoint.js';
import { type Problem, problem } from '../problem.js';

/** The rule of that id; what comes after the dot is enough. */
export function ruleNamed(id: string): Result<AnyRule, Problem> {
  const rule = FUNDS_RULES.find((each) => each.id === id || each.id === `funds.${id}`);
  return rule === undefined ? fail(problem('notFound')) : ok(rule);
}

/** The law in force on a day, the office day where none is named. */
export async function lawOn(
  { client, signed }: Pick<Call<unknown, unknown, unknown>, 'client' | 'signed'>,
  on: PlainDate | null,
): Promise<Result<PolicyVersion, Problem>> {
  const day = on ?? signed.today;
  const version = await policyInForce(client, signed.jurisdiction, day);
  if (version.ok) return version;
  const detail = { zh: `${day}没有可适用的办法版本`, en: `no version of the measures is held for ${day}` };
  return fail(problem('unacceptable', detail));
}

/** Errors of a part of the body, by where they stand in it. */
export const under = (part: string, errors: readonly FactError[]): readonly FactError[] =>
  errors.map((error) => ({ ...error, path: error.path === '' ? part : `${part}.${error.path}` }));
