import {
  AUTHORITY,
  art,
  authority as authorityRule,
  choiceKind,
  fen,
  fundList,
  moneyKind,
  ok,
  optionalKind,
  recordKind,
  SELECTION,
  SPENDING_CLASS,
  SUPPORT_MODE,
  TRANSFER_CLASS,
  textKind,
  totalOf,
  type ValueOf,
} from '@jizheng/rules';
import type { Act } from '../../acts/act.js';
import { contradictory } from '../contradiction.js';
import { yearKind } from '../kinds.js';
import { unknown, wrongState } from '../problems.js';
import { determinationFor, findDeterminations, type RecordedDetermination } from '../stores/determination.js';
import { type Fund, findFunds } from '../stores/fund.js';
import { findListEntries, insertListEntries, type ListEntry } from '../stores/list-entry.js';
import { findPortions, type Portion, portionName } from '../stores/portion.js';
import { insertPortions } from '../stores/portion-entry.js';

const input = recordKind({
  listYear: yearKind,
  fund: textKind,
  portion: textKind,
  name: textKind,
  authority: choiceKind(AUTHORITY),
  nature: authorityRule.facts.nature.kind,
  spendingClass: choiceKind(SPENDING_CLASS),
  selection: choiceKind(SELECTION),
  supportMode: choiceKind(SUPPORT_MODE),
  transferClass: choiceKind(TRANSFER_CLASS),
  /** Basis of rules of its own (art. 40), or null. */
  ownRulesBasis: optionalKind(textKind),
  functionCode: textKind,
  governmentEconomicCode: textKind,
  departmentEconomicCode: textKind,
  preparation: fundList.facts.preparation.kind,
  /** What the list must state; null = missing. */
  scale: optionalKind(moneyKind),
  amount: optionalKind(moneyKind),
  use: optionalKind(textKind),
  performanceTarget: optionalKind(textKind),
});

type Input = ValueOf<typeof input>;

/** A line without the fund's scale or its own amount cannot be asked about its authority: it is incomplete. */
type Questions = {
  readonly fundList: ReturnType<typeof fundList.decide>;
  readonly authority?: ReturnType<typeof authorityRule.decide>;
};

interface State {
  readonly funds: ReadonlyMap<string, Fund>;
  readonly portions: ReadonlyMap<string, Pick<Portion, (typeof FIXED)[number]>>;
  /** Lines that are entered, those of the batch included, with the authority of their portions. */
  readonly lines: (ListEntry & Pick<Portion, 'authority'>)[];
  readonly determinations: readonly RecordedDetermination[];
}

/** What a portion keeps as long as it lives. */
const FIXED = ['authority', 'spendingClass', 'selection', 'transferClass'] as const;

const entryOf = ({ scale, use, performanceTarget, amount }: Input) => ({
  nameAndScale: scale !== null && scale > 0n,
  levelOneProject: true,
  use: use !== null,
  authority: true,
  performanceTarget: performanceTarget !== null,
  amount: amount !== null,
});

const delegatedBefore = ({ fund, listYear }: Input, { lines }: State) =>
  totalOf(
    lines
      .filter((line) => line.fund === fund && line.listYear === listYear && line.authority === 'delegated')
      .map(({ amount }) => amount),
  );

/**
 * Finance, with the departments, prepares the yearly list that guides the pipeline (art. 18), line by line; the
 * first line of a portion creates it with the authority that the fund's own measure fixes (art. 19).
 */
export const prepareFundList: Act<Input, State, Questions> = {
  name: 'prepareFundList',
  title: { zh: '编制专项资金清单', en: 'prepare the list of funds' },
  offices: ['financeDepartment'],
  input,
  subject: ({ fund, portion, listYear, amount }) => ({ fund, portion, subject: String(listYear), amount }),

  async load(inputs, context): Promise<State> {
    const { client, jurisdiction } = context;
    const codes = inputs.map(({ fund }) => fund);
    const years = inputs.map(({ listYear }) => listYear);
    const portions = await findPortions(client, jurisdiction, codes);
    const lines = await findListEntries(context, codes, years);
    return {
      funds: await findFunds(context, codes),
      portions,
      lines: lines.flatMap((line) => {
        const found = portions.get(portionName(line.fund, line.portion));
        return found === undefined ? [] : [{ ...line, authority: found.authority }];
      }),
      determinations: await findDeterminations(client, jurisdiction, art(19), codes),
    };
  },

  decide(given, state, context) {
    const { listYear, fund: code, portion, authority, nature, amount, scale } = given;
    const fund = state.funds.get(code);
    if (fund === undefined) return unknown('fund', code);
    if (fund.state !== 'applied' && fund.state !== 'approved') return wrongState('fund', code, fund.state);
    const known = state.portions.get(portionName(code, portion));
    if (known !== undefined && FIXED.some((field) => known[field] !== given[field])) {
      return contradictory(
        FIXED,
        '与已登记的一级项目不一致；变更的，请另设一级项目编码',
        'the level-1 project was entered otherwise; a changed one takes a code of its own',
      );
    }
    const decided = fundList.decide(
      { preparedOn: context.on, listYear, preparation: given.preparation, entry: entryOf(given) },
      context.policy,
    );
    if (amount === null || scale === null) return ok({ fundList: decided });
    if (amount > scale) {
      return contradictory(['amount', 'scale'], '额度大于资金规模', 'the amount exceeds the scale');
    }
    const before = delegatedBefore(given, state);
    const determinationAbout = (subject: string) =>
      determinationFor(state.determinations, { fund: code, portion, subject, budgetYear: listYear });
    const facts = {
      authority,
      fixedByMeasure: fund.measure !== null,
      nature,
      delegatedAmount: authority === 'delegated' ? fen(before + amount) : before,
      fundAmount: scale,
      determination: determinationAbout(portion),
      mainForm: determinationAbout(code),
    };
    return ok({ fundList: decided, authority: authorityRule.decide(facts, context.policy) });
  },

  apply({ listYear, fund, portion, authority, scale, amount }, _decisions, { lines }) {
    if (scale !== null && amount !== null) {
      lines.push({ listYear, fund, portion, scale, amount, authority });
    }
  },

  async store(done, _state, context) {
    const complete = done.flatMap(({ act, input: given }) => {
      const { scale, amount, use, performanceTarget } = given;
      return scale === null || amount === null || use === null || performanceTarget === null
        ? []
        : [{ ...given, scale, amount, useOfMoney: use, performanceTarget, act }];
    });
    await insertPortions(
      context,
      complete.map(({ portion, ...given }) => ({ ...given, code: portion })),
    );
    await insertListEntries(context, complete);
    return ok(null);
  },
};
