import { decimalKind, type JsonSchema, moneyKind, ratioKind, yearKind } from '@jizheng/rules';
import fc from 'fast-check';

/** What the books hold, by the names of the fields that ask for it. */
export type Named = { readonly [field: string]: readonly unknown[] };

interface Shape {
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly properties?: { readonly [name: string]: JsonSchema };
}

const BY_PATTERN: ReadonlyMap<unknown, readonly string[]> = new Map([
  [moneyKind.schema.pattern, ['100.00', '5000000', '20000000.01']],
  [ratioKind.schema.pattern, ['10%', '1/2', '100%']],
  [decimalKind.schema.pattern, ['92.5', '60']],
]);
const TEXTS = ['测〔2025〕1号', '测〔2025〕2号', '说明'];
const DAYS = ['2025-03-31', '2025-06-02', '2025-06-30'];
const YEARS = [2025, 2025, 2026];
const MOST_ITEMS = 2;

function textOf({ format, pattern }: Shape): fc.Arbitrary<unknown> {
  if (format === 'date') return fc.constantFrom(...DAYS);
  if (pattern === undefined) return fc.constantFrom(...TEXTS);
  const known = BY_PATTERN.get(pattern);
  return known === undefined ? fc.stringMatching(new RegExp(pattern)) : fc.constantFrom(...known);
}

/** Values of a schema as an office that knows its books would enter them. */
export function likely(schema: JsonSchema, named: Named, field = ''): fc.Arbitrary<unknown> {
  const shape: Shape = schema;
  const { anyOf, enum: choices, type, items, properties, minimum = 0, maximum = minimum + 3 } = shape;
  const known = named[field];
  if (anyOf !== undefined) {
    const present = anyOf.filter((each) => each.type !== 'null').map((each) => likely(each, named, field));
    const there = fc.oneof(...present);
    return known !== undefined || present.length === anyOf.length ? there : fc.option(there);
  }
  if (choices !== undefined) return fc.constantFrom(...choices);
  if (items !== undefined)
    return fc.array(likely(items, named, field), { minLength: 1, maxLength: MOST_ITEMS });
  if (known !== undefined) return fc.constantFrom(...known);
  if (properties !== undefined) {
    const fields = Object.entries(properties).map(([name, each]) => [name, likely(each, named, name)]);
    return fc.record(Object.fromEntries(fields) as { [name: string]: fc.Arbitrary<unknown> });
  }
  if (type === 'boolean') return fc.boolean();
  if (minimum === yearKind.schema.minimum) return fc.constantFrom(...YEARS);
  if (type === 'integer') return fc.integer({ min: minimum, max: Math.min(maximum, minimum + 3) });
  if (type === 'null') return fc.constant(null);
  return textOf(shape);
}

/** One such value, the same in every run. */
export const likelyOne = (schema: JsonSchema, named: Named): unknown =>
  fc.sample(likely(schema, named), { seed: 1, numRuns: 1 })[0];
