import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import type { Text } from '@jizheng/rules';
import { checkRequests, type Database, migrate } from '../../database/index.js';
import { readOidc, type WrongOidc } from '../../service/read-oidc.js';
import { demoSignIns } from '../../service/sign-ins.js';
import type { ListenProblem } from '../../service/start-service.js';
import { describeYearError, type YearProgress } from '../../year/index.js';
import { type Context, command, SHARED } from '../command.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { exitOfYear, progressText } from '../play-year.js';
import { progressOn } from '../progress.js';
import { padTo } from '../text-width.js';
import { sayDatabaseError, withDatabase } from '../with-database.js';

const DEFAULT_PORT = 8080;
const DEFAULT_HOST = '127.0.0.1';
const LARGEST_PORT = 65_535;

/** Serves the console and the API. */
export const serve = command({
  words: ['serve'],
  says: {
    zh: '提供工作台和接口；--demo 先把演示省播放到年中',
    en: 'serve the console and the API; --demo first plays the demo province up to its mid-year',
  },
  arguments: {},
  options: {
    port: {
      value: { zh: '端口', en: 'PORT' },
      says: { zh: '端口（默认 8080；0 为任意空闲端口）', en: 'port (default 8080; 0 for any that is free)' },
    },
    host: {
      value: { zh: '地址', en: 'HOST' },
      says: {
        zh: '监听地址（默认 127.0.0.1，仅本机可访问）',
        en: 'address to listen on (default 127.0.0.1: this machine alone)',
      },
    },
    demo: { says: { zh: '建立并使用演示账套', en: 'found and use the demo books' } },
    out: {
      value: { zh: '文件夹', en: 'DIR' },
      says: { zh: '演示结果文件夹（默认 ./out）', en: "folder of the demo's results (default ./out)" },
    },
    gazette: {
      value: { zh: '文件夹', en: 'DIR' },
      says: {
        zh: '演示的公报另外出版此文件夹中的文本（公报各期、法律法规）',
        en: "texts that the demo's gazette publishes besides its sample: issues and statutes",
      },
    },
    'public-url': {
      value: { zh: '网址', en: 'URL' },
      says: {
        zh: '公开页面对外的网址，用于二维码和订阅（默认按来访的网址）',
        en: 'where the public pages are found, for codes and feeds (default: where a request came)',
      },
    },
    'behind-proxy': {
      says: {
        zh: '前有终止 TLS 的反向代理：会话只经 TLS 传送，采信其转来的来访地址',
        en: 'a proxy in front terminates TLS: sessions travel over TLS alone, its word on who calls is taken',
      },
    },
    data: SHARED.data,
  },
  async run({ options }, context) {
    const port = options.port === undefined ? DEFAULT_PORT : Number(options.port);
    if (!Number.isInteger(port) || port < 0 || port > LARGEST_PORT) {
      context.say(NOT_A_PORT(options.port ?? ''));
      return EXIT.usage;
    }
    const { host = DEFAULT_HOST, demo, out = './out', data, gazette } = options;
    const behindProxy = options['behind-proxy'];
    if (gazette !== undefined && !(await isFolder(gazette))) {
      context.say(NO_FOLDER(gazette));
      return EXIT.file;
    }
    const publicUrl = options['public-url'];
    if (publicUrl !== undefined && !isWebAddress(publicUrl)) {
      context.say(NO_WEB_ADDRESS(publicUrl));
      return EXIT.usage;
    }
    return withDatabase({ data, create: true }, context, (database) =>
      run({ database, port, host, demo, out, gazette, publicUrl, behindProxy }, context),
    );
  },
});

interface Served {
  readonly database: Database;
  readonly port: number;
  readonly host: string;
  readonly demo: boolean;
  readonly out: string;
  readonly gazette: string | undefined;
  readonly publicUrl: string | undefined;
  readonly behindProxy: boolean;
}

/** What serves is loaded here alone: the other commands start without it. */
async function run(options: Served, context: Context): Promise<ExitCode> {
  const { database, host, port, demo, publicUrl, behindProxy } = options;
  const { signal, stderr, env } = context.io;
  const oidc = readOidc(env);
  if (!oidc.ok) {
    context.say(...wrongOidc(oidc.error));
    return EXIT.usage;
  }
  const migrated = await migrate(database);
  if (!migrated.ok) return sayDatabaseError(migrated.error, context);
  const able = await checkRequests(database);
  if (!able.ok) return sayDatabaseError(able.error, context);
  const founded = demo ? await found(options, context) : EXIT.ok;
  if (founded !== EXIT.ok || signal.aborted) return founded;
  const { startService } = await import('../../service/start-service.js');
  const started = await startService({
    database,
    host,
    port,
    behindProxy,
    ...(publicUrl === undefined ? {} : { publicUrl: publicUrl.replace(/\/+$/, '') }),
    log: stderr,
    logLevel: stderr.isTTY === true ? 'warn' : 'info',
    ...(env.METRICS_TOKEN === undefined || env.METRICS_TOKEN === ''
      ? {}
      : { metricsToken: env.METRICS_TOKEN }),
    ...(oidc.value === null ? {} : { oidc: oidc.value }),
  });
  if (!started.ok) {
    context.say(CANNOT_LISTEN(started.error, host, port));
    return EXIT.address;
  }
  const { address, close } = started.value;
  const takeBack = context.onEnd(close);
  await context.print(SERVING(address).zh, SERVING(address).en);
  if (demo) await tellSignIns(context);
  if (!signal.aborted) await once(signal, 'abort');
  await close();
  takeBack();
  return EXIT.ok;
}

async function found({ database, out, gazette }: Served, context: Context): Promise<ExitCode> {
  const { language } = context;
  const progress = progressOn(context.io);
  let told = false;
  const onProgress = (step: YearProgress): void => {
    if (!told) context.say(PLAYING);
    told = true;
    progress.show(progressText(step)[language]);
  };
  const { foundDemo } = await import('../../service/found-demo.js');
  const founded = await foundDemo({ database, out, language, gazette, onProgress });
  progress.done();
  if (founded.ok) {
    const files = founded.value?.files ?? [];
    context.say(...files.map((file): Text => ({ zh: `结果：${file}`, en: `result: ${file}` })));
    return EXIT.ok;
  }
  context.say(...describeYearError(founded.error, language));
  return exitOfYear(founded.error);
}

async function tellSignIns(context: Context): Promise<void> {
  const { password, people } = demoSignIns();
  const widest = Math.max(...people.map(({ account }) => account.length));
  await context.print(
    `演示账号（人名均为虚构），密码均为 ${password}`,
    `demo sign-ins (invented people), password of all: ${password}`,
    ...people.map(
      ({ account, name, organisation, position }) =>
        `  ${padTo(account, widest)}  ${name} ${organisation}，${position.zh} · ${position.en}`,
    ),
    '  其他部门：d<部门代码>.clerk 经办人、d<部门代码>.head 负责人，如 d111.clerk',
    '  other departments: d<code>.clerk and d<code>.head, such as d111.clerk',
  );
}

const PLAYING: Text = {
  zh: '首次启动：播放演示省至2026年6月4日……',
  en: 'first start: playing the demo province up to 4 June 2026 …',
};

const SERVING = (address: string): Text => ({
  zh: `工作台：${address} （按 Ctrl+C 结束）`,
  en: `console: ${address} (Ctrl+C ends it)`,
});

const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);

const NO_WEB_ADDRESS = (text: string): Text => ({
  zh: `“${text}”不是网址；应如 https://example.cn`,
  en: `“${text}” is no address; it is like https://example.cn`,
});

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

const NO_FOLDER = (path: string): Text => ({
  zh: `没有文件夹 ${path}；--gazette 指放公报和法律法规文本（.txt、.md）的文件夹`,
  en: `there is no folder ${path}; --gazette names one with texts of issues and statutes (.txt, .md)`,
});

const NOT_A_PORT = (text: string): Text => ({
  zh: `“${text}”不是端口；应为 0 至 ${LARGEST_PORT} 的整数`,
  en: `“${text}” is no port; it is a whole number from 0 to ${LARGEST_PORT}`,
});

const wrongOidc = ({ missing, noAddress }: WrongOidc): readonly Text[] => [
  ...missing.map((name) => ({
    zh: `缺少环境变量 ${name}；统一身份认证的各项须一并设置，或都不设置`,
    en: `${name} is missing in the environment; name the identity provider in full, or not at all`,
  })),
  ...noAddress.map((name) => ({
    zh: `环境变量 ${name} 不是网址`,
    en: `${name} in the environment is no address`,
  })),
];

function CANNOT_LISTEN({ code }: ListenProblem, host: string, port: number): Text {
  switch (code) {
    case 'inUse':
      return {
        zh: `${host} 的端口 ${port} 已被占用；请结束占用它的程序，或用 --port 另选端口`,
        en: `port ${port} of ${host} is in use; end the program that uses it, or choose another with --port`,
      };
    case 'notAllowed':
      return {
        zh: `无权使用 ${host} 的端口 ${port}；请用 --port 选择 1024 以上的端口`,
        en: `port ${port} of ${host} may not be used; choose one above 1024 with --port`,
      };
    case 'noSuchAddress':
      return {
        zh: `本机没有地址 ${host}；请用 --host 另选`,
        en: `this machine has no address ${host}; choose another with --host`,
      };
  }
}
