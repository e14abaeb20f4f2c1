import type { JsonSchema } from '@jizheng/rules';
import fc from 'fast-check';
import { ENDPOINTS } from '../../src/http/endpoints.js';

/** A request made from an endpoint's schemas, or from spite. */
export interface FuzzRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: string;
  readonly payload: string | null;
  readonly headers: { readonly [name: string]: string };
}

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

const texts = (pattern: string | undefined): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.constantFrom(...REAL),
    fc.constantFrom(...HOSTILE),
    fc.string(),
    ...(pattern === undefined ? [] : [fc.stringMatching(new RegExp(pattern))]),
  );

const SPITE: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...HOSTILE, null, true, -1, 1.5, 1e308, [], {}, [[]], { __proto__: null }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Values of a schema, mostly in its shape, one in eight of any other. */
function valuesOf(schema: JsonSchema, depth = 0): fc.Arbitrary<unknown> {
  const { anyOf, enum: choices, type, items, properties, pattern } = schema as Shape;
  const shaped = (): fc.Arbitrary<unknown> => {
    if (anyOf !== undefined) return fc.oneof(...anyOf.map((each) => valuesOf(each, depth + 1)));
    if (choices !== undefined) return fc.constantFrom(...choices);
    if (items !== undefined) return fc.array(valuesOf(items, depth + 1), { maxLength: 3 });
    if (properties !== undefined) {
      const fields = Object.entries(properties).map(
        ([name, field]) => [name, valuesOf(field, depth + 1)] as const,
      );
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

const encoded = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
};

const query = (values: unknown): string => {
  if (typeof values !== 'object' || values === null) return '';
  const parts = Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
};

/** Streams answer for as long as somebody listens: they have tests of their own. */
const ENDLESS: ReadonlySet<string> = new Set(['/api/changes']);

/** Requests to every endpoint, made from its schemas. */
export const fuzzRequests: fc.Arbitrary<FuzzRequest> = fc.oneof(
  ...ENDPOINTS.filter(({ path }) => !ENDLESS.has(path)).map(({ method, path, schemas }) =>
    fc
      .record({
        params: fc.array(texts(undefined), { minLength: 3, maxLength: 3 }),
        query: schemas.query === null ? fc.constant(null) : valuesOf(schemas.query),
        body: schemas.body === null ? SPITE : valuesOf(schemas.body),
        broken: fc.integer({ min: 0, max: 19 }),
        key: fc.oneof(fc.uuid(), fc.constantFrom('short', '', 'same-key-again')),
        ifMatch: fc.constantFrom('"f-1"', '"p-1"', '*', 'nonsense', ''),
        type: fc.constantFrom('application/json', 'application/json', 'application/json', 'text/plain'),
      })
      .map((made): FuzzRequest => {
        let at = 0;
        const url = path.replace(/:(\w+)/g, () => encoded(made.params[at++] ?? ''));
        const body = JSON.stringify(made.body) ?? '';
        return {
          method,
          url: `${url}${query(made.query)}`,
          payload: method === 'GET' ? null : made.broken === 0 ? body.slice(0, -1) : body,
          headers: {
            ...(method === 'GET' ? {} : { 'content-type': made.type, 'idempotency-key': made.key }),
            ...(made.ifMatch === '' ? {} : { 'if-match': made.ifMatch }),
          },
        };
      }),
  ),
);
