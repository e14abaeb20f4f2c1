import { describe, expect, it } from 'vitest';
import { carryOver } from '../../src/funds/carry-over.js';
import { jilin2024 } from '../../src/funds/policies/jilin-2024.js';
import { day } from '../../src/law/date.js';
import { supersede } from '../../src/law/policy.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { errorsOf, expectOutcome, given, policyOn } from '../support.js';

const oneYear = { yearEnd: 2023 };
const from = day('2025-07-18');

function superseded(
  parameter: 'carryOverFromRelease' | 'surplusAge' | 'carryOverMaximum',
  value: boolean | number,
) {
  const official = { from, value, number: '试例〔2025〕2号', date: from };
  return policyOn('2025-07-18', supersede(jilin2024, parameter, official));
}

describe('第三十九条 carryOver', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(carryOver)).toEqual({
      id: 'funds.carryOver',
      provisions: ['art-39/para-1', 'art-39/para-2', 'art-39/para-3', 'art-40'],
      refusals: [],
      warnings: [],
      outcomes: [
        'ownRules art-40',
        'nothingUnspent art-39/para-1',
        'stopsIntoNextBudget art-39/para-3',
        'stops art-39/para-3',
        'surplusReusable art-39/para-3',
        'returnedOrOffset art-39/para-3',
        'keepsUse art-39/para-2',
        'needOpen art-39/para-2',
        'returned art-39/para-2',
        'reusable art-39/para-2',
        'notReusable art-39/para-2',
      ],
    });
    expect(softenedIn(carryOver)).toEqual([]);
  });

  it('worked case 12: delegated, two years, task list not done: returned or offset', () => {
    const decision = given(carryOver);
    expectOutcome(decision, 'returnedOrOffset', { returnedOrOffset: '1000000.00' });
    expectOutcome(given(carryOver, { need: 'notNeeded' }), 'returnedOrOffset');
    const readings = decision.interpretations.map(({ parameter }) => parameter);
    expect(readings).toEqual(expect.arrayContaining(['financeChoosesOffset', 'carryOverFromRelease']));
  });

  it('worked case 17: delegated, one year, task list done, still needed: keeps its use', () => {
    const facts = { ...oneYear, taskListDone: true };
    expectOutcome(given(carryOver, facts), 'keepsUse', { carriedOver: '1000000.00' });
  });

  it.each(['retained', 'delegated'])('one year, still needed: %s money keeps its use', (authority) => {
    expectOutcome(given(carryOver, { ...oneYear, authority }), 'keepsUse');
  });

  it.each(['retained', 'delegated'])('one year, the need not stated: open for %s money', (authority) => {
    const facts = { ...oneYear, authority, need: 'notStated', taskListDone: true };
    expectOutcome(given(carryOver, facts), 'needOpen', { carriedOver: '1000000.00' });
  });

  it('two years: retained money stops before its need is stated', () => {
    expectOutcome(given(carryOver, { authority: 'retained', need: 'notStated' }), 'stops');
  });

  it('one year, no longer needed: retained money goes back', () => {
    const facts = { ...oneYear, authority: 'retained', need: 'notNeeded', taskListDone: true };
    expectOutcome(given(carryOver, facts), 'returned', { returned: '1000000.00' });
  });

  it('one year, no longer needed: delegated money is re-used when the task list is done', () => {
    const facts = { ...oneYear, need: 'notNeeded' };
    expectOutcome(given(carryOver, { ...facts, taskListDone: true }), 'reusable', { reusable: '1000000.00' });
    const decision = given(carryOver, facts);
    expectOutcome(decision, 'notReusable', { carriedOver: '1000000.00' });
    expect(decision.interpretations.map(({ parameter }) => parameter)).toContain('unfinishedNoReuse');
  });

  it('two years: retained money stops; a real need enters the next budget', () => {
    const facts = { authority: 'retained', taskListDone: true };
    expectOutcome(given(carryOver, { ...facts, need: 'notNeeded' }), 'stops', { returned: '1000000.00' });
    expectOutcome(given(carryOver, facts), 'stopsIntoNextBudget', {
      returned: '1000000.00',
      budgetYear: 2025,
    });
  });

  it('two years: delegated money is re-used when the task list is done', () => {
    expectOutcome(given(carryOver, { taskListDone: true }), 'surplusReusable', { reusable: '1000000.00' });
  });

  it('three years are no younger than two', () => {
    expectOutcome(given(carryOver, { authority: 'retained', need: 'notNeeded', yearEnd: 2025 }), 'stops');
  });

  it('money of the year itself has the age of one year, money released late too', () => {
    expectOutcome(given(carryOver, { budgetYear: 2024, releaseYear: 2024 }), 'keepsUse');
    expectOutcome(given(carryOver, { releaseYear: 2024 }), 'returnedOrOffset');
  });

  it('⚖ switched on, delegated money ages from its release, retained money does not', () => {
    const policy = superseded('carryOverFromRelease', true);
    const late = { releaseYear: 2024 };
    expectOutcome(given(carryOver, late, policy), 'keepsUse');
    expectOutcome(given(carryOver, { ...late, authority: 'retained' }, policy), 'stopsIntoNextBudget');
  });

  it('another policy: surplus only after three years, but still one carry-over', () => {
    expectOutcome(given(carryOver, {}, superseded('surplusAge', 3)), 'returnedOrOffset');
  });

  it('another policy: two carry-overs, but surplus after two years', () => {
    expectOutcome(given(carryOver, {}, superseded('carryOverMaximum', 2)), 'returnedOrOffset');
  });

  it('第四十条 research and construction have rules of their own, at any age', () => {
    expectOutcome(given(carryOver, { ownRules: '科研经费管理规定' }), 'ownRules');
    expectOutcome(given(carryOver, { ownRules: '科研经费管理规定', unspent: '0' }), 'ownRules');
  });

  it('nothing unspent: nothing carries over; one fen does', () => {
    expectOutcome(given(carryOver, { unspent: '0' }), 'nothingUnspent');
    expectOutcome(given(carryOver, { ...oneYear, unspent: '0.01' }), 'keepsUse');
  });

  it.each([
    [{ budgetYear: 2025 }, ['budgetYear', 'yearEnd']],
    [{ releaseYear: 2025 }, ['releaseYear', 'yearEnd']],
  ])('%j is a contradiction', (facts, named) => {
    expect(errorsOf(carryOver, facts)).toEqual([expect.objectContaining({ facts: named })]);
  });
});
