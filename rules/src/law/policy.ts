import type { PlainDate } from './date.js';
import type { Kind, ValueOf } from './kind.js';
import type { ProvisionId, SourceDocument } from './provision.js';
import { fail, ok, type Result } from './result.js';
import type { Text } from './text.js';

/** Where a parameter's value comes from. */
export type Basis =
  /** The words of the provision state it. */
  | { readonly by: 'text' }
  /** ⚖ We read the provision so; `reading` says how, in our words. */
  | { readonly by: 'interpretation'; readonly reading: Text }
  /** The finance department has interpreted it (art. 49). */
  | { readonly by: 'official'; readonly number: string; readonly date: PlainDate }
  /** Nobody: it is supposed, to see what would follow. */
  | { readonly by: 'supposition' };

/** A parameter's value from a day on, with the provision that grounds it. */
export interface Entry<T> {
  readonly from: PlainDate;
  readonly value: T;
  readonly provision: ProvisionId;
  readonly basis: Basis;
}

/** What a law system lets vary: each parameter's kind and label. */
export type ParameterKinds = {
  readonly [name: string]: { readonly kind: Kind<unknown>; readonly label: Text };
};

/** A policy: the dated values of all parameters of a law system in one jurisdiction. */
export interface Policy<P extends ParameterKinds = ParameterKinds> {
  readonly id: string;
  readonly title: Text;
  readonly parameters: P;
  /** The documents that its provisions stand in. */
  readonly documents: readonly SourceDocument[];
  readonly entries: { readonly [K in keyof P]: readonly Entry<ValueOf<P[K]['kind']>>[] };
  /** Where this jurisdiction's own measure says what the rules' provision says; absent = the same address. */
  readonly locate?: { readonly [provision: string]: ProvisionId };
}

/** A policy as it stands on one day. */
export interface PolicyVersion {
  readonly policy: Policy;
  /** The day of the newest entry in force: names this version. */
  readonly since: PlainDate;
  readonly values: { readonly [name: string]: unknown };
  readonly entries: { readonly [name: string]: Entry<unknown> };
}

/** No version of the law is held for that day: an error, never a guess. */
export interface NoVersion {
  readonly code: 'noVersion';
  readonly policy: string;
  readonly date: PlainDate;
  readonly parameter: string;
}

const held = new WeakMap<Policy, Map<string, PolicyVersion>>();

/** The policy as it stands on a day; a day before a parameter's first entry is an error that names it. */
export function versionOn(policy: Policy, date: PlainDate): Result<PolicyVersion, NoVersion> {
  const entries: { [name: string]: Entry<unknown> } = {};
  for (const [name, history] of Object.entries(policy.entries)) {
    const inForce = history.findLast((entry) => entry.from <= date);
    if (inForce === undefined) return fail({ code: 'noVersion', policy: policy.id, date, parameter: name });
    entries[name] = inForce;
  }
  const since = Object.values(entries).reduce((latest, entry) =>
    entry.from > latest.from ? entry : latest,
  ).from;
  return ok(cached(policy, since, entries));
}

function cached(
  policy: Policy,
  since: PlainDate,
  entries: { [name: string]: Entry<unknown> },
): PolicyVersion {
  const versions = held.get(policy) ?? new Map<string, PolicyVersion>();
  held.set(policy, versions);
  const known = versions.get(since);
  if (known !== undefined) return known;
  const values = Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, entry.value]));
  const version: PolicyVersion = { policy, since, values, entries };
  versions.set(since, version);
  return version;
}

/** An official interpretation supersedes what we chose, from a day on (art. 49). The entries stay in order. */
export function supersede<P extends ParameterKinds, K extends keyof P & string>(
  policy: Policy<P>,
  parameter: K,
  official: { from: PlainDate; value: ValueOf<P[K]['kind']>; number: string; date: PlainDate },
): Policy<P> {
  const history = policy.entries[parameter];
  const provision = history[0]?.provision ?? (`${policy.id}/art-1` as ProvisionId);
  const { from, value, number, date } = official;
  const entry = { from, value, provision, basis: { by: 'official' as const, number, date } };
  const entries = [...history.filter((known) => known.from !== from), entry].sort((a, b) =>
    a.from < b.from ? -1 : 1,
  );
  return { ...policy, entries: { ...policy.entries, [parameter]: entries } };
}
