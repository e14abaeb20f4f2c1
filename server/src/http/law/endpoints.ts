import {
  type AnyRule,
  citationOf,
  day,
  type Entry,
  FUNDS_RULES,
  fail,
  ok,
  type PlainDate,
  type PolicyVersion,
  type ProvisionId,
  suppose,
  type Text,
} from '@jizheng/rules';
import { labelledFacts } from '../../funds/field-labels.js';
import { officialValues } from '../../funds/policy-in-force.js';
import { BUSINESS } from '../../office/access.js';
import { citationOfId } from '../../reading/kinds.js';
import { whatIf } from '../../reading/what-if.js';
import { asking, type Endpoint, reading } from '../endpoint.js';
import { wrongFields } from '../problem.js';
import {
  bothKind,
  decideKind,
  officialKind,
  onKind,
  policyKind,
  ruleIdKind,
  rulesKind,
  whatIfAnswerKind,
  whatIfKind,
} from './kinds.js';
import { lawOn, ruleNamed, under } from './read-law.js';

const tag = 'law';
const access = { who: 'signedIn' } as const;

const ruleOffered = ({ id, title, provisions, facts, example }: AnyRule) => ({
  id,
  title,
  provisions,
  citations: provisions.map(citationOfId),
  schema: labelledFacts({ id, facts }),
  example,
});

const OFFERED = FUNDS_RULES.map(ruleOffered);

const rules = reading({
  path: '/api/rules',
  title: { zh: '规则及其事实', en: 'the rules and their facts' },
  tag,
  access,
  answer: rulesKind,
  async handle() {
    return ok({ value: { items: OFFERED, next: null, total: OFFERED.length } });
  },
});

const decide = asking({
  path: '/api/rules/:id/decide',
  title: {
    zh: '就事实问一条规则，不留记录；可改参数比较',
    en: 'ask a rule about facts; also what if the law were otherwise',
  },
  tag,
  access,
  perMinute: 300,
  params: ruleIdKind,
  body: decideKind,
  answer: bothKind,
  async handle({ client, signed, params, body: { facts, on, policy } }) {
    const rule = ruleNamed(params.id);
    if (!rule.ok) return rule;
    const law = await lawOn({ client, signed }, on);
    if (!law.ok) return law;
    const other = suppose(law.value, policy ?? {});
    const decision = rule.value.judge(facts, law.value);
    if (!decision.ok || !other.ok) {
      const errors = [
        ...under('facts', decision.ok ? [] : decision.error),
        ...under('policy', other.ok ? [] : other.error),
      ];
      return fail(wrongFields(errors));
    }
    const told = { question: null, decision: decision.value };
    if (policy === null) return ok({ value: { decision: told, whatIf: null } });
    const otherwise = rule.value.judge(facts, other.value);
    if (!otherwise.ok) return fail(wrongFields(under('facts', otherwise.error)));
    return ok({ value: { decision: told, whatIf: { question: null, decision: otherwise.value } } });
  },
});

const policy = reading({
  path: '/api/policy',
  title: { zh: '某日适用的参数及其依据', en: 'the parameters of the law on a day, and what they rest on' },
  tag,
  access,
  query: onKind,
  answer: policyKind,
  async handle({ client, signed, query }) {
    const law = await lawOn({ client, signed }, query.on);
    if (!law.ok) return law;
    const { policy: of, since } = law.value;
    const items = Object.entries(law.value.entries).map(([name, entry]) =>
      parameterShown(law.value, name, entry),
    );
    return ok({ value: { policy: of.id, title: of.title, since, items, next: null, total: items.length } });
  },
});

const interpretations = reading({
  path: '/api/interpretations',
  title: { zh: '登记的正式解释', en: 'the official interpretations' },
  tag,
  access,
  answer: officialKind,
  async handle({ client, signed: { jurisdiction } }) {
    const items = await officialValues(client, jurisdiction);
    return ok({ value: { items, next: null, total: items.length } });
  },
});

function parameterShown(
  version: PolicyVersion,
  name: string,
  { from, value, provision, basis }: Entry<unknown>,
) {
  const parameter = version.policy.parameters[name];
  return {
    name,
    label: parameter?.label ?? { zh: name, en: name },
    value: parameter?.kind.toJson(value) ?? null,
    shown: { zh: parameter?.kind.show(value, 'zh') ?? '', en: parameter?.kind.show(value, 'en') ?? '' },
    since: from,
    provision,
    citation: citationIn(version, provision),
    basis: basis.by,
    interpretation: interpretationOf(basis),
    schema: parameter?.kind.schema ?? {},
  };
}

const citationIn = (version: PolicyVersion, provision: ProvisionId): Text => ({
  zh: citationOf(provision, version, 'zh'),
  en: citationOf(provision, version, 'en'),
});

function interpretationOf(basis: Entry<unknown>['basis']): Text | null {
  if (basis.by === 'interpretation') return basis.reading;
  if (basis.by !== 'official') return null;
  return { zh: `${basis.number}（${basis.date}）`, en: `${basis.number} (${basis.date})` };
}

const whatIfAll = asking({
  path: '/api/what-if',
  title: {
    zh: '假如参数不同，一段时间的决定会怎样',
    en: 'how the decisions of a period would have come out otherwise',
  },
  tag,
  access: { who: 'positions', positions: BUSINESS },
  perMinute: 60,
  body: whatIfKind,
  answer: whatIfAnswerKind,
  async handle({ client, signed, body }) {
    const rule = ruleNamed(body.rule);
    if (!rule.ok) return rule;
    const period = periodOf(body, signed.today);
    const answer = await whatIf(client, signed.jurisdiction, {
      rule: rule.value,
      ...period,
      supposed: body.policy,
      after: body.after,
    });
    if (!answer.ok) return fail(wrongFields(under('policy', answer.error)));
    const { id, title } = rule.value;
    const rows = answer.value.rows.map((row) => ({ ...row, title: outcomeText(rule.value, row.outcome) }));
    return ok({ value: { ...answer.value, rows, rule: id, title, ...period } });
  },
});

interface Period {
  readonly year: number | null;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

/** The days that are asked about: those that are named, else the year, else the year of the office day so far. */
function periodOf({ year, from, to }: Period, today: PlainDate): { from: PlainDate; to: PlainDate } {
  const asked = year ?? Number((to ?? today).slice(0, 4));
  return { from: from ?? day(`${asked}-01-01`), to: to ?? (year === null ? today : day(`${year}-12-31`)) };
}

const REFUSED: Text = { zh: '不予通过', en: 'refused' };
const UNDECIDED: Text = { zh: '无法判定', en: 'undecided' };

const outcomeText = ({ outcomes }: AnyRule, code: string): Text =>
  outcomes.find((outcome) => outcome.code === code)?.says ?? (code === 'refused' ? REFUSED : UNDECIDED);

/** What the law says: rules, parameters, decisions without any record. */
export const LAW_ENDPOINTS: readonly Endpoint[] = [rules, decide, policy, interpretations, whatIfAll];
