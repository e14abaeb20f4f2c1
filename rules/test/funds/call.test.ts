import { describe, expect, it } from 'vitest';
import { call } from '../../src/funds/call.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { expectOutcome, expectRefused, given } from '../support.js';

describe('第二十条、第二十一条 call', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(call)).toEqual({
      id: 'funds.call',
      provisions: ['art-20', 'art-21'],
      refusals: ['wrongOrganiser art-20', 'notAYearAhead art-20', 'opensLate art-21'],
      warnings: [],
      outcomes: ['competitiveCall art-21', 'callOpen art-20'],
    });
    expect(softenedIn(call)).toEqual([]);
  });

  const levels = ['province', 'city', 'county'];
  it.each(levels.flatMap((approver) => levels.map((organiser) => ({ approver, organiser }))))(
    '$organiser organises what $approver approves: only when it is the same',
    ({ approver, organiser }) => {
      const decision = given(call, { approver, organiser, selection: 'other' });
      if (approver === organiser) expectOutcome(decision, 'callOpen');
      else expectRefused(decision, 'wrongOrganiser');
    },
  );

  it('a competitive call of the province opens by 31 March of the year before', () => {
    expectOutcome(given(call), 'competitiveCall', { settleBy: '2025-09-30' });
    expectRefused(given(call, { openedOn: '2025-04-01' }), 'opensLate');
  });

  it.each(['exPostAward', 'rolling', 'other'])('a call for %s may open later in that year', (selection) => {
    expectOutcome(given(call, { selection, openedOn: '2025-12-31' }), 'callOpen');
  });

  it('a competitive call of a city may open later in that year', () => {
    const city = { approver: 'city', organiser: 'city', openedOn: '2025-04-01' };
    expectOutcome(given(call, city), 'callOpen');
  });

  it('⚖ a year ahead is the year before or earlier', () => {
    const other = { selection: 'other' };
    expectOutcome(given(call, { ...other, openedOn: '2024-06-01' }), 'callOpen');
    expectRefused(given(call, { ...other, openedOn: '2026-01-01' }), 'notAYearAhead');
    expectRefused(given(call, { ...other, openedOn: '2027-01-01' }), 'notAYearAhead');
    expectRefused(given(call, { openedOn: '2026-01-01' }), 'notAYearAhead', 'opensLate');
    expect(given(call).interpretations.map(({ parameter }) => parameter)).toEqual([
      'exemptEscapesPipeline',
      'yearAhead',
    ]);
  });

  it.each(['emergencyRelief', 'actualsSettlement'])('⚖ %s needs no call a year ahead', (spendingClass) => {
    const facts = { spendingClass, selection: 'other', openedOn: '2026-01-01' };
    expectOutcome(given(call, facts), 'callOpen');
  });
});
