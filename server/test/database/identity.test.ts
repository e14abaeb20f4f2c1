import { execFileSync } from 'node:child_process';
import {
  chmod,
  chown,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  readlink,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { completeLinks } from '../../src/database/embedded/installation.js';
import { type ChildOptions, runSource } from '../support/child.js';

let parent: string;
let dataDir: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'jizheng-identity-'));
  dataDir = join(parent, 'data');
});
afterEach(() => rm(parent, { recursive: true, force: true }));

const isRoot = process.getuid?.() === 0;
const checkout = fileURLToPath(new URL('../../../', import.meta.url));

/** Whether an ordinary user can read this checkout at all. */
function isReadableByAll(): boolean {
  try {
    execFileSync('ls', [checkout], { uid: 65_534, gid: 65_534, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const hasNamespaces = (): boolean => {
  try {
    execFileSync('unshare', ['--user', '--map-user=65534', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** A search path with these programs and no others. */
async function onlyPrograms(...names: readonly string[]): Promise<{ PATH: string }> {
  const directory = join(parent, 'bin');
  await mkdir(directory);
  for (const name of names) {
    await symlink(execFileSync('which', [name], { encoding: 'utf8' }).trim(), join(directory, name));
  }
  return { PATH: directory };
}

/** Opens the database in a child, writes, closes; returns the owner of its files. */
async function opens(options: ChildOptions = {}): Promise<number> {
  const child = runSource('hold-database.ts', [dataDir], options);
  await child.line('ack');
  child.tell('close');
  await child.line('closed');
  await child.ended;
  return (await lstat(join(dataDir, 'postgresql'))).uid;
}

describe.skipIf(!isRoot)('as root (needs root)', () => {
  test('under a folder closed to others, without namespaces', async () => {
    const env = await onlyPrograms('setpriv', 'id', 'cat');
    await chmod(parent, 0o700);
    expect(await opens({ env })).not.toBe(0);
  });

  test('under a folder closed to others, with neither way: refused with what to do', async () => {
    const env = await onlyPrograms('id', 'cat');
    await chmod(parent, 0o700);
    const child = runSource('hold-database.ts', [dataDir], { env });
    expect(await child.line('refused')).toContain('noUnprivilegedUser');
    await child.ended;
  });

  test('in an open folder, with neither setpriv nor unshare', async () => {
    const env = await onlyPrograms('id', 'cat');
    await chmod(parent, 0o755);
    expect(await opens({ env })).not.toBe(0);
  });

  test.skipIf(!hasNamespaces())(
    'in an open folder as an ordinary user; moved to a closed one, and back',
    async () => {
      await chmod(parent, 0o755);
      expect(await opens()).not.toBe(0);
      await chmod(parent, 0o700);
      expect(await opens()).toBe(0);
      await chmod(parent, 0o755);
      expect(await opens()).not.toBe(0);
    },
  );
});

describe.skipIf(!isRoot || !isReadableByAll())('as an ordinary user (needs root to become one)', () => {
  const become = async (uid: number): Promise<ChildOptions> => {
    await chown(parent, uid, uid);
    return { uid, gid: uid };
  };

  test('with a name, and an installation that cannot be written', async () => {
    expect(await opens(await become(65_534))).toBe(65_534);
  });

  test.skipIf(!hasNamespaces())('without a name, in a namespace (needs one)', async () => {
    expect(await opens(await become(54_321))).toBe(54_321);
  });

  test('without a name and without namespaces: refused with what to do', async () => {
    const env = await onlyPrograms('id', 'cat', 'setpriv');
    const child = runSource('hold-database.ts', [dataDir], { ...(await become(54_321)), env });
    expect(await child.line('refused')).toContain('unknownUser');
    await child.ended;
  });

  test("another user's directory is refused by name", async () => {
    await opens(await become(65_534));
    await chmod(parent, 0o755);
    await chmod(dataDir, 0o777);
    await chmod(join(dataDir, 'postgresql'), 0o755);
    const child = runSource('hold-database.ts', [dataDir], { uid: 1, gid: 1 });
    expect(await child.line('refused')).toContain('dataDirForeign');
    await child.ended;
  });
});

describe('the library links that an installation without scripts lacks', () => {
  const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }];
  beforeEach(async () => {
    await mkdir(join(parent, 'native', 'lib'), { recursive: true });
    await writeFile(join(parent, 'native', 'lib', 'libpq.so.5.18'), 'library');
    await writeFile(join(parent, 'native', 'pg-symlinks.json'), JSON.stringify(links));
  });

  test('are made in place, once', async () => {
    expect(await completeLinks(parent, join(parent, 'own'))).toEqual({});
    expect(await completeLinks(parent, join(parent, 'own'))).toEqual({});
    expect(await readlink(join(parent, 'native', 'lib', 'libpq.so.5'))).toBe('libpq.so.5.18');
  });

  test('are made beside an installation that refuses them, for the loader', async () => {
    const blocked = JSON.stringify([{ ...links[0], target: 'native/absent/libpq.so.5' }]);
    await writeFile(join(parent, 'native', 'pg-symlinks.json'), blocked);
    const env = await completeLinks(parent, join(parent, 'own'));
    expect(Object.values(env)).toEqual([`${join(parent, 'own')}:${join(parent, 'native', 'lib')}`]);
    expect(await readFile(join(parent, 'own', 'libpq.so.5'), 'utf8')).toBe('library');
  });
});
