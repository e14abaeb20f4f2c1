import { dateText, type Text } from '@jizheng/rules';
import { type Correction, type Unit, unitsIn } from '../gazette/tree.js';
import { type Frame, sayWith } from './frame.js';
import { apart, type Html, html } from './html.js';
import { mendsOf } from './mended.js';
import { type Range, withRanges } from './ranges.js';

/** What is needed to write the words of a document. */
export interface Writing {
  readonly frame: Frame;
  /** The path of the page of one of its units. */
  pathOf(address: string): string;
  /** The places of a text that lead to what it cites. */
  citedIn(text: string): readonly Range[];
  /** Corrections by the address that they correct. */
  readonly corrections: ReadonlyMap<string, readonly Correction[]>;
  /** The unit that has a page of its own here: its paragraphs are numbered, its label stands above it. */
  readonly alone?: string;
}

const SAYS = {
  corrected: {
    zh: '更正（{on}）：“{printed}”应为“{corrected}”。{reason}',
    en: 'Correction ({on}): for “{printed}” read “{corrected}”. {reason}',
  },
  struck: {
    zh: '更正（{on}）：“{printed}”应删去。{reason}',
    en: 'Correction ({on}): “{printed}” is struck out. {reason}',
  },
  original: { zh: '原文作“{was}”，现作“{is}”。', en: 'The source has “{was}”, read here as “{is}”.' },
  added: { zh: '原文缺“{is}”。', en: 'The source lacks “{is}”.' },
  dropped: { zh: '原文多“{was}”。', en: 'The source also has “{was}”.' },
  paragraph: { zh: '第{n}款', en: 'Paragraph {n}' },
} as const satisfies { readonly [name: string]: Text };

const TITLES: ReadonlySet<Unit['kind']> = new Set(['part', 'chapter', 'section', 'heading', 'subheading']);
const LISTED: ReadonlySet<Unit['kind']> = new Set(['item', 'subitem']);
/** Labels that a wide space parts from what follows: 第三条, 11月18日; not 一、 （一） 1. */
const WORD_LABEL = /[\p{sc=Han}\d]$/u;
const PUNCTUATED = /[\p{P}\s]$/u;
const MOST_LEVEL = 6;

/** The anchor of an address: on a unit's own page those of its parts begin after it. */
export const anchor = ({ alone }: Pick<Writing, 'alone'>, address: string): string =>
  alone !== undefined && address.startsWith(`${alone}/`) ? address.slice(alone.length + 1) : address;

/** Units as HTML; titles begin at a level of heading. */
export function unitsHtml(writing: Writing, units: readonly Unit[], level: number): Html {
  const written: Html[] = [];
  for (let index = 0; index < units.length; ) {
    const unit = units[index];
    if (unit === undefined) break;
    if (LISTED.has(unit.kind)) {
      const end = units.findIndex((each, at) => at > index && !LISTED.has(each.kind));
      const items = units.slice(index, end === -1 ? units.length : end);
      written.push(
        html`<ul>\n${items.map((item) => html`<li id="${anchor(writing, item.address)}">${apart(item.label ?? '')}${words(writing, item)}${unitsHtml(writing, item.children, level)}</li>\n`)}</ul>\n`,
      );
      index += items.length;
    } else {
      written.push(unitHtml(writing, unit, level));
      index += 1;
    }
  }
  return html`${written}`;
}

function unitHtml(writing: Writing, unit: Unit, level: number): Html {
  const { address, heading, text, children } = unit;
  if (TITLES.has(unit.kind) && (heading !== null || text === '')) {
    const own = text === '' ? null : paragraph(writing, unit, [], null);
    return html`${title(writing, unit, level)}${own}${unitsHtml(writing, children, level + 1)}${unsaid(unit)}`;
  }
  const lead = address === writing.alone ? null : leadHtml(writing, unit);
  const [first, ...others] = children;
  if (text === '' && heading === null && first?.kind === 'paragraph' && first.label === null) {
    // The article's label stands before its first paragraph, not above it.
    return html`${paragraph(writing, first, [address, first.address], lead)}${unitsHtml(writing, first.children, level)}${unitsHtml(writing, others, level)}`;
  }
  return html`${paragraph(writing, unit, [address], lead)}${unitsHtml(writing, children, level)}${unsaid(unit)}`;
}

function title(writing: Writing, { address, label, heading }: Unit, level: number): Html | null {
  if (address === writing.alone) return null;
  const gap = label !== null && WORD_LABEL.test(label) ? '　' : '';
  const name = html`<a href="${writing.pathOf(address)}">${apart(label ?? '')}${heading === null ? null : html`${gap}${apart(heading)}`}</a>`;
  const tag = Math.min(level, MOST_LEVEL);
  return (
    HEADINGS[tag]?.(anchor(writing, address), name) ??
    html`<p id="${anchor(writing, address)}"><b>${name}</b></p>\n`
  );
}

const HEADINGS: { readonly [level: number]: (id: string, name: Html) => Html } = {
  2: (id, name) => html`<h2 id="${id}">${name}</h2>\n`,
  3: (id, name) => html`<h3 id="${id}">${name}</h3>\n`,
  4: (id, name) => html`<h4 id="${id}">${name}</h4>\n`,
};

function leadHtml(writing: Writing, { address, label, heading, kind }: Unit): Html | null {
  if (label === null && heading === null) return null;
  const name = html`<a class="n" href="${writing.pathOf(address)}">${apart(label ?? '')}${apart(heading ?? '')}</a>`;
  const gap =
    heading !== null && heading !== ''
      ? PUNCTUATED.test(heading)
        ? ''
        : '。'
      : label !== null && WORD_LABEL.test(label)
        ? '　'
        : '';
  return kind === 'paragraph'
    ? html`${apart(label ?? '')}${apart(heading ?? '')}${gap}`
    : html`${name}${gap}`;
}

/** A paragraph under the addresses that lead to it: those that its title or the page's own heading bears are not among them. */
function paragraph(
  writing: Writing,
  unit: Unit,
  addresses: readonly string[],
  lead: Html | null,
): Html | null {
  if (lead === null && unit.text === '') return null;
  const [first, ...others] = addresses
    .filter((address) => address !== writing.alone)
    .map((address) => anchor(writing, address));
  const id = first === undefined ? null : html` id="${first}"`;
  const places = others.map((other) => html`<span id="${other}"></span>`);
  const own = html`<p${id}>${places}${marker(writing, unit)}${lead}${spoken(writing, unit)}</p>\n`;
  return html`${own}${notes(writing, unit)}`;
}

/** In the margin of a unit's own page: which paragraph this is, leading to itself. */
function marker(writing: Writing, { kind, address }: Unit): Html | null {
  const { frame, alone } = writing;
  const number = /^para-(\d+)$/.exec(alone === undefined ? '' : address.slice(alone.length + 1))?.[1];
  if (kind !== 'paragraph' || number === undefined || !address.startsWith(`${alone}/`)) return null;
  return html`<a class="para" href="#${anchor(writing, address)}" aria-label="${sayWith(frame, SAYS.paragraph, { n: number })}">${number}</a>`;
}

/** The words of a unit with what is said about them. */
const words = (writing: Writing, unit: Unit): Html => html`${spoken(writing, unit)}${notes(writing, unit)}`;

function spoken(writing: Writing, { address, text }: Unit): Html {
  const corrected = (writing.corrections.get(address) ?? []).flatMap(({ printed }): readonly Range[] => {
    const from = text.indexOf(printed);
    const wrap = (inside: Html): Html => html`<span class="corr">${inside}</span>`;
    return from < 0 ? [] : [{ from, to: from + printed.length, wrap }];
  });
  return apart(text, withRanges(text, [...corrected, ...writing.citedIn(text)]));
}

const correctionsAt = ({ frame, corrections }: Writing, address: string): readonly string[] =>
  (corrections.get(address) ?? []).map(({ printed, corrected: right, reason, publishedOn }) =>
    sayWith(frame, right === '' ? SAYS.struck : SAYS.corrected, {
      on: dateText(publishedOn, frame.language),
      printed,
      corrected: right,
      reason,
    }),
  );

const noteHtml = (lines: readonly string[]): Html | null =>
  lines.length === 0
    ? null
    : html`<div class="note" role="note">${lines.map((line) => html`<p>${apart(line)}</p>`)}</div>\n`;

/** Corrections of what is no unit: the title, the number, the addressees, the signatures. */
export const headNotes = (writing: Writing): Html | null => noteHtml(correctionsAt(writing, ''));

/** Corrections and mends, beside the words that they are about. */
function notes(writing: Writing, { address, text, original }: Unit): Html | null {
  const { frame } = writing;
  const mended =
    original === null
      ? []
      : mendsOf(original, text).map(({ was, is }) =>
          sayWith(frame, was === '' ? SAYS.added : is === '' ? SAYS.dropped : SAYS.original, { was, is }),
        );
  return noteHtml([...correctionsAt(writing, address), ...mended]);
}

/** Departments that the words themselves do not name. */
function unsaid(unit: Unit): Html | null {
  const [first] = unit.responsible;
  if (first === undefined) return null;
  const isSaid = [...unitsIn([unit])].some(({ text, heading }) => `${heading ?? ''}${text}`.includes(first));
  return isSaid ? null : html`<p>（${apart(unit.responsible.join('、'))}）</p>\n`;
}
