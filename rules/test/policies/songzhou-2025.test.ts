import { describe, expect, it } from 'vitest';
import { clawback } from '../../src/funds/clawback.js';
import { ratingCeiling } from '../../src/funds/rating-ceiling.js';
import { FUNDS_RULES } from '../../src/funds/rules.js';
import { virement } from '../../src/funds/virement.js';
import { explain } from '../../src/law/explain.js';
import { decisionToJson } from '../../src/law/json.js';
import { expectOutcome, given, policyOn } from '../support.js';
import { songzhou2025 } from './songzhou-2025.js';

const songzhou = policyOn('2025-06-01', songzhou2025);

describe('another province is another policy and no other code', () => {
  it('the same facts are decided otherwise', () => {
    expect(given(virement).outcome).toBe('viceGovernorApproves');
    expect(given(virement, {}, songzhou).outcome).toBe('governorApproves');
    expectOutcome(given(clawback, {}, songzhou), 'halfClawedBack', {
      clawedBack: '3000000.00',
      stays: '7000000.01',
    });
    expectOutcome(given(ratingCeiling, {}, songzhou), 'cutMedium', { ceiling: '72000000.00' });
  });

  it('its own last day counts', () => {
    const late = { on: '2025-09-30' };
    expect(given(virement, late).outcome).toBe('refused');
    expect(given(virement, late, songzhou).outcome).toBe('governorApproves');
    expect(given(virement, { on: '2025-10-01' }, songzhou).outcome).toBe('refused');
  });

  it('its own measure is cited, by its own numbers', () => {
    const { reasons, interpretations } = decisionToJson(given(virement, {}, songzhou)) as {
      reasons: readonly { provision: string; citation: string }[];
      interpretations: readonly { provision: string }[];
    };
    expect(reasons.at(-1)).toMatchObject({
      provision: 'szf-2025-9/art-37',
      citation: '松政发〔2025〕9号 第三十七条',
    });
    expect(interpretations.every(({ provision }) => provision === 'szf-2025-9/art-37')).toBe(true);
  });

  it.each(FUNDS_RULES.map((rule) => [rule.id, rule] as const))('%s never cites Jilin', (_, rule) => {
    const text = explain(given(rule, {}, songzhou), 'en').join('\n');
    expect(text).toContain('Songzhou provincial special funds (2025), from 1 January 2025');
    expect(text).not.toContain('Jizhenggui');
    expect(text).not.toContain('jzg-');
  });

  it('is not held before it commences', () => {
    expect(() => policyOn('2024-12-31', songzhou2025)).toThrow('noVersion');
  });
});
