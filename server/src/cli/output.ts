import type { Writable } from 'node:stream';

/** Thrown when the results can no longer be written; `readerGone` when whoever read them has enough. */
export class OutputBroken extends Error {
  constructor(
    readonly readerGone: boolean,
    reason: string,
  ) {
    super(reason);
  }
}

/** The results of a run, written no faster than they are taken. */
export interface Output {
  /** Resolves when the text has been taken. Throws `OutputBroken`. */
  write(text: string): Promise<void>;
}

/** Writes results to a stream. */
export function outputTo(stream: Writable): Output {
  // Each write hears of its own error; without a listener the same error would end the process.
  stream.on('error', () => undefined);
  return {
    write: (text) =>
      new Promise((taken, broken) => {
        stream.write(text, (error) => {
          if (error === null || error === undefined) return taken();
          const code = 'code' in error ? error.code : undefined;
          broken(new OutputBroken(code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED', error.message));
        });
      }),
  };
}
