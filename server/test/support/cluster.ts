import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { appRole, assembleDatabase, webRole } from '../../src/database/database.js';
import { type Cluster, startCluster } from '../../src/database/embedded/cluster.js';
import { superuser } from '../../src/database/embedded/initialise.js';
import { localConfig, ownerRole, provision } from '../../src/database/embedded/provision.js';
import { describeDatabaseError, migrate } from '../../src/database/index.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The socket directory of the run's embedded server, and why its template could not be made, if so. */
    databaseCluster: { readonly socketDir: string; readonly failure: string };
  }
}

/** The migrated database that every test database is a copy of. */
export const templateName = 'jizheng_template';

/** Only for tests: what they write need not survive a power cut. */
const fastSettings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off'];

async function makeTemplate(cluster: Cluster): Promise<string> {
  await provision(cluster);
  const client = new pg.Client(localConfig(cluster, superuser, 'postgres'));
  await client.connect();
  await client.query(`CREATE DATABASE ${templateName} OWNER ${ownerRole}`);
  await client.end();
  const template = assembleDatabase({
    place: { kind: 'embedded', server: 'template', dataDir: cluster.dataDir },
    app: localConfig(cluster, appRole, templateName),
    web: localConfig(cluster, webRole, templateName),
    owner: localConfig(cluster, ownerRole, templateName),
    stop: () => Promise.resolve(),
  });
  const migrated = await migrate(template);
  await template.close();
  return migrated.ok ? '' : describeDatabaseError(migrated.error, 'en');
}

/** Starts one embedded server for the whole run and, afterwards, removes it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'jizheng-test-'));
  const started = await startCluster({ dataDir, settings: [...fastSettings, 'max_connections=200'] });
  if (!started.ok) throw new Error(describeDatabaseError(started.error, 'en'));
  const cluster = started.value;
  project.provide('databaseCluster', {
    socketDir: cluster.socketDir,
    failure: await makeTemplate(cluster),
  });
  return async () => {
    await cluster.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
