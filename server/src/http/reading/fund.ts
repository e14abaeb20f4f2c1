import {
  choiceKind,
  dateKind,
  fail,
  type Kind,
  listKind,
  moneyKind,
  ok,
  optionalKind,
  RATING,
  recordKind,
  textKind,
  type ValueOf,
  yearKind,
} from '@jizheng/rules';
import { BUSINESS } from '../../office/access.js';
import type { FundDuty } from '../../reading/fund/facts.js';
import { type FundPage, readFund } from '../../reading/fund/fund-page.js';
import { LIFE_STAGE, type LifeStage } from '../../reading/fund/lifecycle.js';
import { END_PROVISION, MONEY_NODE, type Money, type MoneyNode } from '../../reading/fund/money.js';
import {
  bilingualKind,
  labelKind,
  provisionKind,
  shareKind,
  signedMoneyKind,
  wordsKind,
} from '../../reading/kinds.js';
import { DUTY } from '../../reading/labels.js';
import { funds, portions } from '../../reading/lists/funds.js';
import { acts } from '../../reading/lists/work.js';
import { fundTag, fundVersionText } from '../acts/version.js';
import { reading } from '../endpoint.js';
import { rowKind } from './list-endpoint.js';
import { missingThen } from './missing.js';

const dutyKind = recordKind({
  deadline: wordsKind,
  title: labelKind(DUTY),
  subject: wordsKind,
  due: dateKind,
  provision: provisionKind,
});

const STAGE_STATE = {
  done: { zh: '已过', en: 'done' },
  now: { zh: '进行中', en: 'under way' },
  next: { zh: '尚未', en: 'to come' },
} as const;

const stageKind = recordKind({
  stage: choiceKind(LIFE_STAGE),
  title: labelKind(LIFE_STAGE),
  state: choiceKind(STAGE_STATE),
  on: optionalKind(dateKind),
  detail: bilingualKind,
  amount: optionalKind(moneyKind),
  provision: provisionKind,
});

const nodeKind = choiceKind(MONEY_NODE);

const moneyPictureKind = recordKind({
  total: moneyKind,
  nodes: listKind(
    recordKind({ id: nodeKind, title: labelKind(MONEY_NODE), provision: optionalKind(provisionKind) }),
  ),
  links: listKind(recordKind({ from: nodeKind, to: nodeKind, amount: moneyKind })),
  ends: listKind(recordKind({ node: nodeKind, amount: moneyKind })),
});

const figuresKind = recordKind({
  quota: moneyKind,
  quotaBefore: optionalKind(moneyKind),
  released: moneyKind,
  unreleased: moneyKind,
  paid: moneyKind,
  carriedOver: moneyKind,
  clawedBack: moneyKind,
  releasedShare: shareKind,
  paidShare: shareKind,
  paidByMonth: listKind(recordKind({ month: dateKind, amount: signedMoneyKind })),
  rating: optionalKind(choiceKind(RATING)),
});

const fundPageKind = recordKind({
  fund: rowKind(funds.columns),
  portions: listKind(rowKind(portions.columns)),
  year: yearKind,
  years: listKind(yearKind),
  nextDue: optionalKind(dutyKind),
  overdue: listKind(dutyKind),
  lifecycle: listKind(stageKind),
  money: optionalKind(moneyPictureKind),
  figures: optionalKind(figuresKind),
  acts: listKind(rowKind(acts.columns)),
  version: wordsKind,
});

type FundJson = ValueOf<typeof fundPageKind>;

const dutyJson = (duty: FundDuty) => ({ ...duty, title: duty.deadline });

const stageJson = (stage: LifeStage) => ({ ...stage, title: stage.stage });

function moneyJson(money: Money): NonNullable<FundJson['money']> {
  const ids = new Set<MoneyNode>(money.links.flatMap(({ from, to }) => [from, to]));
  return {
    ...money,
    nodes: [...ids].map((id) => ({ id, title: id, provision: END_PROVISION[id] ?? null })),
  };
}

const fundJson = ({ nextDue, overdue, lifecycle, money, figures, version, ...page }: FundPage): FundJson => ({
  ...page,
  version: fundVersionText(version),
  nextDue: nextDue === null ? null : dutyJson(nextDue),
  overdue: overdue.map(dutyJson),
  lifecycle: lifecycle.map(stageJson),
  money: money === null ? null : moneyJson(money),
  // What a rating is called is a closed list of the database itself.
  figures: figures as FundJson['figures'],
});

const query = recordKind({ year: optionalKind(yearKind), asOf: optionalKind(dateKind) });

/** A fund in one look: its life, its money, what comes due. */
export const fund = reading({
  path: '/api/funds/:code',
  title: { zh: '专项资金详情', en: 'a fund' },
  tag: 'funds',
  access: { who: 'positions', positions: BUSINESS },
  params: recordKind({ code: textKind }),
  query,
  answersTag: true,
  answer: fundPageKind as Kind<FundJson>,
  async handle({ client, signed, params, query: { year, asOf } }) {
    const page = await readFund(client, signed, { code: params.code, year, asOf });
    if (page === null)
      return fail(await missingThen(client, signed, { kind: 'fund', list: funds }, { ...params, asOf }));
    return ok({ value: fundJson(page), etag: fundTag(page.version) });
  },
});
