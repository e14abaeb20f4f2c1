import { fail, type Result } from '@jizheng/rules';
import { type Database, migrate } from '../database/index.js';
import type { Admitted, AppointmentRefusal } from '../office/appoint.js';
import type { Context } from './command.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { APPOINTMENT_REFUSAL, HANDED_OVER, PASSWORD_VARIABLE } from './people-texts.js';
import { sayDatabaseError, withDatabase } from './with-database.js';

type Client = Parameters<Parameters<Database['withTransaction']>[0]>[0];

/** Lets somebody in by `work`, and tells the password that is to be handed over. */
export const admit = (
  { data, json }: { readonly data: string | undefined; readonly json: boolean },
  context: Context,
  work: (client: Client, password: string | null) => Promise<Result<Admitted, AppointmentRefusal>>,
): Promise<ExitCode> =>
  withDatabase({ data, create: false }, context, async (database) => {
    const migrated = await migrate(database);
    if (!migrated.ok) return sayDatabaseError(migrated.error, context);
    const given = context.io.env[PASSWORD_VARIABLE] ?? '';
    const done = await database.withTransaction<Admitted, { readonly refused: AppointmentRefusal }>(
      async (client) => {
        const admitted = await work(client, given === '' ? null : given);
        return admitted.ok ? admitted : fail({ refused: admitted.error });
      },
    );
    if (done.ok) {
      const { account, password } = done.value;
      if (json) await context.printJson(done.value);
      else await context.print(HANDED_OVER(account, password));
      return EXIT.ok;
    }
    if (!('refused' in done.error)) return sayDatabaseError(done.error, context);
    context.say(APPOINTMENT_REFUSAL[done.error.refused]);
    return EXIT.problems;
  });
