import { FUNDS_RULES, type JsonSchema, type Text } from '@jizheng/rules';
import { ALL_ACTS } from '../funds/all-acts.js';
import { labelledFacts, labelledSchema, SCHEMA_ANNOTATIONS } from '../funds/field-labels.js';
import { bilingualKind } from '../reading/kinds.js';
import { decisionKind } from './decision-json.js';

/** The acts that people do; those that the calendar does are nobody's. */
export const PEOPLES_ACTS = ALL_ACTS.filter(({ byCalendar }) => !byCalendar);

const says = ({ zh, en }: Text): string => `${zh} · ${en}`;

/** A labelled schema in the keywords of JSON Schema alone: what a field is called becomes its title. */
function standard(schema: JsonSchema): JsonSchema {
  const { 'x-title': title, items, properties, anyOf } = schema as Labelled;
  const own = Object.entries(schema).filter(([keyword]) => !SCHEMA_ANNOTATIONS.includes(keyword));
  return {
    ...(title === undefined ? {} : { title: says(title) }),
    ...Object.fromEntries(own),
    ...(items === undefined ? {} : { items: standard(items) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map(standard) }),
    ...(properties === undefined ? {} : { properties: mapped(properties, standard) }),
  };
}

interface Labelled {
  readonly 'x-title'?: Text;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: { readonly [name: string]: JsonSchema };
}

const mapped = <T, U>(given: { readonly [name: string]: T }, to: (value: T) => U): { [name: string]: U } =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, to(value)]));

const inputName = (act: string): string => `input.${act}`;
const factsName = (rule: string): string => `facts.${rule}`;

const referTo = (component: string): JsonSchema => ({ $ref: `#/components/schemas/${component}` });

/** The input of an act, by reference. */
export const inputOf = (act: string): JsonSchema => referTo(inputName(act));

/** The input of any act, by reference. */
export const ANY_INPUT = referTo('AnyInput');

/** The facts of any rule, by reference. */
export const ANY_FACTS = referTo('AnyFacts');

/** Schemas that many answers hold: each stands in the document once. */
const SHARED: ReadonlyMap<unknown, string> = new Map([
  [decisionKind.schema, 'Decision'],
  [bilingualKind.schema, 'Text'],
]);

/** A schema in which what is shared is named instead of repeated. */
export function withReferences(schema: JsonSchema): JsonSchema {
  const name = SHARED.get(schema);
  return name === undefined ? mapped(schema, referenced) : referTo(name);
}

function referenced(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(referenced);
  return typeof value === 'object' && value !== null ? withReferences(value as JsonSchema) : value;
}

/** The components of the API document: what is shared, the input of every act and the facts of every rule. */
export const COMPONENTS: { readonly [name: string]: JsonSchema } = {
  Text: bilingualKind.schema,
  Decision: mapped(decisionKind.schema, referenced),
  AnyInput: {
    description: 'the fields of an act: of the act NAME they are `input.NAME`',
    anyOf: PEOPLES_ACTS.map(({ name }) => inputOf(name)),
  },
  AnyFacts: {
    description: 'the facts of a rule: of the rule ID they are `facts.ID`',
    anyOf: FUNDS_RULES.map(({ id }) => referTo(factsName(id))),
  },
  ...Object.fromEntries(
    PEOPLES_ACTS.map((act) => [
      inputName(act.name),
      { title: says(act.title), ...standard(labelledSchema(act)) },
    ]),
  ),
  ...Object.fromEntries(
    FUNDS_RULES.map((rule) => [
      factsName(rule.id),
      { title: says(rule.title), ...standard(labelledFacts(rule)), examples: [rule.example] },
    ]),
  ),
};
