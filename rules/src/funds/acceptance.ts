import { otherwise, outcome, refuse } from '../law/clause.js';
import {
  allOf,
  anyOf,
  asRead,
  atMost,
  dayIn,
  equals,
  fact,
  facts,
  isPresent,
  lessThan,
  named,
  nextYear,
  not,
  yearIn,
} from '../law/expression.js';
import { orElse } from '../law/quantity.js';
import { contradiction, rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';

const by = art(37);

const BODY = {
  provincialDepartment: { zh: '省级资金主管部门', en: 'administering department' },
  localDepartment: { zh: '市县资金主管部门', en: 'city or county department' },
} as const;

const f = facts({
  approvedBy: fact.choice('审批具体项目的部门', 'who approved the project', BODY),
  acceptedBy: fact.choice('组织验收考评的部门', 'who accepts or appraises it', BODY),
  completedOn: fact.date('项目实施完毕日期', 'day of completion'),
  acceptedOn: fact.date('验收考评日期', 'day of the acceptance'),
  filedBy: fact.optionalChoice(
    '备案的部门（尚未备案的，为空）',
    'who files the result; nobody yet = none',
    BODY,
  ),
  filedOn: fact.optionalDate('结果报同级财政部门备案日期', 'day of filing with finance of that level'),
  constructionRules: fact.optionalText(
    '基本建设投资类项目的验收依据',
    'rules of its own for capital construction',
  ),
});

const bound = not(isPresent(f.constructionRules));
const filedBy = orElse('备案的部门', 'who files', f.filedBy, f.acceptedBy);
const filedOn = orElse('备案日期', 'day of filing', f.filedOn, f.acceptedOn);
const due = named(
  '备案末日',
  'last day of filing',
  dayIn(nextYear(yearIn(f.completedOn)), p.acceptanceDeadline),
);

/**
 * 第三十七条: whoever approved a project accepts or appraises it after its completion and files the result
 * with finance of the same level early in the next year; capital construction has rules of its own.
 */
export const acceptance = rule({
  id: 'funds.acceptance',
  title: { zh: '项目验收考评', en: 'Acceptance of a project' },
  provisions: [by],
  facts: f,
  contradictions: [
    contradiction(
      ['filedBy', 'filedOn'],
      anyOf(
        allOf(isPresent(f.filedBy), not(isPresent(f.filedOn))),
        allOf(isPresent(f.filedOn), not(isPresent(f.filedBy))),
      ),
      '备案部门和备案日期应当同时填写',
      'a filing has a day and a body, or neither',
    ),
  ],
  refusals: [
    refuse('wrongBody', {
      by,
      zh: '谁审批具体项目，谁组织验收考评',
      en: 'whoever approved the project accepts it',
      when: allOf(bound, not(equals(f.approvedBy, f.acceptedBy))),
    }),
    refuse('beforeCompletion', {
      by,
      zh: '项目实施完毕后才能验收考评',
      en: 'a project is accepted after its completion',
      when: allOf(bound, lessThan(f.acceptedOn, f.completedOn)),
    }),
    refuse('wrongFiler', {
      by,
      zh: '由组织验收考评的部门备案',
      en: 'the body that accepted the project files the result',
      when: asRead(p.acceptanceFiler, allOf(bound, not(equals(filedBy, f.acceptedBy)))),
    }),
  ],
  outcomes: [
    outcome('constructionRules', {
      by,
      zh: '基本建设投资类项目按相关规定验收',
      en: 'capital construction is accepted by its own rules',
      when: isPresent(f.constructionRules),
    }),
    outcome('toBeFiled', {
      by,
      zh: '通过验收考评，结果应按期备案',
      en: 'accepted: the result is to be filed in time',
      when: not(isPresent(f.filedOn)),
      then: { due },
    }),
    outcome('filedInTime', {
      by,
      zh: '按期备案',
      en: 'filed in time',
      when: atMost(filedOn, due),
      then: { due },
    }),
    otherwise('filedLate', {
      by,
      zh: '逾期备案',
      en: 'filed late',
      then: { due },
    }),
  ],
  example: {
    approvedBy: 'provincialDepartment',
    acceptedBy: 'provincialDepartment',
    completedOn: '2025-10-20',
    acceptedOn: '2025-12-05',
    filedBy: 'provincialDepartment',
    filedOn: '2026-03-31',
    constructionRules: null,
  },
});
