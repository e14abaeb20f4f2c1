import {
  flagKind,
  ok,
  recordKind,
  departmentEvaluation as rule,
  textKind,
  type ValueOf,
} from '@jizheng/rules';
import type { Act } from '../../acts/act.js';
import { formDisclosures } from '../form-disclosures.js';
import { yearKind } from '../kinds.js';
import { unknown } from '../problems.js';
import { findSelfEvaluationGaps, insertEvaluations, type SelfEvaluationGap } from '../stores/evaluation.js';
import { type Fund, findFunds } from '../stores/fund.js';
import { closeTasks } from '../stores/task.js';
import { taskSubject } from '../task-subject.js';

const input = recordKind({
  number: textKind,
  fund: textKind,
  /** The budget year that has ended. */
  year: yearKind,
  toViceGovernor: flagKind,
  toFinance: flagKind,
});

type Input = ValueOf<typeof input>;
type Questions = { readonly departmentEvaluation: ReturnType<typeof rule.decide> };

interface State {
  readonly funds: ReadonlyMap<string, Fund>;
  readonly gaps: readonly SelfEvaluationGap[];
}

/** 第四十一条: the department evaluates the year that has ended and reports it. */
export const departmentEvaluation: Act<Input, State, Questions> = {
  name: 'departmentEvaluation',
  title: { zh: '部门评价', en: "the department's evaluation" },
  offices: ['administeringDepartment'],
  input,
  subject: ({ fund, number }) => ({ fund, portion: null, subject: number, amount: null }),

  async load(inputs, context): Promise<State> {
    const funds = inputs.map(({ fund }) => fund);
    return {
      funds: await findFunds(context, funds),
      gaps: await findSelfEvaluationGaps(
        context,
        funds,
        inputs.map(({ year }) => year),
      ),
    };
  },

  decide({ fund, year, toViceGovernor, toFinance }, { funds, gaps }, { on, policy }) {
    if (!funds.has(fund)) return unknown('fund', fund);
    const selfEvaluated = !gaps.some((gap) => gap.fund === fund && gap.year === year);
    return ok({
      departmentEvaluation: rule.decide(
        { year, reportedOn: on, selfEvaluated, toViceGovernor, toFinance },
        policy,
      ),
    });
  },

  async store(done, _state, context) {
    await insertEvaluations(
      context,
      done.map(({ input: { fund, year, number } }) => ({
        fund,
        year,
        level: 'department',
        subject: number,
        rating: null,
      })),
    );
    await formDisclosures(
      context,
      done.map(({ act, input: { fund, number } }) => ({ fund, item: 'evaluation', subject: number, act })),
    );
    await closeTasks(
      context,
      done.map(({ act, input: { fund, year } }) => ({
        deadline: 'departmentReport',
        subject: taskSubject.fundYear(fund, year),
        act,
      })),
    );
    return ok(null);
  },
};
