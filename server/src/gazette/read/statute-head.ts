import { type PlainDate, parseDate } from '@jizheng/rules';
import { plainDigits } from '../number.js';
import type { Piece } from './blocks.js';
import type { MarkedLine } from './marks.js';

const DAY =
  /(\d{4})[ \u3000]{0,2}年[ \u3000]{0,2}(\d{1,2})[ \u3000]{0,2}月[ \u3000]{0,2}(\d{1,2})[ \u3000]{0,2}日/;
const MADE = /通过|修正|修订|公布|发布|施行|批准|修改|第\d+号/;
const STEP = /[ \u3000\t]{1,8}(?=(?:根据)?\d{4}年)/;

/** The first day that a text writes out in figures. */
export function dayIn(text: string): PlainDate | null {
  const match = DAY.exec(plainDigits(text.slice(0, 2000)));
  if (match === null) return null;
  const [, year = '', month = '', day = ''] = match;
  const parsed = parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return parsed.ok ? parsed.value : null;
}

/** Marks how a statute was made and amended: lines below its title that begin with a day and say so. */
export function markHistory(marked: readonly MarkedLine[]): void {
  let at = marked.findIndex(({ mark }) => mark === 'title');
  if (at < 0) return;
  while (marked[at]?.mark === 'title' || marked[at]?.mark === 'number') at += 1;
  let isOpen = false;
  for (; at < marked.length; at += 1) {
    const each = marked[at];
    if (each === undefined || (each.token.kind !== 'plain' && each.token.kind !== 'entry')) return;
    const text = plainDigits(each.line.plain);
    const begins = /^[（(]?(?:根据)?\d{4}[ \u3000]?年/.test(text) && MADE.test(text);
    if (!begins && !isOpen) return;
    each.mark = 'history';
    isOpen = /^[（(]/.test(text) || isOpen ? !/[)）]$/.test(text) : false;
  }
}

/** The steps that lines of history tell, oldest first; a line may tell several. */
export function historySteps(
  pieces: readonly Piece[],
): readonly { readonly date: PlainDate | null; readonly text: string }[] {
  return pieces.flatMap(({ text: line }) =>
    line
      .split(STEP)
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text) => ({ date: dayIn(text), text })),
  );
}
