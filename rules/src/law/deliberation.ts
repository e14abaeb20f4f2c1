import type { Outcome, Refusal, Warning } from './clause.js';
import type { AnyRule, Decision } from './decision.js';
import type { Expression, FactValues, Read, Test } from './node.js';
import type { PolicyVersion } from './policy.js';
import { interpretationsOf } from './reading.js';
import { AcceptedVerdict, type Held, RefusedVerdict, type Way } from './verdict.js';

/** A refusal or warning, prepared for reading: a clause that holds gives one of two reasons, which never change. */
interface Bar {
  readonly when: Test;
  readonly lift: Test | null;
  readonly bites: Held;
  readonly lifted: Held;
}

const barOf = (clause: Refusal | Warning): Bar => ({
  when: clause.when,
  lift: clause.lifted,
  bites: { clause, holds: true, lifted: false },
  lifted: { clause, holds: true, lifted: true },
});

const NONE: readonly Held[] = [];

/** The reasons of those that hold; mostly none. */
function holding(bars: readonly Bar[], facts: FactValues, policy: PolicyVersion): readonly Held[] {
  let found = NONE;
  for (const { when, lift, bites, lifted } of bars) {
    if (!when.read(facts, policy)) continue;
    found = [...found, lift?.read(facts, policy) ? lifted : bites];
  }
  return found;
}

const bites = ({ lifted }: Held): boolean => !lifted;

/** An outcome, prepared for reading. */
interface Answer {
  readonly outcome: Outcome;
  readonly consequences: readonly (readonly [name: string, Expression<unknown>])[];
  readonly way: Way;
}

/** What is read on the way to an outcome, or to a refusal when there is no outcome. */
function wayTo(outcome: Outcome | null, read: readonly (Refusal | Warning | Outcome)[]): Way {
  const conditions = read.flatMap(({ when }) => (when === null ? [] : [when]));
  return {
    usual: read.map((clause) => ({ clause, holds: clause === outcome, lifted: false })),
    interpretations: interpretationsOf([...conditions, ...Object.values(outcome?.then ?? {})]),
  };
}

const answersOf = ({ refusals, warnings, outcomes }: AnyRule): Answer[] =>
  outcomes.map((outcome, index) => ({
    outcome,
    consequences: Object.entries(outcome.then),
    way: wayTo(outcome, [...refusals, ...warnings, ...outcomes.slice(0, index + 1)]),
  }));

/** An outcome that holds under a condition. */
interface Conditional {
  readonly when: Test;
  readonly answer: Answer;
}

const conditionalsIn = (answers: readonly Answer[]): Conditional[] =>
  answers.flatMap((answer) => {
    const { when } = answer.outcome;
    return when === null ? [] : [{ when, answer }];
  });

function firstThatHolds(
  conditionals: readonly Conditional[],
  facts: FactValues,
  policy: PolicyVersion,
): Answer | undefined {
  for (const { when, answer } of conditionals) if (when.read(facts, policy)) return answer;
  return undefined;
}

function consequencesOf({ consequences }: Answer, facts: FactValues, policy: PolicyVersion) {
  const then: { [name: string]: unknown } = {};
  for (const [name, consequence] of consequences) then[name] = consequence.read(facts, policy);
  return then;
}

/**
 * How a rule decides: it reads its refusals in precedence; if none bites, its warnings, and its outcomes up to
 * the first that holds. What it read is what it gives as reasons. Throws unless the rule's last outcome, and no
 * other, holds in all other cases.
 */
export function deliberation(rule: AnyRule): Read<Decision> {
  const refusals = rule.refusals.map(barOf);
  const warnings = rule.warnings.map(barOf);
  const refusing = wayTo(null, rule.refusals);
  const answers = answersOf(rule);
  const otherwise = answers.at(-1);
  const conditionals = conditionalsIn(answers);
  if (
    otherwise === undefined ||
    otherwise.outcome.when !== null ||
    conditionals.length < answers.length - 1
  ) {
    throw new Error(`${rule.id}: the last outcome, and no other, must hold in all other cases`);
  }
  return (facts, policy) => {
    const barred = holding(refusals, facts, policy);
    const refusal = barred.find(bites);
    if (refusal !== undefined) return new RefusedVerdict(rule, facts, policy, refusing, barred, refusal);
    const warned = holding(warnings, facts, policy);
    const answer = firstThatHolds(conditionals, facts, policy) ?? otherwise;
    const then = consequencesOf(answer, facts, policy);
    return new AcceptedVerdict(rule, facts, policy, answer.way, [...barred, ...warned], answer.outcome, then);
  };
}
