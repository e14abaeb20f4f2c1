import {
  art,
  choiceKind,
  countKind,
  type Determination,
  fail,
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
import { lastDayOf } from '../duty.js';
import { quotaDocument } from '../quota-document.js';
import { settleReleaseDuties } from '../release-duties.js';
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
  budgetYear: countKind({ zh: '年', en: '' }),
  amount: moneyKind,
  withinApprovedScope: flagKind,
  approvedBy: choiceKind(VIREMENT_APPROVER),
});

type Input = ValueOf<typeof input>;

interface State {
  readonly portions: ReadonlyMap<string, Portion>;
  readonly projects: ReadonlyMap<string, Project>;
  readonly moved: Map<string, ReturnType<typeof fen>>;
  readonly initial: ReadonlyMap<string, ReturnType<typeof fen>>;
  readonly determinations: readonly RecordedDetermination[];
}

type Questions = { readonly virement: ReturnType<typeof virementRule.decide> };

const NO_MONEY = fen(0n);

function targetOf({ toProject }: Input, from: Portion, state: State) {
  const project = state.projects.get(toProject);
  if (project === undefined || !project.executable) return 'notInPipeline' as const;
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
    return {
      portions: await findPortions(client, jurisdiction, funds),
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
    const { fund, fromPortion, fromProject, toPortion, amount, budgetYear } = asked;
    const from = state.portions.get(portionName(fund, fromPortion));
    if (from === undefined)
      return fail({ code: 'unknown', what: 'portion', name: portionName(fund, fromPortion) });
    if (!state.portions.has(portionName(fund, toPortion))) {
      return fail({ code: 'unknown', what: 'portion', name: portionName(fund, toPortion) });
    }
    if (fromProject !== null && !state.projects.has(fromProject)) {
      return fail({ code: 'unknown', what: 'project', name: fromProject });
    }
    const initialQuota = state.initial.get(fund);
    if (initialQuota === undefined) return fail({ code: 'unknown', what: 'quota', name: fund });
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
    return ok({ virement: decision });
  },

  apply({ fund, amount }, _decisions, state) {
    state.moved.set(fund, fen((state.moved.get(fund) ?? NO_MONEY) + amount));
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
      ...accountsOf(each.input, portion),
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

function accountsOf(
  { fund, fromPortion, fromProject, toPortion, toProject, budgetYear }: Input,
  { department }: Portion,
): { from: AccountKey; to: AccountKey } {
  const holders =
    fromProject === null
      ? { from: department, to: department, stage: 'appropriated' as const }
      : { from: `project:${fromProject}`, to: `project:${toProject}`, stage: 'allotted' as const };
  return {
    from: { fund, portion: fromPortion, budgetYear, holder: holders.from, stage: holders.stage },
    to: { fund, portion: toPortion, budgetYear, holder: holders.to, stage: holders.stage },
  };
}
