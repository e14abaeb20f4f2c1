import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
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

/** The one that comes as a package unpacks itself; of its own switches none is wanted. */
async function packagedChromium(): Promise<string> {
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
