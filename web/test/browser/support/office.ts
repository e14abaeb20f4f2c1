import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the demo's console answers. */
    consoleUrl: string;
  }
}

const PROGRAM = fileURLToPath(new URL('../../../../server/bin/jizheng.js', import.meta.url));
const START_LIMIT_MS = 180_000;

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
    await new Promise((wait) => setTimeout(wait, 200));
  }
  throw new Error(`the program did not answer: ${output()}`);
}

/** Serves the demo as a first visitor meets it, from a directory of its own; afterwards stops it and cleans up. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'jizheng-console-'));
  const port = await freePort();
  const words = [
    'serve',
    '--demo',
    '--port',
    String(port),
    '--data',
    join(folder, 'data'),
    '--out',
    join(folder, 'out'),
  ];
  const program = spawn(process.execPath, [PROGRAM, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  let told = '';
  for (const stream of [program.stdout, program.stderr])
    stream.on('data', (chunk: Buffer) => (told += chunk));
  const ended = new Promise<void>((resolve) => program.once('close', () => resolve()));
  const consoleUrl = `http://127.0.0.1:${port}`;
  try {
    await answers(consoleUrl, program, () => told);
  } catch (trouble) {
    program.kill('SIGKILL');
    throw trouble;
  }
  project.provide('consoleUrl', consoleUrl);
  return async () => {
    program.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
}
