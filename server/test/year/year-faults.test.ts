import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { ok } from '@jizheng/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postmasterPid, serverProcesses } from '../../src/database/embedded/processes.js';
import { type Database, migrate, openDatabase } from '../../src/database/index.js';
import { verifyLedger } from '../../src/ledger/verify.js';
import { describeYearError, type YearProgress } from '../../src/year/index.js';
import { runSource } from '../support/child.js';
import { freshDatabase } from '../support/database.js';
import {
  type ExternalCluster,
  externalAbsent,
  externalCluster,
  hasExternal,
} from '../support/external-cluster.js';
import { sheetsOf, smallYear, writeYear } from '../support/small-year.js';
import { failedYear, playedYear } from '../support/year-results.js';

let folder: string;
let workbook: string;
const inFolder = (name: string): string => join(folder, name);
const FILES = ['小-结果.xlsx', '小-报告.pdf'] as const;

/** The files of a year that nothing disturbed. */
let undisturbed: readonly Buffer[];
const filesIn = (out: string): Promise<Buffer[]> =>
  Promise.all(FILES.map((name) => readFile(join(out, name))));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jizheng-faults-'));
  workbook = await writeYear(inFolder('小.xlsx'), sheetsOf(smallYear()));
  const database = await freshDatabase();
  await playedYear({ database, workbook, out: inFolder('undisturbed') });
  await database.drop();
  undisturbed = await filesIn(inFolder('undisturbed'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The results are those of an undisturbed year, byte for byte, and the books are in order. */
async function expectUndisturbed(database: Database, out: string): Promise<void> {
  const files = await filesIn(out);
  files.forEach((file, at) => {
    expect(file.equals(undisturbed[at] ?? Buffer.alloc(0)), FILES[at]).toBe(true);
  });
  expect(await database.withTransaction(async (client) => ok(await verifyLedger(client)))).toMatchObject({
    value: { sound: true },
  });
}

async function opened(place: Parameters<typeof openDatabase>[0]): Promise<Database> {
  const database = await openDatabase(place);
  if (!database.ok) throw new Error(database.error.code);
  const migrated = await migrate(database.value);
  if (!migrated.ok) throw new Error(migrated.error.code);
  return database.value;
}

/** Calls once, as soon as the day has been played. */
function after(day: string, strike: () => void): (progress: YearProgress) => void {
  let struck = false;
  return (progress) => {
    if (struck || progress.step !== 'playing' || progress.day < day) return;
    struck = true;
    strike();
  };
}

/** A day in the midst of the establishment, and one on which an act could not be put to the law. */
const DAYS = ['2024-09-18', '2025-06-17'] as const;

/** Days that are in the books: each of them wholly. */
const daysPlayed = async (database: Database): Promise<readonly { readonly day: string }[]> => {
  const found = await database.withTransaction(async (client) =>
    ok((await client.query('select recorded_on as day, count(*) from law.act group by 1 order by 1')).rows),
  );
  return found.ok ? found.value : [];
};

describe('the embedded database is killed with -9 in mid-year', () => {
  it.each(DAYS)(
    'after %s: whole days are kept, and the same command goes on to the same end',
    async (day) => {
      const dataDir = inFolder(`killed-${day}`);
      const out = inFolder(`out-killed-${day}`);
      const database = await opened({ dataDir });
      const pid = await postmasterPid(join(dataDir, 'postgresql'));
      if (pid === undefined) throw new Error('no server');
      const onProgress = after(day, () => process.kill(pid, 'SIGKILL'));
      const error = await failedYear({ database, workbook, out, onProgress });
      expect(error.kind).toBe('database');
      expect(describeYearError(error, 'zh').at(-1)).toContain('再次执行同一命令即可继续');
      expect(describeYearError(error, 'en').at(-1)).toContain('run the same command again');
      await database.close();

      const again = await opened({ dataDir });
      const before = await daysPlayed(again);
      expect((before.at(-1)?.day ?? '') >= day).toBe(true);
      await playedYear({ database: again, workbook, out });
      expect((await daysPlayed(again)).slice(0, before.length)).toEqual(before);
      await expectUndisturbed(again, out);
      await again.close();
    },
  );
});

describe('the program is killed with -9 in mid-year', () => {
  it.each(['day:2025-06-17', 'writing'])(
    'at “%s”: what it leaves is whole, and the same command goes on to the same end',
    async (moment) => {
      const dataDir = inFolder(`gone-${moment}`);
      const out = inFolder(`out-gone-${moment}`);
      const child = runSource('play-year.ts', ['dir', dataDir, workbook, out]);
      await child.line(moment);
      await child.kill('SIGKILL');
      const database = await opened({ dataDir });
      await playedYear({ database, workbook, out });
      await expectUndisturbed(database, out);
      await database.close();
      expect(await serverProcesses(join(dataDir, 'postgresql'))).toEqual([]);
    },
  );
});

describe.skipIf(!hasExternal)(`a server named by URL (${hasExternal ? 'present' : externalAbsent})`, () => {
  let server: ExternalCluster;
  beforeAll(async () => {
    server = await externalCluster();
  });
  afterAll(() => server.stop());

  it('is killed with -9 in mid-year: the same program goes on when the server is back', async () => {
    const database = await opened({ url: server.url, dataDir: '' });
    const out = inFolder('out-external');
    let killed: Promise<void> = Promise.resolve();
    const onProgress = after('2025-03-04', () => {
      killed = server.kill();
    });
    const error = await failedYear({ database, workbook, out, onProgress });
    expect(error.kind).toBe('database');
    await killed;
    await server.start();
    await playedYear({ database, workbook, out });
    await expectUndisturbed(database, out);
    await database.close();
  });
});
