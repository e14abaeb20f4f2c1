import { FUNDS_RULES, type JsonSchema } from '@jizheng/rules';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { SCHEMA_ANNOTATIONS } from '../../src/funds/field-labels.js';
import { apiDocument } from '../../src/http/api-document.js';
import { PEOPLES_ACTS } from '../../src/http/components.js';
import { virementOf } from '../support/virement-scene.js';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
}

interface Operation {
  readonly operationId: string;
  readonly security?: readonly { readonly [scheme: string]: unknown }[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly content: { readonly 'application/json': { readonly schema: JsonSchema } };
  };
  readonly responses: { readonly '2XX'?: { readonly headers?: object } };
}

const MOST_BYTES = 600_000;
const COMPONENT = 'component:';

const document = (await apiDocument()) as {
  readonly openapi: string;
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } };
  readonly components: { readonly schemas: { readonly [name: string]: JsonSchema } };
};

const ajv = new Ajv2020({
  strictTypes: false,
  strictRequired: false,
  formats: { date: true, 'date-time': true, binary: true },
  keywords: [...SCHEMA_ANNOTATIONS, 'example'],
});

/** A schema that refers to components by their names, so that each is compiled once for all that name it. */
const byName = (schema: JsonSchema): JsonSchema =>
  JSON.parse(JSON.stringify(schema).replaceAll('#/components/schemas/', COMPONENT)) as JsonSchema;

for (const [name, schema] of Object.entries(document.components.schemas)) {
  ajv.addSchema(byName(schema), `${COMPONENT}${name}`);
}

const compiled = (schema: JsonSchema): ValidateFunction => ajv.compile(byName(schema));

const OPERATIONS = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    path,
    method,
    operation,
  })),
);

const bodyOf = (path: string): ValidateFunction => {
  const schema = document.paths[path]?.post?.requestBody?.content['application/json'].schema;
  if (schema === undefined) throw new Error(`${path} takes no body`);
  return compiled(schema);
};

const withHeader = (header: string, isRequired?: boolean): readonly string[] =>
  OPERATIONS.filter(({ operation }) =>
    operation.parameters?.some(
      ({ name, in: where, required = false }) =>
        where === 'header' && name === header && (isRequired === undefined || required === isRequired),
    ),
  ).map(({ name }) => name);

/** Every schema of the document, wherever it stands. */
function schemasIn(node: unknown): readonly JsonSchema[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) =>
    name === 'schema' ? [value as JsonSchema] : schemasIn(value),
  );
}

it('is one document of a sane size whose every schema is one, and refers to what is there', () => {
  expect(document.openapi).toBe('3.1.0');
  expect(Buffer.byteLength(JSON.stringify(document))).toBeLessThan(MOST_BYTES);
  const schemas = [...schemasIn(document.paths), ...Object.values(document.components.schemas)];
  expect(schemas.length).toBeGreaterThan(200);
  for (const schema of schemas) expect(typeof compiled(schema)).toBe('function');
});

it('names every operation once, and every part of an address', () => {
  const ids = OPERATIONS.map(({ operation }) => operation.operationId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { name, path, operation } of OPERATIONS) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, part]) => part);
    const told = (operation.parameters ?? []).filter((each) => each.in === 'path').map((each) => each.name);
    expect([name, ...told]).toEqual([name, ...named]);
  }
});

it('says what each act asks for, and what each rule', () => {
  const { act, input, note } = virementOf('测调剂〔2025〕1号', '9000000');
  const submits = bodyOf('/api/papers');
  expect([submits({ act, input, note }), submits.errors]).toEqual([true, null]);
  expect(submits({ act: 'release', input, note })).toBe(false);
  expect(submits({ act, input: { ...input, more: 1 } })).toBe(false);
  expect(submits({ act, input, more: 1 })).toBe(false);
  expect(bodyOf('/api/acts/{name}')({ input })).toBe(true);
  expect(bodyOf('/api/acts/{name}')({ input: {} })).toBe(false);
  const decides = bodyOf('/api/rules/{id}/decide');
  for (const { id, example } of FUNDS_RULES) {
    const facts = document.components.schemas[`facts.${id}`] ?? {};
    expect([id, compiled(facts)(example), decides({ facts: example })]).toEqual([id, true, true]);
  }
  const inputs = Object.keys(document.components.schemas).filter((name) => name.startsWith('input.'));
  expect(inputs).toEqual(PEOPLES_ACTS.map(({ name }) => `input.${name}`));
});

it('tells the headers where they apply', () => {
  const writes = OPERATIONS.filter(({ method, name }) => method !== 'get' && name !== 'POST /api/session');
  for (const { name, operation } of writes) {
    expect([name, operation.security]).toEqual([name, [{ session: [], csrf: [] }]]);
  }
  expect(withHeader('if-match', true)).toEqual([
    'POST /api/papers/{id}/steps',
    'POST /api/gazette/editions/{id}/verdicts',
    'POST /api/gazette/editions/{id}/steps',
  ]);
  expect(withHeader('if-match', false)).toEqual(['POST /api/acts/{name}', 'POST /api/papers']);
  const tagged = OPERATIONS.filter(({ operation: { responses } }) => responses['2XX']?.headers !== undefined);
  expect(tagged.map(({ name }) => name)).toEqual([
    'GET /api/funds/{code}',
    'POST /api/papers',
    'GET /api/papers/{id}',
    'POST /api/papers/{id}/steps',
    'GET /api/gazette/editions/{id}',
    'POST /api/gazette/editions/{id}/verdicts',
    'POST /api/gazette/editions/{id}/steps',
  ]);
  expect(withHeader('idempotency-key')).toEqual(withHeader('idempotency-key', true));
  expect(withHeader('idempotency-key')).toContain('POST /api/workbooks');
  expect([...withHeader('x-file-name')].sort()).toEqual([
    'POST /api/gazette/editions',
    'POST /api/gazette/readings',
    'POST /api/workbooks',
  ]);
});
