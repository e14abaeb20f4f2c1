import process from 'node:process';
import type { EndSignal } from './exit-code.js';
import { main } from './main.js';

const IMPATIENT_MS = 1_000;

/**
 * Runs one command line on this process and ends it with the exit code. The first SIGINT or SIGTERM closes the
 * database in good order; one more, later, ends at once (the embedded server ends with us).
 */
export async function runProcess(args: readonly string[]): Promise<never> {
  const { stdin, stdout, stderr, env } = process;
  const controller = new AbortController();
  let first = 0;
  const end = (name: EndSignal): void => {
    if (first === 0) first = Date.now();
    // A terminal and a package manager both pass one and the same signal on.
    else if (Date.now() - first > IMPATIENT_MS) process.kill(process.pid, 'SIGKILL');
    controller.abort(name);
  };
  process.on('SIGINT', () => end('SIGINT'));
  process.on('SIGTERM', () => end('SIGTERM'));
  const code = await main(args, {
    stdin,
    stdout,
    stderr,
    env,
    now: () => new Date(),
    signal: controller.signal,
  });
  await new Promise((flushed) => stderr.write('', flushed));
  process.exit(code);
}
