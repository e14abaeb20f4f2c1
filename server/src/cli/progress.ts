import type { Io } from './io.js';
import { textWidth } from './text-width.js';

const REDRAW_MS = 100;
const LINE_MS = 5_000;
const CLEAR_LINE = '\r\u001b[2K';

/** How far long work is, told on the message stream. */
export interface Progress {
  show(text: string): void;
  /** Clears the line, so that what is said next stands alone. */
  done(): void;
}

/** On a terminal one line that is rewritten; elsewhere a line every five seconds. */
export function progressOn({ stderr, now }: Io): Progress {
  const onTerminal = stderr.isTTY === true;
  const pause = onTerminal ? REDRAW_MS : LINE_MS;
  let last = onTerminal ? Number.NEGATIVE_INFINITY : now().getTime();
  let shown = false;
  return {
    show: (text) => {
      const time = now().getTime();
      if (time - last < pause) return;
      last = time;
      shown = onTerminal;
      stderr.write(onTerminal ? CLEAR_LINE + cut(text, (stderr.columns ?? 80) - 1) : `${text}\n`);
    },
    done: () => {
      if (shown) stderr.write(CLEAR_LINE);
      shown = false;
    },
  };
}

function cut(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let kept = '';
  for (const letter of text) {
    if (textWidth(kept) + textWidth(letter) >= width) break;
    kept += letter;
  }
  return `${kept}…`;
}
