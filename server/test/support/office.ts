import type { FastifyInstance } from 'fastify';
import { buildApp, type HttpOptions } from '../../src/http/app.js';
import { inTransaction } from './acts.js';
import { freshDatabase, type TestDatabase } from './database.js';
import { peopleOfProvince, secondFund } from './people.js';
import { foundProvince } from './province.js';

/** The test province with its people, and the service over it. */
export interface TestOffice {
  readonly database: TestDatabase;
  readonly app: FastifyInstance;
  close(): Promise<void>;
}

/** Opens an office of its own: the funds F01 of 101 and F02 of 102, and people of every position. */
export async function openOffice(options: Omit<HttpOptions, 'database'> = {}): Promise<TestOffice> {
  const database = await freshDatabase();
  await inTransaction(database, async (client) => {
    await foundProvince(client);
    await secondFund(client);
    await peopleOfProvince(client);
  });
  const app = await buildApp({ requestsPerMinute: 100_000, ...options, database });
  const close = async (): Promise<void> => {
    await app.close();
    await database.drop();
  };
  return { database, app, close };
}
