import { describe, expect, it } from 'vitest';
import { withOfficial } from '../../src/funds/official.js';
import { jilin2024 } from '../../src/funds/policies/jilin-2024.js';
import { day } from '../../src/law/date.js';
import { versionOn } from '../../src/law/policy.js';

const entered = (parameter: string, value: unknown) => ({
  parameter,
  value,
  from: day('2025-04-01'),
  number: '吉财解〔2025〕1号',
  date: day('2025-03-20'),
});

describe('art. 49: official interpretations', () => {
  it('stand in the policy from their day on', () => {
    const policy = withOfficial(jilin2024, [entered('endOfTermLead', 60), entered('yearAhead', false)]);
    if (!policy.ok) throw new Error('cannot be read');
    const on = (date: string) => {
      const version = versionOn(policy.value, day(date));
      return version.ok ? [version.value.values.endOfTermLead, version.value.values.yearAhead] : [];
    };
    expect(on('2025-03-31')).toEqual([90, true]);
    expect(on('2025-04-01')).toEqual([60, false]);
    expect(withOfficial(jilin2024, [])).toEqual({ ok: true, value: jilin2024 });
  });

  it('that cannot be read are named, each of them', () => {
    const policy = withOfficial(jilin2024, [
      entered('endOfTermLead', 'sixty'),
      entered('nowhere', 1),
      entered('yearAhead', false),
    ]);
    expect(policy.ok ? [] : policy.error.map(({ code, path }) => [code, path])).toEqual([
      ['wrongType', 'endOfTermLead'],
      ['unknownField', 'nowhere'],
    ]);
  });
});
