import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** Chromium must reach nothing but the console that it is shown. */
const OFFLINE = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** Starts a real Chromium: the machine's own, else the one that comes as a package. */
export async function startChromium(): Promise<Browser> {
  const executablePath = installed() ?? (await packagedChromium());
  // It opens our own pages alone; as root, and where the system forbids namespaces, its sandbox would not start.
  return chromium.launch({ executablePath, args: [...OFFLINE, '--no-sandbox'] });
}

const run = promisify(execFile);
const UNPACK = fileURLToPath(new URL('./unpack-chromium.mjs', import.meta.url));
const PACKAGE = fileURLToPath(new URL('../../../../node_modules/@sparticuz/chromium', import.meta.url));

/**
 * The one that comes as a package, unpacked once within it; of its own switches none is wanted. It would unpack itself
 * into the folder for temporary files, where another process could start it half-written and another person not at all.
 */
async function packagedChromium(): Promise<string> {
  const unpacked = join(PACKAGE, 'unpacked');
  if (!existsSync(unpacked)) {
    const own = await mkdtemp(join(PACKAGE, 'unpacking-'));
    try {
      await run(process.execPath, [UNPACK], { env: { ...process.env, TMPDIR: own } });
      await rename(own, unpacked);
    } catch (error) {
      await rm(own, { recursive: true, force: true });
      // Another process was faster.
      if (!existsSync(unpacked)) throw error;
    }
  }
  return join(unpacked, 'chromium');
}
