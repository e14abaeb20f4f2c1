import { type PlainDate, yearOf } from '@jizheng/rules';
import type { Unit } from '../tree.js';
import type { Block, Piece } from './blocks.js';
import type { DoubtLog } from './doubt-log.js';
import { unspaced } from './prose.js';
import { dayOn } from './signing.js';
import { entryDay } from './tokens.js';
import { cut, type Draft, finish, labelOf } from './units.js';

const SHOWN = 24;
const DAY = 86_400_000;
/** News are of the months before an issue. */
const OLDEST = 200;

/** Reads news: entries that begin with a day or with 同日; what has neither belongs to the entry before. */
export function newsOf(blocks: readonly Block[], issuedOn: PlainDate, log: DoubtLog): readonly Unit[] {
  const entries: Draft[] = [];
  let date: PlainDate | null = null;
  let previous: PlainDate | null = null;
  for (const block of blocks) {
    const { token, pieces } = block;
    const first = pieces[0];
    if (first === undefined) continue;
    const isEntry = token.kind === 'entry' || token.kind === 'sameDay';
    const last = entries.at(-1);
    if (!isEntry && last !== undefined) {
      const count = (last.last.get('paragraph')?.value ?? 1) + 1;
      last.last.set('paragraph', { value: count, sub: 0, label: '' });
      last.children.push(draftOf('paragraph', `${last.address}/para-${count}`, block, null));
      continue;
    }
    if (token.kind === 'entry') {
      date = entryDate(first.raw, first.line, issuedOn, log);
      if (date !== null && isPlausible(date, previous, issuedOn, first, log)) previous = date;
    }
    const isResolved = token.kind !== 'sameDay' || sameDay(date, first.raw, first.line, log);
    const entry = draftOf('entry', `entry-${entries.length + 1}`, block, isResolved ? date : null);
    entries.push({ ...entry, label: tidyLabel(entry.label, first, token.length, log) });
  }
  return entries.map(finish);
}

/** The year comes from the issue: a month after the issue's own is of the year before. */
function entryDate(raw: string, line: number, issuedOn: PlainDate, log: DoubtLog): PlainDate | null {
  const parts = entryDay(raw);
  if (parts === null) return null;
  const [month, day] = parts;
  const year = yearOf(issuedOn) - (month > Number(issuedOn.slice(5, 7)) ? 1 : 0);
  return dayOn([year, month, day], raw, line, log);
}

/** Whether a day can be that of news of an issue; told where it cannot, and where it stands before the one above it. */
function isPlausible(
  date: PlainDate,
  previous: PlainDate | null,
  issuedOn: PlainDate,
  { raw, line }: Piece,
  log: DoubtLog,
): boolean {
  const place = { line, before: raw.slice(0, SHOWN) };
  const age = (Date.parse(issuedOn) - Date.parse(date)) / DAY;
  const isFar = age < 0 || age > OLDEST;
  if (isFar) log.note('newsDayFar', { ...place, params: { date, issued: issuedOn } });
  else if (previous !== null && date < previous)
    log.note('newsDayBack', { ...place, params: { date, previous } });
  return !isFar;
}

/** A day without the blanks that slipped into it. */
function tidyLabel(label: string | null, { raw, line }: Piece, length: number, log: DoubtLog): string | null {
  const tidy = unspaced(label ?? '');
  if (label === null || tidy === label) return label;
  const after = `${tidy} ${raw.slice(length, SHOWN)}`;
  return log.note('spacedWords', { line, before: raw.slice(0, SHOWN), after }) ? tidy : label;
}

function sameDay(date: PlainDate | null, raw: string, line: number, log: DoubtLog): boolean {
  const before = raw.slice(0, SHOWN);
  if (date !== null)
    return log.note('sameDay', { line, before, after: before.replace('同日', date), params: { date } });
  log.note('sameDayAlone', { line, before });
  return false;
}

const draftOf = (
  kind: 'entry' | 'paragraph',
  address: string,
  block: Block,
  date: PlainDate | null,
): Draft => ({
  kind,
  address,
  label: kind === 'entry' ? labelOf(block) : null,
  heading: null,
  pieces: kind === 'entry' ? cut(block.pieces, block.token.length) : block.pieces,
  date,
  firstLine: block.pieces[0]?.line ?? 0,
  children: [],
  last: new Map(),
});
