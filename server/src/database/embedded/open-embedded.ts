import { ok, type Result } from '@jizheng/rules';
import { appRole, assembleDatabase, type Database } from '../database.js';
import type { DatabaseError } from '../errors.js';
import { attempt } from '../recognise.js';
import { type ClusterOptions, startCluster } from './cluster.js';
import { databaseName, localConfig, ownerRole, provision } from './provision.js';

/** Starts the embedded server of the data directory and opens its database; `close` stops the server. */
export async function openEmbedded(options: ClusterOptions): Promise<Result<Database, DatabaseError>> {
  const started = await startCluster(options);
  if (!started.ok) return started;
  const cluster = started.value;
  const provisioned = await attempt(async () => ok(await provision(cluster)));
  if (!provisioned.ok) {
    await cluster.stop();
    return provisioned;
  }
  return ok(
    assembleDatabase({
      place: { kind: 'embedded', server: `embedded:${cluster.dataDir}`, dataDir: cluster.dataDir },
      app: localConfig(cluster, appRole, databaseName),
      owner: localConfig(cluster, ownerRole, databaseName),
      stop: cluster.stop,
    }),
  );
}
