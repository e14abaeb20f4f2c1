import { otherwise, outcome, refuse } from '../law/clause.js';
import { atMost, dayIn, fact, facts, isComplete, isOneOf, named, not } from '../law/expression.js';
import { rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';

const by = art(38);

const f = facts({
  year: fact.year('监控年度', 'year monitored'),
  on: fact.date('监控完成日期', 'day on which the monitoring is done'),
  covers: fact.checklist('监控内容', 'what it covers', {
    use: { zh: '资金使用情况', en: 'use of the money' },
    execution: { zh: '资金执行情况', en: 'execution' },
    progress: { zh: '项目实施情况', en: 'progress of the projects' },
  }),
  deviation: fact.choice('与绩效目标的偏离', 'deviation from the targets', {
    none: { zh: '未发生偏离', en: 'none' },
    deviates: { zh: '发生偏离', en: 'deviates' },
    serious: { zh: '情况严重', en: 'serious' },
  }),
});

const inTime = named('按期完成', 'in time', atMost(f.on, dayIn(f.year, p.monitoringDeadline)));

/**
 * 第三十八条: the department monitors each fund at least once a year; a deviation is corrected, a serious one
 * leads to adjusting, deferring or stopping execution.
 */
export const monitoring = rule({
  id: 'funds.monitoring',
  title: { zh: '绩效监控', en: 'Monitoring' },
  provisions: [by],
  facts: f,
  refusals: [
    refuse('incomplete', {
      by,
      zh: '监控未全面掌握资金使用、执行和项目实施情况',
      en: 'the monitoring does not cover use, execution and progress',
      when: not(isComplete(f.covers)),
    }),
  ],
  outcomes: [
    outcome('adjustDeferOrStop', {
      by,
      zh: '情况严重：调整、暂缓或者停止执行',
      en: 'serious: adjust, defer or stop execution',
      when: isOneOf(f.deviation, 'serious'),
      then: { inTime },
    }),
    outcome('correct', {
      by,
      zh: '发生偏离：责成项目单位及时纠正',
      en: 'deviation: the unit is ordered to correct it',
      when: isOneOf(f.deviation, 'deviates'),
      then: { inTime },
    }),
    otherwise('onTarget', {
      by,
      zh: '未发生偏离',
      en: 'no deviation',
      then: { inTime },
    }),
  ],
  example: {
    year: 2025,
    on: '2025-08-31',
    covers: { use: true, execution: true, progress: true },
    deviation: 'deviates',
  },
});
