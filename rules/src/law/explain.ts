import { dateText } from './calendar-text.js';
import type { Decision, Reason } from './decision.js';
import type { Determination } from './determination.js';
import type { Expression, Test } from './node.js';
import type { PolicyVersion } from './policy.js';
import { cite, type ProvisionId } from './provision.js';
import { PUNCTUATION } from './punctuation.js';
import type { UsedInterpretation } from './reading.js';
import type { Language, Text } from './text.js';
import { type Case, Writer } from './writer.js';

/** A quantity with its name, its arithmetic and its value. */
export const quantityText = (expression: Expression<unknown>, given: Case): string =>
  new Writer(given).quantity(expression);

/** A condition as it turned out, with the arithmetic of the quantities that it names. */
export const testText = (condition: Test, given: Case): string => new Writer(given).test(condition);

/** The provision as this policy's jurisdiction cites it. */
export const citationOf = (id: ProvisionId, { policy }: PolicyVersion, language: Language): string =>
  cite(policy.locate?.[id] ?? id, policy.documents, language);

const REFUSED: Text = { zh: '不予通过', en: 'refused' };
const OTHER_CASES: Text = { zh: '其他情形均不适用', en: 'no other case applies' };
const DETERMINATION: Text = { zh: '认定', en: 'Determination' };
const OFFICIAL: Text = { zh: '正式解释', en: 'Official interpretation' };
const SUPPOSED: Text = { zh: '假设', en: 'Supposed' };
const VERSION: Text = { zh: '适用版本', en: 'Law applied' };

function verdictOf({ clause, holds, lifted }: Reason): Text {
  if (lifted) return { zh: '依认定放行', en: 'lifted by a determination' };
  switch (clause.clause) {
    case 'refusal':
      return holds ? { zh: '不予通过', en: 'refused' } : { zh: '无此情形', en: 'not the case' };
    case 'warning':
      return holds ? { zh: '提示', en: 'warning' } : { zh: '无此情形', en: 'not the case' };
    case 'outcome':
      return holds ? { zh: '适用', en: 'applies' } : { zh: '不适用', en: 'does not apply' };
  }
}

/** One line of an explanation, and what it tells. */
export interface ExplanationLine {
  readonly kind: 'outcome' | 'reason' | 'then' | 'interpretation' | 'determination' | 'law';
  readonly text: string;
  /** Of the clause that was read, or of the parameter that was interpreted. */
  readonly provision: ProvisionId | null;
  /** Whether the clause's condition holds; null where the line tells of no clause. */
  readonly holds: boolean | null;
}

const line = (
  kind: ExplanationLine['kind'],
  text: string,
  provision: ProvisionId | null = null,
  holds: boolean | null = null,
): ExplanationLine => ({ kind, text, provision, holds });

/** Writes one decision in one language, as an officer's memo. */
class Memo {
  private readonly writer: Writer;
  private readonly marks;

  constructor(
    private readonly decision: Decision,
    private readonly language: Language,
  ) {
    this.writer = new Writer({ facts: decision.facts, policy: decision.policy, language });
    this.marks = PUNCTUATION[language];
  }

  lines(): ExplanationLine[] {
    const { decision } = this;
    const decisive = decision.reasons.filter(({ holds }) => holds);
    const others = decision.reasons.filter(({ holds }) => !holds);
    return [
      line('outcome', this.heading(), decision.decidedBy),
      ...[...decisive, ...others].map((reason) =>
        line('reason', this.reason(reason), reason.clause.by, reason.holds),
      ),
      ...decisive.flatMap((reason) => this.consequences(reason)).map((text) => line('then', text)),
      ...decision.interpretations.map((used) =>
        line('interpretation', this.interpretation(used), used.entry.provision),
      ),
      ...decision.determinations.map((followed) => line('determination', this.determination(followed))),
      line('law', this.version()),
    ];
  }

  /** The outcome in one sentence. */
  private heading(): string {
    const { accepted, reasons, rule } = this.decision;
    const kind = accepted ? 'outcome' : 'refusal';
    const deciding = reasons.filter(
      ({ clause, holds, lifted }) => clause.clause === kind && holds && !lifted,
    );
    const says = deciding.map(({ clause }) => clause.says[this.language]).join(this.marks.semicolon);
    const title = rule.title[this.language];
    return [title, ...(accepted ? [] : [REFUSED[this.language]]), says].join(this.marks.colon);
  }

  /** A clause that was read: its provision, what it says, how it turned out, and the facts and arithmetic. */
  reason(reason: Reason): string {
    const { clause, holds } = reason;
    const tests = [clause.when, holds && clause.clause !== 'outcome' ? clause.lifted : null];
    const told = tests.flatMap((test) => (test === null ? [] : [this.writer.test(test)]));
    const grounds = clause.when === null ? OTHER_CASES[this.language] : told.join(this.marks.semicolon);
    const place = citationOf(clause.by, this.decision.policy, this.language);
    const verdict = this.marks.aside(verdictOf(reason)[this.language]);
    return this.sentence(place, `${clause.says[this.language]}${verdict}${this.marks.stop}${grounds}`);
  }

  private consequences({ clause }: Reason): string[] {
    if (clause.clause !== 'outcome') return [];
    return Object.values(clause.then).map((each) => this.writer.quantity(each));
  }

  private interpretation({ kind, label, entry, basis }: UsedInterpretation): string {
    const shown = entry.value === true ? '' : ` ${kind.show(entry.value, this.language)}`;
    const place = this.marks.aside(citationOf(entry.provision, this.decision.policy, this.language));
    const what = `${label[this.language]}${shown}${place}`;
    if (basis.by === 'interpretation') return this.sentence(`⚖ ${what}`, basis.reading[this.language]);
    if (basis.by === 'supposition') return `${SUPPOSED[this.language]} ${what}`;
    const source = `${basis.number}${this.marks.aside(dateText(basis.date, this.language))}`;
    return this.sentence(`${OFFICIAL[this.language]} ${what}`, source);
  }

  private determination({ document, date, reason }: Determination): string {
    const paper = `${document}${this.marks.aside(dateText(date, this.language))}`;
    return this.sentence(`${DETERMINATION[this.language]} ${paper}`, reason);
  }

  private version(): string {
    const { policy, since } = this.decision.policy;
    const from = dateText(since, this.language);
    const span = this.language === 'zh' ? `自${from}起` : `from ${from}`;
    return this.sentence(VERSION[this.language], `${policy.title[this.language]}${this.marks.comma}${span}`);
  }

  private sentence(subject: string, predicate: string): string {
    return `${subject}${this.marks.colon}${predicate}`;
  }
}

/** One sentence for a clause that was read, with its provision and arithmetic. */
export const reasonText = (reason: Reason, decision: Decision, language: Language): string =>
  new Memo(decision, language).reason(reason);

/**
 * The decision for a reader, line by line: the outcome in one sentence; what decided it, with the arithmetic; what else
 * was checked; what follows; the interpretations and determinations used; the version of the law. The lines are the
 * same in every language.
 */
export const explainLines = (decision: Decision, language: Language): readonly ExplanationLine[] =>
  new Memo(decision, language).lines();

/** The same as plain text. */
export const explain = (decision: Decision, language: Language): string[] =>
  explainLines(decision, language).map(({ text }) => text);
