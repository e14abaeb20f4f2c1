import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath, URL } from 'node:url';

/*
 * What `npm start` and `npm test` do before their own work, with nothing but Node: check its version, install what
 * is missing, build what is out of date.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const inRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const readJson = (path) => JSON.parse(readFileSync(inRoot(path), 'utf8'));

const OLDEST_NODE = [20, 19];
const SIGNAL_NUMBER = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };
const FILE_EXIT = 4;
const USAGE_EXIT = 2;

/** Says one thing in both languages. */
export const say = (zh, en) => process.stderr.write(`${zh}  ${en}\n`);

function stop(code, zh, en) {
  process.stderr.write(`${zh}\n${en}\n`);
  process.exit(code);
}

/** Ends with a clear message on a Node that is too old. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  stop(
    USAGE_EXIT,
    `需要 Node ${OLDEST_NODE.join('.')} 或更高版本，现为 ${process.versions.node}；请升级 Node 后重试`,
    `Node ${OLDEST_NODE.join('.')} or newer is needed, this is ${process.versions.node}; upgrade Node and try again`,
  );
}

/** Runs a program of Node in the project's folder; signals that we get are passed on to it and end us as well. */
export function runNode(args, { quiet = false } = {}) {
  return new Promise((done) => {
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'];
    const [program, ...words] = args;
    const child = spawn(program, words, { cwd: root, stdio });
    const output = [];
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    let ending = null;
    const passOn = (signal) => {
      ending = signal;
      child.kill(signal);
    };
    const signals = Object.keys(SIGNAL_NUMBER);
    for (const signal of signals) process.on(signal, passOn);
    const end = (code, trouble = '') => {
      for (const each of signals) process.off(each, passOn);
      if (ending !== null) process.exit(128 + SIGNAL_NUMBER[ending]);
      done({ code: code ?? 1, output: `${Buffer.concat(output)}${trouble}` });
    };
    child.once('error', (error) => end(1, `${error.message}\n`));
    child.once('close', (code) => end(code));
  });
}

/** How a tool of an installed package is started. */
export function toolOf(name, tool = name) {
  const { bin } = readJson(`node_modules/${name}/package.json`);
  const file = typeof bin === 'string' ? bin : bin[tool];
  return [process.execPath, inRoot(`node_modules/${name}/${file}`)];
}

/** Seconds since a moment, for people. */
export const secondsSince = (start) => `${((Date.now() - start) / 1000).toFixed(1)} s`;

const isWritable = () => {
  try {
    accessSync(root, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** npm writes that file last, so it tells what a whole installation holds. */
const INSTALLED = 'node_modules/.package-lock.json';

function isInstalled() {
  if (!existsSync(inRoot(INSTALLED))) return false;
  const wanted = Object.entries(readJson('package-lock.json').packages);
  const found = readJson(INSTALLED).packages;
  return wanted.every(([path, { version, integrity, optional, link }]) => {
    if (!path.includes('node_modules/')) return true;
    const here = found[path];
    if (here === undefined) return optional === true;
    return link === true ? here.link === true : here.version === version && here.integrity === integrity;
  });
}

function npmCommand() {
  const given = process.env.npm_execpath ?? '';
  return /npm-cli\.c?js$/.test(given) ? [process.execPath, given] : ['npm'];
}

const QUIET = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error', '--include=dev'];

/**
 * `npm ci`; but it refuses a lock file that was written where the registry has not the packages of every platform,
 * and then `npm install` takes the same versions without touching the lock file.
 */
async function runNpm() {
  const npm = npmCommand();
  const clean = await runNode([...npm, 'ci', ...QUIET], { quiet: true });
  if (clean.code === 0 || !clean.output.includes('EUSAGE')) return clean;
  return runNode([...npm, 'install', '--no-save', ...QUIET], { quiet: true });
}

/** Installs the packages that the lock file names, unless they are there. */
export async function installPackages() {
  if (isInstalled()) return;
  if (!isWritable()) {
    stop(
      FILE_EXIT,
      `依赖尚未安装，而文件夹 ${root} 不可写；请由其所有者执行 npm start，或复制到可写的文件夹`,
      `packages are missing and the folder ${root} cannot be written; let its owner run npm start, or copy it`,
    );
  }
  say('安装依赖……', 'installing packages …');
  const start = Date.now();
  const { code, output } = await runNpm();
  if (code !== 0) {
    process.stderr.write(output);
    stop(
      FILE_EXIT,
      '依赖安装失败；请检查网络、npm 源和磁盘空间后重试',
      'the packages could not be installed; check network, npm registry and disk, then try again',
    );
  }
  say('依赖已安装', `packages installed, ${secondsSince(start)}`);
}

const PROGRAM = 'server/dist/cli/run-process.js';
const CONSOLE = 'web/dist/index.html';
/** What the console is made of. */
const CONSOLE_SOURCES = ['web/src', 'web/public', 'web/index.html', 'web/vite.config.ts', 'rules/src'];

const modifiedAt = (path) => statSync(inRoot(path)).mtimeMs;

/** When a file, or any file of a folder, was last changed. */
function newest(path) {
  if (!existsSync(inRoot(path))) return 0;
  if (!statSync(inRoot(path)).isDirectory()) return modifiedAt(path);
  return Math.max(
    0,
    ...readdirSync(inRoot(path), { recursive: true }).map((each) => modifiedAt(`${path}/${each}`)),
  );
}

const isConsoleBuilt = () =>
  existsSync(inRoot(CONSOLE)) && modifiedAt(CONSOLE) >= Math.max(...CONSOLE_SOURCES.map(newest));

/** Builds the program and its console; what is up to date is left as it is. */
export async function buildProgram() {
  const isBuilt = existsSync(inRoot(PROGRAM)) && existsSync(inRoot(CONSOLE));
  if (!isWritable()) {
    if (isBuilt) return;
    stop(
      FILE_EXIT,
      `程序尚未构建，而文件夹 ${root} 不可写；请由其所有者执行 npm start，或复制到可写的文件夹`,
      `the program is not built and the folder ${root} cannot be written; let its owner run npm start, or copy it`,
    );
  }
  if (!isBuilt) say('构建程序……', 'building the program …');
  const start = Date.now();
  // The console is made from the sources of the rules, so neither waits for the other.
  const built = await Promise.all([
    runNode([...toolOf('typescript', 'tsc'), '-b', 'rules', 'server'], { quiet: true }),
    ...(isConsoleBuilt()
      ? []
      : [runNode([...toolOf('vite'), 'build', 'web', '--logLevel', 'error'], { quiet: true })]),
  ]);
  const failed = built.filter(({ code }) => code !== 0);
  if (failed.length > 0) {
    for (const { output } of failed) process.stderr.write(output);
    stop(1, '构建失败，见上', 'the build failed, see above');
  }
  if (!isBuilt) say('程序已构建', `program built, ${secondsSince(start)}`);
}
