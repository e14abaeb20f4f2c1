import type { ImprintEntry } from '../tree.js';
import type { DoubtLog } from './doubt-log.js';
import type { SourceLine } from './lines.js';
import { isTerminated, unspaced } from './prose.js';
import { tokenOf } from './tokens.js';

const NAME_AND_VALUE = /^([^：:，。《》]{1,12})[：:][ \u3000]{0,8}(\S.*)$/;
const KNOWN =
  /^(?:主编|副主编|主任|副主任|委员|责任编辑|编辑.*|地址|邮编|邮政编码|电话|传真|网址|.*信箱|邮箱|.*刊号|ISSN|CN|印刷.*|发行.*|定价|主管.*|主办.*|出版.*|订阅.*|承印.*|编委.*)$/;
const NAMES = /^[\u3400-\u9fff·]{2,6}(?:[ \u3000]{1,6}[\u3400-\u9fff·]{2,6})*$/;
const LONGEST_LINE = 120;
const LONGEST_IMPRINT = 200;

const isPair = ({ plain }: SourceLine): boolean => plain.length <= LONGEST_LINE && NAME_AND_VALUE.test(plain);

const isKnown = (line: SourceLine): boolean =>
  isPair(line) && KNOWN.test(unspaced(line.plain.split(/[：:]/)[0] ?? ''));

/** A line that an imprint does not have: a sentence, a label, a date, a document number. */
const isForeign = (line: SourceLine): boolean =>
  line.plain.length > LONGEST_LINE ||
  (!isPair(line) && isTerminated(line.plain)) ||
  !['plain', 'entry'].includes(tokenOf(line.plain).kind);

/** Where an imprint that begins at a line ends; the same line where none does. */
export function imprintEnd(lines: readonly SourceLine[], from: number): number {
  let end = from;
  for (let at = from; at < Math.min(lines.length, from + LONGEST_IMPRINT); at += 1) {
    const line = lines[at];
    if (line === undefined || isForeign(line)) break;
    if (isPair(line) || (at === end && at > from && !line.afterBlank)) end = at + 1;
  }
  return lines.slice(from, end).some(isKnown) ? end : from;
}

/** Where an imprint at the very end of the text begins; the number of lines where none is there. */
export function closingImprint(lines: readonly SourceLine[]): number {
  let from = lines.length;
  for (let at = lines.length - 1; at >= 0 && lines.length - at < LONGEST_IMPRINT; at -= 1) {
    const line = lines[at];
    if (line === undefined || isForeign(line)) break;
    if (isKnown(line)) from = at;
  }
  return lines.slice(from).filter(isKnown).length >= 3 ? from : lines.length;
}

/** The entries of an imprint; a line without a name keeps an empty one, a wrapped value is joined. */
export function readImprint(lines: readonly SourceLine[], log: DoubtLog): readonly ImprintEntry[] {
  const groups: SourceLine[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    const first = open?.[0];
    if (open !== undefined && first !== undefined && isPair(first) && !isPair(line) && !line.afterBlank)
      open.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group) => entriesOf(group, log));
}

function entriesOf([first, ...more]: readonly SourceLine[], log: DoubtLog): readonly ImprintEntry[] {
  if (first === undefined) return [];
  const pair = first.raw.length <= LONGEST_LINE ? NAME_AND_VALUE.exec(first.raw) : null;
  const name = unspaced(pair?.[1] ?? '');
  const values = [pair?.[2] ?? first.raw, ...more.map(({ raw }) => raw)];
  const value = values.join(values.every((each) => NAMES.test(each)) ? ' ' : '');
  const place = { line: first.number, before: values.join(' ⏎ '), after: value };
  if (more.length === 0 || log.note('lineBreak', place)) return [{ name, value }];
  return values.map((each, at) => ({ name: at === 0 ? name : '', value: each }));
}
