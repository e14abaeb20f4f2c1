import { describe, expect, it } from 'vitest';
import { taskList } from '../../src/funds/task-list.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { determination, expectOutcome, expectRefused, given } from '../support.js';

const right = determination('jzg-2024-2/art-34', 'financeDepartment');

describe('第三十四条 taskList', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(taskList)).toEqual({
      id: 'funds.taskList',
      provisions: ['art-34'],
      refusals: ['namesProjects art-34'],
      warnings: ['notWithRelease art-34'],
      outcomes: ['withRelease art-34', 'inTime art-34', 'late art-34'],
    });
    expect(softenedIn(taskList)).toEqual([]);
  });

  it('worked case 11: released on 1 March, the list of 16 March is in time, that of 17 March late', () => {
    expectOutcome(given(taskList), 'inTime', { due: '2025-03-16' });
    expectOutcome(given(taskList, { issuedOn: '2025-03-17' }), 'late', { due: '2025-03-16' });
  });

  it('a list of the same day, or earlier, goes with the release', () => {
    const decision = given(taskList, { issuedOn: '2025-03-01' });
    expectOutcome(decision, 'withRelease');
    expect(decision.warnings).toEqual([]);
    expectOutcome(given(taskList, { issuedOn: '2025-02-28' }), 'withRelease');
    expectOutcome(given(taskList, { issuedOn: '2025-03-02' }), 'inTime');
  });

  it('~ a list after the release carries a warning that a determination lifts', () => {
    expect(given(taskList).warnings).toEqual(['notWithRelease']);
    expect(given(taskList, { determination: right }).warnings).toEqual([]);
    const wrong = determination('jzg-2024-2/art-34', 'auditor');
    expect(given(taskList, { determination: wrong }).warnings).toEqual(['notWithRelease']);
    const elsewhere = determination('jzg-2024-2/art-33', 'financeDepartment');
    expect(given(taskList, { determination: elsewhere }).warnings).toEqual(['notWithRelease']);
  });

  it('a determination does not move the last day: absolute', () => {
    const decision = given(taskList, { issuedOn: '2025-03-17', determination: right });
    expectOutcome(decision, 'late');
    expect(decision.warnings).toEqual([]);
    expect(decision.determinations).toEqual([]);
  });

  it('neither the list nor a filing names projects or amounts', () => {
    expectRefused(given(taskList, { namesProjects: true, determination: right }), 'namesProjects');
  });
});
