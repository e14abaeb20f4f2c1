import {
  countKind,
  dateKind,
  FUNDS_RULES,
  flagKind,
  type Kind,
  listKind,
  optionalKind,
  recordKind,
  textKind,
  yearKind,
} from '@jizheng/rules';
import { bilingualKind, idKind, jsonKind, wordsKind } from '../../reading/kinds.js';
import { bodyKind, givenKind } from '../body-kind.js';
import { ANY_FACTS } from '../components.js';
import { decisionKind } from '../decision-json.js';

const count = countKind({ zh: '个', en: '' });
const page = { next: optionalKind(wordsKind), total: count };

/** A rule by its id, or by what follows the dot; one that nobody knows is not found. */
const ruleKind: Kind<string> = {
  ...textKind,
  schema: { type: 'string', enum: FUNDS_RULES.map(({ id }) => id) },
};

/** Which rule. */
export const ruleIdKind = recordKind({ id: ruleKind });

/** On which day. */
export const onKind = recordKind({ on: optionalKind(dateKind) });

/** The rules, each with the schema of its facts and an example. */
export const rulesKind = recordKind({
  items: listKind(
    recordKind({
      id: ruleKind,
      title: bilingualKind,
      provisions: listKind(wordsKind),
      citations: listKind(bilingualKind),
      schema: jsonKind,
      example: jsonKind,
    }),
  ),
  ...page,
});

const supposedKind = givenKind({
  type: 'object',
  additionalProperties: true,
  description: 'values of parameters by name, as GET /api/policy shows them',
});

/** Facts put to a rule, on a day, and other values of the law's parameters to compare with. */
export const decideKind = bodyKind({
  facts: givenKind(ANY_FACTS),
  on: optionalKind(dateKind),
  policy: optionalKind(supposedKind),
});

/** The decision under the law in force, and under the supposed values. */
export const bothKind = recordKind({ decision: decisionKind, whatIf: optionalKind(decisionKind) });

/** The parameters of the law on a day. */
export const policyKind = recordKind({
  policy: wordsKind,
  title: bilingualKind,
  since: dateKind,
  items: listKind(
    recordKind({
      name: wordsKind,
      label: bilingualKind,
      value: jsonKind,
      shown: bilingualKind,
      since: dateKind,
      provision: wordsKind,
      citation: bilingualKind,
      basis: wordsKind,
      interpretation: optionalKind(bilingualKind),
      schema: jsonKind,
    }),
  ),
  ...page,
});

/** What the finance department has interpreted, so that a page can decide under the same law. */
export const officialKind = recordKind({
  items: listKind(
    recordKind({
      parameter: wordsKind,
      from: dateKind,
      value: jsonKind,
      number: wordsKind,
      date: dateKind,
    }),
  ),
  ...page,
});

/** The decisions of a rule in a year or a period, decided again under other values. */
export const whatIfKind = bodyKind({
  rule: ruleKind,
  year: optionalKind(yearKind),
  from: optionalKind(dateKind),
  to: optionalKind(dateKind),
  policy: supposedKind,
  after: optionalKind(idKind),
});

/** How they would have come out. */
export const whatIfAnswerKind = recordKind({
  rule: wordsKind,
  title: bilingualKind,
  from: dateKind,
  to: dateKind,
  decisions: count,
  isCut: flagKind,
  rows: listKind(recordKind({ outcome: wordsKind, title: bilingualKind, now: count, then: count })),
  changedCount: count,
  changed: listKind(
    recordKind({
      act: idKind,
      fund: optionalKind(wordsKind),
      subject: wordsKind,
      on: dateKind,
      now: wordsKind,
      then: wordsKind,
    }),
  ),
  /** Sent again as `after`, tells the changed ones that follow; null when there are no more. */
  next: optionalKind(idKind),
});
