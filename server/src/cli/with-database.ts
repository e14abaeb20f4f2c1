import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Text } from '@jizheng/rules';
import { type Database, type DatabaseError, describeDatabaseError, openDatabase } from '../database/index.js';
import type { Context } from './command.js';
import { EXIT, type ExitCode, exitOf } from './exit-code.js';

const NO_DATA = (folder: string): Text => ({
  zh: `${folder} 中还没有数据库；请先执行 jizheng migrate 或 jizheng demo，或用 --data 指明目录`,
  en: `there is no database in ${folder} yet; run jizheng migrate or jizheng demo first, or name the folder with --data`,
});

/** Where the database of this run is. */
export interface DatabaseChoice {
  /** `--data`. */
  readonly data: string | undefined;
  /** Make the embedded database when there is none. */
  readonly create: boolean;
}

/** Opens the database, works with it, and closes it however the work ends. */
export async function withDatabase(
  { data = './data', create }: DatabaseChoice,
  context: Context,
  work: (database: Database) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { env, signal } = context.io;
  const url = env.DATABASE_URL;
  const embedded = url === undefined || url === '';
  if (embedded && !create && !existsSync(join(data, 'postgresql'))) {
    context.say(NO_DATA(data));
    return EXIT.database;
  }
  const opened = await openDatabase({ url, ownerUrl: env.DATABASE_OWNER_URL, dataDir: data });
  if (!opened.ok) return sayDatabaseError(opened.error, context);
  const database = opened.value;
  const takeBack = context.onEnd(() => database.close());
  try {
    return signal.aborted ? EXIT.ok : await work(database);
  } finally {
    await database.close();
    takeBack();
  }
}

/** Tells what the database says, and answers the exit code for it. */
export function sayDatabaseError(error: DatabaseError, context: Context): ExitCode {
  context.say(describeDatabaseError(error, context.language));
  return exitOf(error);
}
