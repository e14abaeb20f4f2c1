import { otherwise, refuse } from '../law/clause.js';
import {
  allOf,
  asRead,
  atLeast,
  atMost,
  dividedBy,
  fact,
  facts,
  holds,
  isOneOf,
  minus,
  moreThan,
  NOTHING,
  named,
  not,
  times,
} from '../law/expression.js';
import { choiceKind } from '../law/kind.js';
import { includesAny } from '../law/quantity.js';
import { contradiction, rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';
import { AUTHORITY } from './vocabulary.js';

const by = art(32);

/** What an administration allowance may be asked for, allowed or not (art. 32). */
export const ALLOWANCE_USE = {
  preparation: { zh: '项目前期论证', en: 'preparation of projects' },
  appraisal: { zh: '入库评审', en: 'appraisal for the pipeline' },
  acceptance: { zh: '项目验收', en: 'acceptance' },
  inspection: { zh: '监督检查', en: 'inspection' },
  internalAudit: { zh: '内部审计', en: 'internal audit' },
  performance: { zh: '绩效管理', en: 'performance management' },
  otherDirect: { zh: '其他与资金管理直接相关支出', en: 'other costs directly tied to managing the fund' },
  staffBenefits: { zh: '编内人员工资、津补贴等福利', en: 'pay or benefits of permanent staff' },
  premises: { zh: '楼堂馆所建设、修缮', en: 'building or repair of premises' },
  unrelated: { zh: '其他无关支出', en: 'anything unrelated' },
} as const;

const f = facts({
  authority: fact.choice('审批权限', 'approval authority', AUTHORITY),
  scale: fact.money('当年批准规模', "the year's approved scale"),
  allowance: fact.money('全年工作经费（含本次）', 'allowance of the year, this one included'),
  local: fact.money('其中由市县使用', 'of it, used by cities and counties'),
  uses: fact.list('用途', 'uses', choiceKind(ALLOWANCE_USE)),
  preparationMet: fact.flag('项目前期工作已优先保障', 'preparation has been provided for first'),
});

const limit = named(
  '工作经费上限',
  'limit of the allowance',
  times(asRead(p.allowanceByYearScale, f.scale), p.allowanceShare),
);
const localShare = named('市县使用比例', 'local share', dividedBy(f.local, f.allowance));

/**
 * 第三十二条: a small part of the fund's scale may pay for managing it, preparation first, never for staff,
 * premises or anything unrelated; of a delegated fund, mainly cities and counties use it.
 */
export const adminAllowance = rule({
  id: 'funds.adminAllowance',
  title: { zh: '工作经费', en: 'Administration allowance' },
  provisions: [by],
  facts: f,
  contradictions: [
    contradiction(['allowance'], atLeast(NOTHING, f.allowance), '工作经费为零', 'the allowance is nothing'),
    contradiction(
      ['allowance', 'local'],
      moreThan(f.local, f.allowance),
      '市县使用额大于工作经费',
      'cities and counties use more than the allowance',
    ),
  ],
  refusals: [
    refuse('overLimit', {
      by,
      zh: '超过总规模的规定比例',
      en: 'more than the share of the scale',
      when: moreThan(f.allowance, limit),
    }),
    refuse('forbiddenUse', {
      by,
      zh: '用于人员福利、楼堂馆所或者其他无关支出',
      en: 'for staff benefits, premises or anything unrelated',
      when: includesAny(f.uses, 'staffBenefits', 'premises', 'unrelated'),
    }),
    refuse('preparationNotFirst', {
      by,
      zh: '未优先保障项目前期工作',
      en: 'preparation has not been provided for first',
      when: allOf(
        not(holds(f.preparationMet)),
        includesAny(
          f.uses,
          'appraisal',
          'acceptance',
          'inspection',
          'internalAudit',
          'performance',
          'otherDirect',
        ),
      ),
    }),
    refuse('notMainlyLocal', {
      by,
      zh: '下放审批权限的资金，工作经费应主要由市县使用',
      en: 'of a delegated fund mainly cities and counties use the allowance',
      when: allOf(isOneOf(f.authority, 'delegated'), atMost(localShare, p.allowanceLocalShare)),
    }),
  ],
  outcomes: [
    otherwise('withinLimit', {
      by,
      zh: '可以报省财政厅核定',
      en: 'may go to finance, which approves the amount',
      then: { limit, left: named('尚可安排', 'left', minus(limit, f.allowance)) },
    }),
  ],
  example: {
    authority: 'retained',
    scale: '5000000',
    allowance: '100000',
    local: '0',
    uses: ['preparation', 'appraisal'],
    preparationMet: true,
  },
});
