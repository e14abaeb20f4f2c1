import { backup as takeBackup } from '../../database/index.js';
import { command, SHARED } from '../command.js';
import { EXIT } from '../exit-code.js';
import { progressOn } from '../progress.js';
import { sayDatabaseError, withDatabase } from '../with-database.js';

/** Writes everything in the database into one file. */
export const backup = command({
  words: ['backup'],
  says: {
    zh: '把数据库全部内容备份到一个新文件',
    en: 'write everything in the database into one new file',
  },
  arguments: {
    file: {
      name: { zh: '文件', en: 'FILE' },
      says: { zh: '备份文件；不得已存在', en: 'the backup; it must not exist yet' },
    },
  },
  options: { json: SHARED.json, data: SHARED.data },
  run: (given, context) =>
    withDatabase({ data: given.options.data, create: false }, context, async (database) => {
      const progress = progressOn(context.io);
      const taken = await takeBackup(database, given.arguments.file, context.io.now(), (table, rows) =>
        progress.show(`${table}: ${rows}`),
      );
      progress.done();
      if (!taken.ok) return sayDatabaseError(taken.error, context);
      const { file, tables, rows, size_bytes } = taken.value;
      if (given.options.json) await context.printJson(taken.value);
      else {
        await context.print({
          zh: `已备份到 ${file}：${tables} 张表，${rows} 行，${size_bytes} 字节`,
          en: `backed up to ${file}: ${tables} tables, ${rows} rows, ${size_bytes} bytes`,
        });
      }
      return EXIT.ok;
    }),
});
