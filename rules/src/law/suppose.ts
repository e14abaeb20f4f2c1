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
  const errors: FactError[] = [];
  const entries: { [parameter: string]: Entry<unknown> } = { ...version.entries };
  for (const [name, json] of Object.entries(given)) {
    const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
    const parameter = version.policy.parameters[name];
    if (entry === undefined || parameter === undefined) {
      errors.push({ code: 'unknownField', path: name });
      continue;
    }
    const read = parameter.kind.parse(json, name);
    if (read.ok) entries[name] = { ...entry, value: read.value, basis: { by: 'supposition' } };
    else errors.push(...read.error);
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
