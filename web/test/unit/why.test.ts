import {
  day,
  explainLines,
  jilin2024,
  type Policy,
  suppose,
  versionOn,
  virement,
  withOfficial,
} from '@jizheng/rules';
import { describe, expect, it } from 'vitest';
import { decideHere } from '../../src/pages/acts/decide-here';
import { decidedAgain, rulerOf, sumOfReason } from '../../src/parts/why/arithmetic';
import type { DecisionSaid } from '../../src/session/answers';

/** From 2025-04-01 on the first tier is at 12 %. */
const official = withOfficial(jilin2024, [
  {
    parameter: 'virementFirstTier',
    from: day('2025-04-01'),
    value: '12%',
    number: '吉财解〔2025〕1号',
    date: day('2025-03-20'),
  },
]);
if (!official.ok) throw new Error('the interpretation cannot be read');
const law = official.value;

/** What the server says of moving 15 % of a quota on a day. */
function saidUnder(policy: Policy, on: string, supposed?: { readonly [name: string]: string }): DecisionSaid {
  const inForce = versionOn(policy, day(on));
  if (!inForce.ok) throw new Error('no law');
  const version = supposed === undefined ? inForce : suppose(inForce.value, supposed);
  if (!version.ok) throw new Error('not to be supposed');
  const facts = { ...virement.example, amount: '15000000', alreadyMoved: '0', approvedBy: 'governor' };
  const judged = virement.judge({ ...facts, initialQuota: '100000000' }, version.value);
  if (!judged.ok) throw new Error(JSON.stringify(judged.error));
  const { outcome, accepted } = judged.value;
  return {
    question: null,
    rule: virement.id,
    title: virement.title,
    outcome,
    accepted,
    says: { zh: '', en: '' },
    lines: explainLines(judged.value, 'zh').map(({ text, ...line }) => ({ ...line, zh: text, en: text })),
    refusals: [],
    warnings: [],
    then: {},
    facts: { ...facts, initialQuota: '100000000' },
    policy: { id: version.value.policy.id, since: version.value.since },
  };
}

describe('art. 49: an official interpretation of a tier', () => {
  const said = saidUnder(law, '2025-06-01');

  it('stands in the arithmetic of the decisions under it', () => {
    const again = decidedAgain(said, law);
    if (again === null) throw new Error('not decided again');
    expect(rulerOf(again, 'zh')?.ticks.map(({ shown }) => shown)).toEqual(['12.00%', '20.00%']);
    const sums = again.reasons.map((reason) => sumOfReason(reason, again, 'zh').at(-1)?.value);
    expect(sums).toContain('15.00% ≥ 12.00%');
  });

  it('leaves earlier decisions under the bounds of their day', () => {
    const again = decidedAgain(saidUnder(law, '2025-03-31'), law);
    expect(again === null ? null : rulerOf(again, 'zh')?.ticks.map(({ shown }) => shown)).toEqual([
      '10.00%',
      '20.00%',
    ]);
  });

  it('that this page does not know, or that is only supposed, leaves the words of the server', () => {
    expect(saidUnder(jilin2024, '2025-06-01').outcome).toBe(said.outcome);
    expect(decidedAgain(said, jilin2024)).toBeNull();
    expect(decidedAgain(saidUnder(law, '2025-06-01', { virementFirstTier: '13%' }), law)).toBeNull();
    expect(decidedAgain(said, null)).toBeNull();
  });

  it('decides as one types', () => {
    const [typed] = decideHere([said], { amount: '11000000' }, law);
    expect(typed?.outcome).toBe('departmentDecides');
    expect(typed === undefined ? null : decidedAgain(typed, law)?.outcome).toBe('departmentDecides');
    expect(decideHere([said], { amount: '11000000' }, jilin2024)).toEqual([]);
  });
});
