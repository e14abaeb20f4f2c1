import { addDays, type PlainDate } from '@jizheng/rules';
import { DAY_WORDS, dayOfWords } from '../day-text.js';
import { parseNumeral } from '../number.js';
import { type GazetteDocument, type Part, type Unit, unitsIn } from '../tree.js';
import type { DoubtLog } from './doubt-log.js';

const BEGINS = '(?:施行|实施|执行|生效)';
const FROM = new RegExp(`自[ \\u3000]?${DAY_WORDS}起${BEGINS}`);
/** 自公布之日起30日后施行. */
const LATER = new RegExp(
  `自(?:公布|发布|印发|颁布|通过)之日起满?([0-9０-９一二三四五六七八九十百]{1,4})[日天](?:后|以后|之后)?起?${BEGINS}`,
);
const SEARCHED = 400;

/**
 * The day that the text itself names, or that of its date. A day before the last amendment is the first version's: from
 * when the amended text is in force stands in the decision that amended it. What is not in the text, the editor may give.
 */
export function inForceFrom(
  parts: readonly Part[],
  made: PlainDate | null,
  history: GazetteDocument['history'],
  log: DoubtLog,
): PlainDate | null {
  const main = parts.find(({ role }) => role === 'enclosure') ?? parts.find(({ role }) => role === 'body');
  const stated = statedIn(main?.units ?? [], made, log);
  if (stated === null || made === null || history.length < 2 || made <= stated.day)
    return stated?.day ?? made;
  const place = { line: stated.line, before: `自${stated.day}`, params: { date: made } };
  return log.askDay('effectDayNotStated', place) ?? made;
}

interface Stated {
  readonly day: PlainDate;
  readonly line: number;
}

/** The last day that units name as the one of entry into force. */
function statedIn(units: readonly Unit[], made: PlainDate | null, log: DoubtLog): Stated | null {
  let stated: Stated | null = null;
  for (const { text, lines } of unitsIn(units)) {
    const day = dayFromOn(text.slice(0, SEARCHED), lines[0], log) ?? countedFrom(text, made, lines[0], log);
    if (day !== null) stated = { day, line: lines[0] };
  }
  return stated;
}

/** The day from which a sentence says that something is in force; one that does not exist is a doubt. */
function dayFromOn(text: string, line: number, log: DoubtLog): PlainDate | null {
  const match = FROM.exec(text);
  if (match === null) return null;
  const day = dayOfWords(match[1], match[2], match[3]);
  if (day === null)
    log.note('noSuchDay', { line, before: match[0], params: { found: match[0].slice(0, 40) } });
  return day;
}

function countedFrom(text: string, made: PlainDate | null, line: number, log: DoubtLog): PlainDate | null {
  const match = made === null ? null : LATER.exec(text.slice(0, SEARCHED));
  const days = parseNumeral(match?.[1] ?? '');
  if (match === null || made === null || days === null) return null;
  const counted = addDays(made, days);
  const place = { line, before: match[0], params: { words: match[0], date: counted } };
  return log.askDay('effectDayCounted', place) ?? counted;
}
