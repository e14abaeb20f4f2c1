import { art, fen, moneyKind, ok, recordKind, textKind, type ValueOf, violation } from '@jizheng/rules';
import type { Act, Done } from '../../acts/act.js';
import { postFor } from '../../acts/posting.js';
import { accountOf, GENERAL } from '../accounts.js';
import { contradictory } from '../contradiction.js';
import {
  codingOf,
  type DocumentLine,
  type DocumentNumbers,
  issueByNumber,
  loadNumbers,
} from '../document-numbers.js';
import { insufficient, unknown, wrongState } from '../problems.js';
import { loadBalances, type RunningBalances } from '../running-balances.js';
import type { RecordedDetermination } from '../stores/determination.js';
import { findPortions, type Portion, portionName } from '../stores/portion.js';
import { findViolations, type Violation } from '../stores/violation.js';
import { determinedAbout, findSerious, paidTo } from '../violation-case.js';

const input = recordKind({
  /** The document under which the money comes back. */
  number: textKind,
  fund: textKind,
  violation: textKind,
  amount: moneyKind,
});

type Input = ValueOf<typeof input>;
type Questions = { readonly violation: ReturnType<typeof violation.decide> };

interface State {
  readonly violations: ReadonlyMap<string, Violation>;
  readonly portions: ReadonlyMap<string, Portion>;
  readonly serious: readonly RecordedDetermination[];
  readonly balances: RunningBalances;
  readonly numbers: DocumentNumbers;
}

interface Case {
  readonly found: Violation;
  readonly portion: Portion;
}

function caseOf(asked: Input, { violations, portions }: State): Case | null {
  const found = violations.get(asked.violation);
  const portion = found && portions.get(portionName(found.fund, found.portion));
  return found?.fund !== asked.fund || portion === undefined ? null : { found, portion };
}

const titleOf = ({ name }: Portion): string => `${name}追回资金`;
const codingOfCase = ({ found, portion }: Case): string =>
  codingOf(portion, titleOf(portion), found.budgetYear);

/** 第四十七条: the department recovers what was paid to an applicant that violated. */
export const recoverFunds: Act<Input, State, Questions> = {
  name: 'recoverFunds',
  title: { zh: '追回资金', en: 'recover funds' },
  offices: ['administeringDepartment'],
  input,
  subject: ({ fund, violation: found, amount }) => ({
    fund,
    portion: null,
    subject: found,
    amount,
  }),

  async load(inputs, context): Promise<State> {
    const violations = await findViolations(
      context,
      inputs.map((asked) => asked.violation),
    );
    const found = [...violations.values()];
    const funds = found.map(({ fund }) => fund);
    return {
      violations,
      portions: await findPortions(context.client, context.jurisdiction, funds),
      serious: await findSerious(context, funds),
      balances: await loadBalances(context, found.map(paidTo)),
      numbers: await loadNumbers(
        context,
        inputs.map(({ number }) => number),
      ),
    };
  },

  decide(asked, state, { policy }) {
    const about = caseOf(asked, state);
    if (about === null) return unknown('violation', asked.violation);
    const { found } = about;
    if (found.wrongdoer === 'office') return wrongState('violation', found.number, 'referred');
    if (asked.amount === 0n) return contradictory(['amount'], '追回金额为零', 'nothing is recovered');
    const problem = state.numbers.check(asked.number, codingOfCase(about));
    if (problem !== null) return problem;
    const paid = state.balances.of(paidTo(found));
    if (asked.amount > paid) return insufficient(paid);
    const { wrongdoer, published: publish, noticed: notice, heard: defence } = found;
    const serious = determinedAbout(found.number, found, state.serious);
    const facts = { wrongdoer, paid, publish, hearing: { notice, defence }, serious };
    return ok({ violation: violation.decide(facts, policy) });
  },

  apply(asked, _, state) {
    const about = caseOf(asked, state);
    if (about === null) return;
    state.balances.move(paidTo(about.found), accountOf(about.found, GENERAL, 'generalBudget'), asked.amount);
    state.numbers.take(asked.number, codingOfCase(about));
  },

  async store(done, state, context) {
    const made = done.flatMap((each) => {
      const about = caseOf(each.input, state);
      return about === null ? [] : [{ each, about }];
    });
    const documents = await issueByNumber(
      context,
      state.numbers,
      made.map(({ each, about }) => documentLine(each, about)),
    );
    return postFor(
      context,
      'recovery',
      art(47),
      made.map(({ each: { key, input: asked, decisionIds }, about: { found } }) => ({
        key,
        from: paidTo(found),
        to: accountOf(found, GENERAL, 'generalBudget'),
        amount: asked.amount,
        document: documents.get(asked.number) ?? 0n,
        decision: decisionIds.violation,
      })),
    );
  },
};

const documentLine = (
  { act, input: { number, amount } }: Done<Input, Questions>,
  { found, portion }: Case,
): DocumentLine => ({
  portion,
  details: {
    number,
    title: titleOf(portion),
    recipient: found.project ?? found.unitCode,
    budgetYear: found.budgetYear,
    source: 'returned',
    amount: fen(-amount),
    act,
  },
});
