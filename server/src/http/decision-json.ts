import {
  consequencesToJson,
  type Decision,
  explainLines,
  factsToJson,
  type Kind,
  type Reason,
} from '@jizheng/rules';
import type { Decisions } from '../acts/act.js';

const TEXT = {
  type: 'object',
  properties: { zh: { type: 'string' }, en: { type: 'string' } },
  required: ['zh', 'en'],
} as const;
const CODE = { type: 'string' } as const;
const MAY_BE_ABSENT = { anyOf: [{ type: 'string' }, { type: 'null' }] } as const;
const FLAG = { type: 'boolean' } as const;
const ANY_RECORD = { type: 'object', additionalProperties: true } as const;

const recordOf = (properties: { readonly [name: string]: object }) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});
const listOf = (items: object) => ({ type: 'array', items });

const CLAUSE = recordOf({ code: CODE, text: TEXT, provision: CODE });

/** JSON Schema of a decision as the API tells it. */
const DECISION_SCHEMA = recordOf({
  question: MAY_BE_ABSENT,
  rule: CODE,
  title: TEXT,
  outcome: CODE,
  accepted: FLAG,
  says: TEXT,
  lines: listOf(
    recordOf({
      kind: { enum: ['outcome', 'reason', 'then', 'interpretation', 'determination', 'law'] },
      zh: CODE,
      en: CODE,
      provision: MAY_BE_ABSENT,
      holds: { anyOf: [FLAG, { type: 'null' }] },
    }),
  ),
  refusals: listOf(CLAUSE),
  warnings: listOf(CLAUSE),
  then: ANY_RECORD,
  facts: ANY_RECORD,
  policy: recordOf({ id: CODE, since: { type: 'string', format: 'date' } }),
});

/** A decision, and the question of the act that it answers; null when nobody's act asked. */
export interface Answered {
  readonly question: string | null;
  readonly decision: Decision;
}

/** A decision in both languages: its outcome, its grounds line by line, and what follows. */
export const decisionJson = ({ question, decision }: Answered): { readonly [name: string]: unknown } => {
  const { rule, policy, facts, outcome, accepted } = decision;
  const en = explainLines(decision, 'en');
  const lines = explainLines(decision, 'zh').map(({ kind, text, provision, holds }, index) => ({
    kind,
    zh: text,
    en: en[index]?.text ?? text,
    provision: provision === null ? null : (policy.policy.locate?.[provision] ?? provision),
    holds,
  }));
  const [says] = lines;
  return {
    question,
    rule: rule.id,
    title: rule.title,
    outcome,
    accepted,
    says: { zh: says?.zh ?? '', en: says?.en ?? '' },
    lines,
    refusals: clausesOf(decision, 'refusal'),
    warnings: clausesOf(decision, 'warning'),
    then: decision.accepted ? consequencesToJson(decision) : {},
    facts: factsToJson(rule, facts),
    policy: { id: policy.policy.id, since: policy.since },
  };
};

const clausesOf = ({ reasons, policy }: Decision, kind: Reason['clause']['clause']) =>
  reasons
    .filter(({ clause, holds, lifted }) => clause.clause === kind && holds && !lifted)
    .map(({ clause }) => ({
      code: clause.code,
      text: { zh: clause.says.zh, en: clause.says.en },
      provision: policy.policy.locate?.[clause.by] ?? clause.by,
    }));

/** The decisions of an act, each with the question that it answers. */
export const answeredIn = (decisions: Decisions): readonly Answered[] =>
  Object.entries(decisions).map(([question, decision]) => ({ question, decision }));

/** Decisions as the API tells them; no request brings one. */
export const decisionKind: Kind<Answered> = {
  name: 'decision',
  schema: DECISION_SCHEMA,
  parse: (_, path) => ({ ok: false, error: [{ code: 'wrongType', path, expected: 'decision' }] }),
  toJson: decisionJson,
  show: ({ decision }) => decision.outcome,
};
