import type { Kind } from './kind.js';
import type { Expression } from './node.js';
import type { Basis, Entry, PolicyVersion } from './policy.js';
import type { Text } from './text.js';

/** An interpretation that took part in a decision. */
export interface UsedInterpretation {
  readonly parameter: string;
  readonly label: Text;
  readonly kind: Kind<unknown>;
  readonly entry: Entry<unknown>;
  /** Our reading, the finance department's, or a supposition. */
  readonly basis: Exclude<Basis, { readonly by: 'text' }>;
}

/** Every expression below (and with) the given ones. */
function* walk(expressions: readonly Expression<unknown>[]): Generator<Expression<unknown>> {
  for (const expression of expressions) {
    yield expression;
    yield* walk(expression.of);
    if (expression.readings !== undefined) yield* expression.readings;
  }
}

/** The parameters below these expressions whose value the text does not state, each once. */
export function interpretationsIn(
  expressions: readonly Expression<unknown>[],
  policy: PolicyVersion,
): UsedInterpretation[] {
  const found = new Map<string, UsedInterpretation>();
  for (const { shape, kind } of walk(expressions)) {
    if (shape.is !== 'parameter') continue;
    const entry = policy.entries[shape.name];
    if (entry === undefined || entry.basis.by === 'text') continue;
    const { name, label } = shape;
    found.set(name, { parameter: name, label, kind, entry, basis: entry.basis });
  }
  return [...found.values()];
}

/** `interpretationsIn` for expressions that are read again and again: found once for each version of the law. */
export function interpretationsOf(
  expressions: readonly Expression<unknown>[],
): (policy: PolicyVersion) => readonly UsedInterpretation[] {
  const found = new WeakMap<PolicyVersion, readonly UsedInterpretation[]>();
  return (policy) => {
    const known = found.get(policy) ?? interpretationsIn(expressions, policy);
    found.set(policy, known);
    return known;
  };
}
