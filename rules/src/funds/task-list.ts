import { otherwise, outcome, refuse, warn } from '../law/clause.js';
import { allOf, asRead, atMost, daysAfter, fact, facts, holds, moreThan, named } from '../law/expression.js';
import { rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';
import { determinationFact } from './vocabulary.js';

const by = art(34);

const f = facts({
  releasedOn: fact.date('资金下达日期（含提前下达）', 'day of the release, advance releases too'),
  issuedOn: fact.date('任务清单下达日期', 'day on which the task list is issued'),
  namesProjects: fact.flag('指定具体项目或者金额', 'names specific projects or amounts'),
  determination: determinationFact('未同步下达的认定', 'determination of a later list'),
});

const due = named(
  '任务清单下达末日',
  'last day for the task list',
  asRead(p.dayCounting, daysAfter(f.releasedOn, p.taskListDays)),
);

/**
 * 第三十四条: the task list of delegated money goes out with the release, at the latest within its days after
 * it, and names neither projects nor amounts, in the list or when a filing is received.
 */
export const taskList = rule({
  id: 'funds.taskList',
  title: { zh: '任务清单', en: 'Task list' },
  provisions: [by],
  facts: f,
  refusals: [
    refuse('namesProjects', {
      by,
      zh: '制定任务清单、接受备案不得指定具体项目及金额',
      en: 'neither the list nor a filing names projects or their amounts',
      when: holds(f.namesProjects),
    }),
  ],
  warnings: [
    warn('notWithRelease', {
      by,
      zh: '任务清单未与资金同步下达',
      en: 'the task list did not go out with the release',
      when: allOf(moreThan(f.issuedOn, f.releasedOn), atMost(f.issuedOn, due)),
      unlessDetermined: { by: f.determination, office: 'financeDepartment' },
    }),
  ],
  outcomes: [
    outcome('withRelease', {
      by,
      zh: '与资金同步下达',
      en: 'issued with the release',
      when: atMost(f.issuedOn, f.releasedOn),
    }),
    outcome('inTime', {
      by,
      zh: '在最迟时限内下达',
      en: 'issued within the last time',
      when: atMost(f.issuedOn, due),
      then: { due },
    }),
    otherwise('late', {
      by,
      zh: '晚于最迟时限',
      en: 'issued late',
      then: { due },
    }),
  ],
  example: {
    releasedOn: '2025-03-01',
    issuedOn: '2025-03-16',
    namesProjects: false,
    determination: null,
  },
});
