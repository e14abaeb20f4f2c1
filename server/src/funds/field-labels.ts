import {
  type AnyRule,
  decimalKind,
  type JsonSchema,
  type Kind,
  moneyKind,
  ratioKind,
  recordKind,
  type Text,
  yearKind,
} from '@jizheng/rules';
import { LABELS_BY_ACT } from './labels/by-act.js';
import { FACT_LABELS } from './labels/facts.js';
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
  described(act.input.schema, (path, own) => labelled(act.name, path, labelOf(act.name, path, own)), '');

/** The JSON Schema of a rule's facts, with the same; each fact has the label that the rule gives it. */
export function labelledFacts({ id, facts }: Pick<AnyRule, 'id' | 'facts'>): JsonSchema {
  const kinds = Object.fromEntries(Object.entries(facts).map(([name, { kind }]) => [name, kind]));
  return described(
    recordKind(kinds).schema,
    (path, own) =>
      labelled(id, path, facts[path]?.shape.label ?? labelOf(id, path, own) ?? FACT_LABELS[lastPart(path)]),
    '',
  );
}

/** Finds what a field is called by its path, and by what its own schema says. */
type LabelOf = (path: string, own: Text | undefined) => Text;

/** A field without a label is a bug. */
function labelled(owner: string, path: string, title: Text | undefined): Text {
  if (title === undefined) throw new Error(`no label for ${owner}.${path}`);
  return title;
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

const labelOf = (act: string, path: string, own: Text | undefined): Text | undefined =>
  FIELD_LABELS[`${act}.${path}`] ?? FIELD_LABELS[path] ?? own ?? FIELD_LABELS[lastPart(path)];

function described(schema: JsonSchema, label: LabelOf, path: string): JsonSchema {
  const { anyOf, items, properties }: Shape = schema;
  if (anyOf !== undefined) return optional(schema, anyOf, label, path);
  const kind = { 'x-kind': kindOf(schema) };
  if (items !== undefined) return { ...schema, ...kind, items: described(items, label, path) };
  if (properties !== undefined) {
    const fields = Object.entries(properties).map(([name, field]) => [
      name,
      titled(field, label, under(path, name)),
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
  label: LabelOf,
  path: string,
): JsonSchema {
  const [there = {}, ...absent] = alternatives;
  const whole = described(there, label, path);
  const annotations = SCHEMA_ANNOTATIONS.flatMap((keyword) =>
    keyword in whole ? [[keyword, whole[keyword]]] : [],
  );
  return { ...schema, anyOf: [whole, ...absent], ...Object.fromEntries(annotations) };
}

function titled(schema: JsonSchema, label: LabelOf, path: string): JsonSchema {
  const own: Shape = schema;
  return { ...described(schema, label, path), 'x-title': label(path, own['x-title']) };
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
