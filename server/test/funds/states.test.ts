import { describe, expect, it } from 'vitest';
import { describeActProblem } from '../../src/acts/describe-problem.js';
import { STATE, type State } from '../../src/acts/state.js';

const states = Object.keys(STATE) as State[];

describe('a state that does not allow the act', () => {
  it.each(states)('%s is told in the words of the user', (state) => {
    const problem = { code: 'wrongState', what: 'project', name: 'X1', state } as const;
    expect(describeActProblem(problem, 'zh')).toBe(`项目“X1”的状态是“${STATE[state].zh}”，不能办理`);
    expect(STATE[state].zh).not.toMatch(/[a-z]/i);
    expect(describeActProblem(problem, 'en')).not.toMatch(/[a-z][A-Z]/);
  });

  it('has words of its own', () => {
    expect(new Set(states.map((state) => STATE[state].zh)).size).toBe(states.length);
  });
});
