import {
  art,
  budgetRequest,
  flagKind,
  moneyKind,
  ok,
  recordKind,
  textKind,
  type ValueOf,
} from '@jizheng/rules';
import type { Act, ActContext, Done } from '../../acts/act.js';
import { NO_MONEY } from '../accounts.js';
import { contradictory } from '../contradiction.js';
import { duty } from '../duty.js';
import { yearKind } from '../kinds.js';
import { unknown } from '../problems.js';
import { type BudgetCalendar, findCalendars } from '../stores/budget-calendar.js';
import { insertRequests } from '../stores/budget-request.js';
import { determinationFor, findDeterminations, type RecordedDetermination } from '../stores/determination.js';
import { findPipelineTotals, type PipelineTotal } from '../stores/pipeline.js';
import { findPortions, type Portion, portionName } from '../stores/portion.js';
import { closeTasks, openTasks, type TaskOpening } from '../stores/task.js';
import { taskSubject } from '../task-subject.js';

const input = recordKind({
  fund: textKind,
  portion: textKind,
  budgetYear: yearKind,
  form: budgetRequest.facts.form.kind,
  amount: moneyKind,
  /** Of it, what asks back money that was clawed back in full in an earlier year (art. 33). */
  restores: moneyKind,
  structure: flagKind,
  direction: flagKind,
  workPlan: flagKind,
});

type Input = ValueOf<typeof input>;
type Questions = { readonly budgetRequest: ReturnType<typeof budgetRequest.decide> };

interface State {
  readonly portions: ReadonlyMap<string, Portion>;
  readonly calendars: ReadonlyMap<number, BudgetCalendar>;
  readonly pipeline: readonly PipelineTotal[];
  readonly determinations: readonly RecordedDetermination[];
}

/** 第二十四条: a department asks for the budget of a portion, backed by the projects of its pipeline. */
export const requestBudget: Act<Input, State, Questions> = {
  name: 'requestBudget',
  title: { zh: '申请年度预算', en: "request the year's budget" },
  offices: ['administeringDepartment'],
  input,
  subject: ({ fund, portion, budgetYear, amount }) => ({
    fund,
    portion,
    subject: taskSubject.portionYear(fund, portion, budgetYear),
    amount,
  }),

  async load(inputs, context): Promise<State> {
    const funds = inputs.map(({ fund }) => fund);
    const years = inputs.map(({ budgetYear }) => budgetYear);
    return {
      portions: await findPortions(context.client, context.jurisdiction, funds),
      calendars: await findCalendars(context, years),
      pipeline: await findPipelineTotals(context, funds, years),
      determinations: await findDeterminations(context.client, context.jurisdiction, art(24), funds),
    };
  },

  decide(asked, state, context) {
    const { fund, portion: code, budgetYear, form, amount, restores } = asked;
    const portion = state.portions.get(portionName(fund, code));
    if (portion === undefined) return unknown('portion', portionName(fund, code));
    const calendar = state.calendars.get(budgetYear);
    if (calendar === undefined) return unknown('budgetYear', String(budgetYear));
    if (amount === 0n || restores > amount) {
      return contradictory(
        ['amount', 'restores'],
        '申请额度为零或者小于其中恢复部分',
        'the request is for nothing, or less than what it restores',
      );
    }
    const total = state.pipeline.find(
      (each) => each.fund === fund && each.portion === code && each.budgetYear === budgetYear,
    );
    const subject = taskSubject.portionYear(fund, code, budgetYear);
    const { authority, spendingClass } = portion;
    const { structure, direction, workPlan } = asked;
    return ok({
      budgetRequest: budgetRequest.decide(
        {
          on: context.on,
          formulationEnd: calendar.formulationEnd,
          authority,
          spendingClass,
          form,
          inPipeline: (total?.admitted ?? NO_MONEY) >= amount,
          executable: (total?.executable ?? NO_MONEY) >= amount,
          plan: { structure, direction, workPlan },
          specialReason: determinationFor(state.determinations, {
            fund,
            portion: code,
            subject,
            budgetYear,
            amount,
          }),
        },
        context.policy,
      ),
    });
  },

  async store(done, { calendars }, context) {
    await insertRequests(
      context,
      done.map(({ act, input: asked }) => ({ ...asked, act })),
    );
    await closeTasks(context, done.filter(hasProjects).map(resolved));
    await openTasks(
      context,
      done.flatMap((each) => dutiesOfPlan(each, calendars, context)),
    );
    return ok(null);
  },
};

const hasProjects = ({ input: asked }: Done<Input, Questions>): boolean => asked.form === 'concreteProjects';

const resolved = ({ act, input: { fund, portion, budgetYear } }: Done<Input, Questions>) => ({
  deadline: 'planResolved',
  subject: taskSubject.portionYear(fund, portion, budgetYear),
  act,
});

/** A plan that stands in for projects is to be resolved while the budget is formulated; what is not is cut. */
function dutiesOfPlan(
  { act, input: { fund, portion, budgetYear }, decisions }: Done<Input, Questions>,
  calendars: State['calendars'],
  context: ActContext,
): TaskOpening[] {
  const calendar = calendars.get(budgetYear);
  if (decisions.budgetRequest.outcome !== 'planAccepted' || calendar === undefined) return [];
  const { formulationEnd } = calendar;
  const subject = taskSubject.portionYear(fund, portion, budgetYear);
  return (['planResolved', 'notReadyCut'] as const).map((deadline) =>
    duty({ deadline, fund, subject, act }, { formulationEnd }, context),
  );
}
