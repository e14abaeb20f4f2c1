import { describe, expect, it } from 'vitest';
import { delegatedTargets } from '../../src/funds/delegated-targets.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { expectOutcome, expectRefused, given } from '../support.js';

const content = { targets: true, assessment: true, approvingLevel: true };

describe('第二十条 targets sent to cities and counties', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(delegatedTargets)).toEqual({
      id: 'funds.delegatedTargets',
      provisions: ['art-20'],
      refusals: ['contentIncomplete art-20', 'sentLate art-20'],
      warnings: [],
      outcomes: ['sentInTime art-20', 'newPolicy art-20'],
    });
    expect(softenedIn(delegatedTargets)).toEqual([]);
  });

  it('a continuing policy: by 30 June of the year before', () => {
    expectOutcome(given(delegatedTargets), 'sentInTime');
    expectRefused(given(delegatedTargets, { sentOn: '2025-07-01' }), 'sentLate');
  });

  it('a new policy has no date in this article', () => {
    expectOutcome(given(delegatedTargets, { continuing: false, sentOn: '2025-07-01' }), 'newPolicy');
  });

  it.each(Object.keys(content))('%s is sent', (missing) => {
    const facts = { content: { ...content, [missing]: false } };
    expectRefused(given(delegatedTargets, facts), 'contentIncomplete');
  });

  it('incomplete and late: both are named', () => {
    const facts = { sentOn: '2025-07-01', content: { ...content, targets: false } };
    expectRefused(given(delegatedTargets, facts), 'contentIncomplete', 'sentLate');
  });
});
