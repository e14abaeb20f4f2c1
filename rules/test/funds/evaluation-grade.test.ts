import { describe, expect, it } from 'vitest';
import { evaluationGrade } from '../../src/funds/evaluation-grade.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { errorsOf, expectOutcome, expectRefused, given } from '../support.js';

describe('第四十二条 evaluationGrade', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(evaluationGrade)).toEqual({
      id: 'funds.evaluationGrade',
      provisions: ['art-42'],
      refusals: ['notByFinance art-42'],
      warnings: [],
      outcomes: ['excellent art-42', 'good art-42', 'medium art-42', 'low art-42', 'poor art-42'],
    });
    expect(softenedIn(evaluationGrade)).toEqual([]);
  });

  it.each([
    ['100', 'excellent'],
    ['90', 'excellent'],
    ['89.99', 'good'],
    ['80', 'good'],
    ['79.99', 'medium'],
    ['70', 'medium'],
    ['69.99', 'low'],
    ['60', 'low'],
    ['59.99', 'poor'],
    ['0', 'poor'],
  ])('⚖ %s is %s', (score, grade) => {
    expectOutcome(given(evaluationGrade, { score }), grade);
  });

  it('⚖ names the scores that bound the grade', () => {
    const readings = given(evaluationGrade).interpretations.map(({ parameter }) => parameter);
    expect(readings).toEqual(['gradeExcellent', 'gradeGood']);
  });

  it.each(['administeringDepartment', 'implementingUnit'])('a grade by %s does not bind', (evaluator) => {
    expectRefused(given(evaluationGrade, { evaluator }), 'notByFinance');
  });

  it('a score over the full score is a contradiction', () => {
    expect(errorsOf(evaluationGrade, { score: '100.01' })).toEqual([
      expect.objectContaining({ facts: ['score'] }),
    ]);
  });
});
