import type { Decision, Reason } from './decision.js';
import type { Comparison, Expression, FactValues, Operation, Test } from './expression.js';
import type { PolicyVersion } from './policy.js';
import { cite, type ProvisionId } from './provision.js';
import type { Language } from './text.js';

interface Case {
  readonly facts: FactValues;
  readonly policy: PolicyVersion;
  readonly language: Language;
}

const OPERATION_SIGN: { readonly [K in Operation]: string } = {
  plus: '+',
  minus: '−',
  times: '×',
  dividedBy: '÷',
  daysAfter: '+',
  yearsAfter: '+',
  dayIn: '·',
};

const SIGN: { readonly [K in Comparison]: { readonly holds: string; readonly fails: string } } = {
  equals: { holds: '=', fails: '≠' },
  atLeast: { holds: '≥', fails: '<' },
  moreThan: { holds: '>', fails: '≤' },
};

const valueText = (expression: Expression<unknown>, { facts, policy, language }: Case): string =>
  expression.kind.show(expression.read(facts, policy), language);

/** A quantity with its name, its arithmetic and its value. */
export function quantityText(expression: Expression<unknown>, given: Case): string {
  const { shape, of } = expression;
  const value = valueText(expression, given);
  switch (shape.is) {
    case 'fact':
    case 'parameter':
    case 'computed':
      return `${shape.label[given.language]} ${value}`;
    case 'named': {
      const [inner] = of;
      const arithmetic = inner?.shape.is === 'operation' ? `= ${quantityText(inner, given)}` : value;
      return `${shape.label[given.language]} ${arithmetic}`;
    }
    case 'operation':
      return `${of.map((operand) => operandText(operand, given)).join(` ${OPERATION_SIGN[shape.sign]} `)} = ${value}`;
    case 'constant':
      return value;
    default:
      return testText(expression as Test, given);
  }
}

const operandText = (operand: Expression<unknown>, given: Case): string => {
  const text = quantityText(operand, given);
  const nested = operand.shape.is === 'operation' || operand.of[0]?.shape.is === 'operation';
  return nested ? `（${text}）` : text;
};

/** A condition as it turned out: a comparison that fails is written with the opposite sign. */
export function testText(condition: Test, given: Case): string {
  const { shape, of } = condition;
  const holds = condition.read(given.facts, given.policy);
  const parts = (separator: string) => of.map((each) => quantityText(each, given)).join(separator);
  const [first] = of;
  const subject = first === undefined ? '' : quantityText(first, given);
  switch (shape.is) {
    case 'comparison':
      return parts(` ${holds ? SIGN[shape.sign].holds : SIGN[shape.sign].fails} `);
    case 'all':
    case 'any':
      return parts(given.language === 'zh' ? '；' : '; ');
    case 'determined':
      if (given.language === 'zh') return `${subject}：${holds ? '已' : '未'}由规定的机关作出认定`;
      return `${subject}: ${holds ? 'determined' : 'not determined'} by the office that the provision names`;
    default:
      return subject;
  }
}

/** One sentence for each clause that was read, with its provision and arithmetic. */
export function reasonText(reason: Reason, decision: Decision, language: Language): string {
  const { clause, holds, lifted } = reason;
  const given = { facts: decision.facts, policy: decision.policy, language };
  const place = citationOf(clause.by, decision.policy, language);
  const arithmetic = clause.when === null ? '' : testText(clause.when, given);
  const verdict = verdictText(holds, lifted, clause.clause, language);
  const colon = language === 'zh' ? '：' : ': ';
  const says = clause.says[language];
  return `${place}${colon}${says} —— ${[arithmetic, verdict].filter((part) => part !== '').join(' → ')}`;
}

function verdictText(
  holds: boolean,
  lifted: boolean,
  clause: Reason['clause']['clause'],
  language: Language,
): string {
  const zh = language === 'zh';
  if (lifted) return zh ? '依认定放行' : 'lifted by a determination';
  if (!holds) return zh ? '不适用' : 'does not apply';
  switch (clause) {
    case 'refusal':
      return zh ? '不予通过' : 'refused';
    case 'warning':
      return zh ? '提示' : 'warning';
    case 'outcome':
      return zh ? '适用' : 'applies';
  }
}

/** The provision as this policy's jurisdiction cites it. */
export const citationOf = (id: ProvisionId, { policy }: PolicyVersion, language: Language): string =>
  cite(policy.locate?.[id] ?? id, policy.documents, language);

/**
 * The decision for a reader: outcome in one sentence, each reason with provision, facts and arithmetic, what
 * follows, the interpretations and determinations used, and the version of the law.
 */
export function explain(decision: Decision, language: Language): string[] {
  const zh = language === 'zh';
  const { reasons, policy, rule } = decision;
  const given = { facts: decision.facts, policy, language };
  const deciding = reasons.filter(({ holds, lifted }) => holds && !lifted);
  const head = decision.accepted ? deciding.filter(({ clause }) => clause.clause === 'outcome') : deciding;
  const heading = `${rule.title[language]}${zh ? '：' : ': '}${head.map(({ clause }) => clause.says[language]).join(zh ? '；' : '; ')}`;
  const consequences = head.flatMap(({ clause }) =>
    clause.clause === 'outcome' ? Object.values(clause.then).map((each) => quantityText(each, given)) : [],
  );
  const interpretations = decision.interpretations.map(({ label, entry }) => {
    const source = entry.basis.by === 'official' ? entry.basis.number : readingOf(entry.basis, language);
    return `⚖ ${label[language]} —— ${citationOf(entry.provision, policy, language)}${zh ? '：' : ': '}${source}`;
  });
  const determinations = decision.determinations.map(
    ({ document, date, reason }) =>
      `${zh ? '认定' : 'Determination'} ${document} ${date}${zh ? '：' : ': '}${reason}`,
  );
  const version = `${zh ? '适用版本' : 'Version applied'} ${policy.policy.id} @ ${policy.since}`;
  const sentences = reasons.map((reason) => reasonText(reason, decision, language));
  return [heading, ...sentences, ...consequences, ...interpretations, ...determinations, version];
}

const readingOf = (
  basis: { readonly by: string; readonly reading?: { readonly [L in Language]: string } },
  language: Language,
) => basis.reading?.[language] ?? '';
