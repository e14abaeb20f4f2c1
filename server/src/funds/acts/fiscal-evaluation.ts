import { evaluationGrade, ok, recordKind, textKind, type ValueOf } from '@jizheng/rules';
import type { Act, Done } from '../../acts/act.js';
import { formDisclosures } from '../form-disclosures.js';
import { yearKind } from '../kinds.js';
import { loadFunds } from '../load.js';
import { unknown } from '../problems.js';
import { insertEvaluations } from '../stores/evaluation.js';
import type { Fund } from '../stores/fund.js';
import type { Rating } from '../stores/rating.js';
import { insertTerminations } from '../stores/termination.js';

const input = recordKind({
  number: textKind,
  fund: textKind,
  /** The budget year evaluated. */
  year: yearKind,
  score: evaluationGrade.facts.score.kind,
});

type Input = ValueOf<typeof input>;
type Questions = { readonly evaluationGrade: ReturnType<typeof evaluationGrade.decide> };

/** 第四十二条: finance evaluates a fund; its grade limits the next year, and 差 proposes to end the fund. */
export const fiscalEvaluation: Act<Input, ReadonlyMap<string, Fund>, Questions> = {
  name: 'fiscalEvaluation',
  title: { zh: '财政评价', en: 'fiscal evaluation' },
  offices: ['financeDepartment'],
  input,
  subject: ({ fund, number }) => ({ fund, portion: null, subject: number, amount: null }),

  load: loadFunds,

  decide({ fund, score }, funds, { policy }) {
    if (!funds.has(fund)) return unknown('fund', fund);
    return ok({ evaluationGrade: evaluationGrade.decide({ evaluator: 'financeDepartment', score }, policy) });
  },

  async store(done, _funds, context) {
    await insertEvaluations(
      context,
      done.map((each) => ({
        ...each.input,
        level: 'finance',
        subject: each.input.number,
        rating: ratingOf(each),
      })),
    );
    await insertTerminations(
      context,
      done
        .filter((each) => ratingOf(each) === 'poor')
        .map(({ act, input: { fund, number } }) => ({
          number: `${number}（撤销建议）`,
          fund,
          grounds: ['targetsMissed'],
          act,
        })),
    );
    await formDisclosures(
      context,
      done.map(({ act, input: { fund, number } }) => ({ fund, item: 'evaluation', subject: number, act })),
    );
    return ok(null);
  },
};

function ratingOf({ decisions: { evaluationGrade: decision } }: Done<Input, Questions>): Rating | null {
  return decision.accepted ? decision.outcome : null;
}
