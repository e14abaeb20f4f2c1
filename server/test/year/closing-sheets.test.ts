import { day, yuan } from '@jizheng/rules';
import { describe, expect, it } from 'vitest';
import type { PlannedAct } from '../../src/year/planned-act.js';
import { balanceSheet } from '../../src/year/sheets/balances.js';
import { correctionSheet } from '../../src/year/sheets/corrections.js';
import { debarmentSheet, recoverySheet, violationSheet } from '../../src/year/sheets/violations.js';
import { UNIT } from '../support/units.js';

/** The only act that a row plans: who does what; its input must be of the act's kind, its office one of the act's. */
function planned([only, ...more]: readonly PlannedAct[]): string {
  if (only === undefined || more.length > 0) throw new Error('not one act');
  const { act, input, office } = only;
  expect(act.offices).toContain(office);
  expect(act.input.parse(act.input.toJson(input), act.name)).toMatchObject({ ok: true });
  return `${act.name} by ${office}`;
}

const common = { on: day('2025-06-30'), actor: '甲', number: '测文〔2025〕1号', fund: 'F01' };
const portion = { portion: 'P1', budgetYear: 2025 };

describe('sheets of closing', () => {
  it.each([
    { disposal: 'return', office: null, as: 'returnBalance by financeDepartment' },
    { disposal: 'return', office: 'localFinanceBureau', as: 'returnBalance by localFinanceBureau' },
    { disposal: 'offset', office: null, as: 'offsetBalance by financeDepartment' },
    { disposal: 'reuse', office: null, as: 'reuseBalance by localFinanceBureau' },
  ])('结余处理: $disposal, office $office', ({ as, ...row }) => {
    const rest = {
      recipient: '220200',
      project: null,
      amount: yuan(1n),
      stillNeeded: false,
      filed: true,
    };
    expect(planned(balanceSheet.plan({ ...common, ...portion, ...rest, ...row } as never))).toBe(as);
  });

  it.each(['administeringDepartment', 'financeDepartment'])('违规 by %s', (office) => {
    const row = {
      ...portion,
      office,
      wrongdoer: 'applicant',
      unitCode: UNIT,
      project: null,
      description: '虚报',
      publish: true,
      notice: true,
      defence: true,
    };
    expect(planned(violationSheet.plan({ ...common, ...row } as never))).toBe(`recordViolation by ${office}`);
  });

  it('追回, 停止申报, 冲正', () => {
    const recovery = { ...common, violation: '测违1', amount: yuan(1n) };
    expect(planned(recoverySheet.plan(recovery as never))).toBe('recoverFunds by administeringDepartment');
    const { fund: _, ...debarment } = { ...common, violation: '测违1', startsOn: null, endsOn: null };
    expect(planned(debarmentSheet.plan(debarment as never))).toBe('debar by administeringDepartment');
    const correction = {
      ...common,
      enteredOn: day('2025-06-01'),
      document: '测文2',
      subject: '凭证1',
      amount: yuan(1n),
      entryDeviates: true,
      explanation: '误记',
    };
    expect(planned(correctionSheet.plan(correction as never))).toBe('correctTransfer by financeDepartment');
  });
});
