import { ok } from '@jizheng/rules';
import { expect, test } from 'vitest';
import {
  describeDatabaseError,
  migrate,
  openDatabase,
  schemaSnapshot,
  status,
} from '../../src/database/index.js';
import { emptyDatabase, freshDatabase } from '../support/database.js';
import { externalAbsent, externalCluster, hasExternal } from '../support/external-cluster.js';

test('the structure reads the same each time and shows every change', async () => {
  const database = await freshDatabase();
  const before = await schemaSnapshot(database);
  expect(await schemaSnapshot(database)).toEqual(before);
  await database.withOwner(async (client) => {
    await client.query(
      'CREATE SCHEMA extra; CREATE TABLE extra.t (id int PRIMARY KEY CHECK (id > 0), note text)',
    );
    await client.query(
      'CREATE INDEX t_note ON extra.t (note); GRANT UPDATE (note) ON extra.t TO jizheng_app',
    );
    await client.query('GRANT USAGE ON SCHEMA extra TO jizheng_app');
    await client.query('ALTER TABLE extra.t ENABLE ROW LEVEL SECURITY');
    await client.query('CREATE POLICY own ON extra.t USING (id > 1)');
    return ok(undefined);
  });
  const after = await schemaSnapshot(database);
  if (!before.ok || !after.ok) throw new Error('The structure could not be read.');
  const known = new Set(before.value.split('\n'));
  expect(after.value.split('\n').filter((line) => !known.has(line))).toEqual([
    'schema extra',
    'table extra.t row security',
    'column extra.t.id integer not null',
    'column extra.t.note text',
    'constraint extra.t t_id_check CHECK ((id > 0))',
    'constraint extra.t t_pkey PRIMARY KEY (id)',
    'index CREATE INDEX t_note ON extra.t USING btree (note)',
    'policy extra.t own PERMISSIVE ALL to public using (id > 1)',
    'grant usage on schema extra to jizheng_app',
    'grant update on column extra.t.note to jizheng_app',
  ]);
  await database.drop();
});

test('the state tells the place, the version, the size and what was applied', async () => {
  const empty = await emptyDatabase();
  expect(await status(empty)).toMatchObject({
    ok: true,
    value: { place: { kind: 'embedded' }, serverVersion: '18.4', durable: false, migrations: [] },
  });
  await migrate(empty);
  const state = await status(empty);
  if (!state.ok) throw new Error(describeDatabaseError(state.error, 'en'));
  expect(state.value.size_bytes).toBeGreaterThan(1_000_000n);
  expect(state.value.migrations[0]?.name).toBe('0001_roles');
  expect(state.value.lastBackup).toBeUndefined();
  await empty.drop();
});

test.skipIf(!hasExternal)(
  `the structure is the same on the embedded server and on one of the system (${hasExternal ? 'present' : externalAbsent})`,
  async () => {
    const embedded = await freshDatabase();
    const server = await externalCluster(['fsync=off']);
    const opened = await openDatabase({ url: server.url, dataDir: '/nonexistent' });
    if (!opened.ok) throw new Error(describeDatabaseError(opened.error, 'en'));
    expect(await migrate(opened.value)).toMatchObject({ ok: true });
    expect(await schemaSnapshot(opened.value)).toEqual(await schemaSnapshot(embedded));
    await opened.value.close();
    await server.stop();
    await embedded.drop();
  },
);
