import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { appRole, assembleDatabase, type Database, webRole } from '../../src/database/database.js';
import { superuser } from '../../src/database/embedded/initialise.js';
import { ownerRole } from '../../src/database/embedded/provision.js';
import { socketPort } from '../../src/database/embedded/socket-dir.js';
import { templateName } from './cluster.js';

/** A database for one test file; `drop` closes and removes it. */
export interface TestDatabase extends Database {
  readonly name: string;
  drop(): Promise<void>;
}

async function asSuperuser(socketDir: string, text: string): Promise<void> {
  const client = new pg.Client({ host: socketDir, port: socketPort, user: superuser, database: 'postgres' });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

async function createFrom(template: string): Promise<TestDatabase> {
  const { socketDir } = inject('databaseCluster');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asSuperuser(socketDir, `CREATE DATABASE ${name} TEMPLATE ${template} OWNER ${ownerRole}`);
  const config = (user: string): pg.ClientConfig => ({
    host: socketDir,
    port: socketPort,
    user,
    database: name,
  });
  const database = assembleDatabase({
    place: { kind: 'embedded', server: `embedded:${name}`, dataDir: socketDir },
    app: config(appRole),
    web: config(webRole),
    owner: config(ownerRole),
    stop: () => Promise.resolve(),
  });
  const drop = async (): Promise<void> => {
    await database.close();
    await asSuperuser(socketDir, `DROP DATABASE ${name} WITH (FORCE)`);
  };
  return { ...database, name, drop };
}

/** A migrated, otherwise empty database of its own, on the run's embedded server. */
export function freshDatabase(): Promise<TestDatabase> {
  const { failure } = inject('databaseCluster');
  if (failure !== '') throw new Error(`No test database: ${failure}`);
  return createFrom(templateName);
}

/** A database without any migration, for tests of migrations and restores. */
export const emptyDatabase = (): Promise<TestDatabase> => createFrom('template0');
