import { workerData } from 'node:worker_threads';
import { type Database, joinDatabase } from '../database/index.js';
import { runJob } from './run-job.js';

/** What the thread is told: which job of which database. */
export interface WorkerOrder extends Pick<Database, 'place' | 'connections'> {
  readonly job: bigint;
}

/* A thread of its own for one job, so that whoever works with the pages does not wait for a large workbook. */

const { job, ...open }: WorkerOrder = workerData;
const database = joinDatabase(open);
try {
  await runJob(database, job);
} finally {
  await database.close();
}
