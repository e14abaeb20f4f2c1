import { otherwise, refuse } from '../law/clause.js';
import { asRead, atLeast, fact, facts, isComplete, not, yearIn } from '../law/expression.js';
import { rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';

const by = art(18);

const f = facts({
  preparedOn: fact.date('编制完成日期', 'date of the list'),
  listYear: fact.year('清单所属年度', 'year of the list'),
  preparation: fact.checklist('编制依据和方式', 'how it was prepared', {
    withDepartments: { zh: '会同主管部门', en: 'with the departments' },
    developmentPlan: { zh: '行业领域事业发展规划', en: "the field's development plan" },
    yearlyTasks: { zh: '年度目标任务', en: "the year's targets and tasks" },
  }),
  entry: fact.checklist('清单内容', 'what the list states', {
    nameAndScale: { zh: '资金名称和规模', en: 'name and scale of the fund' },
    levelOneProject: { zh: '一级项目名称', en: 'level-1 project' },
    use: { zh: '资金用途', en: 'use' },
    authority: { zh: '审批权限', en: 'approval authority' },
    performanceTarget: { zh: '绩效目标', en: 'performance target' },
    amount: { zh: '资金额度', en: 'amount' },
  }),
});

/**
 * 第十八条: finance, with the departments, prepares the list of funds in advance, so that it can guide the
 * pipeline. (It is not the disclosure list of 第四十三条.)
 */
export const fundList = rule({
  id: 'funds.fundList',
  title: { zh: '专项资金清单编制', en: 'Preparing the list of funds' },
  provisions: [by],
  facts: f,
  refusals: [
    refuse('preparationIncomplete', {
      by,
      zh: '未会同主管部门围绕规划和年度任务编制',
      en: 'not prepared with the departments around plan and tasks',
      when: not(isComplete(f.preparation)),
    }),
    refuse('notInAdvance', {
      by,
      zh: '未提前编制',
      en: 'not prepared in advance',
      when: asRead(p.fundListAhead, atLeast(yearIn(f.preparedOn), f.listYear)),
    }),
    refuse('entryIncomplete', {
      by,
      zh: '清单内容不全',
      en: 'the list is incomplete',
      when: not(isComplete(f.entry)),
    }),
  ],
  outcomes: [
    otherwise('guidesPipeline', {
      by,
      zh: '清单用以指导项目储备',
      en: 'the list guides the pipeline',
    }),
  ],
  example: {
    preparedOn: '2024-12-31',
    listYear: 2025,
    preparation: { withDepartments: true, developmentPlan: true, yearlyTasks: true },
    entry: {
      nameAndScale: true,
      levelOneProject: true,
      use: true,
      authority: true,
      performanceTarget: true,
      amount: true,
    },
  },
});
