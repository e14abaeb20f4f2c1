import type { DatabaseErrorCode, DatabaseErrorParams } from './errors.js';

type Texts = { readonly zh: string; readonly en: string };

const texts: { readonly [Code in DatabaseErrorCode]: (params: DatabaseErrorParams[Code]) => Texts } = {
  alreadyRunning: ({ dataDir, pid }) => ({
    zh: `数据目录 ${dataDir} 正被进程 ${pid} 使用。请先停止该进程，或改用其他目录。`,
    en: `The data directory ${dataDir} is in use by process ${pid}. Stop that process first, or use another directory.`,
  }),
  backupCorrupt: ({ file, where }) => ({
    zh: `备份文件 ${file} 已损坏（${where}），未恢复任何数据。请改用另一份备份。`,
    en: `The backup ${file} is damaged (${where}); nothing was restored. Use another backup.`,
  }),
  backupFileExists: ({ file }) => ({
    zh: `文件 ${file} 已存在，不予覆盖。请换一个文件名。`,
    en: `The file ${file} exists and is not overwritten. Choose another name.`,
  }),
  backupFileUnusable: ({ file, reason }) => ({
    zh: `无法读写备份文件 ${file}：${reason}。请检查路径、权限和磁盘空间。`,
    en: `The backup ${file} cannot be read or written: ${reason}. Check the path, the permissions and the disk space.`,
  }),
  backupNewer: ({ file, migration }) => ({
    zh: `备份 ${file} 来自较新的程序版本（结构 ${migration} 本程序不认识）。请升级程序后再恢复。`,
    en: `The backup ${file} comes from a newer program (it has the structure ${migration}, unknown here). Upgrade the program, then restore.`,
  }),
  busy: ({ reason }) => ({
    zh: `数据库繁忙，操作超时，未作任何更改：${reason}。请稍后重试。`,
    en: `The database is busy and the operation timed out; nothing was changed: ${reason}. Try again later.`,
  }),
  conflict: ({ attempts }) => ({
    zh: `与其他人的同时操作冲突，已尝试 ${attempts} 次，未作任何更改。请重试。`,
    en: `The operation collided with others ${attempts} times; nothing was changed. Try again.`,
  }),
  databaseGone: ({ outcome, reason }) => ({
    zh:
      outcome === 'unknown'
        ? `提交时与数据库的连接中断，无法确认是否已生效：${reason}。请用同一操作重试，不会重复入账。`
        : `与数据库的连接中断，未完成的操作已撤销：${reason}。请确认数据库正在运行后重试。`,
    en:
      outcome === 'unknown'
        ? `The connection to the database broke during the commit, so it is not known whether it took effect: ${reason}. Repeat the same operation; nothing is posted twice.`
        : `The connection to the database broke and the unfinished operation was undone: ${reason}. Check that the database is running, then try again.`,
  }),
  databaseMissing: ({ database }) => ({
    zh: `服务器上没有数据库“${database}”。请先由管理员创建（编码 UTF8）。`,
    en: `The server has no database "${database}". Ask its administrator to create it (encoding UTF8).`,
  }),
  databaseNewer: ({ found, known }) => ({
    zh: `数据库结构（${found}）比本程序（${known}）新。请升级程序。`,
    en: `The structure of the database (${found}) is newer than this program (${known}). Upgrade the program.`,
  }),
  databaseNotEmpty: ({ tables }) => ({
    zh: `目标数据库不是空的（已有 ${tables} 张表）。只能恢复到空数据库。`,
    en: `The target database is not empty (it has ${tables} tables). Restore into an empty database only.`,
  }),
  dataDirForeign: ({ dataDir, uid }) => ({
    zh: `数据目录 ${dataDir} 属于另一用户（uid ${uid}）。请以该用户运行，或改用其他目录。`,
    en: `The data directory ${dataDir} belongs to another user (uid ${uid}). Run as that user, or use another directory.`,
  }),
  dataDirOtherVersion: ({ dataDir, found, needed }) => ({
    zh: `数据目录 ${dataDir} 由 PostgreSQL ${found} 创建，本程序使用 ${needed}。请用旧版程序备份，再用本程序恢复到新目录。`,
    en: `The data directory ${dataDir} was created by PostgreSQL ${found}; this program uses ${needed}. Back up with the old program and restore into a new directory with this one.`,
  }),
  dataDirUnusable: ({ dataDir, reason }) => ({
    zh: `无法使用数据目录 ${dataDir}：${reason}。请检查权限和磁盘空间。`,
    en: `The data directory ${dataDir} cannot be used: ${reason}. Check the permissions and the disk space.`,
  }),
  diskFull: ({ reason }) => ({
    zh: `数据库所在磁盘已满，未作任何更改：${reason}。请腾出空间后重试。`,
    en: `The disk of the database is full; nothing was changed: ${reason}. Free some space, then try again.`,
  }),
  embeddedMissing: ({ platform }) => ({
    zh: `没有适用于 ${platform} 的内置数据库。请重新安装依赖（npm install，勿省略可选依赖），或用 DATABASE_URL 指定 PostgreSQL 服务器。`,
    en: `There is no embedded database for ${platform}. Install again (npm install, optional packages included), or name a PostgreSQL server in DATABASE_URL.`,
  }),
  loginRefused: ({ server, reason }) => ({
    zh: `数据库服务器 ${server} 拒绝登录：${reason}。请检查用户名和密码。`,
    en: `The database server ${server} refused the login: ${reason}. Check the user name and the password.`,
  }),
  migrationChanged: ({ name }) => ({
    zh: `结构文件 ${name} 在应用之后被改动。请恢复原文件，另写新的结构文件。`,
    en: `The migration ${name} was changed after it had been applied. Put the original back and write a new migration.`,
  }),
  migrationFailed: ({ name, reason }) => ({
    zh: `结构文件 ${name} 执行失败，已撤销：${reason}。`,
    en: `The migration ${name} failed and was undone: ${reason}.`,
  }),
  migrationMisnumbered: ({ file }) => ({
    zh: `结构文件 ${file} 的编号不连续或文件名不合规（应为 NNNN_name.sql，自 0001 起）。`,
    en: `The migration file ${file} is out of sequence or badly named (NNNN_name.sql, from 0001 on).`,
  }),
  noUnprivilegedUser: ({ dataDir }) => ({
    zh: `以 root 运行时，内置数据库须改用普通用户，但普通用户无法进入 ${dataDir} 或程序目录。请换一个目录，或以普通用户运行。`,
    en: `As root, the embedded database must run as an ordinary user, but none can reach ${dataDir} or the program's folder. Use another directory, or run as an ordinary user.`,
  }),
  notUtf8: ({ encoding }) => ({
    zh: `数据库编码为 ${encoding}，须为 UTF8。请另建 UTF8 编码的数据库。`,
    en: `The encoding of the database is ${encoding}; UTF8 is needed. Create a database with encoding UTF8.`,
  }),
  permissionDenied: ({ reason }) => ({
    zh: `数据库用户权限不足：${reason}。请让管理员授予所需权限。`,
    en: `The database user lacks a permission: ${reason}. Ask the administrator to grant it.`,
  }),
  readOnlyServer: ({ reason }) => ({
    zh: `数据库服务器为只读（备用服务器？）：${reason}。请连接主服务器。`,
    en: `The database server is read-only (a standby?): ${reason}. Connect to the primary.`,
  }),
  roleMissing: ({ role, reason }) => ({
    zh: `缺少数据库角色 ${role}，且当前用户无权创建或使用它：${reason}。请让管理员执行：CREATE ROLE ${role} NOLOGIN; GRANT ${role} TO 当前用户;`,
    en: `The database role ${role} is missing and this user may not create or use it: ${reason}. Ask the administrator to run: CREATE ROLE ${role} NOLOGIN; GRANT ${role} TO this_user;`,
  }),
  serverTooOld: ({ version, needed }) => ({
    zh: `PostgreSQL 服务器版本为 ${version}，须为 ${needed} 或更高。请升级服务器。`,
    en: `The PostgreSQL server is version ${version}; ${needed} or newer is needed. Upgrade the server.`,
  }),
  startFailed: ({ dataDir, log }) => ({
    zh: `内置数据库未能在 ${dataDir} 启动。数据库日志：\n${log}`,
    en: `The embedded database did not start in ${dataDir}. Its log says:\n${log}`,
  }),
  tooManyConnections: ({ reason }) => ({
    zh: `数据库连接数已满：${reason}。请稍后重试，或提高服务器的连接上限。`,
    en: `The database has no free connection: ${reason}. Try again later, or raise the limit of the server.`,
  }),
  unknownUser: ({ uid }) => ({
    zh: `当前用户（uid ${uid}）在系统中没有登记，内置数据库无法创建。请在 /etc/passwd 中登记该用户，或用 DATABASE_URL 指定服务器。`,
    en: `The current user (uid ${uid}) is not registered on this system, so the embedded database cannot be created. Add the user to /etc/passwd, or name a server in DATABASE_URL.`,
  }),
  unreachable: ({ server, reason }) => ({
    zh: `无法连接数据库服务器 ${server}：${reason}。请检查地址、端口和网络。`,
    en: `The database server ${server} cannot be reached: ${reason}. Check the address, the port and the network.`,
  }),
  urlMalformed: ({ reason }) => ({
    zh: `DATABASE_URL 格式不正确：${reason}。应为 postgres://用户:密码@主机:端口/数据库。`,
    en: `DATABASE_URL is malformed: ${reason}. Write postgres://user:password@host:port/database.`,
  }),
};

/** The error in one or two sentences for the user: where, why, and what to do. */
export function describeDatabaseError<Code extends DatabaseErrorCode>(
  error: { readonly code: Code; readonly params: DatabaseErrorParams[Code] },
  lang: 'zh' | 'en',
): string {
  return texts[error.code](error.params)[lang];
}

/** Every code, for tests and documentation. */
export const databaseErrorCodes: readonly string[] = Object.keys(texts);
