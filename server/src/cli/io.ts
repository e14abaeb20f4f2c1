import type { Readable, Writable } from 'node:stream';
import type { EndSignal } from './exit-code.js';

/** A stream for messages; a terminal's is rewritten in place. */
type MessageStream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** The world of one run: streams, settings, clock and the wish to end it. Tests hand in their own. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: MessageStream;
  readonly env: { readonly [name: string]: string | undefined };
  readonly now: () => Date;
  /** Aborted with the name of the signal as its reason. */
  readonly signal: AbortSignal;
}

/** The signal that asked the run to end; undefined while none did. */
export function endSignal({ signal }: Io): EndSignal | undefined {
  if (!signal.aborted) return undefined;
  return signal.reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT';
}
