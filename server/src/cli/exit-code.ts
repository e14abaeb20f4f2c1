import type { Text } from '@jizheng/rules';
import type { DatabaseError, DatabaseErrorCode } from '../database/index.js';

/** How the program ends: the closed list of its own exit codes. */
export const EXIT = { ok: 0, problems: 1, usage: 2, database: 3, file: 4, address: 5, bug: 70 } as const;

/** One of the program's own exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What each exit code says. */
export const EXIT_MEANING: { readonly [K in keyof typeof EXIT]: Text } = {
  ok: {
    zh: '完成；依法不予通过也是答复，不算失败',
    en: 'done; a refusal by law is an answer, not a failure',
  },
  problems: {
    zh: '已处理，但有问题并已列出：输入有误、事项无法办理，或者核对不符',
    en: 'done, with problems that are listed: bad input, an act that could not be put to the law, a failed check',
  },
  usage: { zh: '命令或选项有误', en: 'wrong command or option' },
  database: { zh: '数据库无法使用', en: 'the database cannot be used' },
  file: { zh: '文件、文件夹或磁盘无法使用', en: 'a file, folder or disk cannot be used' },
  address: {
    zh: '无法在该地址和端口提供服务',
    en: 'the address and port cannot be served on',
  },
  bug: { zh: '程序缺陷；请报告所示信息', en: 'a bug; please report what is shown' },
};

/** Ended by a signal: 128 and the signal's number, as shells count. */
export const SIGNAL_EXIT = { SIGINT: 130, SIGTERM: 143 } as const;

/** A signal that ends the program in good order. */
export type EndSignal = keyof typeof SIGNAL_EXIT;

const OF_FILES: ReadonlySet<DatabaseErrorCode> = new Set<DatabaseErrorCode>([
  'backupCorrupt',
  'backupFileExists',
  'backupFileUnusable',
  'backupNewer',
  'dataDirForeign',
  'dataDirUnusable',
  'diskFull',
]);

/** The exit code of a database error: some are matters of files and disks. */
export const exitOf = ({ code }: DatabaseError): ExitCode => (OF_FILES.has(code) ? EXIT.file : EXIT.database);
