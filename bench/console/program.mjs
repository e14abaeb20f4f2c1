import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../server/bin/jizheng.js', import.meta.url));
const READY_LIMIT_MS = 120_000;

/** Serves the demo from a directory of its own; `stop` ends it and cleans up. */
export async function serveDemo(port) {
  const folder = await mkdtemp(join(tmpdir(), 'jizheng-bench-'));
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
  const start = Date.now();
  const program = spawn(process.execPath, [PROGRAM, ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((done) => program.once('close', done));
  const url = `http://127.0.0.1:${port}`;
  for (;;) {
    const ready = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) break;
    if (Date.now() - start > READY_LIMIT_MS || program.exitCode !== null)
      throw new Error('the program did not answer');
    await new Promise((wait) => setTimeout(wait, 100));
  }
  return {
    url,
    startedIn_ms: Date.now() - start,
    stop: async () => {
      program.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
