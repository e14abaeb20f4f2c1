import {
  art,
  flagKind,
  ok,
  optionalKind,
  type PlainDate,
  recordKind,
  selection as selectionRule,
  textKind,
  type ValueOf,
} from '@jizheng/rules';
import type { Act, ActContext } from '../../acts/act.js';
import { lastDayOf } from '../duty.js';
import { yearKind } from '../kinds.js';
import { unknown, wrongState } from '../problems.js';
import {
  type Admission,
  countAdmitted,
  findAdmissions,
  findCalls,
  findProgrammes,
  type PlannedProgramme,
  settle,
} from '../stores/admission.js';
import { determinationFor, findDeterminations, type RecordedDetermination } from '../stores/determination.js';
import { findPortions, type Portion, portionName } from '../stores/portion.js';
import { closeTasks } from '../stores/task.js';
import { taskSubject } from '../task-subject.js';

const input = recordKind({
  fund: textKind,
  portion: textKind,
  budgetYear: yearKind,
  /** One project; null = every admitted project of the portion for that year. */
  project: optionalKind(textKind),
  /** Of ex-post awards. */
  staggered: flagKind,
  rollsOver: flagKind,
  /** Of rolling programmes. */
  programme: selectionRule.facts.programme.kind,
});

type Input = ValueOf<typeof input>;

interface State {
  readonly portions: ReadonlyMap<string, Portion>;
  readonly named: ReadonlyMap<string, Admission>;
  /** Portions and years with admitted projects, and those with a call, by the subject of their duties. */
  readonly admitted: ReadonlySet<string>;
  readonly called: ReadonlySet<string>;
  /** Rolling programmes that were settled, by the same. */
  readonly planned: ReadonlyMap<string, PlannedProgramme>;
  readonly determinations: readonly RecordedDetermination[];
}

type Questions = { readonly selection: ReturnType<typeof selectionRule.decide> };

const yearOfPortion = ({ fund, portion, budgetYear }: Pick<Input, 'fund' | 'portion' | 'budgetYear'>) =>
  taskSubject.portionYear(fund, portion, budgetYear);

/**
 * The day on which projects or plans were settled. Of a rolling programme (art. 21) the date binds its tasks, plan and
 * schedule: where these were settled before, that day and what was settled count, whenever its projects follow.
 */
function programmeOf(
  given: Input,
  { authority, selection }: Portion,
  { planned }: State,
  { on }: ActContext,
): { readonly settledOn: PlainDate; readonly programme: Input['programme'] } {
  const before = planned.get(yearOfPortion(given));
  const programme = selectionRule.facts.programme.kind.parse(before?.programme, 'programme');
  return authority === 'retained' && selection === 'rolling' && before !== undefined && programme.ok
    ? { settledOn: before.on, programme: programme.value }
    : { settledOn: on, programme: given.programme };
}

/**
 * The projects of a portion for a budget year are settled in the way of its money (art. 21). When none of its
 * admitted projects is left unsettled, its pipeline for that year is finished as well (art. 20).
 */
export const settleProjects: Act<Input, State, Questions> = {
  name: 'settleProjects',
  title: { zh: '确定项目', en: 'settle the projects' },
  offices: ['administeringDepartment', 'localDepartment'],
  input,
  subject: (given) => ({
    fund: given.fund,
    portion: given.portion,
    subject: given.project ?? yearOfPortion(given),
    amount: null,
  }),

  async load(inputs, context): Promise<State> {
    const { client, jurisdiction } = context;
    const funds = inputs.map(({ fund }) => fund);
    const years = inputs.map(({ budgetYear }) => budgetYear);
    return {
      portions: await findPortions(client, jurisdiction, funds),
      named: await findAdmissions(
        context,
        inputs.flatMap(({ project }) => project ?? []),
      ),
      admitted: new Set((await countAdmitted(context, funds, years)).map(yearOfPortion)),
      called: new Set((await findCalls(context, funds)).map(yearOfPortion)),
      planned: new Map((await findProgrammes(context, funds)).map((each) => [yearOfPortion(each), each])),
      determinations: await findDeterminations(client, jurisdiction, art(21), funds),
    };
  },

  decide(given, state, context) {
    const { fund, portion: code, budgetYear, project, staggered, rollsOver } = given;
    const name = portionName(fund, code);
    const subject = yearOfPortion(given);
    const portion = state.portions.get(name);
    if (portion === undefined) return unknown('portion', name);
    if (project === null && !state.admitted.has(subject)) return unknown('project', subject);
    if (project !== null) {
      const named = state.named.get(project);
      if (named?.fund !== fund || named.portion !== code || named.forBudgetYear !== budgetYear) {
        return unknown('project', project);
      }
      if (named.state !== 'admitted') return wrongState('project', project, named.state);
    }
    const facts = {
      authority: portion.authority,
      selection: portion.selection,
      budgetYear,
      ...programmeOf(given, portion, state, context),
      // Every admitted project was appraised; the call is what selected it.
      appraised: state.called.has(subject),
      staggered,
      rollsOver,
      determination: determinationFor(state.determinations, {
        fund,
        portion: code,
        subject,
        budgetYear,
        deadline: lastDayOf('projectsSettled', { budgetYear }, context),
      }),
    };
    return ok({ selection: selectionRule.decide(facts, context.policy) });
  },

  async store(done, _state, context) {
    await settle(
      context,
      done.map(({ input: given }) => given),
    );
    const funds = done.map(({ input: { fund } }) => fund);
    const years = done.map(({ input: { budgetYear } }) => budgetYear);
    const unfinished = new Set((await countAdmitted(context, funds, years)).map(yearOfPortion));
    const fulfilled = new Map(done.map(({ act, input: given }) => [yearOfPortion(given), act]));
    await closeTasks(
      context,
      [...fulfilled]
        .filter(([subject]) => !unfinished.has(subject))
        .flatMap(([subject, act]) =>
          ['pipelineAdmission', 'projectsSettled'].map((deadline) => ({ deadline, subject, act })),
        ),
    );
    return ok(null);
  },
};
