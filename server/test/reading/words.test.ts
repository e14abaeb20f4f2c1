import { DEADLINES } from '@jizheng/rules';
import { describe, expect, it } from 'vitest';
import { fieldsOf, prefillOf } from '../../src/reading/desk/prefill.js';
import { listOf } from '../../src/reading/list.js';
import { funds } from '../../src/reading/lists/funds.js';
import { findArticles } from '../../src/reading/search/articles.js';

describe('what a form is filled with', () => {
  it.each([
    ['clawbackHalf', 'F08/P1/2026', 'release', { fund: 'F08', portion: 'P1', budgetYear: 2026 }],
    [
      'yearEndCarryOver',
      'F08/P1/2025/2026',
      'carryOver',
      { fund: 'F08', portion: 'P1', budgetYear: 2025, yearEnd: 2026 },
    ],
    ['monthlyExecution', 'F08/2026-05', 'studyExecution', { fund: 'F08', month: '2026-05-01' }],
    ['yearlyMonitoring', 'F08/2026', 'monitor', { fund: 'F08', year: 2026 }],
    ['departmentBudgets', '108/2026', 'approveDepartmentBudget', { department: '108', budgetYear: 2026 }],
    [
      'taskList',
      '下达/〔2026〕1号/220102',
      'issueTaskList',
      { document: '下达/〔2026〕1号', recipient: '220102' },
    ],
    ['acceptanceResultsFiled', 'F08P1-1', 'fileAcceptance', { project: 'F08P1-1' }],
    [
      'laterSpecifics',
      'F08/allocation/方案/1',
      'publishDisclosure',
      { fund: 'F08', item: 'allocation', subject: '方案/1' },
    ],
    ['endOfTerm', 'F08', 'proposeTermination', { fund: 'F08' }],
    ['newFundApproved', '请〔2026〕1号', 'walkApprovalRoute', { fund: 'F08', application: '请〔2026〕1号' }],
  ])('the duty %s about %s begins %s with %o', (deadline, subject, act, filled) => {
    const about = deadline === 'newFundApproved' ? 'F08' : null;
    expect(prefillOf(act, fieldsOf(deadline, subject, about))).toEqual(filled);
  });

  it('of every deadline the words are known, save what ends by itself', () => {
    const unknown = DEADLINES.filter(({ id }) => Object.keys(fieldsOf(id, 'a/b/1/2', null)).length === 0);
    expect(unknown.map(({ id }) => id)).toEqual(['virementWindow', 'endOfDebarment']);
  });
});

describe('articles are found', () => {
  it.each(['33', '第33条', '第三十三条', '三十三', 'art. 33', 'Art 33'])('by number: %s', (q) => {
    expect(findArticles(q).map(({ id }) => id.replace(/\/para.*/, ''))).toContain('jzg-2024-2/art-33');
  });

  it('by words in either language, each provision once', () => {
    const found = findArticles('收回').map(({ id }) => id);
    expect(found).toContain('jzg-2024-2/art-33');
    expect(new Set(found).size).toBe(found.length);
    expect(findArticles('END OF JUNE').map(({ id }) => id)).toContain('jzg-2024-2/art-33');
    expect(findArticles('第一千条')).toEqual([]);
    expect(findArticles('no such words')).toEqual([]);
  });
});

it('a list that names a column which it has not is a bug', () => {
  expect(() => listOf({ ...funds, key: ['number'] })).toThrow('funds has no number');
});
