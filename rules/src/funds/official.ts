import type { PlainDate } from '../law/date.js';
import type { FactError } from '../law/kind.js';
import { type Policy, supersede } from '../law/policy.js';
import { fail, ok, type Result } from '../law/result.js';
import { fundsParameters } from './parameters.js';

/** A value that the finance department has given a parameter from a day on (art. 49). */
export interface OfficialValue {
  readonly parameter: string;
  readonly from: PlainDate;
  /** As JSON, in the form that the parameter's kind reads. */
  readonly value: unknown;
  /** The document that gives it, and its date. */
  readonly number: string;
  readonly date: PlainDate;
}

type FundsPolicy = Policy<typeof fundsParameters>;

const isParameter = (name: string): name is keyof typeof fundsParameters =>
  Object.hasOwn(fundsParameters, name);

/** The policy with official interpretations in place of what they supersede; every one that cannot be read is named. */
export function withOfficial(
  policy: FundsPolicy,
  given: readonly OfficialValue[],
): Result<FundsPolicy, FactError[]> {
  const errors: FactError[] = [];
  let changed = policy;
  for (const { parameter, value, from, number, date } of given) {
    if (!isParameter(parameter)) {
      errors.push({ code: 'unknownField', path: parameter });
      continue;
    }
    const read = fundsParameters[parameter].kind.parse(value, parameter);
    if (!read.ok) errors.push(...read.error);
    // The kind has just read the value, so it is one of the parameter's own.
    else changed = supersede(changed, parameter, { from, value: read.value as never, number, date });
  }
  return errors.length > 0 ? fail(errors) : ok(changed);
}
