import {
  allocationMethod,
  art,
  dateKind,
  flagKind,
  formulaAllocation,
  moneyKind,
  ok,
  optionalKind,
  type Result,
  recordKind,
  supportMode,
  textKind,
  totalOf,
  type ValueOf,
} from '@jizheng/rules';
import type { Act, ActContext, ActProblem } from '../../acts/act.js';
import { NO_MONEY, projectHolder } from '../accounts.js';
import { contradictory } from '../contradiction.js';
import { formulaOf } from '../formula.js';
import { yearKind } from '../kinds.js';
import { isPlace, isUnit } from '../place.js';
import { alreadyThere, unknown, wrongState } from '../problems.js';
import {
  type AllocationRow,
  findPlans,
  findRecipients,
  insertAllocations,
  type Plan,
} from '../stores/allocation.js';
import { determinationFor, findDeterminations, type RecordedDetermination } from '../stores/determination.js';
import { type FormulaValue, findFormulaValues } from '../stores/formula-value.js';
import { findPortions, type Portion, portionName } from '../stores/portion.js';
import { findProjects, type Project } from '../stores/project.js';

const input = recordKind({
  plan: textKind,
  fund: textKind,
  portion: textKind,
  budgetYear: yearKind,
  method: allocationMethod.facts.method.kind,
  /** The project of a project line; null in a formula. */
  project: optionalKind(textKind),
  /** The place of a line by another method; null otherwise. */
  place: optionalKind(textKind),
  /** Of the line; the total of a formula. */
  amount: moneyKind,
  /** The unit that a formula allocates in; null for a line. */
  unit: optionalKind(formulaAllocation.facts.unit.kind),
  inMeasure: flagKind,
  linkedToPipeline: flagKind,
  forEnterprise: flagKind,
  forDevelopment: flagKind,
  policyCited: optionalKind(textKind),
  policyStart: dateKind,
  achievedOn: optionalKind(dateKind),
});

type Input = ValueOf<typeof input>;

type Questions = {
  readonly method: ReturnType<typeof allocationMethod.decide>;
  readonly support: ReturnType<typeof supportMode.decide>;
  readonly formula?: ReturnType<typeof formulaAllocation.decide>;
};

interface State {
  readonly portions: ReadonlyMap<string, Portion>;
  readonly projects: ReadonlyMap<string, Project>;
  readonly plans: Map<string, Plan>;
  readonly recipients: Set<string>;
  readonly formulas: ReadonlyMap<string, readonly FormulaValue[]>;
  readonly methods: readonly RecordedDetermination[];
  readonly modes: readonly RecordedDetermination[];
}

const lineName = (plan: string, recipient: string): string => `${plan}\u001f${recipient}`;

/** A plan's lines are formed: by project, by formula, or by another method that was determined (art. 26, 28). */
export const allocate: Act<Input, State, Questions> = {
  name: 'allocate',
  title: { zh: '编制分配方案', en: 'form an allocation plan' },
  offices: ['administeringDepartment'],
  input,
  subject: ({ fund, portion, plan, amount }) => ({ fund, portion, subject: plan, amount }),

  async load(inputs, context): Promise<State> {
    const { client, jurisdiction } = context;
    const funds = inputs.map(({ fund }) => fund);
    const plans = inputs.map(({ plan }) => plan);
    const projects = inputs.flatMap(({ project }) => (project === null ? [] : [project]));
    const recipients = await findRecipients(context, plans);
    return {
      portions: await findPortions(client, jurisdiction, funds),
      projects: await findProjects(client, jurisdiction, projects),
      plans: await findPlans(context, plans),
      recipients: new Set(recipients.map(({ plan, recipient }) => lineName(plan, recipient))),
      formulas: await findFormulaValues(context, plans),
      methods: await findDeterminations(client, jurisdiction, art(26), funds),
      modes: await findDeterminations(client, jurisdiction, art(28), funds),
    };
  },

  decide(asked, state, context) {
    const { fund, plan } = asked;
    const portion = state.portions.get(portionName(fund, asked.portion));
    if (portion === undefined) return unknown('portion', portionName(fund, asked.portion));
    const entered = checkEntered(asked, portion, state, context);
    if (!entered.ok) return entered;
    const questions = {
      method: allocationMethod.decide(
        {
          authority: portion.authority,
          method: asked.method,
          inMeasure: asked.inMeasure,
          linkedToPipeline: asked.linkedToPipeline,
          determination: determinationFor(state.methods, { ...asked, subject: plan }),
        },
        context.policy,
      ),
      support: askSupport(asked, portion, state, context),
    };
    if (asked.method !== 'formula' || asked.unit === null) return ok(questions);
    const { factors, places } = formulaOf(state.formulas.get(plan) ?? []);
    const facts = { total: asked.amount, unit: asked.unit, factors, places };
    return ok({ ...questions, formula: formulaAllocation.decide(facts, context.policy) });
  },

  apply(asked, decisions, state) {
    const rows = rowsOf(asked, decisions, state);
    const { plan, fund, portion, budgetYear } = asked;
    const total = totalOf([state.plans.get(plan)?.total ?? NO_MONEY, ...rows.map(({ amount }) => amount)]);
    state.plans.set(plan, { plan, fund, portion, budgetYear, total, approvedOn: null });
    for (const { recipient } of rows) state.recipients.add(lineName(plan, recipient));
  },

  async store(done, state, context) {
    await insertAllocations(
      context,
      done.flatMap(({ input: asked, decisions }) => rowsOf(asked, decisions, state)),
    );
    return ok(null);
  },
};

function askSupport(asked: Input, portion: Portion, state: State, { policy }: ActContext) {
  const { plan, forEnterprise, forDevelopment, policyCited, policyStart, achievedOn } = asked;
  const subject = asked.project ?? plan;
  return supportMode.decide(
    {
      mode: portion.supportMode,
      forEnterprise,
      forDevelopment,
      policyCited,
      policyStart,
      achievedOn,
      determination: determinationFor(state.modes, { ...asked, subject }),
    },
    policy,
  );
}

/** What was entered names things that exist and fit together. */
function checkEntered(
  asked: Input,
  portion: Portion,
  state: State,
  { jurisdiction }: ActContext,
): Result<null, ActProblem> {
  const { plan, method, unit, project, place } = asked;
  const known = state.plans.get(plan);
  if (known !== undefined) {
    if (known.approvedOn !== null) return wrongState('allocation', plan, 'approved');
    const isSame =
      known.fund === asked.fund && known.portion === asked.portion && known.budgetYear === asked.budgetYear;
    if (!isSame) return alreadyThere('allocation', plan);
  }
  switch (method) {
    case 'formula':
      if (known !== undefined) return alreadyThere('allocation', plan);
      return unit === null
        ? contradictory(['method', 'unit'], '因素法分配没有写明取整单位', 'a formula does not say its unit')
        : ok(null);
    case 'projectBased':
      return project === null
        ? contradictory(['method', 'project'], '项目法分配没有写明项目', 'a project line names no project')
        : checkProject(project, asked, portion, state);
    case 'other':
      if (place === null)
        return contradictory(['method', 'place'], '没有写明地区或者单位', 'the line names no place or unit');
      if (!isPlace(place, jurisdiction) && !isUnit(place)) return unknown('place', place);
      return state.recipients.has(lineName(plan, place))
        ? alreadyThere('allocation', `${plan}/${place}`)
        : ok(null);
  }
}

function checkProject(
  code: string,
  { plan }: Input,
  portion: Portion,
  { projects, recipients }: State,
): Result<null, ActProblem> {
  const project = projects.get(code);
  if (project === undefined) return unknown('project', code);
  if (project.fund !== portion.fund || project.portion !== portion.code)
    return contradictory(
      ['project', 'portion'],
      '项目不属于该一级项目',
      'the project belongs to another portion',
    );
  if (project.state === 'stopped') return wrongState('project', code, project.state);
  return recipients.has(lineName(plan, projectHolder(code)))
    ? alreadyThere('allocation', `${plan}/${code}`)
    : ok(null);
}

/** The lines that an accepted request brings; a place whose share comes to nothing has none. */
function rowsOf(asked: Input, { formula }: Questions, { portions, projects }: State): AllocationRow[] {
  const { plan, fund, portion, budgetYear, method, amount } = asked;
  const common = { plan, fund, portion, budgetYear };
  if (method === 'formula') {
    const lines = formula?.accepted === true ? formula.then.lines : [];
    return lines
      .filter((line) => line.amount > 0n)
      .map(({ area, amount: share }) => ({ ...common, recipient: area, place: area, amount: share, method }));
  }
  const project = asked.project === null ? undefined : projects.get(asked.project);
  if (method === 'projectBased' && project !== undefined) {
    const isProvincial = portions.get(portionName(fund, portion))?.transferClass === 'provincialLevel';
    const place = isProvincial ? project.unitCode : project.area;
    return [{ ...common, recipient: projectHolder(project.code), place, amount, method: 'project' }];
  }
  return asked.place === null
    ? []
    : [{ ...common, recipient: asked.place, place: asked.place, amount, method: 'other' }];
}
