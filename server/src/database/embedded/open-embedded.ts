import { statfs } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fail, ok, type Result } from '@jizheng/rules';
import { appRole, assembleDatabase, type Database, webRole } from '../database.js';
import type { DatabaseError } from '../errors.js';
import { attempt, type Explain } from '../recognise.js';
import { type ClusterOptions, startCluster } from './cluster.js';
import { databaseName, localConfig, ownerRole, provision } from './provision.js';

/** Starts the embedded server of the data directory and opens its database; `close` stops the server. */
export async function openEmbedded(options: ClusterOptions): Promise<Result<Database, DatabaseError>> {
  const explain = explainIn(resolve(options.dataDir));
  const started = await startCluster(options);
  if (!started.ok) return fail(await explain(started.error));
  const cluster = started.value;
  const provisioned = await attempt(async () => ok(await provision(cluster)), explain);
  if (!provisioned.ok) {
    await cluster.stop();
    return provisioned;
  }
  return ok(
    assembleDatabase({
      place: { kind: 'embedded', server: `embedded:${cluster.dataDir}`, dataDir: cluster.dataDir },
      app: localConfig(cluster, appRole, databaseName),
      web: localConfig(cluster, webRole, databaseName),
      owner: localConfig(cluster, ownerRole, databaseName),
      stop: cluster.stop,
      explain,
    }),
  );
}

/** PostgreSQL writes its log in pieces of 16 MiB; when it can make none it stops, without saying why to us. */
const leastFree_bytes = 32 * 1024 * 1024;

async function isFull(directory: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(directory);
  return bavail * bsize < leastFree_bytes;
}

/** A server that does not start, or goes, on a full disk did so because the disk is full. */
const explainIn =
  (dataDir: string): Explain =>
  async (error) => {
    const stopped = error.code === 'databaseGone' && error.params.outcome === 'rolledBack';
    if (!stopped && error.code !== 'startFailed') return error;
    return (await isFull(dataDir)) ? { code: 'diskFull', params: { reason: dataDir } } : error;
  };
