import { migrate, restore as putBack } from '../../database/index.js';
import { command, SHARED } from '../command.js';
import { EXIT } from '../exit-code.js';
import { progressOn } from '../progress.js';
import { sayDatabaseError, withDatabase } from '../with-database.js';

/** Puts a backup into an empty database. */
export const restore = command({
  words: ['restore'],
  says: {
    zh: '把备份恢复到空数据库，核对后更新结构',
    en: 'put a backup into an empty database, check it, and bring the structure up to date',
  },
  arguments: {
    file: {
      name: { zh: '文件', en: 'FILE' },
      says: { zh: '备份文件', en: 'the backup' },
    },
  },
  options: { json: SHARED.json, data: SHARED.data },
  run: (given, context) =>
    withDatabase({ data: given.options.data, create: true }, context, async (database) => {
      const progress = progressOn(context.io);
      const restored = await putBack(database, given.arguments.file, (table, rows) =>
        progress.show(`${table}: ${rows}`),
      );
      progress.done();
      if (!restored.ok) return sayDatabaseError(restored.error, context);
      const migrated = await migrate(database);
      if (!migrated.ok) return sayDatabaseError(migrated.error, context);
      const { takenAt, tables, rows } = restored.value;
      const { version } = migrated.value;
      if (given.options.json) await context.printJson({ ...restored.value, version });
      else {
        await context.print({
          zh: `已恢复 ${takenAt.toISOString()} 的备份：${tables} 张表，${rows} 行；结构版本 ${version}`,
          en: `restored the backup of ${takenAt.toISOString()}: ${tables} tables, ${rows} rows; structure version ${version}`,
        });
      }
      return EXIT.ok;
    }),
});
