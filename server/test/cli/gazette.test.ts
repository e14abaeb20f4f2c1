import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction, rowsOf } from '../support/acts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { foundProvince } from '../support/province.js';
import { runCli } from './support/run-cli.js';
import { serverEnv } from './support/server-env.js';

const sample = fileURLToPath(new URL('../../samples/demo-gazette-2026-11.txt', import.meta.url));

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await inTransaction(database, foundProvince);
});
afterAll(() => database.drop());

const ingest = (...args: readonly string[]) =>
  runCli(['gazette', 'ingest', ...args, '--lang', 'en'], { env: serverEnv(database.name) });

describe('jizheng gazette ingest', () => {
  it('tries a text without any database: its tree and its doubts for scripts', async () => {
    const { code, out } = await runCli(['gazette', 'ingest', sample, '--dry-run', '--json']);
    expect(code).toBe(0);
    const { publication, doubts } = JSON.parse(out);
    expect(publication).toMatchObject({ kind: 'issue', year: 2026, number: 11 });
    expect(doubts[0]).toMatchObject({ id: expect.any(String), line: expect.any(Number) });
  });

  it('keeps it as a draft, once', async () => {
    const kept = await ingest(sample);
    expect(kept).toMatchObject({ code: 0, out: expect.stringContaining('kept as a draft') });
    expect(await rowsOf(database, 'select state, year, number from gazette.edition', [])).toEqual([
      { state: 'draft', year: 2026, number: 11 },
    ]);
    expect(await ingest(sample)).toMatchObject({ code: 1, err: expect.stringContaining('here already') });
    expect(await rowsOf(database, 'select from gazette.source', [])).toHaveLength(1);
  });

  it('says why a file is none', async () => {
    expect(await ingest('nowhere.txt')).toMatchObject({ err: expect.stringContaining('cannot be read') });
    const { code, err } = await ingest(fileURLToPath(new URL('../../bin/jizheng.js', import.meta.url)));
    expect(code).toBe(1);
    expect(err).not.toBe('');
  });
});
