import { describe, expect, it } from 'vitest';
import { approvalRoute } from '../../src/funds/approval-route.js';
import { jilin2024 } from '../../src/funds/policies/jilin-2024.js';
import { day } from '../../src/law/date.js';
import { yuan } from '../../src/law/money.js';
import { supersede } from '../../src/law/policy.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { testSoftened } from '../softened.js';
import { determination, expectOutcome, given, policyOn } from '../support.js';

const byGovernor = ['financeDepartment', 'viceGovernorForFinance', 'governor'];
const byMeeting = ['financeDepartment', 'viceGovernorForFinance', 'meeting', 'governor'];
const threeTimes = (amount: string) => [amount, amount, amount];
const presentedOtherwise = {
  presentation: 'other',
  determination: determination('jzg-2024-2/art-15', 'financeDepartment'),
};

describe('第十五条 approval route', () => {
  it('has these clauses', () => {
    expect(anatomyOf(approvalRoute)).toEqual({
      id: 'funds.approvalRoute',
      provisions: ['art-15', 'art-16'],
      refusals: ['presentedOtherwise art-15'],
      warnings: [],
      outcomes: ['governorAfterMeeting art-15', 'governor art-15'],
    });
    expect(softenedIn(approvalRoute)).toEqual(['presentedOtherwise']);
  });

  it('worked case 1: three times 99,999,999.99 needs no meeting', () => {
    expectOutcome(given(approvalRoute), 'governor', { total: '299999999.97', route: byGovernor });
  });

  it('worked case 2: three times 100,000,000 goes to a meeting as well', () => {
    const decision = given(approvalRoute, { yearlyAmounts: threeTimes('100000000') });
    expectOutcome(decision, 'governorAfterMeeting', { total: '300000000.00', route: byMeeting });
    const readings = decision.interpretations.map(({ parameter }) => parameter);
    expect(readings).toEqual(['meetingByTermTotal', 'decidedPolicySkipsMeeting', 'meetingBeforeGovernor']);
  });

  it('one fen below the threshold needs no meeting', () => {
    expectOutcome(given(approvalRoute, { yearlyAmounts: ['299999999.99'] }), 'governor');
  });

  it('increases cumulate over the term: splitting does not avoid the meeting', () => {
    const second = { yearlyAmounts: ['0.01'], addedEarlier: '299999999.99' };
    expectOutcome(given(approvalRoute, second), 'governorAfterMeeting', { total: '300000000.00' });
    const below = { yearlyAmounts: ['0.01'], addedEarlier: '299999999.98' };
    expectOutcome(given(approvalRoute, below), 'governor', { total: '299999999.99' });
  });

  it('a change of scope adds no money: the governor approves', () => {
    expectOutcome(given(approvalRoute, { yearlyAmounts: [] }), 'governor', {
      total: '0.00',
      route: byGovernor,
    });
  });

  it('a decided policy and standard only skips the meeting', () => {
    const facts = { yearlyAmounts: threeTimes('100000000'), decidedPolicy: '已定政策及标准文号' };
    expectOutcome(given(approvalRoute, facts), 'governor', { total: '300000000.00', route: byGovernor });
  });

  testSoftened(approvalRoute, {
    facts: { presentation: 'other' },
    refusal: 'presentedOtherwise',
    by: 'determination',
    article: 15,
    office: 'financeDepartment',
    outcome: 'governor',
  });

  it('presented otherwise by determination, governor and meeting stay', () => {
    expectOutcome(given(approvalRoute, presentedOtherwise), 'governor', { route: ['governor'] });
    const large = { ...presentedOtherwise, yearlyAmounts: threeTimes('100000000') };
    expectOutcome(given(approvalRoute, large), 'governorAfterMeeting', { route: ['meeting', 'governor'] });
  });

  it('another threshold is another policy value', () => {
    const lower = supersede(jilin2024, 'meetingThreshold', {
      from: day('2025-01-01'),
      value: yuan(200_000_000n),
      number: '吉财解〔2025〕1号',
      date: day('2024-12-20'),
    });
    expectOutcome(given(approvalRoute, {}, policyOn('2025-01-01', lower)), 'governorAfterMeeting');
    expectOutcome(given(approvalRoute, {}, policyOn('2024-12-31', lower)), 'governor');
  });
});
