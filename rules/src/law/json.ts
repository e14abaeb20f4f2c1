import type { Accepted, AnyRule, Decision } from './decision.js';
import { citationOf, explain, testText } from './explain.js';
import type { JsonSchema } from './kind.js';
import type { Language } from './text.js';

/** What follows from an accepted decision, as JSON. */
export function consequencesToJson({ rule, outcome, then }: Accepted): { readonly [name: string]: unknown } {
  const chosen = rule.outcomes.filter(({ code }) => code === outcome);
  const consequences = chosen.flatMap((clause) => Object.entries(clause.then));
  return Object.fromEntries(consequences.map(([name, { kind }]) => [name, kind.toJson(then[name])]));
}

/** The facts as JSON, in the form that `judge` reads. */
export const factsToJson = (
  rule: AnyRule,
  facts: { readonly [name: string]: unknown },
): { [name: string]: unknown } =>
  Object.fromEntries(Object.entries(rule.facts).map(([name, { kind }]) => [name, kind.toJson(facts[name])]));

/** A decision as JSON: money as decimal yuan, every reason with provision and comparison, and the explanation. */
export function decisionToJson(
  decision: Decision,
  language: Language = 'zh',
): { readonly [name: string]: unknown } {
  const { rule, policy, facts } = decision;
  return {
    rule: rule.id,
    policy: { id: policy.policy.id, since: policy.since },
    outcome: decision.outcome,
    ...(decision.accepted ? {} : { refusal: decision.refusal, refusals: decision.refusals }),
    warnings: decision.warnings,
    then: decision.accepted ? consequencesToJson(decision) : {},
    reasons: decision.reasons.map(({ clause, holds, lifted }) => ({
      clause: clause.clause,
      code: clause.code,
      provision: policy.policy.locate?.[clause.by] ?? clause.by,
      citation: citationOf(clause.by, policy, language),
      holds,
      lifted,
      comparison: clause.when === null ? null : testText(clause.when, { facts, policy, language }),
    })),
    interpretations: decision.interpretations.map(({ parameter, entry }) => ({
      parameter,
      provision: entry.provision,
      basis: entry.basis,
    })),
    determinations: decision.determinations.map(({ document, office, date }) => ({ document, office, date })),
    explanation: explain(decision, language),
  };
}

/** JSON Schema of a rule's facts. */
export const factsSchema = (rule: AnyRule): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(rule.facts).map(([name, { kind, shape }]) => [
      name,
      { ...kind.schema, title: shape.label.zh, $comment: shape.label.en },
    ]),
  ),
  required: Object.keys(rule.facts),
  additionalProperties: false,
});

const isText = { type: 'string' } as const;

/** JSON Schema of a rule's decisions: one alternative for each outcome, and the refusals. */
export function outcomeSchema(rule: AnyRule): JsonSchema {
  const alternatives = rule.outcomes.map(({ code, then }) => ({
    outcome: { const: code },
    then: {
      type: 'object',
      properties: Object.fromEntries(Object.entries(then).map(([name, { kind }]) => [name, kind.schema])),
      required: Object.keys(then),
      additionalProperties: false,
    },
  }));
  const refusal = { type: 'string', enum: rule.refusals.map(({ code }) => code) };
  const refused = {
    outcome: { const: 'refused' },
    refusal,
    refusals: { type: 'array', items: refusal, minItems: 1 },
    then: { type: 'object', additionalProperties: false },
  };
  const all = rule.refusals.length > 0 ? [...alternatives, refused] : alternatives;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: {
      rule: { const: rule.id },
      policy: { type: 'object', properties: { id: isText, since: { type: 'string', format: 'date' } } },
      warnings: { type: 'array', items: isText },
      reasons: { type: 'array', items: { type: 'object' } },
      interpretations: { type: 'array', items: { type: 'object' } },
      determinations: { type: 'array', items: { type: 'object' } },
      explanation: { type: 'array', items: isText },
    },
    required: [
      'rule',
      'policy',
      'outcome',
      'warnings',
      'then',
      'reasons',
      'interpretations',
      'determinations',
      'explanation',
    ],
    oneOf: all.map((properties) => ({ properties, required: Object.keys(properties) })),
  };
}
