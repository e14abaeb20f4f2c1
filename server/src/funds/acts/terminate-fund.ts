import { choiceKind, OFFICE, ok, recordKind, textKind, type ValueOf } from '@jizheng/rules';
import type { Act, NoQuestions } from '../../acts/act.js';
import { unknown, wrongState } from '../problems.js';
import { endFunds, type Fund, findFunds } from '../stores/fund.js';
import { endByTerminations, findTerminations, type TerminationProposal } from '../stores/termination.js';

const { governor, executiveMeeting, partyGroupMeeting } = OFFICE;

const input = recordKind({
  fund: textKind,
  /** Number of the proposal that it carries out. */
  proposal: textKind,
  approvedBy: choiceKind({ governor, executiveMeeting, partyGroupMeeting }),
  /** Number of the paper that shows the approval. */
  document: textKind,
});

type Input = ValueOf<typeof input>;

interface State {
  readonly funds: ReadonlyMap<string, Fund>;
  readonly proposals: ReadonlyMap<string, TerminationProposal>;
  /** Funds that this batch ends. */
  readonly ended: Set<string>;
}

const isEndOfTerm = ({ grounds }: TerminationProposal): boolean => grounds.includes('endOfTerm');

/**
 * A fund ends on a proposal of finance that was approved (art. 16, 17): after its term, or before it. What a grade of
 * poor proposes by itself ends no fund before finance has weighed it.
 */
export const terminateFund: Act<Input, State, NoQuestions> = {
  name: 'terminateFund',
  title: { zh: '终止或者撤销专项资金', en: 'end a fund' },
  offices: ['financeDepartment'],
  input,
  subject: ({ fund, proposal }) => ({ fund, portion: null, subject: proposal, amount: null }),

  async load(inputs, context): Promise<State> {
    const codes = inputs.map(({ fund }) => fund);
    const numbers = inputs.map(({ proposal }) => proposal);
    return {
      funds: await findFunds(context, codes),
      proposals: await findTerminations(context, numbers),
      ended: new Set(),
    };
  },

  decide({ fund: code, proposal: number }, { funds, proposals, ended }, context) {
    const fund = funds.get(code);
    if (fund === undefined) return unknown('fund', code);
    const proposal = proposals.get(number);
    if (proposal?.fund !== code) return unknown('proposal', number);
    if (!proposal.weighed) return wrongState('proposal', number, 'notWeighed');
    if (fund.state !== 'approved' || ended.has(code)) return wrongState('fund', code, fund.state);
    const isInTerm = fund.termTo !== null && context.on <= fund.termTo;
    return isEndOfTerm(proposal) && isInTerm ? wrongState('fund', code, 'inTerm') : ok({});
  },

  apply({ fund }, _decisions, { ended }) {
    ended.add(fund);
  },

  async store(done, { proposals }, context) {
    await endFunds(
      context,
      done.flatMap(({ input: { fund, proposal: number } }) => {
        const proposal = proposals.get(number);
        if (proposal === undefined) return [];
        return [{ fund, state: isEndOfTerm(proposal) ? ('ended' as const) : ('terminated' as const) }];
      }),
    );
    await endByTerminations(
      context,
      done.map(({ act, input: { proposal } }) => ({ number: proposal, act })),
    );
    return ok(null);
  },
};
