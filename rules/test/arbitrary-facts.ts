import fc from 'fast-check';
import { OFFICE } from '../src/funds/vocabulary.js';
import { addDays, day } from '../src/law/date.js';
import type { AnyRule } from '../src/law/decision.js';
import { factsSchema } from '../src/law/json.js';
import type { JsonSchema } from '../src/law/kind.js';
import { fen, formatYuan } from '../src/law/money.js';

const MONEY = fc.bigInt({ min: 0n, max: 100_000_000_000n }).map((amount) => formatYuan(fen(amount)));
const DATE = fc.integer({ min: 0, max: 2000 }).map((days) => addDays(day('2023-01-01'), days));

/** A year is asked for under a label that ends in 年度. */
const numbers = ({ title = '' }: { title?: string }) =>
  title.endsWith('年度') ? fc.integer({ min: 2020, max: 2030 }) : fc.nat(12);

function texts({
  format,
  description,
  pattern,
}: {
  format?: string;
  description?: string;
  pattern?: string;
}) {
  if (format === 'date') return DATE;
  if (description?.startsWith('decimal yuan')) return MONEY;
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  return fc.string({ minLength: 1 }).map((text) => `某${text}`);
}

function valuesOf(schema: JsonSchema, provisions: readonly string[]): fc.Arbitrary<unknown> {
  const {
    anyOf,
    enum: choices,
    type,
    items,
    properties,
  } = schema as {
    anyOf?: JsonSchema[];
    enum?: string[];
    type?: string;
    items?: JsonSchema;
    properties?: { [name: string]: JsonSchema };
  };
  if (anyOf !== undefined) return fc.oneof(...anyOf.map((each) => valuesOf(each, provisions)));
  if (choices !== undefined) return fc.constantFrom(...choices);
  if (items !== undefined) return fc.array(valuesOf(items, provisions), { maxLength: 4 });
  if (properties !== undefined) {
    const fields = Object.entries(properties).map(([name, field]) => [
      name,
      fieldOf(name, field, provisions),
    ]);
    return fc.record(Object.fromEntries(fields));
  }
  if (type === 'boolean') return fc.boolean();
  if (type === 'null') return fc.constant(null);
  return type === 'integer' ? numbers(schema) : texts(schema);
}

function fieldOf(name: string, schema: JsonSchema, provisions: readonly string[]): fc.Arbitrary<unknown> {
  if (name === 'provision') return fc.constantFrom(...provisions);
  if (name === 'office') return fc.constantFrom(...Object.keys(OFFICE));
  return valuesOf(schema, provisions);
}

/** Facts as JSON that a rule's schema admits: each as in its example, or any other. */
export function factsFor(rule: AnyRule): fc.Arbitrary<{ readonly [name: string]: unknown }> {
  const { properties } = factsSchema(rule) as { properties: { [name: string]: JsonSchema } };
  const fields = Object.entries(properties).map(([name, schema]) => [
    name,
    fc.oneof(fc.constant(rule.example[name]), valuesOf(schema, rule.provisions)),
  ]);
  return fc.record(Object.fromEntries(fields));
}
