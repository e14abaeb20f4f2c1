import type { ActContext } from '../../acts/act.js';

/** The payment vouchers among these that were paid already: a voucher is paid once, unless a correction took the payment back. */
export async function findPaidVouchers(
  { client, jurisdiction }: ActContext,
  act: string,
  vouchers: readonly string[],
): Promise<Set<string>> {
  const { rows } = await client.query<{ subject: string }>(
    // The names are written out: only so does every plan find the index over accepted payments.
    `select a.subject from law.act a
     where a.jurisdiction = $1 and a.subject = any($3) and a.name = $2
       and a.accepted and a.name in ('disburse', 'payAllowance') and not exists (
       select from law.decision d join ledger.transfer t on t.decision_id = d.id
       join ledger.transfer r on r.reverses = t.id
       where d.act_id = a.id
     )`,
    [jurisdiction, act, [...new Set(vouchers)]],
  );
  return new Set(rows.map(({ subject }) => subject));
}
