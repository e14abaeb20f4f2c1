import {
  adminAllowance,
  art,
  type Fen,
  flagKind,
  moneyKind,
  ok,
  recordKind,
  textKind,
  totalOf,
  type ValueOf,
} from '@jizheng/rules';
import type { Act } from '../../acts/act.js';
import { postFor } from '../../acts/posting.js';
import type { AccountKey } from '../../ledger/account.js';
import { accountOf } from '../accounts.js';
import { codingOf, type DocumentNumbers, issueByNumber, loadNumbers } from '../document-numbers.js';
import { yearKind } from '../kinds.js';
import { isPlace, isUnit } from '../place.js';
import { insufficient, unknown } from '../problems.js';
import { settleReleaseDuties } from '../release-duties.js';
import { RunningAllowances } from '../running-allowances.js';
import { loadBalances, type RunningBalances } from '../running-balances.js';
import { findGranted } from '../stores/allowance.js';
import { findPortions, type Portion, portionName } from '../stores/portion.js';
import { findPortionQuotas, type PortionQuota, portionYearName } from '../stores/portion-quota.js';

const input = recordKind({
  number: textKind,
  fund: textKind,
  portion: textKind,
  budgetYear: yearKind,
  /** The department, out of what is not released; or a place or unit, out of what it received. */
  holder: textKind,
  amount: moneyKind,
  uses: adminAllowance.facts.uses.kind,
  preparationMet: flagKind,
});

type Input = ValueOf<typeof input>;
type Questions = { readonly allowance: ReturnType<typeof adminAllowance.decide> };

interface State {
  readonly portions: ReadonlyMap<string, Portion>;
  readonly quotas: ReadonlyMap<string, PortionQuota>;
  readonly granted: RunningAllowances;
  readonly balances: RunningBalances;
  readonly numbers: DocumentNumbers;
}

const sourceOf = (asked: Input, { department }: Portion): AccountKey =>
  accountOf(asked, asked.holder, asked.holder === department ? 'appropriated' : 'released');
const targetOf = (asked: Input): AccountKey => accountOf(asked, asked.holder, 'allowance');
const titleOf = ({ name }: Portion): string => `${name}工作经费`;

/** 第三十二条: finance approves how much of a fund may pay for managing it, and for what. */
export const approveAllowance: Act<Input, State, Questions> = {
  name: 'approveAllowance',
  title: { zh: '核定工作经费', en: 'approve an administration allowance' },
  offices: ['financeDepartment'],
  input,
  subject: ({ fund, portion, number, amount }) => ({ fund, portion, subject: number, amount }),

  async load(inputs, context): Promise<State> {
    const funds = inputs.map(({ fund }) => fund);
    const years = inputs.map(({ budgetYear }) => budgetYear);
    const portions = await findPortions(context.client, context.jurisdiction, funds);
    const accounts = inputs.flatMap((asked) => {
      const portion = portions.get(portionName(asked.fund, asked.portion));
      return portion === undefined ? [] : [sourceOf(asked, portion)];
    });
    return {
      portions,
      quotas: await findPortionQuotas(context, funds, years),
      granted: new RunningAllowances(await findGranted(context, funds, years)),
      balances: await loadBalances(context, accounts),
      numbers: await loadNumbers(
        context,
        inputs.map(({ number }) => number),
      ),
    };
  },

  decide(asked, { portions, quotas, granted, balances, numbers }, { jurisdiction, policy }) {
    const { holder, amount, uses, preparationMet } = asked;
    const portion = portions.get(portionName(asked.fund, asked.portion));
    if (portion === undefined) return unknown('portion', portionName(asked.fund, asked.portion));
    const { authority, department } = portion;
    if (holder !== department && !isPlace(holder, jurisdiction) && !isUnit(holder))
      return unknown('place', holder);
    const scale = quotas.get(portionYearName(asked))?.approved ?? null;
    if (scale === null) return unknown('quota', portionYearName(asked));
    const problem = numbers.check(asked.number, codingOf(portion, titleOf(portion), asked.budgetYear));
    if (problem !== null) return problem;
    const available = balances.of(sourceOf(asked, portion));
    if (available < amount) return insufficient(available);
    const localBefore = granted.local(asked, department);
    const local: Fen = holder === department ? localBefore : totalOf([localBefore, amount]);
    const allowance = totalOf([granted.total(asked), amount]);
    return ok({
      allowance: adminAllowance.decide({ authority, scale, allowance, local, uses, preparationMet }, policy),
    });
  },

  apply(asked, _, { portions, granted, balances, numbers }) {
    const portion = portions.get(portionName(asked.fund, asked.portion));
    if (portion === undefined) return;
    granted.add(asked, asked.holder, asked.amount);
    balances.move(sourceOf(asked, portion), targetOf(asked), asked.amount);
    numbers.take(asked.number, codingOf(portion, titleOf(portion), asked.budgetYear));
  },

  async store(done, { portions, numbers }, context) {
    const grants = done.flatMap((each) => {
      const portion = portions.get(portionName(each.input.fund, each.input.portion));
      return portion === undefined ? [] : [{ each, portion }];
    });
    const documents = await issueByNumber(
      context,
      numbers,
      grants.map(({ each: { act, input: asked }, portion }) => ({
        portion,
        details: {
          ...asked,
          title: titleOf(portion),
          recipient: asked.holder,
          source: 'moved' as const,
          act,
        },
      })),
    );
    const posted = await postFor(
      context,
      'allowance',
      art(32),
      grants.map(({ each: { key, input: asked, decisionIds }, portion }) => ({
        key,
        from: sourceOf(asked, portion),
        to: targetOf(asked),
        amount: asked.amount,
        document: documents.get(asked.number) ?? 0n,
        decision: decisionIds.allowance,
      })),
    );
    if (!posted.ok) return posted;
    await settleReleaseDuties(
      context,
      done.map(({ act, input: asked }) => ({ ...asked, act })),
    );
    return ok(null);
  },
};
