import {
  decimalKind,
  type JsonSchema,
  type Kind,
  moneyKind,
  ratioKind,
  type Text,
  yearKind,
} from '@jizheng/rules';
import { LABELS_BY_ACT } from './labels/by-act.js';
import { GENERAL_LABELS } from './labels/general.js';

/**
 * What the acts' input fields are called: by name, and by `act.field` where the same name means different things.
 * A field of a nested record is found by its path, `record.field`, or by its name; an item of a checklist has its own.
 */
export const FIELD_LABELS: { readonly [field: string]: Text } = { ...GENERAL_LABELS, ...LABELS_BY_ACT };

/** The keywords that a labelled schema has beside those of JSON Schema; they validate nothing. */
export const SCHEMA_ANNOTATIONS: readonly string[] = ['x-title', 'x-kind', 'x-unit', 'x-choices'];

/** Which field a form draws. */
type FieldKind =
  | 'money'
  | 'ratio'
  | 'decimal'
  | 'date'
  | 'year'
  | 'count'
  | 'text'
  | 'flag'
  | 'choice'
  | 'list'
  | 'checklist'
  | 'record';

/** The part of a kind's schema that is read here. */
interface Shape {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: { readonly [field: string]: JsonSchema };
  readonly 'x-title'?: Text;
}

const BY_PATTERN: ReadonlyMap<unknown, FieldKind> = new Map([
  [moneyKind.schema.pattern, 'money'],
  [ratioKind.schema.pattern, 'ratio'],
  [decimalKind.schema.pattern, 'decimal'],
]);

/**
 * The JSON Schema of an act's input with what a form needs: on every property, at every depth and in the input's
 * order, `x-title` in both languages and `x-kind`; `x-unit` on money and `x-choices` on choices. An optional
 * property says it all beside its `anyOf`.
 */
export const labelledSchema = (act: { readonly name: string; readonly input: Kind<unknown> }): JsonSchema =>
  described(act.input.schema, act.name, '');

function described(schema: JsonSchema, act: string, path: string): JsonSchema {
  const { anyOf, items, properties }: Shape = schema;
  if (anyOf !== undefined) return optional(schema, anyOf, act, path);
  const kind = { 'x-kind': kindOf(schema) };
  if (items !== undefined) return { ...schema, ...kind, items: described(items, act, path) };
  if (properties !== undefined) {
    const fields = Object.entries(properties).map(([name, field]) => [
      name,
      titled(field, act, under(path, name)),
    ]);
    return { ...schema, ...kind, properties: Object.fromEntries(fields) };
  }
  return kind['x-kind'] === 'money' ? { ...schema, ...kind, 'x-unit': 'yuan' } : { ...schema, ...kind };
}

const under = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

/** What may be absent, described like what it is when it is there. */
function optional(
  schema: JsonSchema,
  alternatives: readonly JsonSchema[],
  act: string,
  path: string,
): JsonSchema {
  const [there = {}, ...absent] = alternatives;
  const whole = described(there, act, path);
  const annotations = SCHEMA_ANNOTATIONS.flatMap((keyword) =>
    keyword in whole ? [[keyword, whole[keyword]]] : [],
  );
  return { ...schema, anyOf: [whole, ...absent], ...Object.fromEntries(annotations) };
}

/** A field without a label is a bug. */
function titled(schema: JsonSchema, act: string, path: string): JsonSchema {
  const own: Shape = schema;
  const name = path.slice(path.lastIndexOf('.') + 1);
  const title = FIELD_LABELS[`${act}.${path}`] ?? FIELD_LABELS[path] ?? own['x-title'] ?? FIELD_LABELS[name];
  if (title === undefined) throw new Error(`no label for ${act}.${path}`);
  return { ...described(schema, act, path), 'x-title': title };
}

function kindOf(schema: JsonSchema): FieldKind {
  const { type, format, pattern, minimum, enum: choices, properties = {} }: Shape = schema;
  if (choices !== undefined) return 'choice';
  switch (type) {
    case 'boolean':
      return 'flag';
    case 'array':
      return 'list';
    case 'object':
      return Object.values(properties).every((field) => 'x-title' in field) ? 'checklist' : 'record';
    case 'integer':
      return minimum === yearKind.schema.minimum ? 'year' : 'count';
    default:
      return format === 'date' ? 'date' : (BY_PATTERN.get(pattern) ?? 'text');
  }
}
