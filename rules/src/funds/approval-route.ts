import { otherwise, outcome, refuse } from '../law/clause.js';
import {
  allOf,
  asRead,
  atLeast,
  computed,
  type Expression,
  fact,
  facts,
  isOneOf,
  isPresent,
  named,
  not,
  plus,
  sumOf,
} from '../law/expression.js';
import { choiceKind, listKind, moneyKind } from '../law/kind.js';
import { rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';
import { determinationFact, OFFICE } from './vocabulary.js';

const by = art(15);

/** The steps of the route; the meeting is either of the two. */
export const ROUTE_STEP = {
  financeDepartment: OFFICE.financeDepartment,
  viceGovernorForFinance: OFFICE.viceGovernorForFinance,
  meeting: {
    zh: '省政府常务会议或者省政府党组会议',
    en: 'government executive meeting or government party-group meeting',
  },
  governor: OFFICE.governor,
} as const;

/** A step of the route. */
export type RouteStep = keyof typeof ROUTE_STEP;

const f = facts({
  yearlyAmounts: fact.list(
    '实施期各年度新增金额',
    'new money in each year of the term (nothing: scope only)',
    moneyKind,
  ),
  addedEarlier: fact.money('同一实施期内此前增加额', 'money added earlier in the same term'),
  decidedPolicy: fact.optionalText(
    '所落实的已定政策和标准',
    'decided policy and standard that is carried out',
  ),
  presentation: fact.choice('呈报方式', 'presentation', {
    ordinary: {
      zh: '由省财政厅呈报分管财政的省领导审核',
      en: 'finance presents to the vice-governor for finance, who reviews',
    },
    other: { zh: '以其他方式呈报', en: 'presented otherwise' },
  }),
  determination: determinationFact('以其他方式呈报的认定', 'determination to present it otherwise'),
});

const total = asRead(
  p.meetingByTermTotal,
  named('新增总额', 'new total', plus(f.addedEarlier, sumOf(f.yearlyAmounts))),
);

const route = (...lastSteps: readonly RouteStep[]): Expression<readonly RouteStep[]> =>
  computed(
    '报批顺序',
    'order of the steps',
    listKind(choiceKind(ROUTE_STEP)),
    [f.presentation],
    (given, policy) =>
      f.presentation.read(given, policy) === 'ordinary'
        ? ['financeDepartment', 'viceGovernorForFinance', ...lastSteps]
        : lastSteps,
  );

/**
 * 第十五条、第十六条: who approves a new fund, a change of one in its term, or its extension: presented by
 * finance, reviewed by the vice-governor for finance, approved by the governor; from the threshold on, a
 * meeting deliberates too, unless it only carries out what is already decided.
 */
export const approvalRoute = rule({
  id: 'funds.approvalRoute',
  title: { zh: '报批程序', en: 'Approval route' },
  provisions: [by, art(16)],
  facts: f,
  refusals: [
    refuse('presentedOtherwise', {
      by,
      zh: '未由省财政厅呈报分管财政的省领导审核',
      en: 'not presented by finance to the vice-governor for finance',
      when: isOneOf(f.presentation, 'other'),
      unlessDetermined: { by: f.determination, office: 'financeDepartment' },
    }),
  ],
  outcomes: [
    outcome('governorAfterMeeting', {
      by,
      zh: '新增总额达到标准：先上会审议（常务会议或党组会议），再报省长审批',
      en: 'the new total reaches the threshold: a meeting deliberates, the governor approves',
      when: allOf(
        atLeast(total, p.meetingThreshold),
        not(asRead(p.decidedPolicySkipsMeeting, isPresent(f.decidedPolicy))),
      ),
      then: { total, route: asRead(p.meetingBeforeGovernor, route('meeting', 'governor')) },
    }),
    otherwise('governor', {
      by,
      zh: '报省长审批，不需专题上会',
      en: 'the governor approves; no meeting is needed',
      then: { total, route: route('governor') },
    }),
  ],
  example: {
    yearlyAmounts: ['99999999.99', '99999999.99', '99999999.99'],
    addedEarlier: '0',
    decidedPolicy: null,
    presentation: 'ordinary',
    determination: null,
  },
});
