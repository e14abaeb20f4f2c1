import {
  art,
  disbursement,
  flagKind,
  moneyKind,
  ok,
  optionalKind,
  recordKind,
  textKind,
  totalOf,
  type ValueOf,
  yearOf,
} from '@jizheng/rules';
import type { Act } from '../../acts/act.js';
import { postFor } from '../../acts/posting.js';
import type { AccountKey } from '../../ledger/account.js';
import { accountOf, projectHolder } from '../accounts.js';
import { contradictory } from '../contradiction.js';
import { yearKind } from '../kinds.js';
import { alreadyThere, unknown, wrongState } from '../problems.js';
import { loadBalances, type RunningBalances } from '../running-balances.js';
import { findDocuments, type IssuedDocument } from '../stores/document.js';
import { findPortions, type Portion, portionName } from '../stores/portion.js';
import { findProjects, type Project } from '../stores/project.js';
import { findPaidVouchers } from '../stores/voucher.js';

const input = recordKind({
  voucher: textKind,
  /** The quota document that gives the money. */
  document: textKind,
  fund: textKind,
  portion: textKind,
  budgetYear: yearKind,
  /** The project that is paid; null when a place or unit pays out of what it received. */
  project: optionalKind(textKind),
  recipient: optionalKind(textKind),
  amount: moneyKind,
  dueByProgress: optionalKind(moneyKind),
  withinScope: flagKind,
  diverted: flagKind,
});

type Input = ValueOf<typeof input>;
type Questions = { readonly disbursement: ReturnType<typeof disbursement.decide> };

interface State {
  /** In which it is paid. */
  readonly year: number;
  readonly portions: ReadonlyMap<string, Portion>;
  readonly projects: ReadonlyMap<string, Project>;
  readonly documents: ReadonlyMap<string, IssuedDocument>;
  readonly vouchers: Set<string>;
  readonly balances: RunningBalances;
}

const holderOf = ({ project, recipient }: Input): string =>
  project === null ? (recipient ?? '') : projectHolder(project);

/**
 * What is paid from in a year: money of an earlier budget year out of what was carried over, unless it is under
 * rules of its own (art. 40) and stands where it was released or broken down to.
 */
function sourceOf(asked: Input, { portions, year }: Pick<State, 'portions' | 'year'>): AccountKey {
  const portion = portions.get(portionName(asked.fund, asked.portion));
  const isCarried = asked.budgetYear < year && portion?.ownRulesBasis === null;
  const current = asked.project === null ? 'released' : 'allotted';
  return accountOf(asked, holderOf(asked), isCarried ? 'carriedOver' : current);
}

const stopped = (asked: Input) => accountOf(asked, holderOf(asked), 'stopped');
const paid = (asked: Input) => accountOf(asked, holderOf(asked), 'paid');

/** 第三十六条: money is paid out by treasury rules, within budget, scope and progress. */
export const disburse: Act<Input, State, Questions> = {
  name: 'disburse',
  title: { zh: '支付资金', en: 'disburse' },
  offices: ['localFinanceBureau', 'financeDepartment'],
  input,
  subject: ({ fund, portion, voucher, amount }) => ({ fund, portion, subject: voucher, amount }),

  async load(inputs, context): Promise<State> {
    const { client, jurisdiction } = context;
    const year = yearOf(context.on);
    const portions = await findPortions(
      client,
      jurisdiction,
      inputs.map(({ fund }) => fund),
    );
    const accounts = inputs.flatMap((asked) => [sourceOf(asked, { portions, year }), stopped(asked)]);
    return {
      year,
      portions,
      projects: await findProjects(
        client,
        jurisdiction,
        inputs.flatMap(({ project }) => (project === null ? [] : [project])),
      ),
      documents: await findDocuments(
        context,
        inputs.map(({ document }) => document),
      ),
      vouchers: await findPaidVouchers(
        context,
        'disburse',
        inputs.map(({ voucher }) => voucher),
      ),
      balances: await loadBalances(context, accounts),
    };
  },

  decide(asked, state, { policy }) {
    const portion = state.portions.get(portionName(asked.fund, asked.portion));
    if (portion === undefined) return unknown('portion', portionName(asked.fund, asked.portion));
    const problem = problemOf(asked, state);
    if (problem !== null) return problem;
    const { authority, ownRulesBasis: ownRules } = portion;
    const { amount, dueByProgress, withinScope, diverted } = asked;
    const { balances, year } = state;
    const unpaid = totalOf([balances.of(sourceOf(asked, state)), balances.of(stopped(asked))]);
    const age = year - asked.budgetYear;
    const facts = { authority, amount, unpaid, dueByProgress, withinScope, diverted, age, ownRules };
    // Re-used money has left the fund: it is not paid as the fund's money any more.
    return ok({ disbursement: disbursement.decide({ ...facts, reuseFiled: false }, policy) });
  },

  apply(asked, _, state) {
    state.vouchers.add(asked.voucher);
    state.balances.move(sourceOf(asked, state), paid(asked), asked.amount);
  },

  store: (done, state, context) =>
    postFor(
      context,
      'disbursement',
      art(36),
      done.map(({ key, input: asked, decisionIds }) => ({
        key,
        from: sourceOf(asked, state),
        to: paid(asked),
        amount: asked.amount,
        document: state.documents.get(asked.document)?.id ?? 0n,
        decision: decisionIds.disbursement,
      })),
    ),
};

/** What was entered names things that exist, are not stopped, and was not paid before. */
function problemOf(asked: Input, { projects, documents, vouchers, year }: State) {
  if (asked.project === null && asked.recipient === null) {
    return contradictory(
      ['project', 'recipient'],
      '没有写明项目或者单位',
      'neither project nor unit is named',
    );
  }
  if (asked.budgetYear > year) {
    return contradictory(
      ['budgetYear'],
      '资金所属年度尚未开始',
      'the budget year of the money has not begun',
    );
  }
  const project = asked.project === null ? null : projects.get(asked.project);
  if (project === undefined) return unknown('project', asked.project ?? '');
  if (project?.state === 'stopped') return wrongState('project', project.code, project.state);
  if (!documents.has(asked.document)) return unknown('document', asked.document);
  return vouchers.has(asked.voucher) ? alreadyThere('document', asked.voucher) : null;
}
