import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const program = fromHere('../../bin/jizheng.js');
const FACTS = '{"spendingClass":"ordinary","deadline":"half","unreleased":"10000000.01","justified":"0"}';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jizheng-cli-'));
  // What is up to date is not built again.
  const tsc = spawn(
    process.execPath,
    [fromHere('../../../node_modules/typescript/bin/tsc'), '-b', 'rules', 'server'],
    {
      cwd: fromHere('../../..'),
      stdio: 'ignore',
    },
  );
  await once(tsc, 'exit');
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a shell line in which `$JIZHENG` is the program, in a process of its own. */
function shell(line: string): Promise<Ended> {
  const env = { ...process.env, JIZHENG: `${process.execPath} ${program}`, LC_ALL: '', LANG: 'en_US.UTF-8' };
  return new Promise((done) => {
    execFile('bash', ['-c', `set -o pipefail; ${line}`], { env, cwd: folder }, (error, out, err) => {
      done({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

async function exitOf(child: ChildProcess, signal: NodeJS.Signals): Promise<unknown> {
  const ended = once(child, 'exit');
  child.kill(signal);
  const [code] = await ended;
  return code;
}

describe('the program as a process', () => {
  it('ends with the code of its command', async () => {
    expect((await shell('$JIZHENG --version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await shell('$JIZHENG nothing')).code).toBe(2);
    const bad = await shell(`(echo '${FACTS}'; echo x) | $JIZHENG decide clawback`);
    expect(bad.code).toBe(1);
    expect(bad.out.trim().split('\n')).toHaveLength(2);
  });

  it('ends quietly when its reader has enough', async () => {
    const rules = await shell('$JIZHENG rules --json | head -1');
    expect(rules).toEqual({ code: 0, out: '[\n', err: '' });
    const endless = await shell(`yes '${FACTS}' | $JIZHENG decide clawback | head -1`);
    expect(endless.err).toBe('');
    expect(endless.out).toContain('"line":1');
  });

  it('says when the disk is full', async () => {
    expect(await shell('$JIZHENG coverage > /dev/full')).toMatchObject({ code: 4, out: '' });
  });

  it('ends by a signal while it waits for input', async () => {
    const child = spawn(process.execPath, [program, 'decide', 'clawback'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    child.stdin.write(`${FACTS}\n`);
    await once(child.stdout, 'data');
    expect(await exitOf(child, 'SIGTERM')).toBe(143);
  });

  it('says when it was not built', async () => {
    const bin = join(folder, 'copy', 'bin');
    await mkdir(bin, { recursive: true });
    await cp(program, join(bin, 'jizheng.mjs'));
    const run = await shell(`${process.execPath} ${join(bin, 'jizheng.mjs')} rules`);
    expect(run).toMatchObject({ code: 4, out: '' });
    expect(run.err).toContain('npm start');
  });
});

describe('the embedded database under the program', () => {
  it('is refused to a second program, closed in order by a signal, and whole afterwards', async () => {
    const data = join(folder, 'data');
    const holder = spawn(process.execPath, [fromHere('support/hold.mjs'), data], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await once(holder.stdout, 'data');
    const second = await shell(`$JIZHENG status --data ${data}`);
    expect(second).toMatchObject({ code: 3, out: '' });
    expect(second.err).toContain(`in use by process ${holder.pid}`);
    expect(await exitOf(holder, 'SIGINT')).toBe(130);
    expect(await readdir(data)).not.toContain('jizheng.lock');
    const migrated = await shell(`$JIZHENG migrate --data ${data} && $JIZHENG verify --data ${data}`);
    expect(migrated).toMatchObject({ code: 0, err: '' });
    expect(migrated.out).toContain('all is well');
  });
});
