import { describe, expect, it } from 'vitest';
import { balanceDisposal } from '../../src/funds/balance-disposal.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { errorsOf, expectOutcome, expectRefused, given } from '../support.js';

const on = (changed: { readonly [fact: string]: unknown }) => given(balanceDisposal, changed);
const done = { taskListDone: true, filed: true };

describe('第三十九条 disposal of carried money', () => {
  it('has these clauses, all absolute', () => {
    expect(anatomyOf(balanceDisposal)).toEqual({
      id: 'funds.balanceDisposal',
      provisions: ['art-39/para-2', 'art-39/para-3', 'art-40'],
      refusals: [
        'overBalance art-39/para-2',
        'keepsUse art-39/para-2',
        'retainedGoesBack art-39/para-2',
        'surplusGoesBack art-39/para-3',
        'offsetBeforeSurplus art-39/para-3',
        'taskListNotDone art-39/para-2',
        'surplusTasksNotDone art-39/para-3',
        'reuseNotFiled art-39/para-2',
        'surplusReuseNotFiled art-39/para-3',
      ],
      warnings: [],
      outcomes: [
        'ownRules art-40',
        'surplusReused art-39/para-3',
        'reused art-39/para-2',
        'offset art-39/para-3',
        'surplusReturned art-39/para-3',
        'returned art-39/para-2',
      ],
    });
    expect(softenedIn(balanceDisposal)).toEqual([]);
  });

  it('case 12: delegated, carried two years, task list not done: returned or offset', () => {
    expectOutcome(on({ disposal: 'offset' }), 'offset', { left: '0.00' });
    expectOutcome(on({ disposal: 'return', amount: '999999.99' }), 'surplusReturned', { left: '0.01' });
    expectRefused(on({ disposal: 'reuse', filed: true }), 'surplusTasksNotDone');
  });

  it('case 17: delegated, one year, task list done, still needed: keeps its use, no re-use', () => {
    expectRefused(on({ age: 1, disposal: 'reuse', stillNeeded: true, ...done }), 'keepsUse');
    expectOutcome(on({ age: 1, disposal: 'reuse', ...done }), 'reused');
  });

  it('the second year is where use ends', () => {
    expectRefused(on({ age: 1, disposal: 'return', stillNeeded: true }), 'keepsUse');
    expectOutcome(on({ age: 2, disposal: 'return', stillNeeded: true }), 'surplusReturned');
    expectOutcome(on({ age: 1, disposal: 'return' }), 'returned');
    expectRefused(on({ age: 1, disposal: 'offset' }), 'offsetBeforeSurplus');
    expectOutcome(on({ age: 3, disposal: 'offset' }), 'offset');
  });

  it('retained money only goes back, at either age', () => {
    const retained = { authority: 'retained', ...done };
    expectOutcome(on({ ...retained, age: 1, disposal: 'return' }), 'returned');
    expectRefused(on({ ...retained, age: 1, disposal: 'reuse' }), 'retainedGoesBack');
    expectRefused(on({ ...retained, age: 1, disposal: 'offset' }), 'retainedGoesBack', 'offsetBeforeSurplus');
    expectOutcome(on({ ...retained, disposal: 'return' }), 'surplusReturned');
    expectRefused(on({ ...retained, disposal: 'reuse' }), 'surplusGoesBack');
    expectRefused(on({ ...retained, disposal: 'offset' }), 'surplusGoesBack');
  });

  it.each([
    [1, 'taskListNotDone', 'reuseNotFiled', 'reused'],
    [2, 'surplusTasksNotDone', 'surplusReuseNotFiled', 'surplusReused'],
  ])('age %s: re-use is filed, and only once the task list is done', (age, unfinished, unfiled, reused) => {
    const reuse = { age, disposal: 'reuse' };
    expectRefused(on({ ...reuse, taskListDone: true, filed: false }), unfiled);
    expectRefused(on({ ...reuse, taskListDone: false, filed: false }), unfinished, unfiled);
    expectOutcome(on({ ...reuse, ...done }), reused, { left: '0.00' });
  });

  it('research and construction follow rules of their own, within the balance', () => {
    const own = { ownRules: '科研经费管理办法', authority: 'retained', stillNeeded: true };
    for (const disposal of ['return', 'offset', 'reuse']) {
      expectOutcome(on({ ...own, age: 1, disposal }), 'ownRules', { left: '0.00' });
    }
    expectRefused(on({ ...own, amount: '1000000.01' }), 'overBalance');
  });

  it('the amount lies between nothing and the balance', () => {
    expect(errorsOf(balanceDisposal, { amount: '0' })).toMatchObject([
      { code: 'contradiction', facts: ['amount'] },
    ]);
    expectOutcome(on({ amount: '0.01' }), 'offset', { left: '999999.99' });
    expectRefused(on({ amount: '1000000.01' }), 'overBalance');
  });
});
