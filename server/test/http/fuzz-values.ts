import type { JsonSchema } from '@jizheng/rules';
import fc from 'fast-check';

const HOSTILE = [
  "'; drop table law.act; --",
  '../../../../etc/passwd',
  '<script>alert(1)</script>',
  '\u202eخطأ',
  '\u0000',
  '\ud800',
  '９９９',
  '-1',
  '1e400',
  '99999999999999999999',
  '2025-02-30',
  'x'.repeat(3_000),
  '{"$ne":null}',
  '%',
  '',
];
const REAL = [
  'F01',
  'F02',
  'P1',
  'P2',
  '101',
  '220100',
  '2025',
  '2025-06-30',
  '100.00',
  '1',
  'virement',
  '-on',
];

interface Shape {
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly string[];
  readonly type?: string;
  readonly items?: JsonSchema;
  readonly properties?: { readonly [name: string]: JsonSchema };
  readonly pattern?: string;
}

/** Texts that somebody may send: of the books, hostile, any, and of a pattern. */
export const texts = (pattern?: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...REAL),
    fc.constantFrom(...HOSTILE),
    fc.string(),
    ...(pattern === undefined ? [] : [fc.stringMatching(new RegExp(pattern))]),
  );

/** Anything at all. */
export const SPITE: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...HOSTILE, null, true, -1, 1.5, 1e308, [], {}, [[]], { __proto__: null }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Values of a schema, mostly in its shape, one in eight of any other. */
export function valuesOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  const { anyOf, enum: choices, type, items, properties, pattern } = schema as Shape;
  const shaped = (): fc.Arbitrary<unknown> => {
    if (anyOf !== undefined) return fc.oneof(...anyOf.map(valuesOf));
    if (choices !== undefined) return fc.constantFrom(...choices);
    if (items !== undefined) return fc.array(valuesOf(items), { maxLength: 3 });
    if (properties !== undefined) {
      const fields = Object.entries(properties).map(([name, field]) => [name, valuesOf(field)] as const);
      const model: { [name: string]: fc.Arbitrary<unknown> } = Object.fromEntries(fields);
      return fc.oneof(
        { weight: 4, arbitrary: fc.record(model) },
        { weight: 1, arbitrary: fc.record(model, { requiredKeys: [] }) },
      );
    }
    if (type === 'boolean') return fc.boolean();
    if (type === 'integer') return fc.oneof(fc.integer({ min: 2024, max: 2027 }), fc.integer());
    if (type === 'null') return fc.constant(null);
    return texts(pattern);
  };
  return fc.oneof({ weight: 7, arbitrary: shaped() }, { weight: 1, arbitrary: SPITE });
}
