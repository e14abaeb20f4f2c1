import { otherwise, outcome, refuse } from '../law/clause.js';
import {
  allOf,
  anyOf,
  asRead,
  atLeast,
  atMost,
  computed,
  daysAfter,
  fact,
  facts,
  holds,
  isComplete,
  isOneOf,
  not,
  type Test,
} from '../law/expression.js';
import { choiceKind, listKind } from '../law/kind.js';
import { rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';
import { RATING } from './vocabulary.js';

const by = art(17);

/** The four grounds to adjust or cancel a fund within its term (art. 17). */
export const TERMINATION_GROUND = {
  purposeGone: { zh: '失去意义或任务结束', en: 'purpose gone or task done' },
  targetsMissed: { zh: '未达主要目标或评价为“差”', en: 'main targets missed or graded poor' },
  violations: { zh: '违法违纪情节严重或整改无效', en: 'violations serious or unmended' },
  slow: { zh: '连续逾期下达且无正当理由', en: 'late release year after year without reason' },
} as const;

/** The order of the items in the article. */
const GROUNDS = ['purposeGone', 'targetsMissed', 'violations', 'slow'] as const;

type Ground = (typeof GROUNDS)[number];

const f = facts({
  on: fact.date('判断日期', 'date of the review'),
  termEnd: fact.date('实施期限最后一日', 'last day of the term'),
  purposeGone: fact.flag(
    '客观情况变化，继续保留失去意义',
    'circumstances changed: keeping it has no purpose',
  ),
  taskDone: fact.flag('特定任务已经结束', 'its task is done'),
  targetsMissed: fact.flag('使用绩效达不到主要预期目标', 'the main targets are missed'),
  rating: fact.choice('财政评价结果', "grade of finance's evaluation", {
    ...RATING,
    none: { zh: '未评价', en: 'not evaluated' },
  }),
  violation: fact.choice('违法违纪问题', 'violations', {
    none: { zh: '无', en: 'none' },
    mended: { zh: '情节不重且整改有效', en: 'minor, and mended' },
    serious: { zh: '情节严重', en: 'serious' },
    unmended: { zh: '整改无效', en: 'unmended after correction' },
  }),
  lateYears: fact.count(
    '连续逾期下达且无正当理由的年数',
    'years running of late release without a justified reason',
    '年',
    'years',
  ),
  weighed: fact.checklist('研究材料', 'what is weighed', {
    departmentView: { zh: '主管部门意见', en: "the department's view" },
    auditAdvice: { zh: '审计建议或意见', en: 'audit advice' },
    evaluation: { zh: '绩效评价结果', en: 'results of evaluation' },
  }),
});

const inTerm = atMost(f.on, f.termEnd);

const holdsBy: { readonly [G in Ground]: Test } = {
  purposeGone: allOf(inTerm, anyOf(holds(f.purposeGone), holds(f.taskDone))),
  targetsMissed: allOf(inTerm, anyOf(holds(f.targetsMissed), isOneOf(f.rating, 'poor'))),
  violations: allOf(inTerm, isOneOf(f.violation, 'serious', 'unmended')),
  slow: allOf(inTerm, atLeast(asRead(p.lateMeansStatutory, f.lateYears), p.slowYears)),
};

const grounds = computed(
  '成立的情形',
  'grounds that hold',
  listKind(choiceKind(TERMINATION_GROUND)),
  Object.values(holdsBy),
  (given, policy) => GROUNDS.filter((ground) => holdsBy[ground].read(given, policy)),
);

const onGround = <const G extends Ground>(ground: G, item: number, zh: string, en: string) =>
  outcome(ground, { by: art(17, undefined, item), zh, en, when: holdsBy[ground], then: { grounds } });

/**
 * 第十七条、第十六条: finance weighs the department's view, audit advice and evaluations and, on one of four
 * grounds, adjusts or cancels a fund within its term; when the term ends it proposes the termination in time.
 */
export const termination = rule({
  id: 'funds.termination',
  title: { zh: '专项资金的调整撤销和到期终止', en: 'Ending of a fund' },
  provisions: [by, art(16)],
  facts: f,
  refusals: [
    refuse('notWeighed', {
      by,
      zh: '未结合主管部门意见、审计建议或意见、绩效评价结果',
      en: "the department's view, audit advice or the evaluation was not weighed",
      when: allOf(anyOf(...Object.values(holdsBy)), not(isComplete(f.weighed))),
    }),
  ],
  outcomes: [
    onGround(
      'purposeGone',
      1,
      '保留失去意义或任务已经结束：按程序调整或者撤销',
      'its purpose is gone or its task done: adjust or cancel',
    ),
    onGround(
      'targetsMissed',
      2,
      '达不到主要预期目标或评价为“差”：按程序调整或者撤销',
      'main targets missed or graded poor: adjust or cancel',
    ),
    onGround(
      'violations',
      3,
      '违法违纪情节严重或者整改无效：按程序调整或者撤销',
      'violations serious or unmended: adjust or cancel',
    ),
    onGround(
      'slow',
      4,
      '连续逾期下达且无正当理由：按程序调整或者撤销',
      'released late years running without a justified reason: adjust or cancel',
    ),
    outcome('endOfTerm', {
      by: art(16),
      zh: '实施期限将满或已满：省财政厅提出终止实施意见',
      en: 'the term ends: finance proposes the termination',
      when: atLeast(daysAfter(f.on, p.endOfTermWindow), f.termEnd),
    }),
    otherwise('continues', {
      by,
      zh: '没有调整、撤销或者终止的情形',
      en: 'no ground to end it',
    }),
  ],
  example: {
    on: '2025-06-01',
    termEnd: '2026-12-31',
    purposeGone: false,
    taskDone: false,
    targetsMissed: false,
    rating: 'poor',
    violation: 'none',
    lateYears: 0,
    weighed: { departmentView: true, auditAdvice: true, evaluation: true },
  },
});
