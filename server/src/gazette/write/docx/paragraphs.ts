import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { hasPages, type PrintedAnnex, type PrintedDocument } from '../printed-document.js';
import type { LineStyle, PrintedLine } from '../printed-lines.js';
import { inTheOpen } from '../printed-text.js';
import type { RedHead } from '../red-head.js';
import { CHARACTER, FACE, RED, type StyleId } from './styles.js';

type Level = (typeof HeadingLevel)[keyof typeof HeadingLevel];

const TITLE_LEVEL: { readonly [S in LineStyle]?: { readonly level: Level; readonly isCentred: boolean } } = {
  part: { level: HeadingLevel.HEADING_1, isCentred: true },
  chapter: { level: HeadingLevel.HEADING_1, isCentred: true },
  section: { level: HeadingLevel.HEADING_2, isCentred: true },
  heading: { level: HeadingLevel.HEADING_1, isCentred: false },
  subheading: { level: HeadingLevel.HEADING_2, isCentred: false },
};

/** What stands out before the words that it leads. */
const STRONG: ReadonlySet<LineStyle> = new Set(['article', 'entry', 'heading', 'subheading', 'point']);

/** Half points: the largest head, and what a line of 156 mm holds. */
const LARGEST_HEAD = 96;
const SMALLEST_HEAD = 32;
const LINE_IN_HALF_POINTS = 860;

/** Runs of a text; a line break within it stays one. */
const runs = (text: string, bold = false): readonly TextRun[] =>
  inTheOpen(text)
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({
          text: line,
          ...(bold ? { font: FACE.strong } : {}),
          ...(index > 0 ? { break: 1 } : {}),
        }),
    );

/** A paragraph of a style. */
export const styled = (style: StyleId, text: string, more: Partial<IParagraphOptions> = {}): Paragraph =>
  new Paragraph({ style, children: [...runs(text)], ...more });

/** A title that appears in the navigation of the document. */
export const titled = (text: string, more: Partial<IParagraphOptions> = {}): Paragraph =>
  new Paragraph({ heading: HeadingLevel.TITLE, children: [...runs(text)], ...more });

function lineParagraph({ style, lead, gap, text }: PrintedLine): Paragraph {
  const title = TITLE_LEVEL[style];
  if (title !== undefined && text === '') {
    const place = title.isCentred
      ? { alignment: AlignmentType.CENTER }
      : { indent: { firstLine: 2 * CHARACTER } };
    return new Paragraph({ heading: title.level, children: [...runs(lead)], ...place });
  }
  const isStrong = STRONG.has(style) && text !== '';
  const children: readonly ParagraphChild[] = [
    ...(lead === '' ? [] : runs(lead + gap, isStrong)),
    ...(text === '' ? [] : runs(text)),
  ];
  return new Paragraph({ style: 'Body', children: [...children] });
}

function annexParagraphs({ label, title, isOmitted, lines }: PrintedAnnex): readonly Paragraph[] {
  const head =
    label === null
      ? [titled(title, { pageBreakBefore: true })]
      : [styled('Annex', label, { pageBreakBefore: true }), titled(title)];
  return [...head, ...(isOmitted ? [styled('History', '（略）')] : []), ...lines.map(lineParagraph)];
}

const redLine = (size: number) => ({ style: BorderStyle.SINGLE, color: RED, size, space: 4 });

function headParagraphs(head: RedHead, number: string): readonly Paragraph[] {
  const letters = Math.max(1, [...head.text].length);
  const size = Math.max(
    SMALLEST_HEAD,
    Math.min(LARGEST_HEAD, 2 * Math.floor(LINE_IN_HALF_POINTS / letters / 2)),
  );
  const text = new TextRun({ text: inTheOpen(head.text), size });
  return head.form === 'letter'
    ? [
        new Paragraph({
          style: 'Head',
          children: [text],
          border: { bottom: { ...redLine(18), style: BorderStyle.THICK_THIN_SMALL_GAP } },
        }),
        styled('LetterNumber', number),
      ]
    : [
        new Paragraph({ style: 'Head', children: [text] }),
        styled('Number', number, { border: { bottom: redLine(12) } }),
      ];
}

/** How many characters of 16 pt a text takes: letters and digits are half as wide as characters. */
const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (character <= '\u00ff' ? 0.5 : 1), 0);

/** Names centred above the day, the day four characters from the edge or further in where a name is long. */
function signatureParagraphs(signatories: readonly string[], date: string | null): readonly Paragraph[] {
  if (signatories.length === 0) return [];
  const day = date ?? '';
  const widest = Math.max(...signatories.map(widthOf));
  const middle = Math.max(4 + widthOf(day) / 2, 2 + widest / 2);
  const indented = (style: StyleId, text: string): Paragraph =>
    styled(style, text, {
      indent: { right: Math.max(0, Math.round((middle - widthOf(text) / 2) * CHARACTER)) },
    });
  return [
    styled('Body', ''),
    styled('Body', ''),
    ...signatories.map((name) => indented('Signature', name)),
    ...(date === null ? [] : [indented('Dated', date)]),
  ];
}

/** A document's paragraphs; with a red head where one is given, else the number stands below the title. */
export function documentParagraphs(
  document: PrintedDocument,
  head: RedHead | null,
  title: Partial<IParagraphOptions> = {},
): readonly Paragraph[] {
  const { number, history, addressees, body, attachments, signatories, date, annexes } = document;
  return [
    ...(head === null || number === null ? [] : headParagraphs(head, number)),
    titled(document.title, title),
    ...(head === null && number !== null ? [styled('Number', number)] : []),
    ...history.map((line) => styled('History', `（${line}）`)),
    ...(addressees === null ? [] : [styled('Addressees', addressees)]),
    ...body.map(lineParagraph),
    ...(attachments.length === 0 ? [] : [styled('Body', '')]),
    ...attachments.map((line) => styled('Listed', line)),
    ...signatureParagraphs(signatories, date),
    ...annexes.filter(hasPages).flatMap(annexParagraphs),
  ];
}
