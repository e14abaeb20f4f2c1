import { ok } from '@jizheng/rules';
import { migrate } from '../../database/index.js';
import { POSITION } from '../../office/position.js';
import { listPeople } from '../../office/stores/books.js';
import { command, SHARED } from '../command.js';
import { EXIT } from '../exit-code.js';
import { padTo } from '../text-width.js';
import { sayDatabaseError, withDatabase } from '../with-database.js';

const PAGE = 500;
const ACCOUNT_WIDTH = 24;

/** Lists who may sign in. */
export const peopleList = command({
  words: ['people', 'list'],
  says: { zh: '列出人员', en: 'list the people' },
  arguments: {},
  options: { books: SHARED.books, json: SHARED.json, data: SHARED.data },
  run: ({ options }, context) =>
    withDatabase({ data: options.data, create: false }, context, async (database) => {
      const migrated = await migrate(database);
      if (!migrated.ok) return sayDatabaseError(migrated.error, context);
      const { books = null, json } = options;
      const all: object[] = [];
      for (let after = ''; ; ) {
        const page = await database.withTransaction(async (client) =>
          ok(await listPeople(client, books, after, PAGE)),
        );
        if (!page.ok) return sayDatabaseError(page.error, context);
        const last = page.value.at(-1);
        if (last === undefined) break;
        after = last.account;
        if (json) all.push(...page.value);
        else {
          await context.print(
            ...page.value.map(({ account, name, organisationName, position, state }) => {
              const [title, mark] = [POSITION[position], state === 'active' ? '' : ' ×'];
              const who = `${padTo(account, ACCOUNT_WIDTH)} ${name}`;
              return {
                zh: `${who} ${organisationName} ${title.zh}${mark}`,
                en: `${who} ${organisationName} ${title.en}${mark}`,
              };
            }),
          );
        }
      }
      if (json) await context.printJson(all);
      return EXIT.ok;
    }),
});
