import { otherwise, outcome, refuse } from '../law/clause.js';
import { allOf, fact, facts, isComplete, isOneOf, not } from '../law/expression.js';
import { rule } from '../law/rule.js';
import { art } from './sources.js';
import { AUTHORITY } from './vocabulary.js';

const by = art(31);

const f = facts({
  authority: fact.choice('审批权限', 'approval authority', AUTHORITY),
  targets: fact.checklist('绩效目标', 'targets', {
    policy: { zh: '与政策依据匹配', en: 'match the policy' },
    scope: { zh: '与业务范围匹配', en: 'match the scope' },
    spending: { zh: '与支出内容匹配', en: 'match the spending' },
    requirements: { zh: '体现国家和省的工作要求', en: 'reflect what state and province require' },
  }),
  indicators: fact.checklist('绩效指标', 'indicators', {
    output: { zh: '个性化产出指标', en: 'specific outputs' },
    benefit: { zh: '个性化效益指标', en: 'specific benefits' },
    comprehensive: { zh: '全面合理', en: 'comprehensive and reasonable' },
    measurable: { zh: '可衡量', en: 'measurable' },
    assessable: { zh: '可考核', en: 'assessable' },
  }),
  taskList: fact.checklist('任务清单', 'task list', {
    targets: { zh: '与绩效目标对应', en: 'matches the targets' },
    policyAndAmount: { zh: '与资金政策和额度匹配', en: 'matches policy and amount' },
    quantified: { zh: '任务可量化', en: 'tasks are quantified' },
    executable: { zh: '任务可执行', en: 'tasks are executable' },
    verifiable: { zh: '任务可检验', en: 'tasks are verifiable' },
    finishDates: { zh: '明确完成时间', en: 'finish dates' },
    effects: { zh: '明确效果', en: 'effects' },
    realistic: { zh: '符合实际', en: 'realistic' },
  }),
});

/**
 * 第三十一条: targets fit policy, scope and spending; indicators are specific, complete and measurable; the
 * task list of delegated money fits the targets and says what is done by when, to what effect.
 */
export const performanceTargets = rule({
  id: 'funds.performanceTargets',
  title: { zh: '绩效目标和任务清单', en: 'Performance targets and task list' },
  provisions: [by],
  facts: f,
  refusals: [
    refuse('targetsDoNotFit', {
      by,
      zh: '绩效目标与政策、范围、支出或者工作要求不匹配',
      en: 'the targets do not fit policy, scope, spending or requirements',
      when: not(isComplete(f.targets)),
    }),
    refuse('indicatorsInsufficient', {
      by,
      zh: '绩效指标不全或者无法衡量、考核',
      en: 'the indicators are incomplete, or cannot be measured or assessed',
      when: not(isComplete(f.indicators)),
    }),
    refuse('taskListInsufficient', {
      by,
      zh: '任务清单不符合要求',
      en: 'the task list falls short',
      when: allOf(isOneOf(f.authority, 'delegated'), not(isComplete(f.taskList))),
    }),
  ],
  outcomes: [
    outcome('targetsAndTaskListAccepted', {
      by,
      zh: '绩效目标和任务清单符合要求',
      en: 'targets and task list are in order',
      when: isOneOf(f.authority, 'delegated'),
    }),
    otherwise('targetsAccepted', {
      by,
      zh: '绩效目标符合要求',
      en: 'the targets are in order',
    }),
  ],
  example: {
    authority: 'delegated',
    targets: { policy: true, scope: true, spending: true, requirements: true },
    indicators: { output: true, benefit: true, comprehensive: true, measurable: true, assessable: true },
    taskList: {
      targets: true,
      policyAndAmount: true,
      quantified: true,
      executable: true,
      verifiable: true,
      finishDates: true,
      effects: true,
      realistic: true,
    },
  },
});
