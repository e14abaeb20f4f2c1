import {
  choiceKind,
  countKind,
  dateKind,
  fail,
  flagKind,
  listKind,
  moneyKind,
  ok,
  optionalKind,
  recordKind,
  type Text,
  textKind,
  yearKind,
} from '@jizheng/rules';
import type pg from 'pg';
import { BUSINESS } from '../../office/access.js';
import { MONEY_NODE } from '../../reading/fund/money.js';
import { bilingualKind, idKind, provisionKind, signedMoneyKind, wordsKind } from '../../reading/kinds.js';
import { readWhyOfAccount } from '../../reading/why/account.js';
import { readWhyOfFund, readWhyOfMoney } from '../../reading/why/fund.js';
import { type AboutFund, GROUNDS } from '../../reading/why/grounds.js';
import type { WhyRefusal } from '../../reading/why/why.js';
import { type Endpoint, reading } from '../endpoint.js';
import { type Problem, problem } from '../problem.js';
import { badCursor } from './list-endpoint.js';
import { missing } from './missing.js';

const access = { who: 'positions', positions: BUSINESS } as const;
const many = countKind({ zh: '笔', en: '' });

const SIGN = {
  plus: { zh: '加', en: 'plus' },
  minus: { zh: '减', en: 'minus' },
} as const;

const termKind = recordKind({ title: bilingualKind, sign: choiceKind(SIGN), amount: moneyKind, count: many });

const partKind = recordKind({
  title: bilingualKind,
  detail: optionalKind(wordsKind),
  document: optionalKind(wordsKind),
  amount: signedMoneyKind,
  on: dateKind,
  provision: optionalKind(provisionKind),
  act: optionalKind(idKind),
  decision: optionalKind(idKind),
});

const whyKind = recordKind({
  title: bilingualKind,
  amount: optionalKind(signedMoneyKind),
  share: optionalKind(recordKind({ of: moneyKind, percent: wordsKind })),
  act: optionalKind(idKind),
  terms: listKind(termKind),
  parts: listKind(partKind),
  next: optionalKind(wordsKind),
});

const page = { asOf: optionalKind(dateKind), cursor: optionalKind(textKind) };
const ofYear = { year: optionalKind(yearKind), ...page };

const ABOUT = Object.fromEntries(Object.entries(GROUNDS).map(([name, { title }]) => [name, title])) as {
  readonly [A in AboutFund]: Text;
};

const refused = async (client: pg.ClientBase, refusal: WhyRefusal, code: string): Promise<Problem> =>
  refusal === 'badCursor' ? badCursor() : missing(client, 'fund', code);

/** Why a fact, a stage or a figure of a fund is as it is: the act that set it, or the amounts that make it up. */
const ofFund = reading({
  path: '/api/funds/:code/why/:about',
  title: {
    zh: '专项资金的事实、阶段、金额为何如此',
    en: 'why a fact, stage or figure of a fund is as it is',
  },
  tag: 'funds',
  access,
  params: recordKind({ code: textKind, about: choiceKind(ABOUT) }),
  query: recordKind(ofYear),
  answer: whyKind,
  async handle({ client, signed, params: { code, about }, query }) {
    const why = await readWhyOfFund(client, signed, about, { code, ...query });
    return why.ok ? ok({ value: why.value }) : fail(await refused(client, why.error, code));
  },
});

const node = choiceKind(MONEY_NODE);

/** Why a figure of the picture of a fund's money is as it is: what came to a place, stands there, or came from another. */
const ofMoney = reading({
  path: '/api/funds/:code/money/:node/why',
  title: { zh: '资金流向图中的金额为何如此', en: 'why an amount in the picture of the money is as it is' },
  tag: 'funds',
  access,
  params: recordKind({ code: textKind, node }),
  query: recordKind({ from: optionalKind(node), stands: optionalKind(flagKind), ...ofYear }),
  answer: whyKind,
  async handle({ client, signed, params, query: { from, stands, ...query } }) {
    const { code, node: to } = params;
    const figure = from !== null ? { from, to } : stands === true ? { stands: to } : { came: to };
    const why = await readWhyOfMoney(client, signed, figure, { code, ...query });
    return why.ok ? ok({ value: why.value }) : fail(await refused(client, why.error, code));
  },
});

/** Why an account holds what it holds: all that came in and went out. */
const ofAccount = reading({
  path: '/api/balances/:id/why',
  title: { zh: '账户余额为何如此', en: 'why an account holds what it holds' },
  tag: 'lists',
  access,
  params: recordKind({ id: idKind }),
  query: recordKind(page),
  answer: whyKind,
  async handle({ client, signed, params: { id }, query }) {
    const why = await readWhyOfAccount(client, signed, { account: id, ...query });
    if (why.ok) return ok({ value: why.value });
    return fail(why.error === 'badCursor' ? badCursor() : problem('notFound'));
  },
});

/** Why figures, states and stages are as they are. */
export const WHY_ENDPOINTS: readonly Endpoint[] = [ofFund, ofMoney, ofAccount];
