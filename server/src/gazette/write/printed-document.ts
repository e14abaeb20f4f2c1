import { showNumber } from '../number.js';
import type { GazetteDocument, Part } from '../tree.js';
import { correctionText } from './correction-text.js';
import { linesIn, type PrintedLine } from './printed-lines.js';
import { datedText, oneLine } from './printed-text.js';

/** What is printed after the signature. */
export interface PrintedAnnex {
  /** 附件 or 附件2; null for what a notice prints and sends. */
  readonly label: string | null;
  readonly title: string;
  /** The document itself says that it is left out. */
  readonly isOmitted: boolean;
  readonly lines: readonly PrintedLine[];
}

/** A document as it is printed, whichever file it is written to. */
export interface PrintedDocument {
  readonly title: string;
  readonly number: string | null;
  /** How a statute was made and amended. */
  readonly history: readonly string[];
  /** With its colon. */
  readonly addressees: string | null;
  readonly body: readonly PrintedLine[];
  /** What is annexed, as the document itself lists it between its words and its signature. */
  readonly attachments: readonly string[];
  readonly signatories: readonly string[];
  readonly date: string | null;
  readonly annexes: readonly PrintedAnnex[];
}

function annexesOf(document: GazetteDocument): readonly PrintedAnnex[] {
  const attachments = document.parts.filter(({ role }) => role === 'attachment');
  const labelOf = (part: Part): string | null => {
    if (part.role !== 'attachment') return null;
    return attachments.length === 1 ? '附件' : `附件${attachments.indexOf(part) + 1}`;
  };
  return document.parts
    .filter(({ role }) => role !== 'body')
    .map((part) => ({
      label: labelOf(part),
      title: oneLine(part.title ?? ''),
      isOmitted: part.isOmitted,
      lines: linesIn(part.units),
    }));
}

/** Corrections stand behind what was printed, under a title of their own. */
function correctionsAnnex(document: GazetteDocument): readonly PrintedAnnex[] {
  const corrections = document.corrections ?? [];
  if (corrections.length === 0) return [];
  const lines = corrections.map((correction): PrintedLine => {
    const text = correctionText(document, correction);
    return { style: 'paragraph', address: correction.address, lead: '', gap: '', text };
  });
  return [{ label: null, title: '更正', isOmitted: false, lines }];
}

/** 附件：… with numbers where there are several, and （略） where one is left out. */
function listed(annexes: readonly PrintedAnnex[]): readonly string[] {
  const attachments = annexes.filter(({ label }) => label !== null);
  return attachments.map(({ title, isOmitted }, index) => {
    const number = attachments.length === 1 ? '' : `${index + 1}.`;
    const omitted = isOmitted && !/略[）)]?$/u.test(title) ? '（略）' : '';
    return `${index === 0 ? '附件：' : '　　　'}${number}${title}${omitted}`;
  });
}

/** Whether an annex has pages of its own: an attachment that is left out stands in the list alone. */
export const hasPages = ({ label, isOmitted }: PrintedAnnex): boolean => label === null || !isOmitted;

const colon = (addressees: string): string => (/[：:]$/u.test(addressees) ? addressees : `${addressees}：`);

/** Puts a document into the order of print. */
export function printedDocument(document: GazetteDocument): PrintedDocument {
  const annexes = [...annexesOf(document), ...correctionsAnnex(document)];
  return {
    title: oneLine(document.title),
    number: document.number === null ? null : oneLine(showNumber(document.number)),
    history: document.history.map(({ text }) => oneLine(text)),
    addressees: document.addressees === null ? null : colon(oneLine(document.addressees)),
    body: document.parts.filter(({ role }) => role === 'body').flatMap(({ units }) => linesIn(units)),
    attachments: listed(annexes),
    signatories: document.signatories.map(oneLine),
    date: document.signatories.length === 0 ? null : datedText(document),
    annexes,
  };
}
