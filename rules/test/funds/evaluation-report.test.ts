import { describe, expect, it } from 'vitest';
import { evaluationReport } from '../../src/funds/evaluation-report.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { expectOutcome, expectRefused, given } from '../support.js';

describe('第四十五条 evaluationReport', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(evaluationReport)).toEqual({
      id: 'funds.evaluationReport',
      provisions: ['art-45'],
      refusals: ['fiscalNotReported art-45', 'departmentalNotReported art-45'],
      warnings: [],
      outcomes: ['fiscalReported art-45', 'notSelected art-45', 'departmentalReported art-45'],
    });
    expect(softenedIn(evaluationReport)).toEqual([]);
  });

  it('a selected result of finance goes everywhere it must', () => {
    expectOutcome(given(evaluationReport), 'fiscalReported');
  });

  it.each(['finalAccounts', 'government', 'standingCommittee', 'published'])('not without %s', (missing) => {
    const fiscal = {
      finalAccounts: true,
      government: true,
      standingCommittee: true,
      published: true,
      [missing]: false,
    };
    expectRefused(given(evaluationReport, { fiscal }), 'fiscalNotReported');
    expectOutcome(given(evaluationReport, { fiscal, selected: false }), 'notSelected');
  });

  it.each(['congress', 'published'])(
    "a department's result goes to the congress and is published: %s",
    (missing) => {
      const complete = { congress: true, published: true };
      const department = { evaluator: 'administeringDepartment', departmental: complete };
      expectOutcome(given(evaluationReport, department), 'departmentalReported');
      const fiscal = { finalAccounts: false, government: false, standingCommittee: false, published: false };
      expectOutcome(given(evaluationReport, { ...department, fiscal }), 'departmentalReported');
      const departmental = { ...complete, [missing]: false };
      expectRefused(given(evaluationReport, { ...department, departmental }), 'departmentalNotReported');
    },
  );
});
