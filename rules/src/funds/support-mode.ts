import { otherwise, outcome, refuse, warn } from '../law/clause.js';
import { allOf, asRead, fact, facts, holds, isOneOf, isPresent, lessThan, not } from '../law/expression.js';
import { orElse } from '../law/quantity.js';
import { contradiction, rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';
import { determinationFact, SUPPORT_MODE } from './vocabulary.js';

const by = art(28);

const f = facts({
  mode: fact.choice('支持方式', 'mode of support', SUPPORT_MODE),
  forEnterprise: fact.flag('涉企项目', 'enterprise project'),
  forDevelopment: fact.flag('支持经济发展方面', 'for economic development'),
  policyCited: fact.optionalText(
    '国家、省委、省政府明确支持的政策',
    'policy of the state, provincial committee or government that supports it',
  ),
  policyStart: fact.date('政策实施期开始日', 'first day of the policy'),
  achievedOn: fact.optionalDate('事后奖补事项完成日', 'day of what an ex-post award rewards'),
  determination: determinationFact('支持方式认定', 'determination of an exception'),
});

const exception = { by: f.determination, office: 'financeDepartment' } as const;
const direct = asRead(p.directSubsidyMode, isOneOf(f.mode, 'subsidy'));
const award = isOneOf(f.mode, 'exPostAward');
const achievedOn = orElse('奖补事项完成日', 'day of the achievement', f.achievedOn, f.policyStart);

/**
 * 第二十八条: six modes of support; direct subsidy to enterprise projects needs a policy that says so, indirect
 * support is preferred for the economy, and ex-post awards reward nothing earlier than the policy.
 */
export const supportMode = rule({
  id: 'funds.supportMode',
  title: { zh: '资金支持方式', en: 'Mode of support' },
  provisions: [by],
  facts: f,
  contradictions: [
    contradiction(
      ['mode', 'achievedOn'],
      allOf(award, not(isPresent(f.achievedOn))),
      '事后奖补没有写明事项完成日',
      'an ex-post award does not say when its object was achieved',
    ),
  ],
  refusals: [
    refuse('directSubsidyToEnterprise', {
      by,
      zh: '没有明确支持政策，不再安排对涉企项目的直接补助',
      en: 'no policy supports a direct subsidy to an enterprise project',
      when: allOf(direct, holds(f.forEnterprise), not(isPresent(f.policyCited))),
      unlessDetermined: exception,
    }),
    refuse('beforePolicyStart', {
      by,
      zh: '事后奖补不追溯政策实施期以前的事项',
      en: 'an ex-post award rewards nothing earlier than the policy',
      when: allOf(award, lessThan(achievedOn, f.policyStart)),
      unlessDetermined: exception,
    }),
  ],
  warnings: [
    warn('preferIndirect', {
      by,
      zh: '支持经济发展方面应当尽量减少直接补助',
      en: 'for economic development direct subsidy is kept as small as possible',
      when: allOf(direct, holds(f.forDevelopment)),
      unlessDetermined: exception,
    }),
  ],
  outcomes: [
    outcome('direct', {
      by,
      zh: '采用直接投入或者补助',
      en: 'investment or subsidy',
      when: isOneOf(f.mode, 'directInvestment', 'subsidy'),
    }),
    otherwise('indirect', {
      by,
      zh: '采用间接方式支持',
      en: 'indirect support',
    }),
  ],
  example: {
    mode: 'exPostAward',
    forEnterprise: true,
    forDevelopment: true,
    policyCited: null,
    policyStart: '2025-01-01',
    achievedOn: '2025-03-01',
    determination: null,
  },
});
