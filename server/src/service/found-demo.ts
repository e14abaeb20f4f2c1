import { fail, type Language, ok, type Result } from '@jizheng/rules';
import { type Database, refreshStatistics } from '../database/index.js';
import { DEMO_BOOK } from '../demo/demo-book.js';
import { DEMO_PASSWORD, demoOffice } from '../demo/demo-people.js';
import { DEMO_DAY, playDemo } from '../demo/play-demo.js';
import { hashPassword } from '../office/password.js';
import { isDemo, markDemo } from '../office/stores/books.js';
import { insertOrganisations } from '../office/stores/organisation.js';
import { insertPeople } from '../office/stores/person.js';
import type { YearError, YearProgress, YearReport } from '../year/index.js';
import { publishDemoGazette } from './publish-demo-gazette.js';
import { submitDemoPapers } from './submit-demo-papers.js';

/** What founding the demo needs. */
export interface FoundDemo {
  readonly database: Database;
  /** Folder of the results. */
  readonly out: string;
  readonly language: Language;
  /** Folder of texts that the demo's gazette publishes besides its sample. */
  readonly gazette?: string | undefined;
  readonly onProgress?: (progress: YearProgress) => void;
}

/**
 * Plays the demo province up to its mid-year and lets its people in, unless that was done before; null then. Playing
 * that was interrupted goes on where it stopped.
 */
export async function foundDemo(options: FoundDemo): Promise<Result<YearReport | null, YearError>> {
  const { database } = options;
  const before = await database.withTransaction(async (client) => ok(await isDemo(client, DEMO_BOOK)));
  if (!before.ok) return fail({ kind: 'database', error: before.error });
  if (before.value) return ok(null);
  const played = await playDemo({ ...options, until: DEMO_DAY });
  if (!played.ok) return played;
  const { organisations, people } = demoOffice();
  // One password, so one hash: thirty of them would take seconds.
  const password = await hashPassword(DEMO_PASSWORD);
  const entered = await database.withTransaction(async (client) => {
    await insertOrganisations(client, DEMO_BOOK, organisations);
    await insertPeople(
      client,
      DEMO_BOOK,
      people.map((person) => ({ ...person, password, mustChange: false, identity: null })),
    );
    return ok(null);
  });
  if (!entered.ok) return fail({ kind: 'database', error: entered.error });
  await submitDemoPapers(database);
  await publishDemoGazette(database, options.gazette ?? null);
  const counted = await refreshStatistics(database);
  if (!counted.ok) return fail({ kind: 'database', error: counted.error });
  const marked = await database.withTransaction(async (client) => ok(await markDemo(client, DEMO_BOOK)));
  return marked.ok ? played : fail({ kind: 'database', error: marked.error });
}
