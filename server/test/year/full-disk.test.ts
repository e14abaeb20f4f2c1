import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeYearError } from '../../src/year/index.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { sheetsOf, smallYear, writeYear } from '../support/small-year.js';
import { failedYear, playedYear, rowCounts } from '../support/year-results.js';

const folder = await mkdtemp(join(tmpdir(), 'jizheng-full-'));
const disk = join(folder, 'disk');

const mount = (...options: readonly string[]): void => {
  execFileSync('mount', ['-t', 'tmpfs', ...options, 'tmpfs', disk], { stdio: 'ignore' });
};
const remount = (options: string): void => {
  execFileSync('mount', ['-o', `remount,${options}`, disk], { stdio: 'ignore' });
};

/** Only root may mount a disk of a few pages; elsewhere these tests are skipped. */
function hasDisk(): boolean {
  try {
    mkdirSync(disk);
    mount('-o', 'size=4k');
    return true;
  } catch {
    return false;
  }
}

const mounted = hasDisk();

describe.skipIf(!mounted)(`results on a disk of their own (${mounted ? 'mounted' : 'needs root'})`, () => {
  let database: TestDatabase;
  let workbook: string;
  beforeAll(async () => {
    database = await freshDatabase();
    workbook = await writeYear(join(folder, '小.xlsx'), sheetsOf(smallYear()));
  });
  afterAll(async () => {
    await database.drop();
    execFileSync('umount', [disk]);
  });

  it('that is read only: nothing is played', async () => {
    remount('ro');
    const error = await failedYear({ database, workbook, out: disk });
    expect(error.kind).toBe('folder');
    expect(describeYearError(error, 'zh')[0]).toContain(disk);
    expect((await rowCounts(database))['law.act']).toBe(0);
    remount('rw');
  });

  it('that is full: the year is kept, no half file is left, and the next run writes the results', async () => {
    const error = await failedYear({ database, workbook, out: disk });
    expect(error).toMatchObject({ kind: 'write', error: { code: 'diskFull' } });
    expect(describeYearError(error, 'zh')[0]).toContain('磁盘空间不足');
    expect(describeYearError(error, 'en').join(' ')).toContain('run the same command again');
    expect(await readdir(disk)).toEqual([]);
    const before = await rowCounts(database);
    expect(before['law.act']).toBeGreaterThan(20);
    remount('size=8m');
    expect((await playedYear({ database, workbook, out: disk })).decided).toBe(0);
    expect(await readdir(disk)).toHaveLength(2);
    expect(await rowCounts(database)).toEqual(before);
  });
});

afterAll(() => rm(folder, { recursive: true }));
