import { day, jilin2024, ok, versionOn } from '@jizheng/rules';
import { expect } from 'vitest';
import { runDailyJob } from '../../src/funds/daily-job.js';
import type { TestDatabase } from './database.js';
import { JURISDICTION } from './province.js';

/** Runs the daily job of a day, which must succeed. */
export async function dailyJob(database: TestDatabase, on: string): Promise<void> {
  const policy = versionOn(jilin2024, day(on));
  if (!policy.ok) throw new Error('no policy');
  const done = await database.withTransaction((client) =>
    runDailyJob(client, JURISDICTION, day(on), policy.value),
  );
  expect(done).toEqual(ok(null));
}
