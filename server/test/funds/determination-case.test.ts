import { art, day, yuan } from '@jizheng/rules';
import { describe, expect, it } from 'vitest';
import { type DeterminationCase, determinationFor } from '../../src/funds/stores/determination.js';

const recorded = {
  provision: art(20),
  office: 'financeDepartment',
  date: day('2025-09-20'),
  reason: '评审推迟',
  document: '测财认〔2025〕1号',
  fund: 'F01',
  portion: 'P1',
  subject: '*',
  budgetYear: 2026,
  deadline: day('2025-09-30'),
  amount: yuan(100n),
};

const asked: DeterminationCase = {
  fund: 'F01',
  portion: 'P1',
  subject: 'X1',
  budgetYear: 2026,
  deadline: day('2025-09-30'),
  amount: yuan(100n),
};

describe('a determination covers', () => {
  it('the case that it is about, and tells the law so without the case', () => {
    const { fund: _, portion: __, subject: ___, budgetYear: ____, ...fact } = recorded;
    expect(determinationFor([recorded], asked)).toEqual(fact);
  });

  it.each([
    ['fund', { fund: 'F02' }],
    ['portion', { portion: 'P2' }],
    ['budget year', { budgetYear: 2027 }],
    ['day', { deadline: day('2026-09-30') }],
    ['larger amount', { amount: yuan(101n) }],
  ])('no case with another %s', (_, changed) => {
    expect(determinationFor([recorded], { ...asked, ...changed })).toBeNull();
  });

  it('no other subject than the one that it names', () => {
    expect(determinationFor([{ ...recorded, subject: 'X2' }], asked)).toBeNull();
    expect(determinationFor([{ ...recorded, subject: 'X1' }], asked)).not.toBeNull();
  });

  it('every case, as far as it names no fund, portion, year, day or amount', () => {
    const wide = { fund: null, portion: null, budgetYear: null, deadline: null, amount: null };
    const other = { ...asked, fund: 'F02', portion: 'P2', budgetYear: 2027, amount: yuan(999n) };
    expect(determinationFor([{ ...recorded, ...wide }], other)).not.toBeNull();
  });

  it('the case before a newer one that is for less', () => {
    const less = { ...recorded, document: '测财认〔2025〕2号', amount: yuan(99n) };
    expect(determinationFor([less, recorded], asked)?.document).toBe('测财认〔2025〕1号');
  });
});
