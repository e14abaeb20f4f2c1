import { randomBytes } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from '../../src/http/app.js';
import { JobRunner } from '../../src/jobs/job-runner.js';
import type { SheetContent } from '../../src/spreadsheet/index.js';
import { inTransaction } from '../support/acts.js';
import { freshDatabase } from '../support/database.js';
import type { TestOffice } from '../support/office.js';
import { type Officer, officersOf } from '../support/office-client.js';
import { openSession, peopleOfProvince, writeHeaders } from '../support/people.js';
import { foundProvince, JURISDICTION } from '../support/province.js';
import { writeYear } from '../support/small-year.js';

/** The books of the test province with a fund of the small year's own; a demo's books move along with a workbook. */
export interface JobOffice extends TestOffice {
  readonly officer: (account: string) => Officer;
  runner(): JobRunner;
}

/** A job as it is answered. */
export interface JobBody {
  readonly id: string;
  readonly state: string;
  readonly done: number;
  readonly problems: readonly { readonly [name: string]: unknown }[];
  readonly problemCount: number;
  readonly sheets: readonly { readonly [name: string]: unknown }[];
  readonly outcome: { readonly [name: string]: number } | null;
}

const program = { file: new URL('../../dist/jobs/job-worker.js', import.meta.url) };

/** An office whose books stand at a day, with a runner that works as it was built. */
export async function openJobOffice({ demo = true, today = '2024-09-01' } = {}): Promise<JobOffice> {
  const database = await freshDatabase();
  await inTransaction(database, async (client) => {
    await foundProvince(client, today);
    await peopleOfProvince(client);
    await client.query('update law.jurisdiction set demo = $2 where code = $1', [JURISDICTION, demo]);
  });
  const app = await buildApp({ database, requestsPerMinute: 100_000 });
  const office = { database, app };
  const runners: JobRunner[] = [];
  return {
    ...office,
    officer: officersOf({ ...office, close: () => Promise.resolve() }),
    runner() {
      const runner = new JobRunner({ database: office.database, program });
      runners.push(runner);
      runner.start();
      return runner;
    },
    async close() {
      await Promise.all(runners.map((runner) => runner.close()));
      await app.close();
      await database.drop();
    },
  };
}

/** The bytes of a workbook. */
export async function bytesOf(sheets: readonly SheetContent[]): Promise<Buffer> {
  const path = join(tmpdir(), `jizheng-${randomBytes(6).toString('hex')}.xlsx`);
  await writeYear(path, sheets);
  const bytes = await readFile(path);
  await rm(path);
  return bytes;
}

/** Hands a workbook in. */
export async function upload(
  office: JobOffice,
  account: string,
  content: Buffer,
  headers: { readonly [name: string]: string } = {},
): Promise<{ readonly status: number; readonly body: JobBody & { readonly code?: string } }> {
  const session = await openSession(office.database, account);
  const answer = await office.app.inject({
    method: 'POST',
    url: '/api/workbooks',
    headers: {
      ...writeHeaders(session),
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'x-file-name': encodeURIComponent('小账套 2025.xlsx'),
      ...headers,
    },
    payload: content,
  });
  return { status: answer.statusCode, body: answer.json() };
}

const PATIENCE_MS = 100_000;

/** Waits until a job is in one of these states. */
export async function jobIn(office: JobOffice, id: string, ...states: readonly string[]): Promise<JobBody> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const { body } = await office.officer('director').get(`/api/jobs/${id}`);
    const job = body as unknown as JobBody;
    if (states.includes(job.state)) return job;
    if (Date.now() > until) throw new Error(`the job is ${JSON.stringify(job)}`);
    await new Promise((later) => setTimeout(later, 50));
  }
}
