import { dayOf, FIRST_YEAR, LAST_YEAR, type PlainDate } from '@jizheng/rules';
import type { Block } from './blocks.js';
import type { DoubtLog } from './doubt-log.js';
import { isOfficer, isSpacedOut, unspaced } from './prose.js';
import { dayParts } from './tokens.js';

/** Who signed, and when. */
export interface Signing {
  readonly signatories: readonly string[];
  readonly dated: PlainDate | null;
}

/** Reads names and day under a document; spaced names are written together. */
export function signingOf(blocks: readonly Block[], log: DoubtLog): Signing {
  const signatories: string[] = [];
  let dated: PlainDate | null = null;
  for (const { mark, pieces } of blocks) {
    const piece = pieces[0];
    if (piece === undefined) continue;
    if (mark === 'signature') signatories.push(nameOf(piece.raw, piece.line, log));
    else if (mark === 'date') dated = dayOn(dayParts(piece.text), piece.raw, piece.line, log) ?? dated;
  }
  return { signatories, dated };
}

function nameOf(raw: string, line: number, log: DoubtLog): string {
  if (isOfficer(raw)) return officer(raw, line, log);
  if (!isSpacedOut(raw)) return raw;
  const name = unspaced(raw);
  return log.note('spacedWords', { line, before: raw, after: name }) ? name : raw;
}

/** 省长　王 某 某: the title, one blank, the name. */
function officer(raw: string, line: number, log: DoubtLog): string {
  const at = raw.search(/[ \u3000]/);
  const name = `${raw.slice(0, at)} ${unspaced(raw.slice(at))}`;
  return name === raw || log.note('spacedWords', { line, before: raw, after: name }) ? name : raw;
}

/** A day that exists; one that does not is a doubt. */
export function dayOn(
  parts: readonly [year: number, month: number, day: number] | null,
  raw: string,
  line: number,
  log: DoubtLog,
): PlainDate | null {
  if (parts === null) return null;
  const [year, month, day] = parts;
  const length = month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
  if (year >= FIRST_YEAR && year <= LAST_YEAR && day >= 1 && day <= length) return dayOf(year, month, day);
  log.note('noSuchDay', { line, before: raw, params: { found: raw.slice(0, 40) } });
  return null;
}
