import { expect, it } from 'vitest';
import { describeDatabaseError, schemaSnapshot } from '../../src/database/index.js';
import { freshDatabase } from '../support/database.js';

// That a server of the system has the same structure is proved in ../database/snapshot.test.ts.
it('the migrations make the structure that stands beside them (mend: vitest run -u)', async () => {
  const database = await freshDatabase();
  const structure = await schemaSnapshot(database);
  if (!structure.ok) throw new Error(describeDatabaseError(structure.error, 'en'));
  await expect(structure.value).toMatchFileSnapshot('../../migrations/schema.snapshot.txt');
  await database.drop();
});
