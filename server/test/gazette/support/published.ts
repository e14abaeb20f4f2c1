import { ok } from '@jizheng/rules';
import type pg from 'pg';
import type { Database } from '../../../src/database/index.js';
import type { Editor } from '../../../src/gazette/edit/editor.js';
import { ingest } from '../../../src/gazette/edit/ingest.js';
import { approve, decideDoubts, proofread, publish } from '../../../src/gazette/edit/move.js';
import { JURISDICTION } from '../../support/province.js';

/** One of the test province's editors; the people must be there. */
export async function editorNamed(client: pg.ClientBase, account: string): Promise<Editor> {
  const { rows } = await client.query<Editor>(
    `select p.id as person, p.account, p.position, p.jurisdiction, j.today
     from access.person p join law.jurisdiction j on j.code = p.jurisdiction where p.jurisdiction = $1 and p.account = $2`,
    [JURISDICTION, account],
  );
  const [editor] = rows;
  if (editor === undefined) throw new Error(`the test province has no ${account}`);
  return editor;
}

function done<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (!result.ok)
    throw new Error(
      `refused: ${JSON.stringify(result.error, (_, value) => (typeof value === 'bigint' ? `${value}` : value))}`,
    );
  return result.value;
}

/** Publishes a text as editors do, every proposal accepted; answers the edition. */
export async function publishText(
  database: Pick<Database, 'withTransaction'>,
  content: string,
  name = 'text.txt',
): Promise<bigint> {
  const ran = await database.withTransaction(async (client) => {
    const [editor, second, chief] = [
      await editorNamed(client, 'editor'),
      await editorNamed(client, 'editor2'),
      await editorNamed(client, 'chief'),
    ];
    const { edition, reading } = done(await ingest(client, editor, { name, content }));
    const verdicts = new Map(reading.doubts.map(({ id }) => [id, 'accepted'] as const));
    const { id } = edition;
    const decided = done(await decideDoubts(client, editor, { id, revision: edition.revision }, verdicts));
    const read = done(await proofread(client, second, { id, revision: decided.revision }, ''));
    const approved = done(await approve(client, chief, { id, revision: read.revision }, ''));
    done(await publish(client, chief, { id, revision: approved.revision }, ''));
    return ok(id);
  });
  return done(ran);
}
