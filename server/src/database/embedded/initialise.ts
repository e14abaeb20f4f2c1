import { spawn } from 'node:child_process';
import { access, chmod, lchown, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { ok, type Result } from '@jizheng/rules';
import { type DatabaseError, refuse } from '../errors.js';
import { type Identity, ownBy } from './identity.js';
import { embeddedMajor, type Installation } from './installation.js';

/** The superuser of the embedded server; the program uses it only to set the server up. */
export const superuser = 'postgres';

const initOptions = [
  `--username=${superuser}`,
  '--auth=trust',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--data-checksums',
  '--no-instructions',
];

/**
 * Makes sure that `dataDir` holds a PostgreSQL directory of our version and owner, and returns its path.
 * It is created under another name and renamed when whole, so a killed first start leaves no half of it.
 */
export async function initialise(
  dataDir: string,
  installation: Installation,
  identity: Identity,
): Promise<Result<string, DatabaseError>> {
  const pgData = join(dataDir, 'postgresql');
  if (!(await exists(pgData))) {
    const made = await create(dataDir, pgData, installation, identity);
    return made.ok ? ok(pgData) : made;
  }
  const owned = await ownBy(identity, pgData);
  if (!owned.ok) return owned;
  const found = (await readFile(join(pgData, 'PG_VERSION'), 'utf8')).trim();
  if (found !== embeddedMajor) {
    return refuse('dataDirOtherVersion', { dataDir, found, needed: embeddedMajor });
  }
  return ok(pgData);
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

async function create(
  dataDir: string,
  pgData: string,
  installation: Installation,
  identity: Identity,
): Promise<Result<undefined, DatabaseError>> {
  const unfinished = `${pgData}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished);
  await chmod(unfinished, 0o700);
  await lchown(unfinished, identity.ownerUid, identity.ownerGid);
  const command = [...identity.prefix, installation.initdb, `--pgdata=${unfinished}`, ...initOptions];
  const { code, output } = await run(command, installation, identity);
  if (code !== 0) {
    await rm(unfinished, { recursive: true, force: true });
    return refuse('startFailed', { dataDir, log: output.trim() });
  }
  await rename(unfinished, pgData);
  return ok(undefined);
}

function run(
  command: readonly string[],
  installation: Installation,
  identity: Identity,
): Promise<{ code: number | null; output: string }> {
  const [program = '', ...args] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...identity.ids,
      cwd: '/',
      env: serverEnv(installation),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let output = '';
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** The environment of the server's programs: nothing of ours but the path, and messages in plain English. */
export const serverEnv = (installation: Installation): Record<string, string> => ({
  PATH: process.env.PATH ?? '/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
  ...installation.env,
});
