import { describe, expect, it } from 'vitest';
import { allocationMethod } from '../../src/funds/allocation-method.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { testSoftened } from '../softened.js';
import { determination, expectOutcome, expectRefused, given } from '../support.js';

describe('第二十六条 allocationMethod', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(allocationMethod)).toEqual({
      id: 'funds.allocationMethod',
      provisions: ['art-26'],
      refusals: [
        'retainedNotByProject art-26',
        'delegatedNotByFormula art-26',
        'notInMeasure art-26',
        'notLinkedToPipeline art-26',
      ],
      warnings: [],
      outcomes: ['byProject art-26', 'byFormula art-26', 'byDeterminedMethod art-26'],
    });
    expect(softenedIn(allocationMethod)).toEqual(['delegatedNotByFormula']);
  });

  it('delegated money by formula', () => {
    expectOutcome(given(allocationMethod), 'byFormula');
  });

  it('retained money by project; its factors and pipeline are no matter here', () => {
    const facts = {
      authority: 'retained',
      method: 'projectBased',
      inMeasure: false,
      linkedToPipeline: false,
    };
    expectOutcome(given(allocationMethod, facts), 'byProject');
  });

  it.each(['formula', 'other'])('retained money by %s is refused, with any determination', (method) => {
    const right = determination('jzg-2024-2/art-26', 'financeDepartment');
    const facts = { authority: 'retained', method, determination: right };
    expectRefused(given(allocationMethod, facts), 'retainedNotByProject');
  });

  testSoftened(allocationMethod, {
    facts: { method: 'projectBased' },
    refusal: 'delegatedNotByFormula',
    by: 'determination',
    article: 26,
    office: 'financeDepartment',
    outcome: 'byDeterminedMethod',
  });

  it.each([
    ['notInMeasure', { inMeasure: false }],
    ['notLinkedToPipeline', { linkedToPipeline: false }],
  ])('%s is absolute', (refusal, facts) => {
    expectRefused(given(allocationMethod, facts), refusal);
  });

  it('all refusals that hold are named, in precedence', () => {
    const facts = { method: 'other', inMeasure: false, linkedToPipeline: false };
    expectRefused(
      given(allocationMethod, facts),
      'delegatedNotByFormula',
      'notInMeasure',
      'notLinkedToPipeline',
    );
  });
});
