import { evaluationReport, flagKind, ok, recordKind, textKind, type ValueOf } from '@jizheng/rules';
import type { Act } from '../../acts/act.js';
import { contradictory } from '../contradiction.js';
import { yearKind } from '../kinds.js';
import { loadFunds } from '../load.js';
import { unknown } from '../problems.js';
import type { Fund } from '../stores/fund.js';

const input = recordKind({
  number: textKind,
  fund: textKind,
  year: yearKind,
  evaluator: evaluationReport.facts.evaluator.kind,
  selected: flagKind,
  fiscal: evaluationReport.facts.fiscal.kind,
  departmental: evaluationReport.facts.departmental.kind,
});

type Input = ValueOf<typeof input>;
type Questions = { readonly evaluationReport: ReturnType<typeof evaluationReport.decide> };

/** 第四十五条: results of evaluations go to the government and the congress, and are published. */
export const reportEvaluations: Act<Input, ReadonlyMap<string, Fund>, Questions> = {
  name: 'reportEvaluations',
  title: { zh: '报送和公开评价结果', en: 'report evaluations' },
  offices: ['financeDepartment', 'administeringDepartment'],
  input,
  subject: ({ fund, number }) => ({ fund, portion: null, subject: number, amount: null }),
  load: loadFunds,
  decide({ fund, evaluator, selected, fiscal, departmental }, funds, { office, policy }) {
    if (!funds.has(fund)) return unknown('fund', fund);
    if (evaluator !== office) {
      return contradictory(
        ['evaluator'],
        '评价主体不是报送机构',
        'the evaluation is not of the reporting office',
      );
    }
    return ok({
      evaluationReport: evaluationReport.decide({ evaluator, selected, fiscal, departmental }, policy),
    });
  },
  store: () => Promise.resolve(ok(null)),
};
