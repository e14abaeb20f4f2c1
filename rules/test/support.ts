import { expect } from 'vitest';
import { jilin2024 } from '../src/funds/policies/jilin-2024.js';
import { day } from '../src/law/date.js';
import type { AnyRule, Decision } from '../src/law/decision.js';
import { decisionToJson } from '../src/law/json.js';
import { type Policy, type PolicyVersion, versionOn } from '../src/law/policy.js';

/** The policy as it stands on a day; Jilin's on 2025-01-01 unless said otherwise. */
export function policyOn(date = '2025-01-01', policy: Policy = jilin2024): PolicyVersion {
  const version = versionOn(policy, day(date));
  if (!version.ok) throw new Error(JSON.stringify(version.error));
  return version.value;
}

type Given = { readonly [fact: string]: unknown };

/** Decides on the rule's example with some facts changed; facts that cannot be read fail the test. */
export function given(rule: AnyRule, changed: Given = {}, policy = policyOn()): Decision {
  const judged = rule.judge({ ...rule.example, ...changed }, policy);
  if (!judged.ok) throw new Error(JSON.stringify(judged.error));
  return judged.value;
}

/** The errors that wrong facts cause; facts that can be read fail the test. */
export function errorsOf(rule: AnyRule, changed: Given) {
  const judged = rule.judge({ ...rule.example, ...changed }, policyOn());
  if (judged.ok) throw new Error(`decided: ${judged.value.outcome}`);
  return judged.error;
}

/** Expects an accepted outcome and, as JSON, what follows from it. */
export function expectOutcome(decision: Decision, outcome: string, then: Given = {}): void {
  expect(decision.outcome).toBe(outcome);
  expect(decisionToJson(decision).then).toMatchObject(then);
}

/** Expects a refusal with exactly these codes, in precedence. */
export function expectRefused(decision: Decision, ...codes: string[]): void {
  expect(decision.outcome).toBe('refused');
  expect(decision.accepted ? [] : decision.refusals).toEqual(codes);
}

/** A determination as JSON. */
export const determination = (provision: string, office: string, changed: Given = {}): Given => ({
  provision,
  office,
  date: '2025-01-01',
  reason: '测试理由',
  document: '测试〔2025〕1号',
  amount: null,
  deadline: null,
  ...changed,
});
