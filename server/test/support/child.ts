import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A child process that runs a TypeScript source and tells of itself in lines. */
export interface SourceChild {
  readonly pid: number;
  /** Every line it has written so far. */
  readonly lines: readonly string[];
  /** The first line that begins with this word, as soon as it is there; throws when the child ends before. */
  line(word: string): Promise<string>;
  /** Writes one line to its standard input. */
  tell(line: string): void;
  /** Sends the signal and waits for the end. */
  kill(signal: NodeJS.Signals): Promise<void>;
  /** Its exit code, once it has ended by itself. */
  readonly ended: Promise<number | null>;
}

/** As whom and where the child runs, and a command that starts it. */
export type ChildOptions = Pick<SpawnOptions, 'uid' | 'gid' | 'env' | 'cwd'> & {
  readonly prefix?: readonly string[];
};

const loader = new URL('./run-source.mjs', import.meta.url).href;

/** Runs `source` (a file of this folder) in a process of its own, from the sources as they are. */
export function runSource(source: string, args: readonly string[], options: ChildOptions = {}): SourceChild {
  const file = fileURLToPath(new URL(source, import.meta.url));
  const { prefix = [], ...rest } = options;
  const [program = '', ...words] = [...prefix, process.execPath, '--import', loader, file, ...args];
  const child = spawn(program, words, { stdio: ['pipe', 'pipe', 'pipe'], ...rest });
  return tended(child);
}

const built = fileURLToPath(new URL('../../bin/jizheng.js', import.meta.url));

/** Runs the program as it was built: it starts at once. Whoever uses it has it built before. */
export const runBuilt = (args: readonly string[], options: ChildOptions = {}): SourceChild =>
  tended(spawn(process.execPath, [built, ...args], { stdio: ['pipe', 'pipe', 'pipe'], ...options }));

/** How long building may take on a busy machine. */
export const BUILD_MS = 400_000;

/** Builds the program from the sources as they are; what is up to date is not built again. */
export async function buildProgram(): Promise<void> {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const compiler = `${root}/node_modules/typescript/bin/tsc`;
  const tsc = spawn(process.execPath, [compiler, '-b', 'rules', 'server'], { cwd: root, stdio: 'ignore' });
  const [code] = await once(tsc, 'exit');
  if (code !== 0) throw new Error('The program could not be built.');
}

function tended(child: ChildProcess): SourceChild {
  const { stdout, stderr, stdin, pid } = child;
  if (stdout === null || stderr === null || stdin === null || pid === undefined) {
    throw new Error('The child did not start.');
  }
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  let errors = '';
  let over = false;
  const wake = (): void => {
    for (const look of waiting) look();
  };
  createInterface(stdout).on('line', (line) => {
    lines.push(line);
    wake();
  });
  stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString('utf8');
  });
  stdin.on('error', () => undefined);
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      over = true;
      wake();
      resolve(code);
    });
  });
  const line = (word: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = lines.find((text) => text.split(' ')[0] === word);
        if (found === undefined && !over) return;
        waiting.delete(look);
        if (found === undefined) reject(new Error(`The child ended without "${word}". ${errors}`));
        else resolve(found);
      };
      waiting.add(look);
      look();
    });
  const kill = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  return { pid, lines, line, tell: (text) => stdin.write(`${text}\n`), kill, ended };
}
