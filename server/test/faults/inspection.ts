import { readFileSync } from 'node:fs';
import { ok } from '@jizheng/rules';
import type pg from 'pg';
import type { Database } from '../../src/database/database.js';
import { verifyLedger } from '../../src/ledger/verify.js';
import { again, type LoadedAct, linesOf, nameOf } from './load.js';

/** What was found after a restart, as one line of JSON. */
export interface Inspection {
  readonly acknowledged: number;
  /** Acknowledged transfers that are not in the ledger. */
  readonly lost: number;
  /** Acknowledged transfers that a retry did not answer as they stand. */
  readonly inexact: number;
  /** Transfers that the retries posted anew. */
  readonly posted: number;
  /** Acts whose transfers are not all there. */
  readonly halfDone: number;
  readonly sound: boolean;
}

/** The acts acknowledged in the log; a last line cut off by the end of its writer is none. */
export function acknowledgedIn(log: string): readonly LoadedAct[] {
  const text = readFileSync(log, 'utf8');
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .flatMap((line) => {
      const [worker, number] = line.split(' ').map(Number);
      return line === '' || worker === undefined || number === undefined ? [] : [{ worker, number }];
    });
}

/** Holds the log against the ledger, and the ledger against itself; retries every acknowledged act. */
export async function inspect(database: Database, log: string): Promise<Inspection> {
  const acts = acknowledgedIn(log);
  const inspected = await database.withTransaction(async (client) => {
    const before = await idsByKey(client);
    const keys = acts.flatMap((act) => linesOf(act, { document: 0n, decision: 0n }).map(({ key }) => key));
    const answers = acts.length === 0 ? [] : await again(client, acts);
    const after = await idsByKey(client);
    const { sound } = await verifyLedger(client);
    return ok({
      acknowledged: acts.length,
      lost: keys.filter((key) => !before.has(key)).length,
      inexact: keys.filter((key, index) => {
        const answer = answers[index];
        return answer?.retried !== true || answer.transfer !== before.get(key);
      }).length,
      posted: after.size - before.size,
      halfDone: await halfDone(client),
      sound,
    });
  });
  if (!inspected.ok) throw new Error(JSON.stringify(inspected.error));
  return inspected.value;
}

async function idsByKey(client: pg.ClientBase): Promise<ReadonlyMap<string, bigint>> {
  const { rows } = await client.query<{ key: string; id: bigint }>(
    "select key, id from ledger.transfer where key like 'act-%'",
  );
  return new Map(rows.map(({ key, id }) => [key, id]));
}

async function halfDone(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ key: string; transfers: number }>(
    `select a.key, count(t.id)::integer as transfers
     from law.act a join law.decision d on d.act_id = a.id left join ledger.transfer t on t.decision_id = d.id
     where a.key like 'act-%' group by a.key`,
  );
  return rows.filter(({ key, transfers }) => {
    const [, worker, number] = key.split('-').map(Number);
    const act = { worker: worker ?? 0, number: number ?? 0 };
    return nameOf(act) !== key || linesOf(act, { document: 0n, decision: 0n }).length !== transfers;
  }).length;
}
