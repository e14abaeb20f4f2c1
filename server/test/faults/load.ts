import { fen, ok, type Result } from '@jizheng/rules';
import type pg from 'pg';
import type { Database } from '../../src/database/database.js';
import type { DatabaseError } from '../../src/database/errors.js';
import type { AccountKey } from '../../src/ledger/account.js';
import { type LedgerRefusal, type PostedLine, post, type TransferLine } from '../../src/ledger/post.js';
import { recordAct } from '../ledger/act.js';
import { foundProvince, type Grounds, headOf, JURISDICTION } from '../support/province.js';

const on = '2025-01-02';
const files = 3;
const holders = 8;
const opening = fen(1_000_000_000_000n);

const holderOf = (index: number): AccountKey => ({
  fund: 'F01',
  portion: 'P1',
  budgetYear: 2025,
  holder: `H${index % holders}`,
  stage: 'appropriated',
});

/** One act of the load; worker and number say all that it does, so that it can be asked again after a crash. */
export interface LoadedAct {
  readonly worker: number;
  readonly number: number;
}

/** The name under which the act is acknowledged and recorded. */
export const nameOf = ({ worker, number }: LoadedAct): string => `act-${worker}-${number}`;

/** What the act posts: one transfer, or every third time a batch of four. */
export function linesOf(act: LoadedAct, grounds: Grounds): readonly TransferLine[] {
  const count = act.number % 3 === 0 ? 4 : 1;
  return Array.from({ length: count }, (_, line) => {
    const from = act.worker + act.number + line;
    const step = 1 + ((act.number + 3 * line) % (holders - 1));
    return {
      key: `${nameOf(act)}-${line}`,
      from: holderOf(from),
      to: holderOf(from + step),
      amount: fen(BigInt(1 + ((act.number + line) % 97))),
      ...grounds,
    };
  });
}

/** Founds the province and gives every holder money, in one act. */
export async function fill(client: pg.ClientBase): Promise<void> {
  await foundProvince(client);
  const origin: AccountKey = { ...holderOf(0), holder: 'general', stage: 'origin' };
  await recordAct(client, { number: 'fill', file: 'fill', on }, async (grounds) => {
    const lines = Array.from({ length: holders }, (_, index) => ({
      key: `fill-${index}`,
      from: origin,
      to: holderOf(index),
      amount: opening,
      ...grounds,
    }));
    granted(await post(client, headOf('appropriation'), lines));
  });
}

/** Performs the act in one transaction, or, when it was recorded before, asks for its transfers again. */
export function performLoaded(
  database: Database,
  act: LoadedAct,
): Promise<Result<readonly PostedLine[], DatabaseError>> {
  return database.withTransaction(async (client) => {
    const known = await client.query('select from law.act where jurisdiction = $1 and key = $2', [
      JURISDICTION,
      nameOf(act),
    ]);
    if (known.rowCount === 1) return ok(await again(client, [act]));
    const where = { number: nameOf(act), file: `file-${act.worker % files}`, on };
    const posted = await recordAct(client, where, (grounds) =>
      post(client, headOf('virement'), linesOf(act, grounds)),
    );
    return ok(granted(posted));
  });
}

/** Asks for the transfers of acts that were performed before; the answers say whether anything was new. */
export async function again(
  client: pg.ClientBase,
  acts: readonly LoadedAct[],
): Promise<readonly PostedLine[]> {
  const nothing: Grounds = { document: 0n, decision: 0n };
  const lines = acts.flatMap((act) => linesOf(act, nothing));
  return granted(await post(client, headOf('virement'), lines));
}

function granted<T>(result: Result<T, readonly LedgerRefusal[]>): T {
  if (!result.ok) throw new Error(`refused: ${result.error.map(({ code }) => code).join(', ')}`);
  return result.value;
}
