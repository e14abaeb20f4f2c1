import { fen } from '@jizheng/rules';

/** A small generator with a fixed seed, so that every run measures the same cases. */
function sequence(seed) {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const pick = (next, choices) => choices[next(choices.length)];
const amount = (next) => fen(BigInt(next(1_000_000_000)) * 100n + BigInt(next(100)) + 1n);

function virementCase(next) {
  const initialQuota = amount(next);
  const determination = {
    provision: 'jzg-2024-2/art-35',
    office: 'financeDepartment',
    date: '2025-07-01',
    reason: 'emergency',
    document: 'No. 1',
    amount: null,
    deadline: null,
  };
  return {
    on: `2025-0${1 + next(7)}-15`,
    budgetYear: next(20) === 0 ? 2024 : 2025,
    executionYear: 2025,
    amount: fen(initialQuota / BigInt(3 + next(30)) + 1n),
    alreadyMoved: fen(initialQuota / BigInt(6 + next(30))),
    initialQuota,
    target: next(20) === 0 ? 'otherUse' : 'executablePipelineProject',
    withinApprovedScope: next(20) !== 0,
    approvedBy: pick(next, ['nobody', 'department', 'viceGovernorInCharge', 'governor']),
    determination: next(10) === 0 ? determination : null,
  };
}

function clawbackCase(next) {
  const unreleased = amount(next);
  return {
    spendingClass: next(10) === 0 ? 'emergencyRelief' : 'ordinary',
    deadline: pick(next, ['half', 'all']),
    unreleased,
    justified: pick(next, [0n, 0n, fen(unreleased / 3n), unreleased]),
  };
}

const ratingCase = (next) => ({
  rating: pick(next, ['excellent', 'good', 'medium', 'low', 'poor']),
  evaluationYear: 2025,
  initialBudget: amount(next),
});

const list = (make, seed, count = 1024) => {
  const next = sequence(seed);
  return Array.from({ length: count }, () => make(next));
};

/** Typed facts of each rule. */
export const cases = {
  clawback: list(clawbackCase, 33),
  virement: list(virementCase, 35),
  ratingCeiling: list(ratingCase, 42),
};

/** The same facts with amounts as numbers of fen and days as numbers, as engines over JSON read them best. */
export const plain = (facts) =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      if (typeof value === 'bigint') return [name, Number(value)];
      if (name === 'on') return [name, Number(value.replaceAll('-', ''))];
      return [name, value];
    }),
  );
