import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../../../server/bin/jizheng.js', import.meta.url));
const START_LIMIT_MS = 240_000;
const POLL_MS = 200;

/** A console that serves the demo from a directory of its own. */
export interface Office {
  readonly url: string;
  /** The directory of its database. */
  readonly data: string;
  /** Ends the program and keeps its directory. */
  end(): Promise<void>;
  /** Ends the program and removes its directory. */
  close(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

async function answers(url: string, program: ChildProcess, output: () => string): Promise<void> {
  const deadline = Date.now() + START_LIMIT_MS;
  while (Date.now() < deadline) {
    if (program.exitCode !== null) throw new Error(`the program ended: ${output()}`);
    const ready = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await new Promise((wait) => setTimeout(wait, POLL_MS));
  }
  throw new Error(`the program did not answer: ${output()}`);
}

/** Serves the demo; from a copy of `template`, a directory in which it was played before, when there is one. */
export async function openOffice(template?: string): Promise<Office> {
  const folder = await mkdtemp(join(tmpdir(), 'jizheng-console-'));
  const data = join(folder, 'data');
  if (template !== undefined) await cp(template, data, { recursive: true });
  const port = await freePort();
  const words = ['serve', '--demo', '--port', String(port), '--data', data, '--out', join(folder, 'out')];
  const program = spawn(process.execPath, [PROGRAM, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  let told = '';
  for (const stream of [program.stdout, program.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      told += chunk.toString('utf8');
    });
  }
  const ended = new Promise<void>((resolve) => program.once('close', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  const end = async (): Promise<void> => {
    program.kill('SIGTERM');
    await ended;
  };
  try {
    await answers(url, program, () => told);
  } catch (trouble) {
    program.kill('SIGKILL');
    throw trouble;
  }
  const close = async (): Promise<void> => {
    await end();
    await rm(folder, { recursive: true, force: true });
  };
  return { url, data, end, close };
}
