import type { Block } from './blocks.js';
import type { DoubtLog } from './doubt-log.js';
import { wordsOf } from './units.js';

/** What may stand under a signature: a note in brackets, to whom copies go. */
const NOTE = /^(?:[（(][^\n]*[)）]$|(?:抄送|抄报|分送|主题词)[：:])/;

/**
 * Tells of text below the day of a signature, which may be the beginning of another document that was not recognised; what
 * a document sends or annexes is not meant. A run of such text is told of once.
 */
export function noteAfterDay(blocks: readonly Block[], log: DoubtLog): void {
  let [isWritten, isSigned] = [false, false];
  for (const { mark, token, pieces } of blocks) {
    if (mark === 'enclosure' || token.kind === 'attachment') [isWritten, isSigned] = [false, false];
    else if (mark === 'date') isSigned = isWritten;
    else {
      const first = pieces[0];
      if (isSigned && mark === 'none' && first !== undefined && !NOTE.test(wordsOf(pieces))) {
        log.note('textAfterDay', { line: first.line, before: first.raw });
        isSigned = false;
      }
      isWritten = true;
    }
  }
}
