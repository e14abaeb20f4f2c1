import { expect, it } from 'vitest';
import type { AnyRule } from '../src/law/decision.js';
import { determination, expectOutcome, expectRefused, given } from './support.js';

interface Softening {
  /** Facts that make the refusal bite. */
  readonly facts: { readonly [fact: string]: unknown };
  readonly refusal: string;
  /** The fact that carries the determination. */
  readonly by: string;
  readonly article: number;
  readonly office: string;
  /** The outcome that follows with the determination. */
  readonly outcome: string;
}

/** ~ Tests that a refusal bites without a determination and with a wrong one, and is lifted by the right one. */
export function testSoftened(
  rule: AnyRule,
  { facts, refusal, by, article, office, outcome }: Softening,
): void {
  const provision = `jzg-2024-2/art-${article}`;
  it(`${refusal}: refused without a determination`, () => {
    expectRefused(given(rule, { ...facts, [by]: null }), refusal);
  });
  it(`${refusal}: followed with a determination, which the decision names`, () => {
    const decision = given(rule, { ...facts, [by]: determination(provision, office) });
    expectOutcome(decision, outcome);
    expect(decision.determinations.map(({ document }) => document)).toEqual(['测试〔2025〕1号']);
  });
  it(`${refusal}: a determination of another office does not count`, () => {
    expectRefused(given(rule, { ...facts, [by]: determination(provision, 'auditor') }), refusal);
  });
  it(`${refusal}: a determination under another provision does not count`, () => {
    expectRefused(given(rule, { ...facts, [by]: determination('jzg-2024-2/art-1', office) }), refusal);
  });
}
