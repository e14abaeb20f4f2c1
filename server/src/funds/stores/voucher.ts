import type { ActContext } from '../../acts/act.js';

/** The payment vouchers among these that were paid already: a voucher is paid once, unless a correction took the payment back. */
export async function findPaidVouchers(
  { client, jurisdiction }: ActContext,
  act: string,
  vouchers: readonly string[],
): Promise<Set<string>> {
  const { rows } = await client.query<{ subject: string }>(
    `select a.subject from unnest($3::text[]) as v (voucher)
     join law.act a on a.jurisdiction = $1 and a.subject = v.voucher and a.name = $2 and a.accepted
     where not exists (
       select from law.decision d join ledger.transfer t on t.decision_id = d.id
       join ledger.transfer r on r.reverses = t.id
       where d.act_id = a.id
     )`,
    [jurisdiction, act, [...new Set(vouchers)]],
  );
  return new Set(rows.map(({ subject }) => subject));
}
