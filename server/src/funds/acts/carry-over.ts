import {
  art,
  type Fen,
  flagKind,
  ok,
  optionalKind,
  recordKind,
  textKind,
  totalOf,
  type ValueOf,
} from '@jizheng/rules';
import type { Act, ActContext, Done } from '../../acts/act.js';
import { postFor } from '../../acts/posting.js';
import type { Stage } from '../../ledger/account.js';
import { issueDocuments } from '../../ledger/document.js';
import type { MovementKind, TransferLine } from '../../ledger/post.js';
import { NO_MONEY } from '../accounts.js';
import { contradictory } from '../contradiction.js';
import { quotaDocument } from '../quota-document.js';
import { settleReleaseDuties } from '../release-duties.js';
import type { Holding } from '../stores/holding.js';
import { type Portion, portionName } from '../stores/portion.js';
import { confirmProposals, findOpenProposals } from '../stores/proposal.js';
import { closeTasks } from '../stores/task.js';
import { taskSubject } from '../task-subject.js';
import {
  decideYearEnd,
  holdingsOf,
  loadYearEnd,
  movementOf,
  type YearEndDecisions,
  type YearEndState,
  yearEndCase,
} from '../year-end.js';

const input = recordKind({
  ...yearEndCase,
  number: textKind,
  /** Whether its use still needs what is unspent, as the office that holds it says; null = it does not say. */
  stillNeeded: optionalKind(flagKind),
});

type Input = ValueOf<typeof input>;

/**
 * An officer confirms what the year's end proposed: age 1 carries over and keeps its use, or waits to be given back or
 * re-used when it is no longer needed; age 2 stops.
 */
export const carryOver: Act<Input, YearEndState, YearEndDecisions> = {
  name: 'carryOver',
  title: { zh: '确认结转', en: 'confirm carry-over' },
  offices: ['financeDepartment'],
  input,
  subject: ({ fund, portion, number }) => ({ fund, portion, subject: number, amount: null }),
  load: loadYearEnd,
  decide(asked, state, context) {
    const { stillNeeded } = asked;
    if (stillNeeded === null) {
      return contradictory(
        ['stillNeeded'],
        '没有写明是否仍需按原用途使用',
        'it is not said whether its use still needs the money',
      );
    }
    return decideYearEnd(asked, state, context, stillNeeded ? 'needed' : 'notNeeded');
  },
  async store(done, state, context) {
    const cases = done.flatMap((each) => movesOf(each, state));
    const documents = await issueDocuments(
      context.client,
      context.jurisdiction,
      cases.map(({ each, portion, moves }) => carryOverDocument(each, portion, moves, context)),
    );
    for (const kind of ['carryOver', 'stop'] as const) {
      const lines = cases.flatMap(({ each, moves, ...rest }, index) =>
        rest.kind === kind ? linesOf(each, moves, kind, documents[index] ?? 0n) : [],
      );
      const posted = await postFor(context, kind, art(39, kind === 'stop' ? 3 : 1), lines);
      if (!posted.ok) return posted;
    }
    await confirm(done, context);
    return ok(null);
  },
};

interface Move extends Holding {
  readonly amount: Fen;
}

interface Moves {
  readonly each: Done<Input, YearEndDecisions>;
  readonly portion: Portion;
  readonly kind: 'carryOver' | 'stop';
  readonly moves: readonly Move[];
}

function movesOf(each: Done<Input, YearEndDecisions>, state: YearEndState): Moves[] {
  const portion = state.portions.get(portionName(each.input.fund, each.input.portion));
  if (portion === undefined) return [];
  const movement = movementOf(each.decisions);
  const { unreleased } = each.decisions;
  const parked = unreleased.accepted ? unreleased.then.carriedOver : NO_MONEY;
  const waiting = holdingsOf(each.input, state, ['appropriated']).map((holding) => ({
    ...holding,
    amount: parked,
  }));
  const spendable: readonly Stage[] = movement === 'stop' ? ['carriedOver'] : ['released', 'allotted'];
  const moving =
    movement === 'none'
      ? []
      : holdingsOf(each.input, state, spendable).map((holding) => ({ ...holding, amount: holding.balance }));
  const moves = [...waiting, ...moving].filter(({ amount }) => amount > 0n);
  return moves.length === 0
    ? []
    : [{ each, portion, kind: movement === 'stop' ? 'stop' : 'carryOver', moves }];
}

const linesOf = (
  { key, decisionIds }: Done<Input, YearEndDecisions>,
  moves: readonly Move[],
  kind: MovementKind,
  document: bigint,
): TransferLine[] =>
  moves.map(({ amount, balance: _, ...from }, index) => ({
    key: `${key}/${index}`,
    from,
    to: { ...from, stage: kind === 'stop' ? ('stopped' as const) : ('carriedOver' as const) },
    amount,
    document,
    decision: decisionIds.carryOver ?? 0n,
  }));

const carryOverDocument = (
  { act, input: { number, budgetYear } }: Done<Input, YearEndDecisions>,
  portion: Portion,
  moves: readonly Move[],
  context: ActContext,
) =>
  quotaDocument(
    portion,
    {
      number,
      title: `${portion.name}结转结余核定`,
      recipient: portion.department,
      budgetYear,
      source: 'carried',
      amount: totalOf(moves.map(({ amount }) => amount)),
      act,
    },
    context,
  );

async function confirm(done: readonly Done<Input, YearEndDecisions>[], context: ActContext): Promise<void> {
  const funds = done.map(({ input: { fund } }) => fund);
  const open = [
    ...(await findOpenProposals(context, 'carryOver', funds)),
    ...(await findOpenProposals(context, 'stop', funds)),
  ];
  const confirmed = done.flatMap(({ act, input: asked }) =>
    open
      .filter(
        ({ fund, portion, budgetYear }) =>
          fund === asked.fund && portion === asked.portion && budgetYear === asked.budgetYear,
      )
      .map(({ id }) => ({ proposal: id, act })),
  );
  await confirmProposals(context, confirmed);
  // Money that stops is dealt with when it is given back, offset or re-used.
  const carried = done.filter(({ decisions }) => movementOf(decisions) !== 'stop');
  await closeTasks(
    context,
    carried.map(({ act, input: { fund, portion, budgetYear, yearEnd } }) => ({
      deadline: 'yearEndCarryOver',
      subject: taskSubject.yearEnd(fund, portion, budgetYear, yearEnd),
      act,
    })),
  );
  await settleReleaseDuties(
    context,
    done.map(({ act, input: asked }) => ({ ...asked, act })),
  );
}
