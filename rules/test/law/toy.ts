import { plus, times } from '../../src/law/arithmetic.js';
import { otherwise, outcome, refuse, warn } from '../../src/law/clause.js';
import { allOf, atLeast, holds, isOneOf, moreThan, not } from '../../src/law/condition.js';
import { day } from '../../src/law/date.js';
import { determinationKind } from '../../src/law/determination.js';
import { chosen, stated } from '../../src/law/entry.js';
import { asRead, named } from '../../src/law/expression.js';
import { fact, facts, parameters } from '../../src/law/fact.js';
import { flagKind, moneyKind, optionalKind, ratioKind } from '../../src/law/kind.js';
import { yuan } from '../../src/law/money.js';
import { type Policy, type PolicyVersion, versionOn } from '../../src/law/policy.js';
import { provision } from '../../src/law/provision.js';
import { percent } from '../../src/law/ratio.js';
import { contradiction, rule } from '../../src/law/rule.js';

/** A small law of our own: a library lends money for books. */
export const CODE = { id: 'library-1', citation: { zh: '借书办法', en: 'Library Code' } };
export const art = (article: number) => provision(CODE, article);

const kinds = {
  limit: { kind: moneyKind, label: { zh: '限额', en: 'limit' } },
  share: { kind: ratioKind, label: { zh: '资助比例', en: 'share paid' } },
  warnShare: { kind: moneyKind, label: { zh: '提示线', en: 'line of warning' } },
  withFees: { kind: flagKind, label: { zh: '价款含邮费', en: 'the price includes postage' } },
};

export const library: Policy<typeof kinds> = {
  id: 'library',
  title: { zh: '图书馆', en: 'Library' },
  parameters: kinds,
  documents: [CODE],
  entries: {
    limit: [stated('2020-01-01', art(2), yuan(100n))],
    share: [stated('2020-01-01', art(3), percent(50n))],
    warnShare: [chosen('2020-01-01', art(4), yuan(50n), '五十元起提示', 'a warning from fifty yuan')],
    withFees: [chosen('2020-01-01', art(1), true, '价款包括邮费', 'postage counts as price')],
  },
};

export const p = parameters(kinds);

export const f = facts({
  reader: fact.choice('读者', 'reader', {
    pupil: { zh: '学生', en: 'pupil' },
    teacher: { zh: '教师', en: 'teacher' },
    guest: { zh: '访客', en: 'guest' },
  }),
  price: fact.money('书价', 'price'),
  postage: fact.money('邮费', 'postage'),
  isNew: fact.flag('新书', 'a new book'),
  leave: fact.of('馆长认定', "the librarian's determination", optionalKind(determinationKind)),
});

export const cost = named('价款', 'cost', asRead(p.withFees, plus(f.price, f.postage)));

export const lending = rule({
  id: 'library.lending',
  title: { zh: '购书资助', en: 'Help to buy a book' },
  provisions: [art(1), art(2)],
  facts: f,
  contradictions: [
    contradiction(
      ['postage', 'price'],
      moreThan(f.postage, f.price),
      '邮费高于书价',
      'postage exceeds the price',
    ),
  ],
  refusals: [
    refuse('guest', {
      by: art(1),
      zh: '访客不予资助',
      en: 'no help for guests',
      when: isOneOf(f.reader, 'guest'),
    }),
    refuse('overLimit', {
      by: art(2),
      zh: '超过限额',
      en: 'over the limit',
      when: moreThan(cost, p.limit),
      unlessDetermined: { by: f.leave, office: 'librarian', amount: cost },
    }),
    refuse('old', {
      by: art(2),
      zh: '不是新书',
      en: 'not a new book',
      when: not(holds(f.isNew)),
      unlessDetermined: { by: f.leave, office: 'librarian' },
    }),
  ],
  warnings: [
    warn('dear', { by: art(4), zh: '价款偏高', en: 'a dear book', when: atLeast(cost, p.warnShare) }),
    warn('dearForPupil', {
      by: art(4),
      zh: '学生购书价款偏高',
      en: 'dear for a pupil',
      when: allOf(isOneOf(f.reader, 'pupil'), atLeast(cost, p.warnShare)),
      unlessDetermined: { by: f.leave, office: 'librarian' },
    }),
  ],
  outcomes: [
    outcome('paidInFull', {
      by: art(3),
      zh: '教师全额资助',
      en: 'teachers are paid in full',
      when: isOneOf(f.reader, 'teacher'),
      then: { paid: cost },
    }),
    otherwise('paidInPart', {
      by: art(3),
      zh: '按比例资助',
      en: 'a share is paid',
      then: { paid: named('资助额', 'paid', times(cost, p.share)), cost },
    }),
  ],
  example: { reader: 'pupil', price: '30', postage: '5.01', isNew: true, leave: null },
});

export function libraryOn(date: string, policy: Policy = library): PolicyVersion {
  const version = versionOn(policy, day(date));
  if (!version.ok) throw new Error(version.error.parameter);
  return version.value;
}

/** The librarian's determination as JSON. */
export const leave = (changed: { readonly [field: string]: unknown } = {}) => ({
  provision: 'library-1/art-2',
  office: 'librarian',
  date: '2025-03-01',
  reason: '唯一版本',
  document: '馆〔2025〕3号',
  amount: null,
  deadline: null,
  ...changed,
});
