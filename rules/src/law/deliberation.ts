import type { Outcome, Refusal, Warning } from './clause.js';
import type { AnyRule, Decision, Reason } from './decision.js';
import type { Expression, FactValues, Read, Test } from './node.js';
import type { PolicyVersion } from './policy.js';
import { interpretationsOf } from './reading.js';
import { AcceptedVerdict, type Interpretations, RefusedVerdict } from './verdict.js';

/** A refusal or warning, and how it is read. */
interface Reader<C> {
  readonly clause: C;
  readonly read: Read<Reason>;
}

/** A clause gives one of three reasons, which never change: a case only picks. */
function readerOf<C extends Refusal | Warning>(clause: C): Reader<C> {
  const { when, lifted } = clause;
  const fails = { clause, holds: false, lifted: false };
  const bites = { clause, holds: true, lifted: false };
  const released = { clause, holds: true, lifted: true };
  const read: Read<Reason> = (facts, policy) => {
    if (!when.read(facts, policy)) return fails;
    return lifted?.read(facts, policy) ? released : bites;
  };
  return { clause, read };
}

/** Reads clauses one by one, adds what they say to the reasons, and gives those that bite. */
function biting<C>(
  clauses: readonly Reader<C>[],
  reasons: Reason[],
  facts: FactValues,
  policy: PolicyVersion,
): C[] {
  const found: C[] = [];
  for (const { clause, read } of clauses) {
    const reason = read(facts, policy);
    reasons.push(reason);
    if (reason.holds && !reason.lifted) found.push(clause);
  }
  return found;
}

/** An outcome, prepared for reading. */
interface Answer {
  readonly outcome: Outcome;
  readonly holds: Reason;
  readonly fails: Reason;
  readonly consequences: readonly (readonly [name: string, Expression<unknown>])[];
  readonly interpretations: Interpretations;
}

const conditionOf = ({ when }: { readonly when: Test | null }): Test[] => (when === null ? [] : [when]);

const answersOf = ({ refusals, warnings, outcomes }: AnyRule): Answer[] =>
  outcomes.map((clause, index) => {
    const read = [...refusals, ...warnings, ...outcomes.slice(0, index + 1)].flatMap(conditionOf);
    return {
      outcome: clause,
      holds: { clause, holds: true, lifted: false },
      fails: { clause, holds: false, lifted: false },
      consequences: Object.entries(clause.then),
      interpretations: interpretationsOf([...read, ...Object.values(clause.then)]),
    };
  });

/**
 * How a rule decides: it reads its refusals in precedence; if none bites, its warnings, and its outcomes up to
 * the first that holds. What it read is what it gives as reasons. Throws unless the rule's last outcome, and no other, holds in all other cases.
 */
export function deliberation(rule: AnyRule): Read<Decision> {
  const refusals = rule.refusals.map(readerOf);
  const warnings = rule.warnings.map(readerOf);
  const refusing = interpretationsOf(rule.refusals.flatMap(conditionOf));
  const answers = answersOf(rule);
  const otherwise = answers.pop();
  if (otherwise?.outcome.when !== null || answers.some(({ outcome }) => outcome.when === null)) {
    throw new Error(`${rule.id}: the last outcome, and no other, must hold in all other cases`);
  }
  return (facts, policy) => {
    const reasons: Reason[] = [];
    const [refusal, ...others] = biting(refusals, reasons, facts, policy);
    if (refusal !== undefined) {
      return new RefusedVerdict(rule, facts, policy, reasons, refusing, refusal, others);
    }
    const warned = biting(warnings, reasons, facts, policy);
    const answer = firstThatHolds(answers, reasons, facts, policy) ?? otherwise;
    reasons.push(answer.holds);
    const then: { [name: string]: unknown } = {};
    for (const [name, consequence] of answer.consequences) then[name] = consequence.read(facts, policy);
    const { outcome, interpretations } = answer;
    return new AcceptedVerdict(rule, facts, policy, reasons, interpretations, warned, outcome, then);
  };
}

function firstThatHolds(
  answers: readonly Answer[],
  reasons: Reason[],
  facts: FactValues,
  policy: PolicyVersion,
): Answer | undefined {
  for (const answer of answers) {
    if (answer.outcome.when?.read(facts, policy)) return answer;
    reasons.push(answer.fails);
  }
  return undefined;
}
