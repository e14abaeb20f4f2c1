import { fen } from '@jizheng/rules';
import type pg from 'pg';
import { post, type TransferLine } from '../../server/src/ledger/post.js';
import { headOf } from '../../server/test/support/province.js';
import { accountOf, accountsEach, type Place } from './place.js';

/** One way to move money: `call` makes one call for one of the clients and answers how many transfers it made. */
export interface Contender {
  readonly name: string;
  call(connection: pg.ClientBase, client: number): Promise<number>;
}

/** Lines in one call of the batch. */
export const batchSize = 1_000;

const largestAmount = 100;
const head = headOf('virement');

const random = (below: number): number => Math.floor(Math.random() * below);

/** Two different accounts of a client's own and an amount, the same draw for every contender. */
function draw(client: number): { from: number; to: number; amount: bigint } {
  const first = client * accountsEach;
  const from = random(accountsEach);
  const to = (from + 1 + random(accountsEach - 1)) % accountsEach;
  return { from: first + from, to: first + to, amount: BigInt(1 + random(largestAmount)) };
}

let keys = 0;

function drawLine({ grounds }: Place, client: number): TransferLine {
  const { from, to, amount } = draw(client);
  const ground = grounds[random(grounds.length)];
  if (ground === undefined) throw new Error('No grounds.');
  keys += 1;
  return { key: `k-${keys}`, from: accountOf(from), to: accountOf(to), amount: fen(amount), ...ground };
}

async function postLines(
  connection: pg.ClientBase,
  place: Place,
  client: number,
  count: number,
): Promise<number> {
  const lines = Array.from({ length: count }, () => drawLine(place, client));
  const posted = await post(connection, head, lines);
  if (!posted.ok) throw new Error(JSON.stringify(posted.error[0]));
  return count;
}

/** All contenders on one place, the references first. */
export function contenders(place: Place): readonly Contender[] {
  return [
    {
      name: "pgledger's design, one transfer",
      async call(connection, client) {
        const { from, to, amount } = draw(client);
        await connection.query('select * from pgledger.create_transfer($1, $2, $3, $4)', [
          place.uuids[from],
          place.uuids[to],
          amount,
          '2025-01-02',
        ]);
        return 1;
      },
    },
    {
      name: 'bare two-row update',
      async call(connection, client) {
        const { from, to, amount } = draw(client);
        await connection.query('select bare.move($1, $2, $3)', [from + 1, to + 1, amount]);
        return 1;
      },
    },
    { name: 'ledger, one transfer', call: (connection, client) => postLines(connection, place, client, 1) },
    {
      name: `ledger, batch of ${batchSize}`,
      call: (connection, client) => postLines(connection, place, client, batchSize),
    },
  ];
}
