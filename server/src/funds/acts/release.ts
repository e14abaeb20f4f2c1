import { advanceRelease, art, fen, ok, release as releaseRule, releaseTiming, totalOf } from '@jizheng/rules';
import type { Act, ActContext } from '../../acts/act.js';
import { accountOf } from '../accounts.js';
import { issueByNumber, loadNumbers } from '../document-numbers.js';
import { isPlace, isUnit } from '../place.js';
import { alreadyThere, unknown } from '../problems.js';
import {
  appropriated,
  type ReleaseInput as Input,
  isAdvance,
  type ReleaseQuestions as Questions,
  releaseInput,
  reserved,
  type ReleaseState as State,
} from '../release-case.js';
import {
  codingOfRelease,
  documentLine,
  type MadeRelease,
  postReleases,
  settleDuties,
} from '../release-effects.js';
import { loadBalances } from '../running-balances.js';
import { RunningReleases } from '../running-releases.js';
import { findApproved } from '../stores/allocation.js';
import { findCalendars } from '../stores/budget-calendar.js';
import { determinationFor, findDeterminations } from '../stores/determination.js';
import { findPortions, type Portion, portionName } from '../stores/portion.js';
import { findReceived, findReleases, insertReleases, releaseName } from '../stores/release.js';

/** Finance releases money by document to a named place or unit (art. 33), in advance where it may (art. 30). */
export const release: Act<Input, State, Questions> = {
  name: 'release',
  title: { zh: '下达资金', en: 'release' },
  offices: ['financeDepartment'],
  input: releaseInput,
  subject: ({ fund, portion, document, recipient, amount }) => ({
    fund,
    portion,
    subject: releaseName({ document, recipient }),
    amount,
  }),

  async load(inputs, context): Promise<State> {
    const funds = inputs.map(({ fund }) => fund);
    const years = inputs.map(({ budgetYear }) => budgetYear);
    const documents = inputs.map(({ document }) => document);
    const portions = await findPortions(context.client, context.jurisdiction, funds);
    const accounts = inputs.flatMap((asked) => {
      const portion = portions.get(portionName(asked.fund, asked.portion));
      return portion === undefined ? [] : [appropriated(asked, portion), reserved(asked, portion)];
    });
    return {
      portions,
      calendars: await findCalendars(context, years),
      balances: await loadBalances(context, accounts),
      releases: new RunningReleases({
        approved: await findApproved(context, funds, years),
        received: await findReceived(context, funds, years),
        known: await findReleases(context, documents),
      }),
      numbers: await loadNumbers(context, documents),
      exceptions: await findDeterminations(context.client, context.jurisdiction, art(30, 1), funds),
    };
  },

  decide(asked, state, context) {
    const portion = state.portions.get(portionName(asked.fund, asked.portion));
    if (portion === undefined) return unknown('portion', portionName(asked.fund, asked.portion));
    const { recipient, document } = asked;
    const isNamed = isPlace(recipient, context.jurisdiction) || isUnit(recipient);
    if (!isNamed && recipient !== portion.department) return unknown('place', recipient);
    if (state.releases.has(asked)) return alreadyThere('release', releaseName(asked));
    const advance = isAdvance(asked, state, context);
    const problem = state.numbers.check(document, codingOfRelease(asked, portion, advance));
    if (problem !== null) return problem;
    const answer = askRelease(asked, portion, state, context);
    return ok(
      advance
        ? { release: answer, advance: askAdvance(asked, portion, state, context) }
        : { release: answer, timing: askTiming(asked, portion, state, context) },
    );
  },

  apply(asked, decisions, state) {
    const portion = state.portions.get(portionName(asked.fund, asked.portion));
    if (portion === undefined) return;
    const advance = decisions.advance !== undefined;
    state.numbers.take(asked.document, codingOfRelease(asked, portion, advance));
    state.releases.add(asked);
    state.balances.move(
      appropriated(asked, portion),
      accountOf(asked, asked.recipient, 'released'),
      asked.amount,
    );
  },

  async store(done, state, context) {
    const made = done.flatMap((each): MadeRelease[] => {
      const portion = state.portions.get(portionName(each.input.fund, each.input.portion));
      return portion === undefined ? [] : [{ each, portion, advance: each.decisions.advance !== undefined }];
    });
    const documents = await issueByNumber(context, state.numbers, made.map(documentLine));
    const posted = await postReleases(made, documents, context);
    if (!posted.ok) return posted;
    await insertReleases(
      context,
      made.map(({ each, advance }) => ({ ...each.input, advance })),
    );
    await settleDuties(made, context);
    return ok(null);
  },
};

function askRelease(asked: Input, portion: Portion, { releases, balances }: State, { policy }: ActContext) {
  const kept = balances.of(reserved(asked, portion));
  return releaseRule.decide(
    {
      authority: portion.authority,
      planApproved: releases.isPlanned(asked),
      amount: asked.amount,
      unreleased: totalOf([balances.of(appropriated(asked, portion)), kept]),
      reserved: kept,
      recipient: asked.recipient === portion.department ? 'departmentLump' : 'placeOrUnit',
      namesProjects: asked.namesProjects,
    },
    policy,
  );
}

const askAdvance = (
  asked: Input,
  portion: Portion,
  { releases, exceptions }: State,
  { on, policy }: ActContext,
) =>
  advanceRelease.decide(
    {
      on,
      planApproved: releases.isPlanned(asked),
      spentBy: portion.transferClass === 'provincialLevel' ? 'province' : 'cities',
      authority: portion.authority,
      amount: asked.amount,
      inDepartmentBudget: asked.inDepartmentBudget,
      withProjects: releases.isPlannedByProject(asked),
      withTaskList: asked.withTaskList,
      determination: determinationFor(exceptions, {
        ...asked,
        subject: asked.document,
        amount: fen(asked.amount - asked.inDepartmentBudget),
      }),
    },
    policy,
  );

const askTiming = (
  asked: Input,
  { transferClass, spendingClass }: Portion,
  state: State,
  { on, policy }: ActContext,
) =>
  releaseTiming.decide(
    {
      step: transferClass === 'provincialLevel' ? 'departmentBudget' : transferClass,
      spendingClass,
      releasedInAdvance: false,
      start: state.calendars.get(asked.budgetYear)?.congressApprovedOn ?? on,
      on,
    },
    policy,
  );
