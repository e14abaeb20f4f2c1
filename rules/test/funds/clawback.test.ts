import { describe, expect, it } from 'vitest';
import { clawback, clawbackDay } from '../../src/funds/clawback.js';
import { errorsOf, expectOutcome, given, policyOn } from '../support.js';

describe('第三十三条 clawback', () => {
  it('worked case 4: half of 10,000,000.01 goes back after June, the odd fen stays', () => {
    expectOutcome(given(clawback), 'halfClawedBack', { clawedBack: '5000000.00', stays: '5000000.01' });
  });

  it('worked case 5: the rest goes back after September and is never restored', () => {
    expectOutcome(given(clawback, { deadline: 'all', unreleased: '5000000.01' }), 'allClawedBack', {
      clawedBack: '5000000.01',
      neverRestored: '5000000.01',
      stays: '0.00',
    });
  });

  it('worked case 6: a justified reason for June keeps everything', () => {
    expectOutcome(given(clawback, { justified: '10000000.01' }), 'nothingDue');
  });

  it('a reason for a part protects that part only', () => {
    expectOutcome(given(clawback, { unreleased: '100.00', justified: '40.00' }), 'halfClawedBack', {
      clawedBack: '30.00',
      stays: '70.00',
    });
    expectOutcome(
      given(clawback, { deadline: 'all', unreleased: '100.00', justified: '40.00' }),
      'allClawedBack',
      {
        clawedBack: '60.00',
        stays: '40.00',
      },
    );
  });

  it('one fen unreleased: half rounds down to nothing and the fen stays', () => {
    expectOutcome(given(clawback, { unreleased: '0.01' }), 'halfClawedBack', {
      clawedBack: '0.00',
      stays: '0.01',
    });
  });

  it('nothing unreleased: nothing is due', () => {
    expectOutcome(given(clawback, { unreleased: '0' }), 'nothingDue');
  });

  it.each(['emergencyRelief', 'actualsSettlement'])('%s is exempt', (spendingClass) => {
    expectOutcome(given(clawback, { spendingClass, deadline: 'all' }), 'exempt');
  });

  it('a reason for more than is unreleased is a contradiction that names both facts', () => {
    expect(errorsOf(clawback, { unreleased: '1', justified: '1.01' })).toEqual([
      expect.objectContaining({ code: 'contradiction', facts: ['justified', 'unreleased'] }),
    ]);
  });

  it.each([
    ['half', '2026-06-30'],
    ['all', '2026-09-30'],
  ] as const)('the deadline %s of 2026 is %s', (deadline, day) => {
    expect(clawbackDay(deadline, 2026, policyOn())).toBe(day);
  });
});
