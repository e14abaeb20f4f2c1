import { describe, expect, it } from 'vitest';
import type { AnyRule } from '../../src/law/decision.js';
import type { Expression } from '../../src/law/expression.js';
import type { Kind } from '../../src/law/kind.js';
import type { Language, Text } from '../../src/law/text.js';

/** Loaded within the tests, so that a rule that cannot be built fails them. */
const allRules = async (): Promise<readonly AnyRule[]> =>
  (await import('../../src/funds/rules.js')).FUNDS_RULES;

const CHINESE = /\p{Script=Han}/u;
const speaks = ({ zh, en }: Text): boolean => CHINESE.test(zh) && /[a-z]/i.test(en) && !CHINESE.test(en);

const clausesOf = (rule: AnyRule) => [...rule.refusals, ...rule.warnings, ...rule.outcomes];

function* below(expressions: readonly Expression<unknown>[]): Generator<Expression<unknown>> {
  for (const expression of expressions) {
    yield expression;
    yield* below(expression.of);
  }
}

const expressionsOf = (rule: AnyRule): Expression<unknown>[] => {
  const roots = clausesOf(rule).flatMap((clause) => [
    ...(clause.when === null ? [] : [clause.when]),
    ...(clause.clause === 'outcome' ? Object.values(clause.then) : []),
  ]);
  return [...below([...roots, ...Object.values(rule.facts)])];
};

const shown = (kind: Kind<unknown>, input: unknown): Text => {
  const parsed = kind.parse(input, '');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const show = (language: Language) => kind.show(parsed.value, language);
  return { zh: show('zh'), en: show('en') };
};

/** The labels of a choice; of a checklist, what is shown when one item is missing. */
function labelsOf(kind: Kind<unknown>): Text[] {
  const { enum: choices = [], properties = {} } = (
    kind.schema.anyOf === undefined ? kind.schema : Object(kind.schema.anyOf)[0]
  ) as { enum?: string[]; properties?: { [item: string]: unknown } };
  if (kind.name.endsWith('choice')) return choices.map((choice) => shown(kind, choice));
  if (kind.name !== 'checklist') return [];
  const complete = Object.fromEntries(Object.keys(properties).map((item) => [item, true]));
  return Object.keys(properties).map((item) => {
    const { zh, en } = shown(kind, { ...complete, [item]: false });
    return { zh: zh.replace('缺', ''), en: en.replace('missing ', '') };
  });
}

describe('the rules of the special funds speak both languages', () => {
  it('in their titles and clauses', async () => {
    const rules = await allRules();
    expect(rules.filter(({ title }) => !speaks(title)).map(({ id }) => id)).toEqual([]);
    const mute = rules.flatMap((rule) =>
      [...clausesOf(rule), ...rule.contradictions]
        .filter(({ says }) => !speaks(says))
        .map(({ says }) => says),
    );
    expect(mute).toEqual([]);
  });

  it('in the names of facts, parameters and quantities', async () => {
    const shapes = (await allRules()).flatMap(expressionsOf).map(({ shape }) => shape);
    expect(shapes.filter((shape) => 'label' in shape && !speaks(shape.label))).toEqual([]);
  });

  it('in the labels of choices and checklists', async () => {
    const kinds = (await allRules()).flatMap((rule) => Object.values(rule.facts).map(({ kind }) => kind));
    expect(kinds.flatMap(labelsOf).filter((label) => !speaks(label))).toEqual([]);
  });
});
