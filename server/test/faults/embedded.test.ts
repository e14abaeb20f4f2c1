import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { ok } from '@jizheng/rules';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { postmasterPid } from '../../src/database/embedded/processes.js';
import { migrate, openDatabase } from '../../src/database/index.js';
import { fill } from './load.js';
import { livesOf, nothingWrong, type Station, victims } from './rounds.js';

const kills = Number(process.env.KILLS ?? 12);

let parent: string;
let station: Station;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'jizheng-faults-'));
  const dataDir = join(parent, 'data');
  const opened = await openDatabase({ dataDir });
  if (!opened.ok) throw new Error(opened.error.code);
  const migrated = await migrate(opened.value);
  const filled = await opened.value.withTransaction(async (client) => ok(await fill(client)));
  await opened.value.close();
  if (!migrated.ok || !filled.ok) throw new Error('not filled');
  station = {
    place: ['dir', dataDir],
    kill: async () => {
      const pid = await postmasterPid(join(dataDir, 'postgresql'));
      if (pid !== undefined) process.kill(pid, 'SIGKILL');
    },
    // Opening the directory waits for the end of what the killed server left.
    restore: () => Promise.resolve(),
  };
});

afterAll(() => rm(parent, { recursive: true, force: true }));

test(`${kills} kills of the program and its embedded server lose nothing`, { timeout: 300_000 }, async () => {
  const found = await livesOf(station, join(parent, 'acknowledged.log'), victims(kills));
  expect(found).toHaveLength(kills + 1);
  for (const inspection of found) expect(inspection).toMatchObject(nothingWrong);
  expect(found.at(-1)?.acknowledged).toBeGreaterThan(kills);
});
