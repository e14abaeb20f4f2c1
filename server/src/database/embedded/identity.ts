import { spawn } from 'node:child_process';
import { lchown, lstat, readdir, readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { ok, type Result } from '@jizheng/rules';
import { type DatabaseError, refuse } from '../errors.js';

/** As whom the server's programs run: PostgreSQL refuses root, and initdb a user without a name. */
export interface Identity {
  /** Put before the command. */
  readonly prefix: readonly string[];
  /** Given to the child process; absent: ours. */
  readonly ids: { readonly uid?: number; readonly gid?: number };
  /** Who owns the files, as the system outside sees it. */
  readonly ownerUid: number;
  readonly ownerGid: number;
}

interface User {
  readonly uid: number;
  readonly gid: number;
}

const nobody: User = { uid: 65_534, gid: 65_534 };

/** The user `nobody`, or else the first ordinary one: it must be registered, whatever its name. */
async function unprivilegedUser(): Promise<User> {
  const text = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const users = text.split('\n').flatMap((line) => {
    const [, , uid, gid] = line.split(':');
    return uid === undefined || gid === undefined ? [] : [{ uid: Number(uid), gid: Number(gid) }];
  });
  return users.find(({ uid }) => uid === nobody.uid) ?? users.find(({ uid }) => uid > 0) ?? nobody;
}

function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

const inNamespace = ({ uid, gid }: User, owner: User): Identity => ({
  prefix: ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'],
  ids: {},
  ownerUid: owner.uid,
  ownerGid: owner.gid,
});

/** Root's right to pass any folder, and nothing else, kept by an ordinary user. */
const passingFolders = ({ uid, gid }: User): Identity => {
  const only = '-all,+dac_override';
  const caps = [`--inh-caps=${only}`, `--ambient-caps=${only}`, `--bounding-set=${only}`];
  return {
    prefix: ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...caps, '--'],
    ids: {},
    ownerUid: uid,
    ownerGid: gid,
  };
};

async function candidates(self: User): Promise<readonly Identity[]> {
  const user = await unprivilegedUser();
  if (self.uid === 0) {
    const dropped: Identity = { prefix: [], ids: user, ownerUid: user.uid, ownerGid: user.gid };
    return [dropped, inNamespace(user, self), passingFolders(user)];
  }
  return hasName()
    ? [{ prefix: [], ids: {}, ownerUid: self.uid, ownerGid: self.gid }]
    : [inNamespace(user, self)];
}

/** True when this identity can run the program and enter the directory. */
function works(identity: Identity, program: string, dataDir: string): Promise<boolean> {
  const script = 'cd "$1" && [ "$(id -u)" != 0 ] && "$2" --version';
  const [command = '/bin/sh', ...args] = [
    ...identity.prefix,
    '/bin/sh',
    '-c',
    script,
    'sh',
    dataDir,
    program,
  ];
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...identity.ids, cwd: '/', stdio: 'ignore' });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

/**
 * Finds as whom the server can run on `dataDir`. As root: an ordinary user; else, where that user cannot reach
 * the program or the directory, root seen as an ordinary user in a namespace; else an ordinary user who may
 * pass folders. A user without a name: named in a namespace. Refuses with `noUnprivilegedUser`, `unknownUser`.
 */
export async function findIdentity(
  program: string,
  dataDir: string,
): Promise<Result<Identity, DatabaseError>> {
  const self = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  const choices = await candidates(self);
  const onlyChoice = self.uid !== 0 && choices.length === 1 && choices[0]?.prefix.length === 0;
  for (const identity of choices) {
    if (onlyChoice || (await works(identity, program, dataDir))) return ok(identity);
  }
  return self.uid === 0
    ? refuse('noUnprivilegedUser', { dataDir })
    : refuse('unknownUser', { uid: self.uid });
}

/**
 * Gives the directory and all in it to the identity's user. Only root may: for others a directory of another
 * user is refused with `dataDirForeign`.
 */
export async function ownBy(
  identity: Identity,
  directory: string,
): Promise<Result<undefined, DatabaseError>> {
  const { uid } = await lstat(directory);
  if (uid === identity.ownerUid) return ok(undefined);
  if (process.getuid?.() !== 0) return refuse('dataDirForeign', { dataDir: directory, uid });
  const entries = await readdir(directory, { recursive: true });
  for (const entry of entries) await lchown(join(directory, entry), identity.ownerUid, identity.ownerGid);
  await lchown(directory, identity.ownerUid, identity.ownerGid);
  return ok(undefined);
}
