import { dateText } from './calendar-text.js';
import type { PlainDate } from './date.js';
import { dateKind, type Kind, moneyKind, optionalKind, recordKind, textKind } from './kind.js';
import type { Fen } from './money.js';
import { PUNCTUATION } from './punctuation.js';

/**
 * What a named officer determined where the text leaves room (原则上, 正当理由, 特殊原因 …): the discretion of
 * the law, recorded as data.
 */
export interface Determination {
  /** The provision that leaves the room. */
  readonly provision: string;
  /** The office that the provision names. */
  readonly office: string;
  readonly date: PlainDate;
  readonly reason: string;
  /** Number of the document that records it. */
  readonly document: string;
  /** The amount that it covers; null when it covers the whole. */
  readonly amount: Fen | null;
  /** The deadline that it concerns; null when the provision has none. */
  readonly deadline: PlainDate | null;
}

/** A determination as a fact. */
export const determinationKind: Kind<Determination> = {
  ...recordKind({
    provision: textKind,
    office: textKind,
    date: dateKind,
    reason: textKind,
    document: textKind,
    amount: optionalKind(moneyKind),
    deadline: optionalKind(dateKind),
  }),
  name: 'determination',
  show: ({ document, date }, language) =>
    `${document}${PUNCTUATION[language].aside(dateText(date, language))}`,
};
