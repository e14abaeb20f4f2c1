/** The sums and the answer, and nothing else: no reasons, no policy, no checks of the facts. */

function clawback({ spendingClass, deadline, unreleased, justified }) {
  if (spendingClass !== 'ordinary') return { outcome: 'exempt', then: {} };
  const withoutReason = unreleased - justified;
  if (withoutReason <= 0n) return { outcome: 'nothingDue', then: {} };
  if (deadline === 'half') {
    const clawedBack = (withoutReason * 50n) / 100n;
    return { outcome: 'halfClawedBack', then: { clawedBack, stays: unreleased - clawedBack } };
  }
  return {
    outcome: 'allClawedBack',
    then: { clawedBack: withoutReason, neverRestored: withoutReason, stays: justified },
  };
}

function virement(f) {
  const cumulative = f.alreadyMoved + f.amount;
  const secondTier = cumulative * 100n >= f.initialQuota * 20n;
  const firstTier = cumulative * 100n >= f.initialQuota * 10n;
  const given = f.determination;
  const excepted =
    given !== null &&
    given.provision === 'jzg-2024-2/art-35' &&
    given.office === 'financeDepartment' &&
    (given.amount === null || given.amount >= f.amount);
  const refusals = [];
  if (!f.withinApprovedScope) refusals.push('outsideScope');
  if (f.budgetYear < f.executionYear && !excepted) refusals.push('earlierYear');
  if (f.budgetYear === f.executionYear && f.on > `${f.executionYear}-06-30` && !excepted) {
    refusals.push('afterDeadline');
  }
  if (f.target === 'notInPipeline' && !excepted) refusals.push('notExecutableProject');
  if (f.target === 'otherUse' && !excepted) refusals.push('otherUse');
  if (secondTier && (f.approvedBy === 'department' || f.approvedBy === 'viceGovernorInCharge')) {
    refusals.push('governorMissing');
  }
  if (firstTier && !secondTier && f.approvedBy === 'department') refusals.push('viceGovernorMissing');
  if (refusals.length > 0) return { outcome: 'refused', refusals };
  const then = { cumulative, share: { numerator: cumulative, denominator: f.initialQuota } };
  if (secondTier) return { outcome: 'governorApproves', then };
  return { outcome: firstTier ? 'viceGovernorApproves' : 'departmentDecides', then };
}

function ratingCeiling({ rating, evaluationYear, initialBudget }) {
  const year = evaluationYear + 1;
  switch (rating) {
    case 'excellent':
      return { outcome: 'priority', then: { year } };
    case 'good':
      return { outcome: 'zeroGrowth', then: { year, ceiling: initialBudget } };
    case 'medium':
      return { outcome: 'cutMedium', then: { year, ceiling: (initialBudget * 80n) / 100n } };
    case 'low':
      return { outcome: 'cutLow', then: { year, ceiling: (initialBudget * 50n) / 100n } };
    default:
      return { outcome: 'noLaterBudget', then: { year, ceiling: 0n } };
  }
}

export const bare = { clawback, virement, ratingCeiling };
