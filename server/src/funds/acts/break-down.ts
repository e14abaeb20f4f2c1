import {
  art,
  breakdown as breakdownRule,
  moneyKind,
  ok,
  recordKind,
  textKind,
  type ValueOf,
} from '@jizheng/rules';
import type { Act, Done } from '../../acts/act.js';
import { postFor } from '../../acts/posting.js';
import { accountOf, projectHolder } from '../accounts.js';
import { contradictory } from '../contradiction.js';
import {
  codingOf,
  type DocumentLine,
  type DocumentNumbers,
  issueByNumber,
  loadNumbers,
} from '../document-numbers.js';
import { yearKind } from '../kinds.js';
import { covers } from '../place.js';
import { unknown, wrongState } from '../problems.js';
import { loadBalances, type RunningBalances } from '../running-balances.js';
import { findPortions, type Portion, portionName } from '../stores/portion.js';
import { findProjects, type Project } from '../stores/project.js';

const input = recordKind({
  document: textKind,
  fund: textKind,
  portion: textKind,
  budgetYear: yearKind,
  /** The place or unit that received the release. */
  recipient: textKind,
  project: textKind,
  amount: moneyKind,
});

type Input = ValueOf<typeof input>;
type Questions = { readonly breakdown: ReturnType<typeof breakdownRule.decide> };

interface State {
  readonly portions: ReadonlyMap<string, Portion>;
  readonly projects: ReadonlyMap<string, Project>;
  readonly balances: RunningBalances;
  readonly numbers: DocumentNumbers;
}

const received = (asked: Input) => accountOf(asked, asked.recipient, 'released');
const ofProject = (asked: Input) => accountOf(asked, projectHolder(asked.project), 'allotted');
const titleOf = ({ name }: Portion): string => `${name}细化分解`;

/** 第七条: whoever received a release breaks it down to projects. */
export const breakDown: Act<Input, State, Questions> = {
  name: 'breakDown',
  title: { zh: '分解到项目', en: 'break down to projects' },
  offices: ['localFinanceBureau', 'financeDepartment', 'administeringDepartment'],
  input,
  subject: ({ fund, portion, project, amount }) => ({ fund, portion, subject: project, amount }),

  async load(inputs, context): Promise<State> {
    const { client, jurisdiction } = context;
    return {
      portions: await findPortions(
        client,
        jurisdiction,
        inputs.map(({ fund }) => fund),
      ),
      projects: await findProjects(
        client,
        jurisdiction,
        inputs.map(({ project }) => project),
      ),
      balances: await loadBalances(context, inputs.map(received)),
      numbers: await loadNumbers(
        context,
        inputs.map(({ document }) => document),
      ),
    };
  },

  decide(asked, { portions, projects, balances, numbers }, { policy }) {
    const portion = portions.get(portionName(asked.fund, asked.portion));
    if (portion === undefined) return unknown('portion', portionName(asked.fund, asked.portion));
    const project = projects.get(asked.project);
    if (project?.state === 'stopped') return wrongState('project', asked.project, project.state);
    if (project !== undefined && !covers(asked.recipient, project)) {
      const zh = '项目不属于收到资金的地区或者单位';
      return contradictory(['recipient', 'project'], zh, 'the project is not in the place or unit');
    }
    const problem = numbers.check(asked.document, codingOf(portion, titleOf(portion), asked.budgetYear));
    if (problem !== null) return problem;
    const { authority, spendingClass } = portion;
    return ok({
      breakdown: breakdownRule.decide(
        {
          authority,
          spendingClass,
          amount: asked.amount,
          unallotted: balances.of(received(asked)),
          inPipeline: project?.fund === asked.fund && project.portion === asked.portion,
          executable: project?.executable ?? false,
        },
        policy,
      ),
    });
  },

  apply(asked, _, { portions, balances, numbers }) {
    const portion = portions.get(portionName(asked.fund, asked.portion));
    if (portion === undefined) return;
    balances.move(received(asked), ofProject(asked), asked.amount);
    numbers.take(asked.document, codingOf(portion, titleOf(portion), asked.budgetYear));
  },

  async store(done, { portions, numbers }, context) {
    const documents = await issueByNumber(
      context,
      numbers,
      done.flatMap((each) => documentLine(each, portions)),
    );
    return postFor(
      context,
      'breakdown',
      art(7),
      done.map(({ key, input: asked, decisionIds }) => ({
        key,
        from: received(asked),
        to: ofProject(asked),
        amount: asked.amount,
        document: documents.get(asked.document) ?? 0n,
        decision: decisionIds.breakdown,
      })),
    );
  },
};

function documentLine(
  { act, input: asked }: Done<Input, Questions>,
  portions: ReadonlyMap<string, Portion>,
): DocumentLine[] {
  const portion = portions.get(portionName(asked.fund, asked.portion));
  if (portion === undefined) return [];
  const { document: number, project: recipient, budgetYear, amount } = asked;
  const details = {
    number,
    title: titleOf(portion),
    recipient,
    budgetYear,
    source: 'moved',
    amount,
    act,
  } as const;
  return [{ portion, details }];
}
