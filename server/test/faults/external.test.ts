import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { ok } from '@jizheng/rules';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serverProcesses } from '../../src/database/embedded/processes.js';
import { migrate, openDatabase } from '../../src/database/index.js';
import {
  type ExternalCluster,
  externalAbsent,
  externalCluster,
  hasExternal,
} from '../support/external-cluster.js';
import { fill } from './load.js';
import { livesOf, nothingWrong, type Station, victims } from './rounds.js';

const kills = Number(process.env.KILLS ?? 12);

async function directoryOf(adminUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const { rows } = await client.query("select current_setting('data_directory') as directory");
  await client.end();
  return rows[0].directory;
}

/** The children of a killed server end a moment after it, and no new one starts beside them. */
async function untilGone(directory: string): Promise<void> {
  const patience_ms = 20_000;
  const deadline = Date.now() + patience_ms;
  while ((await serverProcesses(directory)).length > 0) {
    if (Date.now() > deadline) throw new Error('The server was left behind.');
    await sleep(10);
  }
}

describe.skipIf(!hasExternal)(`a server named by URL (${hasExternal ? 'present' : externalAbsent})`, () => {
  let server: ExternalCluster;
  let parent: string;
  let station: Station;

  beforeAll(async () => {
    server = await externalCluster();
    parent = await mkdtemp(join(tmpdir(), 'jizheng-faults-'));
    const directory = await directoryOf(server.adminUrl);
    const opened = await openDatabase({ url: server.url, dataDir: '' });
    if (!opened.ok) throw new Error(opened.error.code);
    const migrated = await migrate(opened.value);
    const filled = await opened.value.withTransaction(async (client) => ok(await fill(client)));
    await opened.value.close();
    if (!migrated.ok || !filled.ok) throw new Error('not filled');
    let killed = false;
    station = {
      place: ['url', server.url],
      kill: async () => {
        killed = true;
        await server.kill();
      },
      restore: async () => {
        if (!killed) return;
        killed = false;
        await untilGone(directory);
        await server.start();
      },
    };
  });

  afterAll(async () => {
    await server.stop();
    await rm(parent, { recursive: true, force: true });
  });

  test(`${kills} kills of the program and its server lose nothing`, { timeout: 300_000 }, async () => {
    const found = await livesOf(station, join(parent, 'acknowledged.log'), victims(kills));
    expect(found).toHaveLength(kills + 1);
    for (const inspection of found) expect(inspection).toMatchObject(nothingWrong);
    expect(found.at(-1)?.acknowledged).toBeGreaterThan(kills);
  });
});
