import { describe, expect, it } from 'vitest';
import { advanceRelease } from '../../src/funds/advance-release.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { determination, errorsOf, expectOutcome, expectRefused, given } from '../support.js';

const right = determination('jzg-2024-2/art-30/para-1', 'financeDepartment');
const provincial = {
  spentBy: 'province',
  authority: 'retained',
  inDepartmentBudget: '30000000',
  withTaskList: false,
};

describe('第三十条第一款 advanceRelease', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(advanceRelease)).toEqual({
      id: 'funds.advanceRelease',
      provisions: ['art-30/para-1', 'art-34'],
      refusals: [
        'planNotApproved art-30/para-1',
        'notWhollyInBudget art-30/para-1',
        'withoutProjects art-30/para-1',
        'withoutTaskList art-30/para-1',
      ],
      warnings: [],
      outcomes: [
        'intoDepartmentBudget art-30/para-1',
        'withProjects art-30/para-1',
        'withTaskList art-30/para-1',
        'taskListDue art-34',
      ],
    });
    expect(softenedIn(advanceRelease)).toEqual(['notWhollyInBudget', 'withoutTaskList']);
  });

  it('a delegated transfer goes out with its task list', () => {
    expectOutcome(given(advanceRelease), 'withTaskList');
  });

  it('nothing goes out before the plan is approved', () => {
    expectRefused(given(advanceRelease, { planApproved: false }), 'planNotApproved');
  });

  it('~ without the list it is refused; with a determination the list is due after fifteen days', () => {
    const facts = { withTaskList: false };
    expectRefused(given(advanceRelease, facts), 'withoutTaskList');
    const decision = given(advanceRelease, { ...facts, determination: right });
    expectOutcome(decision, 'taskListDue', { taskListDue: '2024-12-05' });
    expect(decision.interpretations.map(({ parameter }) => parameter)).toEqual(['dayCounting']);
  });

  it('a retained transfer goes out with its projects: absolute', () => {
    const retained = { authority: 'retained', withTaskList: false, withProjects: true };
    expectOutcome(given(advanceRelease, retained), 'withProjects');
    const bare = { ...retained, withProjects: false, determination: right };
    expectRefused(given(advanceRelease, bare), 'withoutProjects');
  });

  it('provincial-level spending enters the initial departmental budget, to the last fen', () => {
    expectOutcome(given(advanceRelease, provincial), 'intoDepartmentBudget');
    expectRefused(
      given(advanceRelease, { ...provincial, inDepartmentBudget: '29999999.99' }),
      'notWhollyInBudget',
    );
  });

  it('~ a determination covers what stays outside, and no more', () => {
    const part = { ...provincial, inDepartmentBudget: '20000000' };
    expectOutcome(given(advanceRelease, { ...part, determination: right }), 'intoDepartmentBudget');
    const covers = (amount: string) => ({ ...part, determination: { ...right, amount } });
    expectOutcome(given(advanceRelease, covers('10000000')), 'intoDepartmentBudget');
    expectRefused(given(advanceRelease, covers('9999999.99')), 'notWhollyInBudget');
  });

  it.each([
    determination('jzg-2024-2/art-30/para-1', 'administeringDepartment'),
    determination('jzg-2024-2/art-30', 'financeDepartment'),
  ])('another determination lifts neither', (wrong) => {
    expectRefused(given(advanceRelease, { withTaskList: false, determination: wrong }), 'withoutTaskList');
    const part = { ...provincial, inDepartmentBudget: '0', determination: wrong };
    expectRefused(given(advanceRelease, part), 'notWhollyInBudget');
  });

  it('all refusals that hold are named, in precedence', () => {
    const facts = { planApproved: false, withTaskList: false };
    expectRefused(given(advanceRelease, facts), 'planNotApproved', 'withoutTaskList');
  });

  it.each([
    [{ inDepartmentBudget: '30000000.01' }, ['amount', 'inDepartmentBudget']],
    [{ spentBy: 'province', inDepartmentBudget: '30000000' }, ['spentBy', 'authority']],
  ])('%j is a contradiction', (facts, named) => {
    expect(errorsOf(advanceRelease, facts)).toEqual([expect.objectContaining({ facts: named })]);
  });
});
