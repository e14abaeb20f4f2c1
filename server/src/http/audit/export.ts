import { Readable } from 'node:stream';
import { fail, ok } from '@jizheng/rules';
import type { Database } from '../../database/index.js';
import { type ExportPlace, nextEvents } from '../../office/stores/audit.js';
import { logAccess } from '../../office/stores/entry.js';
import { enter } from '../../office/stores/session.js';
import type { OwnEndpoint } from '../endpoint.js';
import { problem } from '../problem.js';
import { databaseProblem } from '../run-endpoint.js';
import { SUPERVISORS } from './supervisors.js';

const BATCH = 1_000;
const BEGINNING: ExportPlace = { file: '', number: 0n };

/** The whole log as JSON Lines; logged itself, as the last thing that it holds of its own file or just after. */
export const exportEndpoint: OwnEndpoint = {
  kind: 'own',
  method: 'GET',
  path: '/api/audit/export',
  title: { zh: '导出审计日志（JSON Lines）', en: 'the audit log as JSON Lines' },
  tag: 'audit',
  access: SUPERVISORS,
  schemas: { params: null, query: null, body: null, answer: null },
  async handle(_, reply, { database, signed, token }) {
    if (signed === null || token === null) return problem('notSignedIn');
    const logged = await database.withTransaction(async (client) => {
      await logAccess(client, signed, { kind: 'exported', detail: 'audit' });
      return ok(null);
    });
    if (!logged.ok) return databaseProblem(logged.error);
    reply
      .type('application/x-ndjson; charset=utf-8')
      .header('cache-control', 'no-store')
      .header(
        'content-disposition',
        `attachment; filename="audit-${signed.jurisdiction}-${signed.today}.jsonl"`,
      );
    await reply.send(Readable.from(lines(database, token)));
    return undefined;
  },
};

/**
 * The lines, a batch at a time, each read in a transaction of its own: a reader who is slow holds no connection, and
 * one whose session ends gets no more.
 */
async function* lines(database: Database, token: Buffer): AsyncGenerator<string> {
  let place = BEGINNING;
  for (;;) {
    const from = place;
    const batch = await database.withWeb('read', async (client) => {
      const signed = await enter(client, token);
      if (signed === null) return fail('ended' as const);
      return ok(await nextEvents(client, signed.jurisdiction, from, BATCH));
    });
    // The answer breaks off: whoever reads it sees that it is not whole.
    if (!batch.ok) throw new Error('the export cannot go on');
    if (batch.value.length > 0) yield `${batch.value.map(({ json }) => json).join('\n')}\n`;
    const last = batch.value.at(-1);
    if (last === undefined || batch.value.length < BATCH) return;
    place = last;
  }
}
