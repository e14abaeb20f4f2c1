import zen from '@gorules/zen-engine';

const engine = new zen.ZenEngine();

/** A graph of nodes in a row. */
function decisionOf(...inner) {
  const nodes = [
    { id: 'in', name: 'in', type: 'inputNode', content: {} },
    ...inner,
    { id: 'out', name: 'out', type: 'outputNode', content: {} },
  ];
  const edges = nodes.slice(1).map(({ id }, index) => ({
    id: `edge-${id}`,
    type: 'edge',
    sourceId: nodes[index].id,
    targetId: id,
  }));
  return engine.createDecision({ nodes, edges });
}

const expressions = (id, values) => ({
  id,
  name: id,
  type: 'expressionNode',
  content: {
    expressions: Object.entries(values).map(([key, value]) => ({ id: `${id}-${key}`, key, value })),
    passThrough: true,
    inputField: null,
    outputPath: null,
    executionMode: 'single',
  },
});

/** A table with one column of conditions and columns of results; `collect` gives every row that holds. */
const table = (id, hitPolicy, columns, rows, outputPath = null) => ({
  id,
  name: id,
  type: 'decisionTableNode',
  content: {
    hitPolicy,
    inputs: [{ id: 'when', name: 'when' }],
    outputs: columns.map((field) => ({ id: field, name: field, field })),
    rules: rows.map((row, index) => ({
      _id: `${id}-${index}`,
      when: row.when,
      ...Object.fromEntries(columns.map((field) => [field, row[field] ?? ''])),
    })),
    passThrough: outputPath !== null,
    inputField: null,
    outputPath,
    executionMode: 'single',
  },
});

const clawback = decisionOf(
  expressions('sums', { withoutReason: 'unreleased - justified' }),
  table(
    'outcomes',
    'first',
    ['outcome', 'clawedBack', 'neverRestored', 'stays'],
    [
      { when: 'spendingClass in ["emergencyRelief", "actualsSettlement"]', outcome: '"exempt"' },
      { when: 'withoutReason <= 0', outcome: '"nothingDue"' },
      {
        when: 'deadline == "half"',
        outcome: '"halfClawedBack"',
        clawedBack: 'floor(withoutReason * 0.5)',
        stays: 'unreleased - floor(withoutReason * 0.5)',
      },
      {
        when: '',
        outcome: '"allClawedBack"',
        clawedBack: 'withoutReason',
        neverRestored: 'withoutReason',
        stays: 'justified',
      },
    ],
  ),
);

const virement = decisionOf(
  expressions('sums', {
    cumulative: 'alreadyMoved + amount',
    share: '(alreadyMoved + amount) / initialQuota',
    lastDay: 'executionYear * 10000 + 630',
    excepted:
      'determination != null and determination.provision == "jzg-2024-2/art-35" and determination.office == "financeDepartment" and (determination.amount == null or determination.amount >= amount)',
  }),
  table(
    'refusals',
    'collect',
    ['code'],
    [
      { when: 'not withinApprovedScope', code: '"outsideScope"' },
      { when: 'budgetYear < executionYear and not excepted', code: '"earlierYear"' },
      { when: 'budgetYear == executionYear and on > lastDay and not excepted', code: '"afterDeadline"' },
      { when: 'target == "notInPipeline" and not excepted', code: '"notExecutableProject"' },
      { when: 'target == "otherUse" and not excepted', code: '"otherUse"' },
      {
        when: 'share >= 0.2 and approvedBy in ["department", "viceGovernorInCharge"]',
        code: '"governorMissing"',
      },
      {
        when: 'share >= 0.1 and share < 0.2 and approvedBy == "department"',
        code: '"viceGovernorMissing"',
      },
    ],
    'refusals',
  ),
  table(
    'outcomes',
    'first',
    ['outcome', 'refusals', 'cumulative', 'share'],
    [
      { when: 'len(refusals) > 0', outcome: '"refused"', refusals: 'refusals' },
      { when: 'share >= 0.2', outcome: '"governorApproves"', cumulative: 'cumulative', share: 'share' },
      { when: 'share >= 0.1', outcome: '"viceGovernorApproves"', cumulative: 'cumulative', share: 'share' },
      { when: '', outcome: '"departmentDecides"', cumulative: 'cumulative', share: 'share' },
    ],
  ),
);

const ratingCeiling = decisionOf(
  table(
    'outcomes',
    'first',
    ['outcome', 'year', 'ceiling'],
    [
      { when: 'rating == "excellent"', outcome: '"priority"', year: 'evaluationYear + 1' },
      {
        when: 'rating == "good"',
        outcome: '"zeroGrowth"',
        year: 'evaluationYear + 1',
        ceiling: 'initialBudget',
      },
      {
        when: 'rating == "medium"',
        outcome: '"cutMedium"',
        year: 'evaluationYear + 1',
        ceiling: 'floor(initialBudget * 0.8)',
      },
      {
        when: 'rating == "low"',
        outcome: '"cutLow"',
        year: 'evaluationYear + 1',
        ceiling: 'floor(initialBudget * 0.5)',
      },
      { when: '', outcome: '"noLaterBudget"', year: 'evaluationYear + 1', ceiling: '0' },
    ],
  ),
);

const evaluating = (decision, options) => async (facts) => {
  const { result, trace } = await decision.evaluate(facts, options);
  const { outcome, refusals, ...then } = result;
  if (outcome === 'refused') return { outcome, refusals: refusals.map(({ code }) => code), reasons: trace };
  return { outcome, then, reasons: trace };
};

const decisions = { clawback, virement, ratingCeiling };
const each = (options) =>
  Object.fromEntries(
    Object.entries(decisions).map(([name, decision]) => [name, evaluating(decision, options)]),
  );

/** Result only, and with the engine's trace of every node and row as reasons. */
export const zenRules = each({ trace: false });
export const zenRulesTraced = each({ trace: true });
