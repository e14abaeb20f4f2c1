import { describe, expect, it } from 'vitest';
import { adminAllowance } from '../../src/funds/admin-allowance.js';
import { explain } from '../../src/law/explain.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { errorsOf, expectOutcome, expectRefused, given } from '../support.js';

describe('第三十二条 adminAllowance', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(adminAllowance)).toEqual({
      id: 'funds.adminAllowance',
      provisions: ['art-32'],
      refusals: [
        'overLimit art-32',
        'forbiddenUse art-32',
        'preparationNotFirst art-32',
        'notMainlyLocal art-32',
      ],
      warnings: [],
      outcomes: ['withinLimit art-32'],
    });
    expect(softenedIn(adminAllowance)).toEqual([]);
  });

  it('worked case 10: of a scale of 5,000,000 one fen over 100,000.00 is refused', () => {
    expectOutcome(given(adminAllowance), 'withinLimit', { limit: '100000.00', left: '0.00' });
    const decision = given(adminAllowance, { allowance: '100000.01' });
    expectRefused(decision, 'overLimit');
    expect(explain(decision, 'zh').join()).toContain(
      '工作经费上限 = 当年批准规模 5,000,000.00 元 × 工作经费上限比例 2.00% = 100,000.00 元',
    );
  });

  it('says what is left below the limit', () => {
    expectOutcome(given(adminAllowance, { allowance: '99999.99' }), 'withinLimit', { left: '0.01' });
  });

  it.each(['staffBenefits', 'premises', 'unrelated'])('%s is forbidden, among allowed uses too', (use) => {
    expectRefused(given(adminAllowance, { uses: [use] }), 'forbiddenUse');
    expectRefused(given(adminAllowance, { uses: ['preparation', use] }), 'forbiddenUse');
  });

  it.each(['appraisal', 'acceptance', 'inspection', 'internalAudit', 'performance', 'otherDirect'])(
    '%s waits until preparation has been provided for',
    (use) => {
      expectOutcome(given(adminAllowance, { uses: [use] }), 'withinLimit');
      expectRefused(given(adminAllowance, { uses: [use], preparationMet: false }), 'preparationNotFirst');
    },
  );

  it('preparation itself never waits', () => {
    expectOutcome(given(adminAllowance, { uses: ['preparation'], preparationMet: false }), 'withinLimit');
  });

  it('⚖ of a delegated fund more than half is local', () => {
    const delegated = { authority: 'delegated', local: '50000' };
    const decision = given(adminAllowance, delegated);
    expectRefused(decision, 'notMainlyLocal');
    const readings = decision.interpretations.map(({ parameter }) => parameter);
    expect(readings).toEqual(['allowanceByYearScale', 'allowanceLocalShare']);
    expectOutcome(given(adminAllowance, { ...delegated, local: '50000.01' }), 'withinLimit');
  });

  it('all refusals that hold are named, in precedence', () => {
    const facts = {
      authority: 'delegated',
      allowance: '200000',
      uses: ['premises', 'inspection'],
      preparationMet: false,
    };
    const codes = ['overLimit', 'forbiddenUse', 'preparationNotFirst', 'notMainlyLocal'];
    expectRefused(given(adminAllowance, facts), ...codes);
  });

  it.each([
    [{ allowance: '0' }, ['allowance']],
    [{ local: '100000.01' }, ['allowance', 'local']],
  ])('%j is a contradiction', (facts, named) => {
    expect(errorsOf(adminAllowance, facts)).toEqual([expect.objectContaining({ facts: named })]);
  });

  it('all of it may be local', () => {
    expectOutcome(given(adminAllowance, { local: '100000' }), 'withinLimit');
  });
});
