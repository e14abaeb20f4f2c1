import type { Text } from '@jizheng/rules';
import { type DatabaseStatus, status as readStatus } from '../../database/index.js';
import { command, SHARED } from '../command.js';
import { EXIT } from '../exit-code.js';
import { sayDatabaseError, withDatabase } from '../with-database.js';

/** Where the database is and how it stands. */
export const status = command({
  words: ['status'],
  says: {
    zh: '数据库在哪里，结构版本、大小、最近一次备份',
    en: 'where the database is, its structure, size and last backup',
  },
  arguments: {},
  options: { json: SHARED.json, data: SHARED.data },
  run: ({ options }, context) =>
    withDatabase({ data: options.data, create: false }, context, async (database) => {
      const read = await readStatus(database);
      if (!read.ok) return sayDatabaseError(read.error, context);
      if (options.json) await context.printJson(statusJson(read.value));
      else await context.print(...statusLines(read.value));
      return EXIT.ok;
    }),
});

function statusJson({ lastBackup, size_bytes, ...status }: DatabaseStatus): object {
  return {
    ...status,
    size_bytes: Number(size_bytes),
    lastBackup:
      lastBackup === undefined
        ? null
        : {
            ...lastBackup,
            rowCount: Number(lastBackup.rowCount),
            size_bytes: Number(lastBackup.size_bytes),
          },
  };
}

function statusLines(found: DatabaseStatus): Text[] {
  const { place, serverVersion, size_bytes, durable, migrations, lastBackup } = found;
  const where = place.kind === 'embedded' ? place.dataDir : place.server;
  const last = migrations.at(-1)?.name;
  const megabytes = (Number(size_bytes) / 1_048_576).toFixed(1);
  return [
    {
      zh: `数据库：${place.kind === 'embedded' ? '内置' : '服务器'} ${where}`,
      en: `database: ${place.kind === 'embedded' ? 'embedded' : 'server'} ${where}`,
    },
    { zh: `PostgreSQL ${serverVersion}`, en: `PostgreSQL ${serverVersion}` },
    { zh: `大小：${megabytes} MiB`, en: `size: ${megabytes} MiB` },
    durable
      ? { zh: '断电后不丢失已确认的数据', en: 'acknowledged data survives a power cut' }
      : { zh: '注意：断电可能丢失已确认的数据', en: 'beware: a power cut may lose acknowledged data' },
    last === undefined
      ? { zh: '结构：尚未建立（jizheng migrate）', en: 'structure: none yet (jizheng migrate)' }
      : {
          zh: `结构：${last}（共 ${migrations.length} 项）`,
          en: `structure: ${last} (${migrations.length} in all)`,
        },
    lastBackup === undefined
      ? { zh: '最近备份：无', en: 'last backup: none' }
      : {
          zh: `最近备份：${lastBackup.takenAt.toISOString()} ${lastBackup.file}`,
          en: `last backup: ${lastBackup.takenAt.toISOString()} ${lastBackup.file}`,
        },
  ];
}
