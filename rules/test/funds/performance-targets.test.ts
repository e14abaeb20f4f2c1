import { describe, expect, it } from 'vitest';
import { performanceTargets } from '../../src/funds/performance-targets.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { expectOutcome, expectRefused, given } from '../support.js';

type Checked = { readonly [item: string]: boolean };
const { targets, indicators, taskList } = performanceTargets.example as { readonly [list: string]: Checked };

describe('第三十一条 performanceTargets', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(performanceTargets)).toEqual({
      id: 'funds.performanceTargets',
      provisions: ['art-31'],
      refusals: ['targetsDoNotFit art-31', 'indicatorsInsufficient art-31', 'taskListInsufficient art-31'],
      warnings: [],
      outcomes: ['targetsAndTaskListAccepted art-31', 'targetsAccepted art-31'],
    });
    expect(softenedIn(performanceTargets)).toEqual([]);
  });

  it('delegated money has targets and a task list', () => {
    expectOutcome(given(performanceTargets), 'targetsAndTaskListAccepted');
  });

  it.each(['policy', 'scope', 'spending', 'requirements'])('targets that miss %s are refused', (missing) => {
    expectRefused(
      given(performanceTargets, { targets: { ...targets, [missing]: false } }),
      'targetsDoNotFit',
    );
  });

  it.each(['output', 'benefit', 'comprehensive', 'measurable', 'assessable'])(
    'indicators that miss %s are refused',
    (missing) => {
      const facts = { indicators: { ...indicators, [missing]: false } };
      expectRefused(given(performanceTargets, facts), 'indicatorsInsufficient');
    },
  );

  it.each([
    'targets',
    'policyAndAmount',
    'quantified',
    'executable',
    'verifiable',
    'finishDates',
    'effects',
    'realistic',
  ])('a task list that misses %s is refused; retained money needs none', (missing) => {
    const facts = { taskList: { ...taskList, [missing]: false } };
    expectRefused(given(performanceTargets, facts), 'taskListInsufficient');
    expectOutcome(given(performanceTargets, { ...facts, authority: 'retained' }), 'targetsAccepted');
  });

  it('all refusals that hold are named, in precedence', () => {
    const facts = {
      targets: { ...targets, policy: false },
      indicators: { ...indicators, output: false },
      taskList: { ...taskList, effects: false },
    };
    const codes = ['targetsDoNotFit', 'indicatorsInsufficient', 'taskListInsufficient'];
    expectRefused(given(performanceTargets, facts), ...codes);
  });
});
