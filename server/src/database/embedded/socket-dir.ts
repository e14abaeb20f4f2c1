import { chmod, lchown, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Identity } from './identity.js';

/** The only port name in the socket's file name; nothing listens on the network. */
export const socketPort = 5432;

/** The kernel's limit for a socket's path (104 on macOS, 108 on Linux, the closing zero included). */
const maxSocketPath_bytes = 103;

const socketBytes = (directory: string): number =>
  Buffer.byteLength(join(directory, `.s.PGSQL.${socketPort}.lock`));

/**
 * Makes the directory for the server's socket, reachable by its user alone: in the data directory, or in the
 * system's temporary one when that path would be too long for a socket. What a killed server left there goes.
 */
export async function makeSocketDir(dataDir: string, identity: Identity): Promise<string> {
  const own = join(dataDir, 'socket');
  const directory =
    socketBytes(own) <= maxSocketPath_bytes ? own : await mkdtemp(join(await realpath(tmpdir()), 'jizheng-'));
  await rm(own, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  await chmod(directory, 0o700);
  await lchown(directory, identity.ownerUid, identity.ownerGid);
  return directory;
}

/** Removes the socket's directory when the server has ended. */
export const removeSocketDir = (directory: string): Promise<void> =>
  rm(directory, { recursive: true, force: true });
