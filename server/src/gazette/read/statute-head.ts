import type { PlainDate } from '@jizheng/rules';
import { firstDayIn } from '../day-text.js';
import { plainDigits } from '../number.js';
import type { Piece } from './blocks.js';
import type { DoubtLog } from './doubt-log.js';
import type { MarkedLine } from './marks.js';

const MADE = /通过|修正|修订|公布|发布|施行|批准|修改|第\d+号/;
/** How a step begins: with its day. */
const BEGINNING = /^[（(]?(?:根据)?\d{4}[ \u3000]?年/;
const STEP_END = /(?:通过|修正|修订|公布|发布|施行|批准|。)[)）]?$/;
const STEP = /[ \u3000\t]{1,8}(?=(?:根据)?\d{4}年)/;

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
    const begins =
      BEGINNING.test(text) && (MADE.test(text) || !each.line.afterBlank || isStepCut(marked[at + 1]));
    const before = marked[at - 1];
    const isWrapped =
      before?.mark === 'history' &&
      !each.line.afterBlank &&
      !STEP_END.test(before.line.plain) &&
      text.length <= 200;
    if (!begins && !isOpen && !isWrapped) return;
    each.mark = 'history';
    isOpen = /^[（(]/.test(text) || isOpen ? !/[)）]$/.test(text) : false;
  }
}

/** A line that no blank line sets apart from the one before it. */
const isStepCut = (next: MarkedLine | undefined): boolean =>
  next !== undefined && !next.line.afterBlank && next.token.kind === 'plain' && MADE.test(next.line.plain);

/** The steps that lines of history tell, oldest first; a line may tell several, a step may go over several lines. */
export function historySteps(
  pieces: readonly Piece[],
  log: DoubtLog,
): readonly { readonly date: PlainDate | null; readonly text: string }[] {
  const steps: string[] = [];
  for (const { text, line } of pieces) {
    const [first = '', ...more] = text
      .split(STEP)
      .map((step) => step.trim())
      .filter((step) => step !== '');
    const last = steps.at(-1);
    const isWrapped = last !== undefined && !BEGINNING.test(plainDigits(first));
    const place = {
      line,
      before: `${last?.slice(-24)} ⏎ ${first.slice(0, 24)}`,
      after: `${last?.slice(-24)}${first.slice(0, 24)}`,
    };
    if (isWrapped && log.note('lineBreak', place)) steps[steps.length - 1] = `${last}${first}`;
    else steps.push(first);
    steps.push(...more);
  }
  return steps.map((text) => ({ date: firstDayIn(text), text }));
}
