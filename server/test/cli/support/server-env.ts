import { inject } from 'vitest';
import { appRole } from '../../../src/database/database.js';
import { ownerRole } from '../../../src/database/embedded/provision.js';
import { socketPort } from '../../../src/database/embedded/socket-dir.js';

/** Settings with which the program uses a database of the run's server, as if it were one reached by URL. */
export function serverEnv(database: string): { readonly [name: string]: string } {
  const { socketDir } = inject('databaseCluster');
  const urlOf = (user: string): string =>
    `postgres://${user}@localhost/${database}?host=${encodeURIComponent(socketDir)}&port=${socketPort}`;
  return { DATABASE_URL: urlOf(appRole), DATABASE_OWNER_URL: urlOf(ownerRole) };
}
