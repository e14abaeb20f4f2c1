import { type Unit, unitsIn } from '../tree.js';

/** How a line of print looks. */
export type LineStyle =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'heading'
  | 'subheading'
  | 'point'
  | 'paragraph'
  | 'entry';

/** A line of print: one paragraph, whichever medium it is for. */
export interface PrintedLine {
  readonly style: LineStyle;
  /** Of the unit that begins here. */
  readonly address: string;
  /** What stands out at its beginning: label and heading. */
  readonly lead: string;
  /** What parts the lead from the text: nothing, a wide space, or a full stop. */
  readonly gap: string;
  /** What follows in plain type; empty for a title of its own. */
  readonly text: string;
}

const STYLE: { readonly [K in Unit['kind']]: LineStyle } = {
  part: 'part',
  chapter: 'chapter',
  section: 'section',
  article: 'article',
  paragraph: 'paragraph',
  item: 'paragraph',
  subitem: 'paragraph',
  heading: 'heading',
  subheading: 'subheading',
  point: 'point',
  subpoint: 'point',
  entry: 'entry',
};

/** Labels that a wide space parts from what follows: 第三条, 第一章, 11月18日, 同日; not 一、 （一） 1. */
const WORD_LABEL = /[\p{sc=Han}\d]$/u;

const PUNCTUATED = /[\p{P}\s]$/u;

/** Label and heading together, as they are printed. */
export function leadOf({ label, heading }: Pick<Unit, 'label' | 'heading'>): string {
  if (label === null || label === '') return heading ?? '';
  if (heading === null || heading === '') return label;
  return `${label}${WORD_LABEL.test(label) ? '　' : ''}${heading}`;
}

/** What parts the lead of a paragraph from its words; headings that run into their words end with a full stop. */
function gapAfter({ label, heading }: Unit): string {
  if (heading !== null && heading !== '') return PUNCTUATED.test(heading) ? '' : '。';
  return label !== null && WORD_LABEL.test(label) ? '　' : '';
}

/** Departments that the words themselves do not name; the brackets are part of the words where the text has them. */
function unsaid(unit: Unit): string {
  const [first] = unit.responsible;
  if (first === undefined) return '';
  const isSaid = [...unitsIn([unit])].some(({ text, heading }) => `${heading ?? ''}${text}`.includes(first));
  return isSaid ? '' : `（${unit.responsible.join('、')}）`;
}

/** A number without a heading is no title: what follows it is a paragraph like any other. */
const TITLES: ReadonlySet<LineStyle> = new Set(['heading', 'subheading', 'point']);

function lineOf(unit: Unit, text: string): PrintedLine {
  const lead = leadOf(unit);
  const style = STYLE[unit.kind];
  return {
    style: TITLES.has(style) && unit.heading === null ? 'paragraph' : style,
    address: unit.address,
    lead,
    gap: lead === '' || text === '' ? '' : gapAfter(unit),
    text,
  };
}

function* linesOf(unit: Unit): Generator<PrintedLine> {
  const { text, children } = unit;
  const [first, ...others] = children;
  if (text === '' && unit.heading === null && first?.kind === 'paragraph' && first.label === null) {
    // the article's number stands before its first paragraph, not above it
    yield lineOf(unit, first.text);
    yield* printedLines(first.children);
    yield* printedLines(others);
  } else {
    if (leadOf(unit) !== '' || text !== '') yield lineOf(unit, text);
    yield* printedLines(children);
  }
  const departments = unsaid(unit);
  if (departments !== '') {
    yield { style: 'paragraph', address: unit.address, lead: '', gap: '', text: departments };
  }
}

/** Units in the order and the shape of print. */
export function* printedLines(units: readonly Unit[]): Generator<PrintedLine> {
  for (const unit of units) yield* linesOf(unit);
}

/** The lines of a list of units. */
export const linesIn = (units: readonly Unit[]): readonly PrintedLine[] => [...printedLines(units)];
