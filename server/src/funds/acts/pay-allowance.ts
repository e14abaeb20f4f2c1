import {
  adminAllowance,
  art,
  flagKind,
  moneyKind,
  ok,
  recordKind,
  textKind,
  type ValueOf,
} from '@jizheng/rules';
import type { Act } from '../../acts/act.js';
import { postFor } from '../../acts/posting.js';
import type { Stage } from '../../ledger/account.js';
import { accountOf } from '../accounts.js';
import { yearKind } from '../kinds.js';
import { alreadyThere, insufficient, unknown } from '../problems.js';
import { RunningAllowances } from '../running-allowances.js';
import { loadBalances, type RunningBalances } from '../running-balances.js';
import { findGranted } from '../stores/allowance.js';
import { findDocuments, type IssuedDocument } from '../stores/document.js';
import { findPortions, type Portion, portionName } from '../stores/portion.js';
import { findPortionQuotas, type PortionQuota, portionYearName } from '../stores/portion-quota.js';
import { findPaidVouchers } from '../stores/voucher.js';

const input = recordKind({
  voucher: textKind,
  /** The document that approved the allowance. */
  number: textKind,
  fund: textKind,
  portion: textKind,
  budgetYear: yearKind,
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
  readonly documents: ReadonlyMap<string, IssuedDocument>;
  readonly vouchers: Set<string>;
  readonly balances: RunningBalances;
}

const at = (asked: Input, stage: Stage) => accountOf(asked, asked.holder, stage);

/** 第三十二条: an allowance is spent, only on what manages the fund. */
export const payAllowance: Act<Input, State, Questions> = {
  name: 'payAllowance',
  title: { zh: '支付工作经费', en: 'pay out of an administration allowance' },
  offices: ['financeDepartment', 'administeringDepartment', 'localFinanceBureau', 'localDepartment'],
  input,
  subject: ({ fund, portion, voucher, amount }) => ({ fund, portion, subject: voucher, amount }),

  async load(inputs, context): Promise<State> {
    const funds = inputs.map(({ fund }) => fund);
    const years = inputs.map(({ budgetYear }) => budgetYear);
    const numbers = inputs.map(({ number }) => number);
    const vouchers = inputs.map(({ voucher }) => voucher);
    return {
      portions: await findPortions(context.client, context.jurisdiction, funds),
      quotas: await findPortionQuotas(context, funds, years),
      granted: new RunningAllowances(await findGranted(context, funds, years)),
      documents: await findDocuments(context, numbers),
      vouchers: await findPaidVouchers(context, 'payAllowance', vouchers),
      balances: await loadBalances(
        context,
        inputs.map((asked) => at(asked, 'allowance')),
      ),
    };
  },

  decide(asked, { portions, quotas, granted, documents, vouchers, balances }, { policy }) {
    const portion = portions.get(portionName(asked.fund, asked.portion));
    if (portion === undefined) return unknown('portion', portionName(asked.fund, asked.portion));
    const scale = quotas.get(portionYearName(asked))?.approved ?? null;
    if (scale === null) return unknown('quota', portionYearName(asked));
    if (!documents.has(asked.number)) return unknown('document', asked.number);
    if (vouchers.has(asked.voucher)) return alreadyThere('document', asked.voucher);
    const available = balances.of(at(asked, 'allowance'));
    if (available < asked.amount) return insufficient(available);
    const { authority, department } = portion;
    const { uses, preparationMet } = asked;
    const allowance = granted.total(asked);
    const local = granted.local(asked, department);
    return ok({
      allowance: adminAllowance.decide({ authority, scale, allowance, local, uses, preparationMet }, policy),
    });
  },

  apply(asked, _, { vouchers, balances }) {
    vouchers.add(asked.voucher);
    balances.move(at(asked, 'allowance'), at(asked, 'allowancePaid'), asked.amount);
  },

  store: (done, { documents }, context) =>
    postFor(
      context,
      'allowancePayment',
      art(32),
      done.map(({ key, input: asked, decisionIds }) => ({
        key,
        from: at(asked, 'allowance'),
        to: at(asked, 'allowancePaid'),
        amount: asked.amount,
        document: documents.get(asked.number)?.id ?? 0n,
        decision: decisionIds.allowance,
      })),
    ),
};
