import { Readable, Writable } from 'node:stream';
import type { Command } from '../../../src/cli/command.js';
import type { Io } from '../../../src/cli/io.js';
import { main } from '../../../src/cli/main.js';

/** What a run came to. */
export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The world of a run; what is left out is quiet. */
export interface CliWorld {
  readonly stdin?: string | Readable;
  readonly stdout?: Writable;
  readonly env?: Io['env'];
  readonly now?: () => Date;
  readonly signal?: AbortSignal;
  readonly commands?: readonly Command[];
}

/** A stream that keeps what is written. */
export function kept(): Writable & { text(): string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _, done) => {
      chunks.push(chunk);
      done();
    },
  });
  return Object.assign(stream, { text: () => Buffer.concat(chunks).toString('utf8') });
}

/** Runs a command line in this process. */
export async function runCli(args: readonly string[], world: CliWorld = {}): Promise<CliRun> {
  const [stdout, stderr] = [kept(), kept()];
  const { stdin = '' } = world;
  const io: Io = {
    stdin: typeof stdin === 'string' ? Readable.from([Buffer.from(stdin)]) : stdin,
    stdout: world.stdout ?? stdout,
    stderr,
    env: world.env ?? {},
    now: world.now ?? (() => new Date('2025-07-01T04:00:00Z')),
    signal: world.signal ?? new AbortController().signal,
  };
  const code = await main(args, io, world.commands);
  return { code, out: stdout.text(), err: stderr.text() };
}

/** The lines of an output, each read as JSON. */
export const jsonLines = (text: string): unknown[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
