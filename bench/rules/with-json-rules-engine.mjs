import jsonRulesEngine from 'json-rules-engine';

const { Engine } = jsonRulesEngine;

const is = (fact, operator, value) => ({ fact, operator, value });
const other = (fact) => ({ fact });
const all = (...conditions) => ({ all: conditions });

/** Refusals before outcomes; an outcome's conditions exclude the earlier ones, since an engine run reads all. */
function engineOf(rules, derived) {
  const engine = new Engine();
  for (const [name, compute] of Object.entries(derived)) engine.addFact(name, compute);
  for (const [code, conditions, priority = 1] of rules) {
    engine.addRule({ conditions, event: { type: code }, priority });
  }
  return engine;
}

const values = (almanac, names) => Promise.all(names.map((name) => almanac.factValue(name)));

const clawback = engineOf(
  [
    ['exempt', all(is('spendingClass', 'in', ['emergencyRelief', 'actualsSettlement']))],
    [
      'nothingDue',
      all(is('spendingClass', 'equal', 'ordinary'), is('withoutReason', 'lessThanInclusive', 0)),
    ],
    [
      'halfClawedBack',
      all(
        is('spendingClass', 'equal', 'ordinary'),
        is('withoutReason', 'greaterThan', 0),
        is('deadline', 'equal', 'half'),
      ),
    ],
    [
      'allClawedBack',
      all(
        is('spendingClass', 'equal', 'ordinary'),
        is('withoutReason', 'greaterThan', 0),
        is('deadline', 'equal', 'all'),
      ),
    ],
  ],
  {
    withoutReason: async (_, almanac) => {
      const [unreleased, justified] = await values(almanac, ['unreleased', 'justified']);
      return unreleased - justified;
    },
  },
);

const absent = is('excepted', 'equal', false);
const secondTier = is('share', 'greaterThanInclusive', 0.2);
const notSecondTier = is('share', 'lessThan', 0.2);
const firstTier = is('share', 'greaterThanInclusive', 0.1);

const virement = engineOf(
  [
    ['outsideScope', all(is('withinApprovedScope', 'equal', false)), 2],
    ['earlierYear', all(is('budgetYear', 'lessThan', other('executionYear')), absent), 2],
    [
      'afterDeadline',
      all(
        is('budgetYear', 'equal', other('executionYear')),
        is('on', 'greaterThan', other('lastDay')),
        absent,
      ),
      2,
    ],
    ['notExecutableProject', all(is('target', 'equal', 'notInPipeline'), absent), 2],
    ['otherUse', all(is('target', 'equal', 'otherUse'), absent), 2],
    ['governorMissing', all(secondTier, is('approvedBy', 'in', ['department', 'viceGovernorInCharge'])), 2],
    ['viceGovernorMissing', all(firstTier, notSecondTier, is('approvedBy', 'equal', 'department')), 2],
    ['governorApproves', all(secondTier)],
    ['viceGovernorApproves', all(firstTier, notSecondTier)],
    ['departmentDecides', all(is('share', 'lessThan', 0.1))],
  ],
  {
    cumulative: async (_, almanac) => {
      const [moved, amount] = await values(almanac, ['alreadyMoved', 'amount']);
      return moved + amount;
    },
    share: async (_, almanac) => {
      const [cumulative, quota] = await values(almanac, ['cumulative', 'initialQuota']);
      return cumulative / quota;
    },
    lastDay: async (_, almanac) => (await almanac.factValue('executionYear')) * 10_000 + 630,
    excepted: async (_, almanac) => {
      const [given, amount] = await values(almanac, ['determination', 'amount']);
      return (
        given !== null &&
        given.provision === 'jzg-2024-2/art-35' &&
        given.office === 'financeDepartment' &&
        (given.amount === null || given.amount >= amount)
      );
    },
  },
);

const ratingCeiling = engineOf(
  [
    ['priority', all(is('rating', 'equal', 'excellent'))],
    ['zeroGrowth', all(is('rating', 'equal', 'good'))],
    ['cutMedium', all(is('rating', 'equal', 'medium'))],
    ['cutLow', all(is('rating', 'equal', 'low'))],
    ['noLaterBudget', all(is('rating', 'equal', 'poor'))],
  ],
  {},
);

const CUT = { zeroGrowth: 100, cutMedium: 80, cutLow: 50, noLaterBudget: 0 };

const REFUSALS = new Set([
  'outsideScope',
  'earlierYear',
  'afterDeadline',
  'notExecutableProject',
  'otherUse',
  'governorMissing',
  'viceGovernorMissing',
]);

/** The engine's own results are its reasons: every condition with the fact that it read. */
export const jsonRulesEngineRules = {
  clawback: async (facts) => {
    const { almanac, events, results, failureResults } = await clawback.run(facts);
    const [{ type: outcome }] = events;
    const reasons = [results, failureResults];
    if (outcome === 'exempt' || outcome === 'nothingDue') return { outcome, then: {}, reasons };
    const withoutReason = await almanac.factValue('withoutReason');
    if (outcome === 'allClawedBack') {
      const then = { clawedBack: withoutReason, neverRestored: withoutReason, stays: facts.justified };
      return { outcome, then, reasons };
    }
    const clawedBack = Math.floor(withoutReason / 2);
    return { outcome, then: { clawedBack, stays: facts.unreleased - clawedBack }, reasons };
  },
  virement: async (facts) => {
    const { almanac, events, results, failureResults } = await virement.run(facts);
    const reasons = [results, failureResults];
    const refusals = events.map(({ type }) => type).filter((type) => REFUSALS.has(type));
    if (refusals.length > 0) return { outcome: 'refused', refusals, reasons };
    const [cumulative, share] = await values(almanac, ['cumulative', 'share']);
    return { outcome: events[0].type, then: { cumulative, share }, reasons };
  },
  ratingCeiling: async (facts) => {
    const { events, results, failureResults } = await ratingCeiling.run(facts);
    const [{ type: outcome }] = events;
    const reasons = [results, failureResults];
    const year = facts.evaluationYear + 1;
    if (outcome === 'priority') return { outcome, then: { year }, reasons };
    const ceiling = Math.floor((facts.initialBudget * CUT[outcome]) / 100);
    return { outcome, then: { year, ceiling }, reasons };
  },
};
