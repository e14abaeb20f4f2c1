import {
  art,
  balanceDisposal,
  type Fen,
  fen,
  flagKind,
  moneyKind,
  type Office,
  ok,
  optionalKind,
  recordKind,
  type Text,
  textKind,
  type ValueOf,
  yearOf,
} from '@jizheng/rules';
import type { Act, ActContext, Done } from '../acts/act.js';
import { postFor } from '../acts/posting.js';
import type { AccountKey, Stage } from '../ledger/account.js';
import type { DocumentSource } from '../ledger/document.js';
import { accountOf, GENERAL, type PortionYear, projectHolder } from './accounts.js';
import { contradictory } from './contradiction.js';
import { codingOf, type DocumentNumbers, issueByNumber, loadNumbers } from './document-numbers.js';
import { yearKind } from './kinds.js';
import { covers } from './place.js';
import { unknown } from './problems.js';
import { loadBalances, type RunningBalances } from './running-balances.js';
import { findTotals } from './stores/holding.js';
import { findPortions, type Portion, portionName } from './stores/portion.js';
import { findProjects, type Project } from './stores/project.js';
import { findReceived, type Received } from './stores/release.js';
import { closeTasks } from './stores/task.js';
import { taskSubject } from './task-subject.js';

const input = recordKind({
  /** Number of the settlement sheet or of the document. */
  number: textKind,
  fund: textKind,
  portion: textKind,
  budgetYear: yearKind,
  /** The project that holds the money; null when a place, a unit or the department does. */
  project: optionalKind(textKind),
  recipient: optionalKind(textKind),
  amount: moneyKind,
  stillNeeded: flagKind,
  filed: flagKind,
});

/** What an officer enters to dispose of carried money. */
export type DisposalInput = ValueOf<typeof input>;
/** What a disposal asks the law. */
export type DisposalQuestions = { readonly disposal: ReturnType<typeof balanceDisposal.decide> };

/** What the disposals of a batch rest on. */
export interface DisposalState {
  /** In which the money is disposed of. */
  readonly year: number;
  readonly portions: ReadonlyMap<string, Portion>;
  readonly projects: ReadonlyMap<string, Project>;
  readonly received: readonly Received[];
  readonly balances: RunningBalances;
  readonly numbers: DocumentNumbers;
}

/** An act that disposes of carried money. */
export type DisposalAct = Act<DisposalInput, DisposalState, DisposalQuestions>;

/** How such acts differ. */
interface Disposal {
  readonly name: string;
  readonly title: Text;
  readonly offices: readonly Office[];
  readonly disposal: 'return' | 'offset' | 'reuse';
  readonly source: DocumentSource;
}

const holderOf = ({ project, recipient }: DisposalInput): string =>
  project === null ? (recipient ?? '') : projectHolder(project);

/**
 * Money carried once keeps its use; from the second year end on it stands stopped. What is under rules of its own
 * (art. 40) stands where it was released or broken down to, unless it never left the department.
 */
function stageOf(asked: DisposalInput, { ownRulesBasis, department }: Portion, year: number): Stage {
  if (ownRulesBasis === null) return year - asked.budgetYear >= 2 ? 'stopped' : 'carriedOver';
  if (asked.project !== null) return 'allotted';
  return asked.recipient === department ? 'carriedOver' : 'released';
}

const sourceOf = (asked: DisposalInput, portion: Portion, year: number): AccountKey =>
  accountOf(asked, holderOf(asked), stageOf(asked, portion, year));

function targetOf(asked: DisposalInput, disposal: Disposal['disposal']): AccountKey {
  switch (disposal) {
    case 'return':
      return accountOf(asked, GENERAL, 'generalBudget');
    case 'offset':
      return accountOf(asked, holderOf(asked), 'offset');
    case 'reuse':
      return accountOf(asked, holderOf(asked), 'reused');
  }
}

/** The holder's place has done every task list of the releases that it received. */
function areTasksDone(
  { project: code, recipient, ...of }: DisposalInput,
  { received, projects }: DisposalState,
): boolean {
  const project = code === null ? undefined : projects.get(code);
  const own = received.filter(
    (each) =>
      each.fund === of.fund &&
      each.portion === of.portion &&
      each.budgetYear === of.budgetYear &&
      (project === undefined ? each.recipient === recipient : covers(each.recipient, project)),
  );
  return own.length > 0 && own.every(({ tasksDone }) => tasksDone);
}

async function load(inputs: readonly DisposalInput[], context: ActContext): Promise<DisposalState> {
  const year = yearOf(context.on);
  const funds = inputs.map(({ fund }) => fund);
  const portions = await findPortions(context.client, context.jurisdiction, funds);
  const accounts = inputs.flatMap((asked) => {
    const portion = portions.get(portionName(asked.fund, asked.portion));
    return portion === undefined ? [] : [sourceOf(asked, portion, year)];
  });
  return {
    year,
    portions,
    projects: await findProjects(
      context.client,
      context.jurisdiction,
      inputs.flatMap(({ project }) => (project === null ? [] : [project])),
    ),
    received: await findReceived(
      context,
      funds,
      inputs.map(({ budgetYear }) => budgetYear),
    ),
    balances: await loadBalances(context, accounts),
    numbers: await loadNumbers(
      context,
      inputs.map(({ number }) => number),
    ),
  };
}

/** Names an act that disposes of carried money (art. 39). */
export function disposalAct({ disposal, source, ...named }: Disposal): DisposalAct {
  const codingFor = ({ budgetYear }: DisposalInput, portion: Portion): string =>
    codingOf(portion, `${portion.name}${named.title.zh}`, budgetYear);
  return {
    ...named,
    input,
    subject: ({ fund, portion, number, amount }) => ({ fund, portion, subject: number, amount }),
    load,

    decide(asked, state, { policy }) {
      const portion = state.portions.get(portionName(asked.fund, asked.portion));
      if (portion === undefined) return unknown('portion', portionName(asked.fund, asked.portion));
      if (asked.project === null && asked.recipient === null) {
        return contradictory(
          ['project', 'recipient'],
          '没有写明资金所在',
          'it is not said who holds the money',
        );
      }
      if (asked.project !== null && !state.projects.has(asked.project))
        return unknown('project', asked.project);
      if (asked.budgetYear > state.year) {
        return contradictory(['budgetYear'], '资金所属年度尚未开始', 'the budget year has not begun');
      }
      const problem = state.numbers.check(asked.number, codingFor(asked, portion));
      if (problem !== null) return problem;
      const { authority, ownRulesBasis: ownRules } = portion;
      const { amount, stillNeeded, filed } = asked;
      return ok({
        disposal: balanceDisposal.decide(
          {
            authority,
            age: state.year - asked.budgetYear,
            disposal,
            amount,
            balance: state.balances.of(sourceOf(asked, portion, state.year)),
            stillNeeded,
            taskListDone: areTasksDone(asked, state),
            filed,
            ownRules,
          },
          policy,
        ),
      });
    },

    apply(asked, _, { portions, balances, numbers, year }) {
      const portion = portions.get(portionName(asked.fund, asked.portion));
      if (portion === undefined) return;
      balances.move(sourceOf(asked, portion, year), targetOf(asked, disposal), asked.amount);
      numbers.take(asked.number, codingFor(asked, portion));
    },

    async store(done, { portions, numbers, year }, context) {
      const made = done.flatMap((each) => withPortion(each, portions));
      const documents = await issueByNumber(
        context,
        numbers,
        made.map(({ each: { act, input: asked }, portion }) => ({
          portion,
          details: {
            ...asked,
            title: `${portion.name}${named.title.zh}`,
            recipient: holderOf(asked),
            source,
            amount: signed(asked.amount, disposal),
            act,
          },
        })),
      );
      const lines = made.map(({ each: { key, input: asked, decisionIds }, portion }) => ({
        key,
        from: sourceOf(asked, portion, year),
        to: targetOf(asked, disposal),
        amount: asked.amount,
        document: documents.get(asked.number) ?? 0n,
        decision: decisionIds.disposal,
      }));
      const posted = await postFor(context, disposal, art(39), lines);
      if (!posted.ok) return posted;
      await settleStopped(done, context);
      return ok(null);
    },
  };
}

/** When nothing that stopped is left of a portion's year, its year end is dealt with. */
async function settleStopped(
  done: readonly Done<DisposalInput, DisposalQuestions>[],
  context: ActContext,
): Promise<void> {
  const acts = new Map(done.map(({ act, input: asked }) => [stoppedSubject(asked), act]));
  const left = await findTotals(
    context,
    done.map(({ input: asked }) => asked),
    ['stopped'],
  );
  await closeTasks(
    context,
    left.flatMap((each) => {
      const act = acts.get(stoppedSubject(each));
      if (act === undefined || each.amount > 0n) return [];
      return [{ deadline: 'yearEndCarryOver', subject: stoppedSubject(each), act }];
    }),
  );
}

/** Money stops at the end of the year after its own. */
const stoppedSubject = ({ fund, portion, budgetYear }: PortionYear): string =>
  taskSubject.yearEnd(fund, portion, budgetYear, budgetYear + 1);

const withPortion = (each: Done<DisposalInput, DisposalQuestions>, portions: DisposalState['portions']) => {
  const portion = portions.get(portionName(each.input.fund, each.input.portion));
  return portion === undefined ? [] : [{ each, portion }];
};

/** What leaves the place takes back quota. */
const signed = (amount: Fen, disposal: Disposal['disposal']): Fen =>
  disposal === 'reuse' ? amount : fen(-amount);
