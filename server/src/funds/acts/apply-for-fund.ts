import {
  art,
  dateKind,
  establishment,
  flagKind,
  ok,
  optionalKind,
  recordKind,
  term,
  textKind,
  type ValueOf,
  yearOf,
} from '@jizheng/rules';
import type { Act } from '../../acts/act.js';
import { NO_MONEY } from '../accounts.js';
import { contradictory } from '../contradiction.js';
import { decideRoute, exceptionFor, newMoney, type RouteDecision, routeFields } from '../dossier.js';
import { duty } from '../duty.js';
import { alreadyThere, unknown } from '../problems.js';
import { type Application, findApplicationsAbout, insertApplications } from '../stores/application.js';
import { type BudgetCalendar, findCalendars } from '../stores/budget-calendar.js';
import { findDeterminations, type RecordedDetermination } from '../stores/determination.js';
import { type Fund, findFunds, findLikeFunds, insertFunds } from '../stores/fund.js';
import { openTasks } from '../stores/task.js';
import { taskSubject } from '../task-subject.js';
import { termYears } from '../term-years.js';

const { facts: asked } = establishment;

const input = recordKind({
  ...routeFields,
  name: textKind,
  department: textKind,
  use: textKind,
  termFrom: dateKind,
  termTo: dateKind,
  secretBasis: optionalKind(textKind),
  legalBasis: flagKind,
  publicExpenditure: flagKind,
  provincialResponsibility: flagKind,
  coversDedicatedField: flagKind,
  duplicatesFund: flagKind,
  similarTargets: flagKind,
  similarUse: flagKind,
  temporaryWork: flagKind,
  dossier: asked.dossier.kind,
  performance: asked.performance.kind,
  affordability: asked.affordability.kind,
  competitiveField: asked.competitiveField.kind,
});

type Input = ValueOf<typeof input>;

interface LikeFund {
  readonly code: string;
  readonly name: string;
  readonly use: string | null;
}

interface State {
  readonly funds: ReadonlyMap<string, Fund>;
  readonly applications: readonly Application[];
  /** Funds of the same name or use, those of the batch included. */
  readonly like: LikeFund[];
  /** Funds that this batch applies for. */
  readonly entered: Set<string>;
  readonly calendars: ReadonlyMap<number, BudgetCalendar>;
  readonly determinations: {
    readonly field: readonly RecordedDetermination[];
    readonly term: readonly RecordedDetermination[];
    readonly route: readonly RecordedDetermination[];
  };
}

type Questions = {
  readonly establishment: ReturnType<typeof establishment.decide>;
  readonly term: ReturnType<typeof term.decide>;
  readonly route: RouteDecision;
};

/** A fund may be applied for anew when all its applications failed. */
function mayApply(fund: string, { funds, applications, entered }: State): boolean {
  if (entered.has(fund)) return false;
  const known = funds.get(fund);
  const earlier = applications.filter((each) => each.fund === fund);
  return (
    known === undefined || (known.state === 'applied' && earlier.every(({ state }) => state === 'rejected'))
  );
}

function establishmentOf(given: Input, state: State) {
  const others = state.like.filter(({ code }) => code !== given.fund);
  return {
    legalBasis: given.legalBasis,
    publicExpenditure: given.publicExpenditure,
    provincialResponsibility: given.provincialResponsibility,
    coversDedicatedField: given.coversDedicatedField,
    duplicatesFund: given.duplicatesFund || others.some(({ name }) => name === given.name),
    similarTargets: given.similarTargets,
    similarUse: given.similarUse || others.some(({ use }) => use === given.use),
    temporaryWork: given.temporaryWork,
    dossier: given.dossier,
    performance: given.performance,
    affordability: given.affordability,
    competitiveField: given.competitiveField,
    determination: exceptionFor(state.determinations.field, given.fund, given.number),
  };
}

/**
 * A department applies for a new fund with its dossier (art. 10–14); the law answers whether the fund is
 * eligible and computes the route of its approval (art. 15).
 */
export const applyForFund: Act<Input, State, Questions> = {
  name: 'applyForFund',
  title: { zh: '申请设立专项资金', en: 'application for a new fund' },
  offices: ['administeringDepartment'],
  input,
  subject: (given) => ({ fund: given.fund, portion: null, subject: given.number, amount: newMoney(given) }),

  async load(inputs, context): Promise<State> {
    const { client, jurisdiction } = context;
    const codes = inputs.map(({ fund }) => fund);
    const names = inputs.map(({ name }) => name);
    const uses = inputs.map(({ use }) => use);
    return {
      funds: await findFunds(context, codes),
      applications: await findApplicationsAbout(context, codes),
      like: [...(await findLikeFunds(context, names, uses))],
      entered: new Set(),
      calendars: await findCalendars(
        context,
        inputs.map(({ termFrom }) => yearOf(termFrom)),
      ),
      determinations: {
        field: await findDeterminations(client, jurisdiction, art(11), codes),
        term: await findDeterminations(client, jurisdiction, art(14), codes),
        route: await findDeterminations(client, jurisdiction, art(15), codes),
      },
    };
  },

  decide(given, state, context) {
    const { fund, number, termFrom, termTo, yearlyAmounts } = given;
    if (!mayApply(fund, state)) return alreadyThere('fund', fund);
    const year = yearOf(termFrom);
    if (!state.calendars.has(year)) {
      return unknown('budgetYear', taskSubject.year(year));
    }
    const years = termYears(termFrom, termTo);
    if (years !== yearlyAmounts.length) {
      return contradictory(
        ['termFrom', 'termTo', 'yearlyAmounts'],
        '分年度金额的年数与实施期限不一致',
        'the yearly amounts are not as many as the years of the term',
      );
    }
    const longTerm = exceptionFor(state.determinations.term, fund, number);
    return ok({
      establishment: establishment.decide(establishmentOf(given, state), context.policy),
      term: term.decide({ years, determination: longTerm }, context.policy),
      route: decideRoute(given, NO_MONEY, state.determinations.route, context.policy),
    });
  },

  apply({ fund, name, use }, _decisions, state) {
    state.like.push({ code: fund, name, use });
    state.entered.add(fund);
  },

  async store(done, { calendars }, context) {
    await insertFunds(
      context,
      done.map(({ input: { fund, name, department, secretBasis } }) => ({
        code: fund,
        name,
        department,
        secretBasis,
      })),
    );
    await insertApplications(
      context,
      done.map(({ act, input: given, decisions }) => ({
        number: given.number,
        fund: given.fund,
        purpose: 'establish',
        amount: newMoney(given),
        reduced: NO_MONEY,
        termFrom: given.termFrom,
        termTo: given.termTo,
        route: decisions.route.accepted ? decisions.route.then.route : [],
        scope: given.use,
        decidedPolicy: given.decidedPolicy,
        act,
      })),
    );
    const duties = done.flatMap(({ act, input: { number, fund, termFrom } }) => {
      const calendar = calendars.get(yearOf(termFrom));
      if (calendar === undefined) return [];
      const { formulationEnd } = calendar;
      return [duty({ deadline: 'newFundApproved', fund, subject: number, act }, { formulationEnd }, context)];
    });
    await openTasks(context, duties);
    return ok(null);
  },
};
