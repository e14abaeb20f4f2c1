import {
  art,
  choiceKind,
  type Determination,
  type Fen,
  fen,
  flagKind,
  moneyKind,
  ok,
  optionalKind,
  recordKind,
  textKind,
  type ValueOf,
  VIREMENT_APPROVER,
  virement as virementRule,
  yearOf,
} from '@jizheng/rules';
import type { Act, ActContext, Done } from '../../acts/act.js';
import { postFor } from '../../acts/posting.js';
import type { AccountKey } from '../../ledger/account.js';
import { issueDocuments } from '../../ledger/document.js';
import { accountOf, NO_MONEY, projectHolder } from '../accounts.js';
import { contradictory } from '../contradiction.js';
import { lastDayOf } from '../duty.js';
import { yearKind } from '../kinds.js';
import { insufficient, unknown } from '../problems.js';
import { quotaDocument } from '../quota-document.js';
import { settleReleaseDuties } from '../release-duties.js';
import { loadBalances, type RunningBalances } from '../running-balances.js';
import { determinationFor, findDeterminations, type RecordedDetermination } from '../stores/determination.js';
import { findPortions, type Portion, portionName } from '../stores/portion.js';
import { findProjects, type Project } from '../stores/project.js';
import { closeTasks } from '../stores/task.js';
import { initialQuotas, insertVirements, movedInYear } from '../stores/virement.js';
import { taskSubject } from '../task-subject.js';

const input = recordKind({
  number: textKind,
  fund: textKind,
  fromPortion: textKind,
  /** The project that gives; null = the portion's quota that is not yet released. */
  fromProject: optionalKind(textKind),
  toPortion: textKind,
  toProject: textKind,
  budgetYear: yearKind,
  amount: moneyKind,
  withinApprovedScope: flagKind,
  approvedBy: choiceKind(VIREMENT_APPROVER),
});

type Input = ValueOf<typeof input>;

interface State {
  /** Of execution. */
  readonly year: number;
  readonly balances: RunningBalances;
  readonly portions: ReadonlyMap<string, Portion>;
  readonly projects: ReadonlyMap<string, Project>;
  readonly moved: Map<string, Fen>;
  readonly initial: ReadonlyMap<string, Fen>;
  readonly determinations: readonly RecordedDetermination[];
}

type Questions = { readonly virement: ReturnType<typeof virementRule.decide> };

function targetOf({ toProject }: Input, from: Portion, state: State) {
  const project = state.projects.get(toProject);
  if (!project?.executable || project.state === 'stopped') return 'notInPipeline' as const;
  const to = state.portions.get(portionName(project.fund, project.portion));
  return to?.useOfMoney === from.useOfMoney ? ('executablePipelineProject' as const) : ('otherUse' as const);
}

const exceptionFor = (
  { fund, fromPortion, number, budgetYear, amount }: Input,
  { determinations }: State,
  context: ActContext,
): Determination | null =>
  determinationFor(determinations, {
    fund,
    portion: fromPortion,
    subject: number,
    budgetYear,
    amount,
    deadline: lastDayOf('virementWindow', { budgetYear: yearOf(context.on) }, context),
  });

/** Current-year money moves to another project under the tiers of art. 35. */
export const virement: Act<Input, State, Questions> = {
  name: 'virement',
  title: { zh: '资金调剂', en: 'virement' },
  offices: ['financeDepartment', 'administeringDepartment'],
  input,
  subject: ({ fund, fromPortion, number, amount }) => ({
    fund,
    portion: fromPortion,
    subject: number,
    amount,
  }),

  async load(inputs, context): Promise<State> {
    const { client, jurisdiction } = context;
    const funds = inputs.map(({ fund }) => fund);
    const year = yearOf(context.on);
    const portions = await findPortions(client, jurisdiction, funds);
    const sources = inputs.flatMap((asked) => {
      const from = portions.get(portionName(asked.fund, asked.fromPortion));
      return from === undefined ? [] : [accountsOf(asked, from, { year }).from];
    });
    return {
      year,
      portions,
      balances: await loadBalances(context, sources),
      projects: await findProjects(
        client,
        jurisdiction,
        inputs.flatMap(({ fromProject, toProject }) =>
          fromProject === null ? [toProject] : [fromProject, toProject],
        ),
      ),
      moved: await movedInYear(context, funds, year),
      initial: await initialQuotas(context, funds, year),
      determinations: await findDeterminations(client, jurisdiction, art(35), funds),
    };
  },

  decide(asked, state, context) {
    const { fund, fromPortion, amount, budgetYear } = asked;
    const from = state.portions.get(portionName(fund, fromPortion));
    if (from === undefined) return unknown('portion', portionName(fund, fromPortion));
    const problem = problemOf(asked, state);
    if (problem !== null) return problem;
    const initialQuota = state.initial.get(fund);
    if (initialQuota === undefined) return unknown('quota', fund);
    const decision = virementRule.decide(
      {
        on: context.on,
        budgetYear,
        executionYear: yearOf(context.on),
        amount,
        alreadyMoved: state.moved.get(fund) ?? NO_MONEY,
        initialQuota,
        target: targetOf(asked, from, state),
        withinApprovedScope: asked.withinApprovedScope,
        approvedBy: asked.approvedBy,
        determination: exceptionFor(asked, state, context),
      },
      context.policy,
    );
    const available = state.balances.of(accountsOf(asked, from, state).from);
    return decision.accepted && available < amount ? insufficient(available) : ok({ virement: decision });
  },

  apply(asked, _decisions, state) {
    const { fund, fromPortion, amount } = asked;
    state.moved.set(fund, fen((state.moved.get(fund) ?? NO_MONEY) + amount));
    const portion = state.portions.get(portionName(fund, fromPortion));
    if (portion === undefined) return;
    const { from, to } = accountsOf(asked, portion, state);
    state.balances.move(from, to, amount);
  },

  async store(done, state, context) {
    await insertVirements(
      context,
      yearOf(context.on),
      done.map(({ input: { number, fund, budgetYear, amount } }) => ({ number, fund, budgetYear, amount })),
    );
    const moves = done.flatMap((each) => {
      const portion = state.portions.get(portionName(each.input.fund, each.input.fromPortion));
      return portion === undefined ? [] : [{ each, portion }];
    });
    const documents = await issueDocuments(
      context.client,
      context.jurisdiction,
      moves.map(({ each, portion }) => documentOf(each, portion, context)),
    );
    const lines = moves.map(({ each, portion }, index) => ({
      key: each.key,
      ...accountsOf(each.input, portion, state),
      amount: each.input.amount,
      document: documents[index] ?? 0n,
      decision: each.decisionIds.virement,
    }));
    const posted = await postFor(context, 'virement', art(35), lines);
    if (!posted.ok) return posted;
    await settleReleaseDuties(
      context,
      done.map(({ act, input: { fund, fromPortion, budgetYear } }) => ({
        fund,
        portion: fromPortion,
        budgetYear,
        act,
      })),
    );
    await closeTasks(
      context,
      done.map(({ act, input: { fund } }) => ({
        deadline: 'virementWindow',
        subject: taskSubject.fundYear(fund, yearOf(context.on)),
        act,
      })),
    );
    return ok(null);
  },
};

const documentOf = (
  { act, input: { number, toProject, budgetYear, amount } }: Done<Input, Questions>,
  portion: Portion,
  context: ActContext,
) =>
  quotaDocument(
    portion,
    {
      number,
      title: `${portion.name}资金调剂`,
      recipient: toProject,
      budgetYear,
      source: 'moved',
      amount,
      act,
    },
    context,
  );

/**
 * Between projects, or, before it is released, between portions of the department; money of an earlier year moves where
 * it was carried over, unless it is under rules of its own (art. 40) and stands where it was broken down to.
 */
function accountsOf(
  { fund, fromPortion, fromProject, toPortion, toProject, budgetYear }: Input,
  { department, ownRulesBasis }: Portion,
  { year }: Pick<State, 'year'>,
): { from: AccountKey; to: AccountKey } {
  const current = fromProject === null ? 'appropriated' : 'allotted';
  const stage = budgetYear < year && ownRulesBasis === null ? 'carriedOver' : current;
  const [giver, taker] =
    fromProject === null ? [department, department] : [projectHolder(fromProject), projectHolder(toProject)];
  return {
    from: accountOf({ fund, portion: fromPortion, budgetYear }, giver, stage),
    to: accountOf({ fund, portion: toPortion, budgetYear }, taker, stage),
  };
}

/** What was entered names things that exist and fit together. */
function problemOf(
  { fund, fromPortion, fromProject, toPortion, toProject }: Input,
  { portions, projects }: State,
) {
  if (!portions.has(portionName(fund, toPortion))) return unknown('portion', portionName(fund, toPortion));
  const giver = fromProject === null ? null : projects.get(fromProject);
  if (giver === undefined) return unknown('project', fromProject ?? '');
  const isOf = (project: Project | null | undefined, portion: string): boolean =>
    project == null || (project.fund === fund && project.portion === portion);
  if (!isOf(giver, fromPortion) || !isOf(projects.get(toProject), toPortion)) {
    return contradictory(
      ['fromProject', 'toProject'],
      '项目不属于所写的一级项目',
      'a project is not one of the portion that is named',
    );
  }
  if (fromProject === toProject || (fromProject === null && fromPortion === toPortion)) {
    return contradictory(
      ['fromProject', 'toProject'],
      '调出与调入相同；未下达额度在同一一级项目内不需调剂',
      'it would move to where it is; what is not released needs no virement within its portion',
    );
  }
  return null;
}
