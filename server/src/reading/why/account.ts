import { fail, ok, type PlainDate, type Result } from '@jizheng/rules';
import type pg from 'pg';
import type { Reader } from '../read-list.js';
import { type SignedFlow, summed, TOLD, termsOf, WITH_GROUNDS } from './moved.js';
import { beginOf, PARTS_READ, type PartRow, pageOf, type Why, type WhyRefusal } from './why.js';

/** Which account, as of which day, from which part on. */
export interface AccountAsked {
  readonly account: bigint;
  readonly asOf: PlainDate | null;
  readonly cursor: string | null;
}

const SIDE = 'case when t.to_account = $1 then t.amount else -t.amount end';
const OF_ACCOUNT = '(t.to_account = $1 or t.from_account = $1) and t.event_date <= $2';

/** All that came into an account and went out of it by the day. */
export async function readWhyOfAccount(
  client: pg.ClientBase,
  { today }: Reader,
  { account, asOf, cursor }: AccountAsked,
): Promise<Result<Why, WhyRefusal>> {
  const begin = beginOf(cursor, 'bigint');
  if (!begin.ok) return begin;
  const found = await client.query('select from ledger.account where id = $1', [account]);
  if (found.rowCount === 0) return fail('missing');
  const day = asOf === null || asOf > today ? today : asOf;
  const { rows: flows } = await client.query<SignedFlow>(
    `select t.kind::text as kind, sum(${SIDE})::bigint as amount, count(*)::integer as count
     from ledger.transfer t where ${OF_ACCOUNT} group by t.kind, t.to_account = $1 order by t.kind`,
    [account, day],
  );
  const { rows } = await client.query<PartRow>(
    `select ${TOLD}, (${SIDE})::bigint as amount
     from ledger.transfer t left join ledger.account x on x.id = t.from_account
     left join ledger.account y on y.id = t.to_account
     ${WITH_GROUNDS}
     where ${OF_ACCOUNT} and ($3::bigint is null or t.id < $3)
     order by t.id desc limit ${PARTS_READ}`,
    [account, day, begin.value],
  );
  return ok({
    title: { zh: '账户余额', en: 'balance of the account' },
    amount: summed(flows),
    share: null,
    act: null,
    terms: termsOf(flows),
    ...pageOf(rows),
  });
}
