import {
  art,
  clawback as clawbackRule,
  type Fen,
  fen,
  ok,
  recordKind,
  textKind,
  type ValueOf,
} from '@jizheng/rules';
import type { Act, ActContext, Done } from '../../acts/act.js';
import { postFor } from '../../acts/posting.js';
import { accountName, readBalances } from '../../ledger/account.js';
import { issueDocuments } from '../../ledger/document.js';
import { NO_MONEY } from '../accounts.js';
import { justifiedAmount, unreleasedAccount } from '../clawback-case.js';
import { yearKind } from '../kinds.js';
import { unknown } from '../problems.js';
import { quotaDocument } from '../quota-document.js';
import { findDeterminations, type RecordedDetermination } from '../stores/determination.js';
import { findPortions, type Portion, portionName } from '../stores/portion.js';
import { insertProposals } from '../stores/proposal.js';

const input = recordKind({
  fund: textKind,
  portion: textKind,
  budgetYear: yearKind,
  deadline: clawbackRule.facts.deadline.kind,
});

type Input = ValueOf<typeof input>;
type Questions = { readonly clawback: ReturnType<typeof clawbackRule.decide> };

interface State {
  readonly portions: ReadonlyMap<string, Portion>;
  readonly unreleased: ReadonlyMap<string, Fen>;
  readonly reasons: readonly RecordedDetermination[];
}

/** The day after a deadline of art. 33: what is due is reserved and waits for an officer's confirmation. */
export const proposeClawback: Act<Input, State, Questions> = {
  name: 'proposeClawback',
  title: { zh: '提出收回并预留', en: 'propose a clawback and reserve it' },
  offices: ['financeDepartment'],
  input,
  subject: ({ fund, portion, deadline, budgetYear }) => ({
    fund,
    portion,
    subject: `${budgetYear}/${deadline}`,
    amount: null,
  }),

  async load(inputs, { client, jurisdiction }): Promise<State> {
    const funds = inputs.map(({ fund }) => fund);
    const portions = await findPortions(client, jurisdiction, funds);
    const accounts = inputs.flatMap(({ fund, portion, budgetYear }) => {
      const found = portions.get(portionName(fund, portion));
      return found === undefined ? [] : [unreleasedAccount(fund, portion, budgetYear, found.department)];
    });
    return {
      portions,
      unreleased: await readBalances(client, jurisdiction, accounts),
      reasons: await findDeterminations(client, jurisdiction, art(33), funds),
    };
  },

  decide(asked, state, context) {
    const { fund, portion: code, budgetYear, deadline } = asked;
    const portion = state.portions.get(portionName(fund, code));
    if (portion === undefined) return unknown('portion', portionName(fund, code));
    const account = unreleasedAccount(fund, code, budgetYear, portion.department);
    const unreleased = state.unreleased.get(accountName(account)) ?? NO_MONEY;
    const justified = justifiedAmount(state.reasons, asked, unreleased, context);
    const { spendingClass } = portion;
    return ok({
      clawback: clawbackRule.decide({ spendingClass, deadline, unreleased, justified }, context.policy),
    });
  },

  async store(done, state, context) {
    const due = done.flatMap((each) => {
      const { clawback } = each.decisions;
      if (clawback.outcome !== 'halfClawedBack' && clawback.outcome !== 'allClawedBack') return [];
      const portion = state.portions.get(portionName(each.input.fund, each.input.portion));
      const amount = clawback.then.clawedBack;
      return portion === undefined || amount === 0n ? [] : [{ each, portion, amount }];
    });
    await insertProposals(
      context,
      due.map(({ each: { act, input: asked }, portion, amount }) => ({
        consequence: 'clawback',
        fund: asked.fund,
        portion: asked.portion,
        budgetYear: asked.budgetYear,
        holder: portion.department,
        amount,
        act,
      })),
    );
    const documents = await issueDocuments(
      context.client,
      context.jurisdiction,
      due.map(({ each, portion, amount }) => reservationNotice(each, portion, amount, context)),
    );
    const lines = due.map(({ each, portion, amount }, index) => {
      const from = unreleasedAccount(
        each.input.fund,
        each.input.portion,
        each.input.budgetYear,
        portion.department,
      );
      return {
        key: each.key,
        from,
        to: { ...from, stage: 'reserved' as const },
        amount,
        document: documents[index] ?? 0n,
        decision: each.decisionIds.clawback,
      };
    });
    return postFor(context, 'reservation', art(33), lines);
  },
};

const reservationNotice = (
  { act, input: { fund, portion: code, budgetYear, deadline } }: Done<Input, Questions>,
  portion: Portion,
  amount: Fen,
  context: ActContext,
) =>
  quotaDocument(
    portion,
    {
      number: `待收回〔${budgetYear}〕${fund}-${code}-${deadline}`,
      title: `${portion.name}待收回预留`,
      recipient: portion.department,
      budgetYear,
      source: 'reserved',
      amount: fen(-amount),
      act,
    },
    context,
  );
