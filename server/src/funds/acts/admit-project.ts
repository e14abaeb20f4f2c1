import {
  admission,
  art,
  countKind,
  eligibility,
  flagKind,
  moneyKind,
  ok,
  optionalKind,
  type PlainDate,
  type Result,
  recordKind,
  textKind,
  type ValueOf,
} from '@jizheng/rules';
import type { Act, ActContext, ActProblem } from '../../acts/act.js';
import { contradictory } from '../contradiction.js';
import { lastDayOf } from '../duty.js';
import { yearKind } from '../kinds.js';
import { isPlace, isUnit } from '../place.js';
import { alreadyThere, unknown } from '../problems.js';
import { type Admission, admitProjects, findAdmissions } from '../stores/admission.js';
import { type Debarment, findDebarments } from '../stores/debarment.js';
import { determinationFor, findDeterminations, type RecordedDetermination } from '../stores/determination.js';
import { findPortions, type Portion, portionName } from '../stores/portion.js';

const input = recordKind({
  code: textKind,
  fund: textKind,
  portion: textKind,
  name: textKind,
  /** Unified social credit code. */
  unitCode: textKind,
  unitName: textKind,
  /** Area code of the place where it is carried out. */
  area: textKind,
  level: countKind({ zh: '级', en: '' }),
  startYear: yearKind,
  endYear: yearKind,
  /** Planned amount. */
  amount: moneyKind,
  forBudgetYear: yearKind,
  appraised: flagKind,
  readiness: admission.facts.readiness.kind,
  /** Code of the online approval, of construction projects. */
  constructionCode: optionalKind(textKind),
});

type Input = ValueOf<typeof input>;

interface State {
  readonly today: PlainDate;
  readonly portions: ReadonlyMap<string, Portion>;
  /** Projects of the pipeline, those of the batch included. */
  readonly admitted: Map<string, Admission>;
  readonly debarments: ReadonlyMap<string, Debarment>;
  readonly determinations: readonly RecordedDetermination[];
}

type Questions = {
  readonly admission: ReturnType<typeof admission.decide>;
  readonly eligibility: ReturnType<typeof eligibility.decide>;
};

function checked(given: Input, { jurisdiction }: ActContext): Result<null, ActProblem> {
  const { unitCode, area, level, startYear, endYear, amount } = given;
  if (!isUnit(unitCode)) return unknown('unit', unitCode);
  if (!isPlace(area, jurisdiction)) return unknown('place', area);
  if (level !== 1 && level !== 2) {
    return contradictory(['level'], '项目级次只有一级和二级', 'a project is of level 1 or 2');
  }
  if (endYear < startYear) {
    return contradictory(['startYear', 'endYear'], '终止年度早于起始年度', 'it ends before it starts');
  }
  if (amount === 0n) return contradictory(['amount'], '项目金额为零', 'the project costs nothing');
  return ok(null);
}

/** A project that was admitted in preparation may come again with its readiness, otherwise as it was. */
const isSameInPreparation = (before: Admission, given: Input): boolean =>
  !before.executable &&
  before.state === 'admitted' &&
  before.fund === given.fund &&
  before.portion === given.portion &&
  before.forBudgetYear === given.forBudgetYear;

const isExecutable = ({ admission: decided }: Questions): boolean => decided.outcome === 'executable';

/**
 * A project is appraised and admitted to the pipeline (art. 20, 22), unless its unit is debarred (art. 47). One
 * that was admitted in preparation is admitted again when it has become executable.
 */
export const admitProject: Act<Input, State, Questions> = {
  name: 'admitProject',
  title: { zh: '项目入库', en: 'admit a project to the pipeline' },
  offices: ['administeringDepartment', 'localDepartment'],
  input,
  subject: ({ fund, portion, code, amount }) => ({ fund, portion, subject: code, amount }),

  async load(inputs, context): Promise<State> {
    const { client, jurisdiction } = context;
    const funds = inputs.map(({ fund }) => fund);
    return {
      today: context.on,
      portions: await findPortions(client, jurisdiction, funds),
      admitted: await findAdmissions(
        context,
        inputs.map(({ code }) => code),
      ),
      debarments: await findDebarments(
        context,
        inputs.map(({ unitCode }) => unitCode),
      ),
      determinations: await findDeterminations(client, jurisdiction, art(20), funds),
    };
  },

  decide(given, state, context) {
    const { code, fund, portion: portionCode, unitCode, forBudgetYear, appraised, readiness } = given;
    const name = portionName(fund, portionCode);
    const portion = state.portions.get(name);
    if (portion === undefined) return unknown('portion', name);
    const sound = checked(given, context);
    if (!sound.ok) return sound;
    const before = state.admitted.get(code);
    if (before !== undefined && !isSameInPreparation(before, given)) return alreadyThere('project', code);
    const debarment = state.debarments.get(unitCode);
    return ok({
      admission: admission.decide(
        {
          authority: portion.authority,
          spendingClass: portion.spendingClass,
          budgetYear: forBudgetYear,
          admittedOn: before?.admittedOn ?? context.on,
          appraised,
          readiness,
          determination: determinationFor(state.determinations, {
            fund,
            portion: portionCode,
            subject: code,
            budgetYear: forBudgetYear,
            amount: given.amount,
            deadline: lastDayOf('pipelineAdmission', { budgetYear: forBudgetYear }, context),
          }),
        },
        context.policy,
      ),
      eligibility: eligibility.decide(
        {
          on: context.on,
          debarredFrom: debarment?.startsOn ?? null,
          debarredUntil: debarment?.lastDay ?? null,
        },
        context.policy,
      ),
    });
  },

  apply({ code, fund, portion, forBudgetYear }, decisions, { admitted, today }) {
    const admittedOn = admitted.get(code)?.admittedOn ?? today;
    const executable = isExecutable(decisions);
    admitted.set(code, { code, fund, portion, forBudgetYear, executable, state: 'admitted', admittedOn });
  },

  async store(done, _state, context) {
    const last = new Map(done.map((each) => [each.input.code, each]));
    await admitProjects(
      context,
      [...last.values()].map(({ input: given, decisions }) => ({
        ...given,
        executable: isExecutable(decisions),
      })),
    );
    return ok(null);
  },
};
