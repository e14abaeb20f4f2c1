import {
  fail,
  fen,
  flagKind,
  type Office,
  ok,
  type PlainDate,
  type RouteStep,
  recordKind,
  textKind,
  type ValueOf,
} from '@jizheng/rules';
import type { Act, ActContext, Done, NoQuestions } from '../../acts/act.js';
import { NO_MONEY } from '../accounts.js';
import { duty } from '../duty.js';
import { unknown, wrongState } from '../problems.js';
import { type Application, advanceApplications, findApplications } from '../stores/application.js';
import { approveFunds, type Fund, findFunds } from '../stores/fund.js';
import { closeTasks, openTasks } from '../stores/task.js';

const input = recordKind({
  fund: textKind,
  application: textKind,
  consents: flagKind,
  /** Number of the paper that shows it: presentation, opinion, minutes or approval. */
  document: textKind,
});

type Input = ValueOf<typeof input>;

interface State {
  readonly on: PlainDate;
  readonly applications: Map<string, Application>;
  readonly funds: Map<string, Fund>;
}

/** The offices that may take each step. */
const TAKEN_BY: { readonly [S in RouteStep]: readonly Office[] } = {
  financeDepartment: ['financeDepartment'],
  viceGovernorForFinance: ['viceGovernorForFinance'],
  meeting: ['executiveMeeting', 'partyGroupMeeting'],
  governor: ['governor'],
};

function afterStep(application: Application, consents: boolean, on: PlainDate): Application {
  if (!consents) return { ...application, state: 'rejected', decidedOn: on };
  const stepsDone = application.stepsDone + 1;
  return stepsDone === application.route.length
    ? { ...application, stepsDone, state: 'approved', decidedOn: on }
    : { ...application, stepsDone };
}

/** What the last consent makes of the fund. An extension is a new term that counts its own additions (⚖). */
function afterApproval(fund: Fund, { purpose, amount, reduced, termFrom, termTo }: Application): Fund {
  const approvedTotal = fen(fund.approvedTotal + amount - reduced);
  switch (purpose) {
    case 'establish':
      return { ...fund, state: 'approved', termFrom, termTo, approvedTotal, addedTotal: NO_MONEY };
    case 'adjust':
      return { ...fund, approvedTotal, addedTotal: fen(fund.addedTotal + amount) };
    case 'extend':
      return { ...fund, state: 'approved', termTo, approvedTotal, addedTotal: NO_MONEY };
  }
}

/**
 * One step of the approval route (art. 15): finance presents, the vice-governor for finance reviews, a meeting
 * deliberates where one is due, the governor approves. No step is skipped; a no ends the route. A fund that was cancelled
 * meanwhile is not brought back by what it had applied for.
 */
export const walkApprovalRoute: Act<Input, State, NoQuestions> = {
  name: 'walkApprovalRoute',
  title: { zh: '报批', en: 'a step of the approval' },
  offices: Object.values(TAKEN_BY).flat(),
  input,
  subject: ({ fund, application }) => ({ fund, portion: null, subject: application, amount: null }),

  async load(inputs, context): Promise<State> {
    const numbers = inputs.map(({ application }) => application);
    const funds = inputs.map(({ fund }) => fund);
    return {
      on: context.on,
      applications: await findApplications(context, numbers),
      funds: await findFunds(context, funds),
    };
  },

  decide({ fund, application: name, consents }, { applications, funds }, { office }) {
    const application = applications.get(name);
    if (application?.fund !== fund) return unknown('application', name);
    const { state, route, stepsDone } = application;
    const step = route[stepsDone];
    if (state !== 'underReview' || step === undefined) {
      return wrongState('application', name, state);
    }
    if (consents && funds.get(fund)?.state === 'terminated') return wrongState('fund', fund, 'terminated');
    if (!route.some((each) => TAKEN_BY[each].includes(office))) {
      return fail({ code: 'notThisOffice', office, act: 'walkApprovalRoute' });
    }
    return TAKEN_BY[step].includes(office) ? ok({}) : wrongState('application', name, step);
  },

  apply({ fund: code, application: name, consents }, _decisions, { on, applications, funds }) {
    const application = applications.get(name);
    const fund = funds.get(code);
    if (application === undefined || fund === undefined) return;
    const after = afterStep(application, consents, on);
    applications.set(name, after);
    if (after.state === 'approved') funds.set(code, afterApproval(fund, after));
  },

  async store(done, state, context) {
    const walked = done.flatMap((each) => {
      const application = state.applications.get(each.input.application);
      return application === undefined ? [] : [{ each, application }];
    });
    await advanceApplications(
      context,
      walked.map(({ application }) => application),
    );
    await approveFunds(
      context,
      walked.flatMap(({ application }) => approvalIn(application, state)),
    );
    await settleDuties(walked, context);
    return ok(null);
  },
};

function approvalIn({ state, fund: code }: Application, { funds }: State) {
  const fund = funds.get(code);
  if (state !== 'approved' || fund === undefined) return [];
  const { termFrom, termTo, approvedTotal, addedTotal } = fund;
  return termFrom === null || termTo === null ? [] : [{ code, termFrom, termTo, approvedTotal, addedTotal }];
}

/** A decided application fulfils the duty to decide it; a new term brings the duty to end it in time. */
async function settleDuties(
  walked: readonly { readonly each: Done<Input, NoQuestions>; readonly application: Application }[],
  context: ActContext,
): Promise<void> {
  const decided = walked.filter(({ application }) => application.state !== 'underReview');
  await closeTasks(
    context,
    decided.map(({ each: { act }, application }) => ({
      deadline: 'newFundApproved',
      subject: application.number,
      act,
    })),
  );
  const newTerms = decided.filter(
    ({ application: { state, purpose } }) => state === 'approved' && purpose !== 'adjust',
  );
  await openTasks(
    context,
    newTerms.map(({ each: { act }, application: { fund, termTo } }) =>
      duty({ deadline: 'endOfTerm', fund, subject: fund, act }, { termEnd: termTo }, context),
    ),
  );
}
