import { command, SHARED } from '../../../dist/cli/command.js';
import { main } from '../../../dist/cli/main.js';
import { withDatabase } from '../../../dist/cli/with-database.js';

/*
 * Run as a child with a data directory: opens its database in a command of its own, says `holding`, and holds it
 * until it is told to end.
 */

const hold = command({
  words: ['hold'],
  says: { zh: '占用', en: 'hold' },
  arguments: {},
  options: { data: SHARED.data },
  run: ({ options }, context) =>
    withDatabase({ data: options.data, create: true }, context, async () => {
      await context.print('holding');
      await new Promise((resolve) => setTimeout(resolve, 600_000));
      return 0;
    }),
});

const controller = new AbortController();
for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => controller.abort(name));
const { stdin, stdout, stderr, env } = process;
const io = { stdin, stdout, stderr, env, now: () => new Date(), signal: controller.signal };
process.exit(await main(['hold', '--data', process.argv[2], '--lang', 'en'], io, [hold]));
