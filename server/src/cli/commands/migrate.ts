import { migrate as migrateDatabase } from '../../database/index.js';
import { command, SHARED } from '../command.js';
import { EXIT } from '../exit-code.js';
import { sayDatabaseError, withDatabase } from '../with-database.js';

/** Brings the structure of the database up to date. */
export const migrate = command({
  words: ['migrate'],
  says: {
    zh: '建立数据库，或把其结构更新到本程序的版本',
    en: 'make the database, or bring its structure up to date',
  },
  arguments: {},
  options: { json: SHARED.json, data: SHARED.data },
  run: ({ options }, context) =>
    withDatabase({ data: options.data, create: true }, context, async (database) => {
      const migrated = await migrateDatabase(database);
      if (!migrated.ok) return sayDatabaseError(migrated.error, context);
      const { applied, version } = migrated.value;
      if (options.json) await context.printJson({ applied, version });
      else {
        await context.print(...applied, {
          zh: `结构版本 ${version}，本次更新 ${applied.length} 项`,
          en: `structure version ${version}, ${applied.length} applied now`,
        });
      }
      return EXIT.ok;
    }),
});
