import type { FactError } from './kind.js';
import type { Entry, PolicyVersion } from './policy.js';
import { fail, ok, type Result } from './result.js';

/**
 * “What if”: the version as it would stand with other values of some parameters, given as JSON by name. Each of them is
 * marked as supposed, and every wrong one is named.
 */
export function suppose(
  version: PolicyVersion,
  given: { readonly [parameter: string]: unknown },
): Result<PolicyVersion, FactError[]> {
  const parameters = new Map(Object.entries(version.policy.parameters));
  const entries: { [parameter: string]: Entry<unknown> } = { ...version.entries };
  const errors: FactError[] = [];
  for (const [name, json] of Object.entries(given)) {
    const read = parameters.get(name)?.kind.parse(json, name);
    if (read === undefined) errors.push({ code: 'unknownField', path: name });
    else if (!read.ok) errors.push(...read.error);
    // Every parameter has an entry in a version.
    else entries[name] = { ...(entries[name] as Entry<unknown>), ...supposed(read.value) };
  }
  if (errors.length > 0) return fail(errors);
  const { zh, en } = version.policy.title;
  return ok({
    policy: { ...version.policy, title: { zh: `${zh}（假设）`, en: `${en} (supposed)` } },
    since: version.since,
    values: Object.fromEntries(Object.entries(entries).map(([name, { value }]) => [name, value])),
    entries,
  });
}

const supposed = (value: unknown) => ({ value, basis: { by: 'supposition' } as const });
