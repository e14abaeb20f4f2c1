import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok } from '@jizheng/rules';
import type pg from 'pg';
import {
  type Database,
  describeDatabaseError,
  migrate,
  openDatabase,
} from '../../server/src/database/index.js';
import { wordsOf } from '../../server/src/gazette/find/words.js';
import { foundProvince, JURISDICTION } from '../../server/test/support/province.js';
import type { MadeIssue } from './corpus.js';

/** A database with a library of issues. */
export interface Library {
  readonly database: Database;
  readonly jurisdiction: string;
  readonly dataDir: string;
  close(): Promise<void>;
}

/** Starts an embedded server in a new directory, with its own defaults, and prints issues into it as publication does. */
export async function openLibrary(issues: Iterable<MadeIssue>): Promise<Library> {
  const dataDir = await mkdtemp(join(tmpdir(), 'jizheng-bench-'));
  const opened = await openDatabase({ dataDir });
  if (!opened.ok) throw new Error(describeDatabaseError(opened.error, 'en'));
  const database = opened.value;
  const migrated = await migrate(database);
  if (!migrated.ok) throw new Error(describeDatabaseError(migrated.error, 'en'));
  const filled = await database.withOwner(async (client) => {
    await foundProvince(client);
    // The index is built once: what is measured is the search, not the filling.
    await client.query('drop index gazette.passage_words');
    for (const issue of issues) await print(client, issue);
    await client.query('create index passage_words on gazette.passage using gin (words)');
    await client.query('vacuum analyze');
    return ok(null);
  });
  if (!filled.ok) throw new Error(describeDatabaseError(filled.error, 'en'));
  return {
    database,
    jurisdiction: JURISDICTION,
    dataDir,
    async close() {
      await database.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function print(client: pg.ClientBase, { year, number, issuedOn, documents }: MadeIssue): Promise<void> {
  const { rows } = await client.query<{ id: bigint }>(
    `with source as (insert into gazette.source (jurisdiction, name, sha256, content) values ($1, 'made.txt', sha256(''), '') returning id)
     insert into gazette.edition (jurisdiction, source, kind, title, year, number, issued_on, state)
     select $1, id, 'issue', '某省人民政府公报', $2, $3, $4, 'approved' from source returning id`,
    [JURISDICTION, year, number, issuedOn],
  );
  const edition = rows[0]?.id ?? 0n;
  for (const [place, { work, number: own, title, passages }] of documents.entries()) {
    const { genre = 'other', issuers = [] } = passages[0] ?? {};
    await client.query(
      `insert into gazette.work (jurisdiction, id, number, title, genre, issuers, dated) values ($1, $2, $3, $4, $5, $6, $7)`,
      [JURISDICTION, work, own, title, genre, issuers, issuedOn],
    );
    const { rows: versions } = await client.query<{ id: bigint }>(
      `insert into gazette.version (jurisdiction, work, edition, place, valid_from, document) values ($1, $2, $3, $4, $5, '{}') returning id`,
      [JURISDICTION, work, edition, place, own === null ? null : issuedOn],
    );
    await client.query(
      `insert into gazette.passage (version, address, jurisdiction, genre, issuers, dated, title, heading, body, words)
       select $2, address, $1, genre, issuers, dated, title, heading, body, words::tsvector
       from jsonb_to_recordset($3::jsonb) as given (
         address text, genre text, issuers text[], dated date, title text, heading text, body text, words text)`,
      [
        JURISDICTION,
        versions[0]?.id,
        JSON.stringify(passages.map((passage) => ({ ...passage, words: wordsOf(passage) }))),
      ],
    );
  }
  await client.query(`update gazette.edition set state = 'published', published_at = now() where id = $1`, [
    edition,
  ]);
}
