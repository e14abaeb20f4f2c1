import {
  art,
  clawbackDay,
  clawback as clawbackRule,
  type Decision,
  type Fen,
  fen,
  moneyKind,
  ok,
  recordKind,
  textKind,
  type ValueOf,
} from '@jizheng/rules';
import type { Act, ActContext, Done } from '../../acts/act.js';
import { postFor } from '../../acts/posting.js';
import { issueDocuments } from '../../ledger/document.js';
import type { TransferLine } from '../../ledger/post.js';
import { NO_MONEY } from '../accounts.js';
import { justifiedAmount, unreleasedAccount } from '../clawback-case.js';
import { yearKind } from '../kinds.js';
import { unknown } from '../problems.js';
import { quotaDocument } from '../quota-document.js';
import { settleReleaseDuties } from '../release-duties.js';
import { findDeterminations, type RecordedDetermination } from '../stores/determination.js';
import { markNeverRestored } from '../stores/never-restored.js';
import { findPortions, type Portion, portionName } from '../stores/portion.js';
import { confirmProposals, findOpenProposals, type Proposal } from '../stores/proposal.js';
import { closeTasks } from '../stores/task.js';
import { taskSubject } from '../task-subject.js';

const input = recordKind({
  fund: textKind,
  portion: textKind,
  budgetYear: yearKind,
  deadline: clawbackRule.facts.deadline.kind,
  number: textKind,
});

type Input = ValueOf<typeof input>;
type Questions = { readonly clawback: ReturnType<typeof clawbackRule.decide> };

interface State {
  readonly portions: ReadonlyMap<string, Portion>;
  readonly proposals: readonly Proposal[];
  readonly reasons: readonly RecordedDetermination[];
}

const proposalFor = (
  { fund, portion, budgetYear, deadline }: Input,
  { proposals }: State,
): Proposal | undefined =>
  proposals.find(
    (each) =>
      each.fund === fund &&
      each.portion === portion &&
      each.budgetYear === budgetYear &&
      factsOf(each).deadline === deadline,
  );

function factsOf({ facts }: Proposal): { readonly deadline: unknown; readonly unreleased: Fen } {
  const { deadline, unreleased } = facts as { deadline: unknown; unreleased: unknown };
  const amount = moneyKind.parse(unreleased, 'unreleased');
  return { deadline, unreleased: amount.ok ? amount.value : NO_MONEY };
}

const dueAmount = (decision: Decision): Fen => {
  const value = decision.accepted ? decision.then.clawedBack : undefined;
  return typeof value === 'bigint' ? fen(value) : NO_MONEY;
};

/**
 * An officer confirms a clawback that waits. The law is asked again with the reasons on record by then; what
 * is no longer due leaves the reservation and can be released.
 */
export const confirmClawback: Act<Input, State, Questions> = {
  name: 'confirmClawback',
  title: { zh: '确认收回', en: 'confirm a clawback' },
  offices: ['financeDepartment'],
  input,
  subject: ({ fund, portion, number }) => ({ fund, portion, subject: number, amount: null }),

  async load(inputs, context): Promise<State> {
    const funds = inputs.map(({ fund }) => fund);
    return {
      portions: await findPortions(context.client, context.jurisdiction, funds),
      proposals: await findOpenProposals(context, 'clawback', funds),
      reasons: await findDeterminations(context.client, context.jurisdiction, art(33), funds),
    };
  },

  decide(asked, state, context) {
    const { fund, portion: code, budgetYear, deadline } = asked;
    const name = `${portionName(fund, code)} ${budgetYear} ${clawbackDay(deadline, budgetYear, context.policy)}`;
    const portion = state.portions.get(portionName(fund, code));
    const proposal = proposalFor(asked, state);
    if (portion === undefined || proposal === undefined) return unknown('proposal', name);
    const { unreleased } = factsOf(proposal);
    const justified = justifiedAmount(state.reasons, asked, unreleased, context);
    const { spendingClass } = portion;
    return ok({
      clawback: clawbackRule.decide({ spendingClass, deadline, unreleased, justified }, context.policy),
    });
  },

  async store(done, state, context) {
    const cases = done.flatMap((each) => {
      const portion = state.portions.get(portionName(each.input.fund, each.input.portion));
      const proposal = proposalFor(each.input, state);
      if (portion === undefined || proposal === undefined) return [];
      return [{ each, portion, proposal, due: dueAmount(each.decisions.clawback) }];
    });
    const documents = await issueDocuments(
      context.client,
      context.jurisdiction,
      cases.map(({ each, portion, due }) => clawbackNotice(each, portion, due, context)),
    );
    const lines = cases.map((each, index) => linesOf(each, documents[index] ?? 0n));
    const clawed = await postFor(
      context,
      'clawback',
      art(33),
      lines.flatMap(({ clawedBack }) => clawedBack),
    );
    if (!clawed.ok) return clawed;
    const freed = await postFor(
      context,
      'unreserve',
      art(33),
      lines.flatMap(({ freed: back }) => back),
    );
    if (!freed.ok) return freed;
    await confirmProposals(
      context,
      cases.map(({ each, proposal }) => ({ proposal: proposal.id, act: each.act })),
    );
    await markNeverRestored(
      context,
      cases.flatMap(({ each, due }) =>
        each.decisions.clawback.outcome === 'allClawedBack' ? [{ ...each.input, amount: due }] : [],
      ),
    );
    await closeTasks(
      context,
      cases.map(({ each: { act, input: asked } }) => ({
        deadline: asked.deadline === 'half' ? 'clawbackHalf' : 'clawbackAll',
        subject: taskSubject.portionYear(asked.fund, asked.portion, asked.budgetYear),
        act,
      })),
    );
    await settleReleaseDuties(
      context,
      cases.map(({ each: { act, input: asked } }) => ({ ...asked, act })),
    );
    return ok(null);
  },
};

interface ConfirmedCase {
  readonly each: Done<Input, Questions>;
  readonly portion: Portion;
  readonly proposal: Proposal;
  readonly due: Fen;
}

function linesOf({ each, portion, proposal, due }: ConfirmedCase, document: bigint) {
  const { fund, portion: code, budgetYear } = each.input;
  const waiting = unreleasedAccount(fund, code, budgetYear, portion.department);
  const reserved = { ...waiting, stage: 'reserved' as const };
  const returned = { ...waiting, holder: 'general', stage: 'generalBudget' as const };
  const common = { document, decision: each.decisionIds.clawback };
  const line = (key: string, to: typeof waiting, amount: Fen): TransferLine[] =>
    amount > 0n ? [{ key, from: reserved, to, amount, ...common }] : [];
  return {
    clawedBack: line(each.key, returned, due),
    freed: line(`${each.key}/freed`, waiting, fen(proposal.amount - due)),
  };
}

const clawbackNotice = (
  { act, input: { number, budgetYear } }: Done<Input, Questions>,
  portion: Portion,
  due: Fen,
  context: ActContext,
) =>
  quotaDocument(
    portion,
    {
      number,
      title: `${portion.name}收回通知`,
      recipient: portion.department,
      budgetYear,
      source: 'returned',
      amount: fen(-due),
      act,
    },
    context,
  );
