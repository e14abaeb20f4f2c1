import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jilin2024 } from '../src/funds/policies/jilin-2024.js';
import { FUNDS_RULES } from '../src/funds/rules.js';
import { FUNDS_SOURCES } from '../src/funds/sources.js';
import type { AnyRule } from '../src/law/decision.js';
import { explain } from '../src/law/explain.js';
import { decisionToJson, factsSchema, factsToJson, outcomeSchema } from '../src/law/json.js';
import type { Expression } from '../src/law/node.js';
import { provisionParts } from '../src/law/provision.js';
import { refusalList } from '../src/law/refusal-list.js';
import { factsFor } from './arbitrary-facts.js';
import { given, policyOn } from './support.js';

const rules = FUNDS_RULES.map((rule) => [rule.id, rule] as const);
/** The labels that schemas carry for a form; they validate nothing. */
const ANNOTATIONS = ['x-choices', 'x-title'];
const ajv = new Ajv2020({ formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).addVocabulary(ANNOTATIONS);
const held = new Set(FUNDS_SOURCES.map(({ id }) => id));

const clausesOf = ({ refusals, warnings, outcomes }: AnyRule) => [...refusals, ...warnings, ...outcomes];

const expectValid = (schema: object, value: unknown) => {
  const validate = ajv.compile(schema);
  validate(value);
  expect(validate.errors ?? []).toEqual([]);
};

/** Every expression that a rule reads. */
function* below(expressions: readonly Expression<unknown>[]): Generator<Expression<unknown>> {
  for (const expression of expressions) {
    yield expression;
    yield* below([...expression.of, ...(expression.readings ?? [])]);
  }
}

function readBy(rule: AnyRule): Set<string> {
  const roots = clausesOf(rule).flatMap((clause) => [
    ...(clause.when === null ? [] : [clause.when]),
    ...(clause.clause === 'outcome'
      ? Object.values(clause.then)
      : clause.lifted === null
        ? []
        : [clause.lifted]),
  ]);
  const all = [...below([...roots, ...rule.contradictions.map(({ when }) => when)])];
  return new Set(all.flatMap(({ shape }) => (shape.is === 'fact' ? [shape.name] : [])));
}

describe('every rule', () => {
  it('has a name of its own', () => {
    const ids = FUNDS_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^funds\.[a-z][A-Za-z]+$/.test(id))).toEqual([]);
  });

  it.each(rules)('%s: its example is decided, by schema and in both languages', (_, rule) => {
    const decision = given(rule);
    const json = JSON.parse(JSON.stringify(decisionToJson(decision)));
    expectValid(factsSchema(rule), rule.example);
    expectValid(factsSchema(rule), factsToJson(rule, decision.facts));
    expectValid(outcomeSchema(rule), json);
    for (const language of ['zh', 'en'] as const) {
      expect(explain(decision, language).join('\n')).not.toMatch(/undefined|\[object|null|NaN|：：|；；/);
    }
  });

  it.each(rules)('%s: its codes are its own, and it cites what the policy holds', (_, rule) => {
    const codes = clausesOf(rule).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[a-z][A-Za-z]+$/.test(code))).toEqual([]);
    const cited = [...rule.provisions, ...clausesOf(rule).map(({ by }) => by)];
    expect(cited.filter((id) => !held.has(provisionParts(id)?.document ?? ''))).toEqual([]);
    expect(rule.provisions.length).toBeGreaterThan(0);
  });

  it.each(rules)('%s: reads every fact that it asks for', (_, rule) => {
    const read = readBy(rule);
    expect(Object.keys(rule.facts).filter((name) => !read.has(name))).toEqual([]);
  });

  it.each(rules)(
    '%s: answers whatever facts there may be, by schema, the same twice, and explains it',
    (_, rule) => {
      const validate = ajv.compile(outcomeSchema(rule));
      const accepts = ajv.compile(factsSchema(rule));
      const policy = policyOn();
      fc.assert(
        fc.property(factsFor(rule), (facts) => {
          expect(accepts(facts)).toBe(true);
          const judged = rule.judge(facts, policy);
          if (!judged.ok) {
            expect(judged.error.map(({ code }) => code)).not.toContain('missing');
            return;
          }
          const json = decisionToJson(judged.value, 'en');
          expect(validate(JSON.parse(JSON.stringify(json)))).toBe(true);
          expect(explain(judged.value, 'zh').join()).not.toMatch(/undefined|\[object|NaN/);
          const again = rule.judge(facts, policy);
          expect(again.ok && decisionToJson(again.value, 'en')).toEqual(json);
        }),
        { numRuns: 60 },
      );
    },
  );
});

describe('the refusals', () => {
  it('are the documented list, in precedence', () => {
    const documented = readFileSync(new URL('../../docs/refusals.md', import.meta.url), 'utf8');
    expect(refusalList(FUNDS_RULES, FUNDS_SOURCES)).toBe(documented);
  });
});

describe('the policy of Jilin', () => {
  it('cites what it holds, in order, for every parameter', () => {
    for (const [name, history] of Object.entries(jilin2024.entries)) {
      const days = history.map(({ from }) => from);
      expect([name, days]).toEqual([name, [...new Set(days)].sort()]);
      for (const { provision } of history)
        expect(held.has(provisionParts(provision)?.document ?? '')).toBe(true);
    }
    expect(Object.keys(jilin2024.entries)).toEqual(Object.keys(jilin2024.parameters));
  });
});
