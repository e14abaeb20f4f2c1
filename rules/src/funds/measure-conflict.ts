import { otherwise, outcome, refuse } from '../law/clause.js';
import { allOf, atLeast, fact, facts, holds, not } from '../law/expression.js';
import { rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';

const by = art(48);

const f = facts({
  adoptedOn: fact.date('具体管理办法印发日期', "day on which the field's measure was issued"),
  jointly: fact.flag('省财政厅联合主管部门制定', 'made by finance jointly with the department'),
  statesAuthority: fact.flag('明确项目审批权限', 'states the approval authority'),
  delegates: fact.flag('含下放审批权限的资金', 'delegates the approval of some money'),
  statesFactors: fact.flag('明确分配要素或者标准', 'states factors or standards of allocation'),
  statesAllowance: fact.flag('明确工作经费管理使用', 'states the use of the administration allowance'),
  conflicts: fact.flag('与本办法不一致', 'conflicts with the provincial measures'),
});

const isNew = atLeast(f.adoptedOn, p.commencement);

/**
 * 第四十八条: finance and departments make or revise each field's measure; one that was there before and
 * conflicts yields to the provincial measures and is revised.
 */
export const measureConflict = rule({
  id: 'funds.measureConflict',
  title: { zh: '各领域具体管理办法', en: "A field's own measure" },
  provisions: [by, art(19), art(26), art(32)],
  facts: f,
  refusals: [
    refuse('notJoint', {
      by,
      zh: '应当由省财政厅联合主管部门制定或者修订',
      en: 'finance and the department make or revise it together',
      when: allOf(isNew, not(holds(f.jointly))),
    }),
    refuse('newConflicts', {
      by,
      zh: '新制定或者修订的办法与本办法不一致',
      en: 'a new or revised measure conflicts with the provincial measures',
      when: allOf(isNew, holds(f.conflicts)),
    }),
    refuse('authorityNotStated', {
      by: art(19),
      zh: '未明确项目审批权限',
      en: 'the approval authority is not stated',
      when: allOf(isNew, not(holds(f.statesAuthority))),
    }),
    refuse('factorsNotStated', {
      by: art(26),
      zh: '下放审批权限的资金未明确分配要素或者标准',
      en: 'factors or standards for the delegated money are not stated',
      when: allOf(isNew, holds(f.delegates), not(holds(f.statesFactors))),
    }),
    refuse('allowanceNotStated', {
      by: art(32),
      zh: '未明确工作经费的管理使用',
      en: 'the use of the administration allowance is not stated',
      when: allOf(isNew, not(holds(f.statesAllowance))),
    }),
  ],
  outcomes: [
    outcome('yieldsUntilRevised', {
      by,
      zh: '不一致的以本办法为准，并按本办法修订',
      en: 'where it conflicts the provincial measures prevail, and it is revised',
      when: holds(f.conflicts),
    }),
    otherwise('applies', {
      by,
      zh: '具体管理办法适用',
      en: "the field's measure applies",
    }),
  ],
  example: {
    adoptedOn: '2023-05-01',
    jointly: true,
    statesAuthority: false,
    delegates: true,
    statesFactors: true,
    statesAllowance: true,
    conflicts: true,
  },
});
