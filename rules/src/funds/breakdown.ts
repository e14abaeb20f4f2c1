import { otherwise, refuse } from '../law/clause.js';
import {
  allOf,
  asRead,
  atLeast,
  fact,
  facts,
  holds,
  isOneOf,
  minus,
  moreThan,
  NOTHING,
  named,
  not,
} from '../law/expression.js';
import { contradiction, rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';
import { AUTHORITY, EXEMPT, SPENDING_CLASS } from './vocabulary.js';

const by = art(7);

const f = facts({
  authority: fact.choice('审批权限', 'approval authority', AUTHORITY),
  spendingClass: fact.choice('资金类别', 'class of spending', SPENDING_CLASS),
  amount: fact.money('分解到项目金额', 'amount for the project'),
  unallotted: fact.money('已下达未分解余额', 'released and not broken down'),
  inPipeline: fact.flag('项目已纳入本一级项目的项目库', 'the project is in the pipeline of this portion'),
  executable: fact.flag('项目具备可执行条件', 'the project is executable'),
});

/**
 * 第七条: who received a release breaks it down to projects; a retained one only to projects of the pipeline
 * (第二十条), any only to executable ones (第二十二条), and no project gets what was not released (第四条).
 */
export const breakdown = rule({
  id: 'funds.breakdown',
  title: { zh: '分解到项目', en: 'Breakdown to projects' },
  provisions: [by, art(4, undefined, 3), art(20), art(22)],
  facts: f,
  contradictions: [
    contradiction(['amount'], atLeast(NOTHING, f.amount), '分解金额为零', 'the breakdown is of nothing'),
  ],
  refusals: [
    refuse('notInPipeline', {
      by: art(20),
      zh: '未纳入项目库的项目不得安排预算',
      en: 'a project that is not in the pipeline gets no budget',
      when: asRead(
        p.exemptEscapesPipeline,
        allOf(
          isOneOf(f.authority, 'retained'),
          not(isOneOf(f.spendingClass, ...EXEMPT)),
          not(holds(f.inPipeline)),
        ),
      ),
    }),
    refuse('notExecutable', {
      by: art(22),
      zh: '项目不具备可执行条件',
      en: 'the project is not executable',
      when: not(holds(f.executable)),
    }),
    refuse('overReleased', {
      by: art(4, undefined, 3),
      zh: '超过已下达未分解余额',
      en: 'more than is released and not broken down',
      when: moreThan(f.amount, f.unallotted),
    }),
  ],
  outcomes: [
    otherwise('allotted', {
      by,
      zh: '分解到项目',
      en: 'broken down to the project',
      then: { left: named('分解后余额', 'left', minus(f.unallotted, f.amount)) },
    }),
  ],
  example: {
    authority: 'retained',
    spendingClass: 'ordinary',
    amount: '600000',
    unallotted: '1000000',
    inPipeline: true,
    executable: true,
  },
});
