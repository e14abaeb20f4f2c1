import { otherwise, outcome, refuse } from '../law/clause.js';
import {
  allOf,
  asRead,
  determined,
  fact,
  facts,
  holds,
  isComplete,
  isOneOf,
  named,
  not,
} from '../law/expression.js';
import { rule } from '../law/rule.js';
import { p } from './parameters.js';
import { art } from './sources.js';
import { determinationFact } from './vocabulary.js';

const by = art(47);

const f = facts({
  wrongdoer: fact.choice('违法违规的主体', 'who violated', {
    applicant: { zh: '申请单位', en: 'the applicant' },
    office: { zh: '有关单位及责任人', en: 'an office or its officials' },
  }),
  paid: fact.money('已支付的专项资金', 'money paid to it'),
  publish: fact.flag('拟公开失信信息', 'its dishonesty is to be published'),
  hearing: fact.checklist('告知和申辩', 'notice and defence', {
    notice: { zh: '已书面告知', en: 'notice given' },
    defence: { zh: '已听取申辩', en: 'defence heard' },
  }),
  serious: determinationFact('情节严重认定', 'determination that the case is serious'),
});

const recovered = named('追回金额', 'recovered', f.paid);

/**
 * 第四十七条: who violates in applying for, appraising, allocating or approving funds answers for it; from an
 * applicant the department recovers the money, its dishonesty may be published, a serious case is debarred.
 */
export const violation = rule({
  id: 'funds.violation',
  title: { zh: '违法违规处理', en: 'Violation' },
  provisions: [by],
  facts: f,
  refusals: [
    refuse('notHeard', {
      by,
      zh: '公开失信信息前应当告知并听取申辩',
      en: 'dishonesty is published only after notice and defence',
      when: allOf(isOneOf(f.wrongdoer, 'applicant'), holds(f.publish), not(isComplete(f.hearing))),
    }),
  ],
  outcomes: [
    outcome('referred', {
      by,
      zh: '移送有关机关依规追究单位和责任人责任',
      en: 'referred: the office and its officials answer under the penalty rules',
      when: isOneOf(f.wrongdoer, 'office'),
    }),
    outcome('recoveredAndDebarred', {
      by,
      zh: '追回资金；情节严重，停止申报资格',
      en: 'the money is recovered; serious: the applicant is debarred',
      when: asRead(p.seriousByDepartment, determined(f.serious, by, 'administeringDepartment')),
      then: { recovered, published: f.publish },
    }),
    otherwise('recovered', {
      by,
      zh: '追回资金',
      en: 'the money is recovered',
      then: { recovered, published: f.publish },
    }),
  ],
  example: {
    wrongdoer: 'applicant',
    paid: '500000',
    publish: true,
    hearing: { notice: true, defence: true },
    serious: null,
  },
});
