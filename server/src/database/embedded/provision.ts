import pg from 'pg';
import { appRole, readerRole, webRole } from '../database.js';
import type { Cluster } from './cluster.js';
import { superuser } from './initialise.js';
import { socketPort } from './socket-dir.js';

/** Owns the database and all in it, and is no superuser: migrations run as it. */
export const ownerRole = 'jizheng_owner';

/** The database of the program in the embedded server. */
export const databaseName = 'jizheng';

/** How a role reaches a database of the embedded server. */
export const localConfig = (cluster: Cluster, user: string, database: string): pg.ClientConfig => ({
  host: cluster.socketDir,
  port: socketPort,
  user,
  database,
});

/** Creates the roles and the database where they are missing; what exists stays as it is. */
export async function provision(cluster: Cluster): Promise<void> {
  const client = new pg.Client(localConfig(cluster, superuser, 'postgres'));
  client.on('error', () => undefined);
  try {
    await client.connect();
    for (const role of [ownerRole, appRole, webRole, readerRole]) {
      const found = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
      if (found.rowCount === 0) await client.query(`CREATE ROLE ${role} LOGIN`);
    }
    await client.query(`GRANT ${appRole}, ${readerRole} TO ${webRole}`);
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [databaseName]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${databaseName} OWNER ${ownerRole}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}
