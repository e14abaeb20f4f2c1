import { otherwise, outcome, refuse, warn } from '../law/clause.js';
import {
  allOf,
  atLeast,
  dividedBy,
  fact,
  facts,
  holds,
  isOneOf,
  moreThan,
  NOTHING,
  named,
  not,
} from '../law/expression.js';
import { contradiction, rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';
import { AUTHORITY, determinationFact } from './vocabulary.js';

const by = art(19);

const f = facts({
  authority: fact.choice('审批权限', 'authority', AUTHORITY),
  fixedByMeasure: fact.flag('该项资金管理办法已明确权限', "fixed in the fund's own measure"),
  nature: fact.choice('项目性质', 'nature of the projects', {
    overall: { zh: '事关全局、跨区域的重大项目', en: 'major, of overall or cross-regional weight' },
    pilot: { zh: '试点示范项目', en: 'pilot' },
    grassRoots: {
      zh: '直接面向基层、量大面广、由市县实施更便捷有效',
      en: 'at the grass roots, numerous, better done by cities and counties',
    },
    other: { zh: '其他', en: 'other' },
  }),
  delegatedAmount: fact.money(
    '该专项资金下放额度（含本项）',
    "the fund's delegated amount, this portion included",
  ),
  fundAmount: fact.money('该专项资金总额度', 'amount of the fund'),
  determination: determinationFact('不下放的认定', 'determination to retain it'),
  mainForm: determinationFact('下放额度过半的认定', 'determination that more than half is delegated'),
});

const delegatedShare = named('下放额度占比', 'share delegated', dividedBy(f.delegatedAmount, f.fundAmount));

/**
 * 第十九条: the fund's own measure fixes who approves the projects of each portion: major projects and pilots
 * stay with the province, grass-roots money in principle goes to cities and counties; retained is the main form.
 */
export const authority = rule({
  id: 'funds.authority',
  title: { zh: '项目审批权限', en: 'Approval authority of a portion' },
  provisions: [by],
  facts: f,
  contradictions: [
    contradiction(['fundAmount'], atLeast(NOTHING, f.fundAmount), '总额度为零', 'the fund has no money'),
    contradiction(
      ['delegatedAmount', 'fundAmount'],
      moreThan(f.delegatedAmount, f.fundAmount),
      '下放额度大于总额度',
      'more is delegated than the fund has',
    ),
  ],
  refusals: [
    refuse('notFixedByMeasure', {
      by,
      zh: '该项资金管理办法未明确审批权限',
      en: "the fund's own measure does not fix the authority",
      when: not(holds(f.fixedByMeasure)),
    }),
    refuse('mustBeRetained', {
      by,
      zh: '重大项目和试点由省级保留审批',
      en: 'major projects and pilots stay with the province',
      when: allOf(isOneOf(f.nature, 'overall', 'pilot'), isOneOf(f.authority, 'delegated')),
    }),
    refuse('shouldBeDelegated', {
      by,
      zh: '面向基层、量大面广的资金应下放市县审批',
      en: 'grass-roots, numerous projects go to cities and counties',
      when: allOf(isOneOf(f.nature, 'grassRoots'), isOneOf(f.authority, 'retained')),
      unlessDetermined: { by: f.determination, office: 'financeDepartment' },
    }),
  ],
  warnings: [
    warn('delegatedIsMainForm', {
      by,
      zh: '下放额度过半，应从严管控',
      en: 'more than half is delegated: scope and amount are tightly controlled',
      when: moreThan(delegatedShare, p.retainedMainForm),
      unlessDetermined: { by: f.mainForm, office: 'financeDepartment' },
    }),
  ],
  outcomes: [
    outcome('delegated', {
      by,
      zh: '下放市县审批：因素法分配、大专项加任务清单',
      en: 'delegated: by formula, as a block grant with a task list',
      when: isOneOf(f.authority, 'delegated'),
      then: { delegatedShare },
    }),
    otherwise('retained', {
      by,
      zh: '保留省级审批权限',
      en: 'retained by the province',
      then: { delegatedShare },
    }),
  ],
  example: {
    authority: 'delegated',
    fixedByMeasure: true,
    nature: 'grassRoots',
    delegatedAmount: '40000000',
    fundAmount: '100000000',
    determination: null,
    mainForm: null,
  },
});
